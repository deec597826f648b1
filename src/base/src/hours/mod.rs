//! Opening hours as a phone counts them: an ordinary week, the dates that differ from it, and a POSIX rule for the zone.
//!
//! Old phones carry wrong zone data (Mexico dropped daylight saving in 2022), so zones are content: the release has a
//! POSIX rule for each zone it uses, and no zone database is asked.

mod schedule;
mod state;
mod week;

pub use schedule::Hours;
pub use state::{OpenState, state_at};
pub use week::{DAY, WEEK, Week};
