//! The keys of the core's own words: what `content/locales/` must say, and what it may not say in vain.

use crate::content::{ContactKind, DangerKind, Need, Serves, Who};

macro_rules! keys {
    ($($(#[$meta:meta])* $name:ident = $key:literal),+ $(,)?) => {
        $($(#[$meta])* pub const $name: &str = $key;)+
        const FIXED: &[&str] = &[$($key),+];
    };
}

keys! {
    /// First screen, above everything: this is a trial version.
    PREVIEW_BANNER = "preview-banner",
    /// The neutral first screen of a cold start: its title.
    FRONT_TITLE = "front-title",
    /// Its one button.
    FRONT_BUTTON = "front-button",
    /// A country without a directory. `$country`.
    HELP_NO_COUNTRY = "help-no-country",
    /// No service fits what was asked.
    HELP_NONE = "help-none",
    /// The reader's region has no contact of its own yet. `$region`.
    HELP_NO_LOCAL = "help-no-local",
    /// The number stands on weak ground: for caregivers.
    VERIFY_FIRST = "verify-first",
    /// Where a platform does not dial the number: type it. `$number`.
    TYPE_IT = "type-it",
    /// What to do if nobody answers. `$next`.
    NO_ANSWER_NEXT = "no-answer-next",
    /// The same without a next contact.
    NO_ANSWER = "no-answer",
    /// That they may call back, and that one can ask them not to.
    CALL_BACK = "call-back",
    /// A contact that does not exist, or is not for this reader. `$id`.
    ERROR_UNKNOWN_CONTACT = "error-unknown-contact",
    /// It never closes.
    OPEN_ALWAYS = "open-always",
    /// It closes later today. `$time`.
    OPEN_UNTIL = "open-until",
    /// It opens later today. `$time`.
    OPENS_TODAY = "opens-today",
    /// It opens on another day. `$weekday`, `$time`.
    OPENS_ON = "opens-on",
    /// Nobody has stated its hours.
    HOURS_UNKNOWN = "hours-unknown",
    /// A month of a year. `$month`, `$year`.
    MONTH_YEAR = "month-year",
    /// When a number or an address (`$thing`) was seen, and what to try next. `$when`, `$next`.
    SEEN_NEXT = "seen-next",
    /// The same without a next contact. `$thing`, `$when`.
    SEEN = "seen",
    /// No source bears a date. `$thing`, `$next`.
    SEEN_UNKNOWN_NEXT = "seen-unknown-next",
    /// The same without a next contact. `$thing`.
    SEEN_UNKNOWN = "seen-unknown",
    /// A person has confirmed it. `$when`.
    ASSURED = "assured",
    /// It was last seen more than a year ago.
    STALE = "stale",
    /// Nobody has said whether an adult must be there.
    ALONE_UNKNOWN = "alone-unknown",
    /// It can be used alone.
    ALONE_YES = "alone-yes",
    /// They ask for a name.
    ASKS_NAME_YES = "asks-name-yes",
    /// They do not ask for a name.
    ASKS_NAME_NO = "asks-name-no",
    /// Nobody has said whether they ask for one; asking costs none.
    ASKS_NAME_ASK = "asks-name-ask",
    /// Somebody is missing and no service answers that: the emergency number does, at once.
    HELP_NONE_MISSING = "help-none-missing",
    /// Whoever cannot speak asked, and all there is must be called.
    HELP_NO_VOICE = "help-no-voice",
    /// What there is needs the internet.
    HELP_NEEDS_NETWORK = "help-needs-network",
    /// A voice's word for `*`.
    STAR = "digit-star",
    /// A voice's word for `#`.
    HASH = "digit-hash",
    /// They need an official ID.
    IDENTITY_YES = "identity-yes",
    /// What they see of the reader. `$what`.
    SEES = "sees",
    /// A claim that rests on what the channel itself shows.
    SOURCE_CHANNEL = "source-channel",
    /// The service asks no money.
    FREE_YES = "free-yes",
    /// Extension to ask for. `$extension`.
    EXTENSION = "extension",
    /// Option to choose. `$menu`.
    MENU = "menu",
    /// Word to send first. `$keyword`.
    KEYWORD = "keyword",
    /// The page is in another locale than asked for. `$language`.
    FELL_BACK = "fell-back",
    /// The page was written for another audience. `$audience`.
    FOR_AUDIENCE = "for-audience",
    /// Foot of a page that no specialist has reviewed.
    REVIEW_NONE = "review-none",
    /// On a legal sentence that no lawyer has signed.
    LEGAL_UNSIGNED = "legal-unsigned",
    /// A link leaves the app.
    LEAVES_APP = "leaves-app",
    /// A search found nothing certain.
    SEARCH_UNSURE = "search-unsure",
    /// A topic that does not exist. `$id`.
    ERROR_UNKNOWN_TOPIC = "error-unknown-topic",
    /// There is no easy-read edition. `$id`.
    ERROR_NO_EDITION = "error-no-edition",
    /// Not a time. `$value`.
    ERROR_BAD_TIME = "error-bad-time",
    /// Nothing to look up.
    ERROR_NO_WORDS = "error-no-words",
    /// Not a country or region code. `$value`.
    ERROR_BAD_PLACE = "error-bad-place",
    /// The content cannot be read. `$detail`.
    ERROR_DAMAGED = "error-damaged",
    /// A guide that does not exist. `$id`.
    ERROR_UNKNOWN_GUIDE = "error-unknown-guide",
    /// An answer that a step, or opening words, do not offer. `$value`.
    ERROR_UNKNOWN_ANSWER = "error-unknown-answer",
    /// A card that does not exist. `$id`.
    ERROR_UNKNOWN_CARD = "error-unknown-card",
    /// Opening words: their title.
    WORDS_TITLE = "words-title",
    /// Above the choices.
    WORDS_INTRO = "words-intro",
    /// Before the persons.
    WORDS_TO_QUESTION = "words-to-question",
    /// Before what it is about.
    WORDS_ABOUT_QUESTION = "words-about-question",
    /// Beside a person at home.
    WORDS_HOME_NOTE = "words-home-note",
    /// What copying leaves.
    WORDS_COPY_NOTE = "words-copy-note",
    /// If the first person does not believe: its title.
    WORDS_PLAN_B_TITLE = "words-plan-b-title",
    /// A sentence for the second person.
    WORDS_PLAN_B_SAY = "words-plan-b-say",
    /// Button: show in large letters.
    WORDS_BUTTON_SHOW = "words-button-show",
    /// Button: copy.
    WORDS_BUTTON_COPY = "words-button-copy",
    /// Button: read aloud.
    WORDS_BUTTON_SPEAK = "words-button-speak",
    /// Button: if they do not believe.
    WORDS_BUTTON_PLAN_B = "words-button-plan-b",
    /// On the way back from a contact: did they answer? Neutral, without a service's name.
    FOLLOW_UP_TITLE = "follow-up-title",
    /// Button: they did.
    FOLLOW_UP_YES = "follow-up-yes",
    /// Button: they did not; another one.
    FOLLOW_UP_OTHER = "follow-up-other",
    /// Button: leave.
    FOLLOW_UP_LEAVE = "follow-up-leave",
    /// A picture of the screen was taken.
    SCREENSHOT_LINE = "screenshot-line",
    /// What stays on the phone: its title.
    LEFT_TITLE = "left-title",
    /// Above it.
    LEFT_INTRO = "left-intro",
    /// Above what the app leaves.
    LEFT_CORE_TITLE = "left-core-title",
    /// Above what no app can remove.
    LEFT_PHONE_TITLE = "left-phone-title",
    /// How to leave and return: its title.
    SETTINGS_TITLE = "settings-title",
    /// Label of the return word.
    SETTINGS_WORD = "settings-word",
    /// Below it.
    SETTINGS_WORD_NOTE = "settings-word-note",
    /// A word was chosen.
    SETTINGS_WORD_SET = "settings-word-set",
    /// A word has too few letters.
    SETTINGS_WORD_SHORT = "settings-word-short",
    /// A word has too many.
    SETTINGS_WORD_LONG = "settings-word-long",
    /// A word stands in a cover.
    SETTINGS_WORD_COVER = "settings-word-cover",
    /// Label of the covers.
    SETTINGS_COVER = "settings-cover",
    /// Label: start with the cover.
    SETTINGS_START = "settings-start",
    /// Below it.
    SETTINGS_START_NOTE = "settings-start-note",
    /// There is no folder for settings.
    SETTINGS_NOWHERE = "settings-nowhere",
    /// They could not be kept.
    SETTINGS_FAILED = "settings-failed",
    /// A cover that does not exist. `$id`.
    SETTINGS_UNKNOWN_COVER = "settings-unknown-cover",
    /// Practising leaving: its title.
    REHEARSAL_TITLE = "rehearsal-title",
    /// Its button.
    REHEARSAL_BUTTON = "rehearsal-button",
    /// What the phone holds. `$serial`, `$when`.
    STATUS_HELD = "status-held",
}

/// The prefix of the four lines with which the first screen begins (`home-line-1` …).
pub const HOME_LINE: &str = "home-line-";
/// The lines of the first screen that name the cover. `$cover`. The image has them ready for every cover, so that the first
/// screen formats nothing: see [`home_line_of`].
pub const HOME_LINES_COVER: [&str; 2] = ["home-line-3", "home-line-4"];
/// The prefix of a row of what this app leaves.
pub const LEFT_CORE: &str = "left-core-";
/// The rows.
pub const LEFT_CORE_ROWS: [&str; 6] = ["reading", "memory", "settings", "network", "texts", "cover"];
/// The prefix of a row of what the phone or others may keep.
pub const LEFT_PHONE: &str = "left-phone-";
/// The rows, first what matters most.
pub const LEFT_PHONE_ROWS: [&str; 20] = [
    "spy",
    "app",
    "account",
    "store",
    "family",
    "screentime",
    "usage",
    "recents",
    "notifications",
    "calls",
    "messages",
    "whatsapp",
    "keyboard",
    "clipboard",
    "photos",
    "browser",
    "backup",
    "network",
    "suggestions",
    "speech",
];
/// The rows that say something else of an iPhone: `left-phone-…-ios`.
pub const LEFT_PHONE_IOS: [&str; 6] = ["account", "store", "recents", "calls", "backup", "suggestions"];
/// The prefix of the steps of practising (`rehearsal-1` …). `$cover`, `$word`.
pub const REHEARSAL: &str = "rehearsal-";
/// The prefix of a situation's label.
pub const SITUATION: &str = "situation-";
/// The prefix of the label of a person to tell; the ids are in `content/words/words.toml`.
pub const WORDS_TO: &str = "words-to-";
/// The prefix of the label of what it is about.
pub const WORDS_ABOUT: &str = "words-about-";
/// The prefix of what the screen shows in large letters.
pub const WORDS_SHOW: &str = "words-show-";
/// The prefix of the sentences to say. `$to`, `$person`, `$gender`.
pub const WORDS_SAY: &str = "words-say-";
/// The prefix of the honest line about a person.
pub const WORDS_HONEST: &str = "words-honest-";
/// The prefix of the four lines for when the first person does not believe.
pub const WORDS_PLAN_B: &str = "words-plan-b-";
/// The prefix of what the foot of a page says of a role that has signed. `$organisation`, `$when`.
pub const REVIEW: &str = "review-";
/// The prefix of a digit's word.
pub const DIGIT: &str = "digit-";

/// The words that belong to enumerated values, from the values themselves.
fn families() -> Vec<String> {
    let mut keys: Vec<String> = (1..=4).map(|line| format!("{HOME_LINE}{line}")).collect();
    keys.extend((1..=4).map(|line| format!("{REHEARSAL}{line}")));
    keys.extend(LEFT_CORE_ROWS.map(|row| format!("{LEFT_CORE}{row}")));
    keys.extend(LEFT_PHONE_ROWS.map(|row| format!("{LEFT_PHONE}{row}")));
    keys.extend(LEFT_PHONE_IOS.map(|row| format!("{LEFT_PHONE}{row}-ios")));
    keys.extend(["practitioner", "lawyer", "youth", "speaker"].map(|role| format!("{REVIEW}{role}")));
    keys.extend((1..=4).map(|line| format!("{WORDS_PLAN_B}{line}")));
    keys.extend((0..=9).map(|digit| format!("{DIGIT}{digit}")));
    keys.extend((1..=12).map(|month| format!("month-{month}")));
    keys.extend((1..=7).map(|day| format!("weekday-{day}")));
    for kind in ContactKind::ALL {
        keys.extend([format!("kind-{kind}"), format!("trace-{kind}"), format!("about-{kind}")]);
    }
    keys.extend(Need::ALL.iter().map(|need| format!("need-{need}")));
    keys.extend(Serves::ALL.iter().filter(|serves| **serves != Serves::Everyone).map(|serves| format!("serves-{serves}")));
    keys.extend(crate::content::Audience::ALL.iter().map(|audience| format!("audience-{audience}")));
    keys.extend(["none-even-without-credit", "normal-call", "data"].map(|cost| format!("cost-{cost}")));
    keys.extend(["number", "profile", "email", "ip"].map(|what| format!("sees-{what}")));
    for kind in DangerKind::ALL {
        for who in Who::ALL {
            keys.extend((1..=4).map(|line| danger_line(*kind, *who, line)));
        }
    }
    keys.sort();
    keys.dedup();
    keys
}

/// The key under which the image has one of [`HOME_LINES_COVER`] for a cover.
pub fn home_line_of(line: &str, cover: &str) -> String {
    format!("{line}.{cover}")
}

/// The key of one of the four lines for a kind of danger and for who is in it. Whoever is missing is never the one who writes.
pub fn danger_line(kind: DangerKind, who: Who, line: u8) -> String {
    let who = if kind == DangerKind::Missing { Who::Other } else { who };
    format!("danger-{kind}-{who}-{line}")
}

/// Every key that the core may ask for, but for the labels of situations, which `content/home.toml` names.
pub fn all() -> Vec<String> {
    FIXED.iter().map(ToString::to_string).chain(families()).collect()
}
