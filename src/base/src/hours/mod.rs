//! Opening hours as a phone counts them: weekly intervals, and a POSIX rule for the zone.
//!
//! Old phones carry wrong zone data (Mexico dropped daylight saving in 2022), so zones are content: the release has a
//! POSIX rule for each zone it uses, and no zone database is asked.

mod state;
mod week;

pub use state::{OpenState, state_at};
pub use week::{DAY, WEEK, Week};
