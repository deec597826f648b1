//! The words of the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use cobijo_desk::{Outcome, Role};
use jiff::civil::Date;

/// Protective information on online child sexual abuse, offline: pages, search, who can help now, and leaving.
#[derive(Parser)]
#[command(
    name = "cobijo",
    version,
    disable_help_subcommand = true,
    after_help = "Without a verb: the whole journey, as a teenager in Puebla would see it."
)]
pub struct Args {
    #[command(flatten)]
    pub reader: ReaderArgs,
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

/// Who reads, and how the answer is given.
#[derive(clap::Args)]
pub struct ReaderArgs {
    /// BCP 47; what we lack falls back to the nearest
    #[arg(long, global = true, default_value = "es-MX", value_name = "TAG")]
    pub locale: String,
    /// Whom pages speak to
    #[arg(long, global = true, value_enum, default_value = "teen")]
    pub audience: AudienceArg,
    /// ISO 3166-1
    #[arg(long, global = true, default_value = "MX", value_name = "CC")]
    pub country: String,
    /// ISO 3166-2, for example MX-PUE
    #[arg(long, global = true, value_name = "CC-RRR")]
    pub region: Option<String>,
    /// The folder an app would give; only `settings` writes to it
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// One JSON document on standard output
    #[arg(long, global = true)]
    pub json: bool,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum AudienceArg {
    Teen,
    Parent,
    Caregiver,
}

#[derive(Subcommand)]
pub enum Verb {
    /// The first screen
    Home,
    /// All topics
    Topics,
    /// A page
    Read {
        /// The topic's id (cobijo topics lists them)
        topic: String,
        /// How to read it
        #[arg(long = "as", value_enum, default_value = "page", value_name = "FORM")]
        form: Form,
    },
    /// Look up your own words
    Search {
        /// What you would say
        words: Vec<String>,
        /// A query a line on standard input, a JSON line each on standard output
        #[arg(long, conflicts_with_all = ["explain", "eval"])]
        batch: bool,
        /// Say how the words were understood
        #[arg(long, conflicts_with = "eval")]
        explain: bool,
        /// How well labelled queries are answered: a JSON line each with q, lang, audience, topics, danger, and perhaps kind, who, set
        #[arg(long, value_name = "FILE", conflicts_with = "words")]
        eval: Option<PathBuf>,
        /// With --eval: also each query that went wrong
        #[arg(long, requires = "eval")]
        misses: bool,
    },
    /// One step at a time: what do I do now? Without a name: all guides
    Guide {
        /// The guide's id
        id: Option<String>,
        /// The answers tapped so far, for example no,can-reach
        #[arg(long, value_delimiter = ',', value_name = "ANSWERS")]
        answers: Vec<String>,
    },
    /// Sentences for telling somebody
    Words {
        /// To whom (cobijo words lists them)
        #[arg(long, value_name = "WHO")]
        to: Option<String>,
        /// What about
        #[arg(long, value_name = "WHAT")]
        about: Option<String>,
    },
    /// A card to read in seconds or to keep on paper. Without a name: all cards
    Card {
        /// The card's id
        id: Option<String>,
    },
    /// What leaving shows: ordinary content
    Cover {
        /// The cover's id; without it the one that leaving shows
        id: Option<String>,
        /// Look something up in it, as its search box does
        #[arg(long, value_name = "WORDS")]
        search: Option<String>,
    },
    /// Who can help now
    Help {
        /// What for: listen crisis report take-down police legal protection medical trafficking violence missing
        #[arg(long, value_name = "NEED")]
        need: Vec<String>,
        /// RFC 3339 with offset, for example 2026-11-28T02:30:00-06:00; default: now
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
        /// Without an adult
        #[arg(long)]
        alone: bool,
        /// Without speaking
        #[arg(long)]
        no_voice: bool,
        /// Without credit
        #[arg(long)]
        no_credit: bool,
        /// Without the internet
        #[arg(long)]
        offline: bool,
    },
    /// How to open a contact: what it leaves, what to know, who is next if nobody answers
    Launch {
        /// The contact's id (cobijo help --json lists them)
        contact: String,
        /// Where it is opened
        #[arg(long, value_enum, default_value = "android")]
        platform: PlatformArg,
    },
    /// Leaving and coming back, as a script: one input a line, a JSON line each
    Exit {
        /// The script (docs/leaving.md); - for standard input
        #[arg(long, value_name = "FILE")]
        script: PathBuf,
    },
    /// What stays on a phone, and what nobody can remove from here
    Traces {
        /// Of which platform
        #[arg(long, value_enum, default_value = "android")]
        platform: PlatformArg,
    },
    /// Practise leaving; nothing is kept of it
    Rehearsal,
    /// How to leave and return: the word, the cover. Needs --data-dir to keep anything
    Settings {
        /// Choose a return word; it is read from standard input, so that no shell keeps it
        #[arg(long)]
        word: bool,
        /// Choose a cover (cobijo cover shows them)
        #[arg(long, value_name = "ID")]
        cover: Option<String>,
        /// Start with the cover
        #[arg(long, value_name = "BOOL")]
        start_covered: Option<bool>,
    },
    /// For editors: what the directory covers, by country and state
    #[command(arg_required_else_help = false)]
    Directory {
        /// The content folder
        #[arg(long, global = true, default_value = "content", value_name = "DIR")]
        content: PathBuf,
        #[command(subcommand)]
        verb: DirectoryVerb,
    },
    /// What is held: serial, age, channel
    Status,
    /// For reviewers: a site of everything a reader can see, offline, from the content folder
    Preview {
        /// The content folder
        #[arg(long, default_value = "content", value_name = "DIR")]
        content: PathBuf,
        /// Where to write it
        #[arg(long, default_value = "preview", value_name = "DIR")]
        out: PathBuf,
        /// The hour at which help is asked for, RFC 3339 with offset; default: now
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
        /// Show it at http://localhost:PORT until you stop it
        #[arg(long, value_name = "PORT", num_args = 0..=1, default_missing_value = "8642")]
        serve: Option<u16>,
        /// Draw it again whenever a file of the content folder changes
        #[arg(long)]
        watch: bool,
    },
    /// For printing: a card for each topic, as image and for paper, and a poster
    Cards {
        /// The content folder
        #[arg(long, default_value = "content", value_name = "DIR")]
        content: PathBuf,
        /// Where to write them
        #[arg(long, default_value = "cards", value_name = "DIR")]
        out: PathBuf,
    },
    /// For reviewers: sentences to approve one by one
    Review {
        /// The content folder
        #[arg(long, global = true, default_value = "content", value_name = "DIR")]
        content: PathBuf,
        #[command(subcommand)]
        verb: ReviewVerb,
    },
    /// For whoever calls the numbers: what to ask, what was said, who is due
    Calls {
        /// The content folder
        #[arg(long, global = true, default_value = "content", value_name = "DIR")]
        content: PathBuf,
        #[command(subcommand)]
        verb: CallsVerb,
    },
    /// What still stands between this content and a public release, by person
    Gate {
        /// The content folder
        #[arg(long, default_value = "content", value_name = "DIR")]
        content: PathBuf,
        /// The day from which signatures and calls count as old; default: today
        #[arg(long, value_name = "DATE", value_parser = day)]
        at: Option<Date>,
    },
    /// For editors: check, build, new
    #[command(arg_required_else_help = false)]
    Content {
        /// The content folder
        #[arg(long, global = true, default_value = "content", value_name = "DIR")]
        content: PathBuf,
        #[command(subcommand)]
        verb: ContentVerb,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// As on a screen
    Page,
    /// As a voice says it
    Speech,
    /// Easy read, where it exists
    Easy,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum PlatformArg {
    Android,
    Ios,
    Terminal,
}

#[derive(Subcommand)]
pub enum DirectoryVerb {
    /// Services by kind, assured, stale and unknown numbers, and what is missing
    Report {
        /// The day from which numbers count as old, for example 2026-11-24; default: the release's own date
        #[arg(long, value_name = "DATE", value_parser = day)]
        at: Option<Date>,
    },
}

#[derive(Subcommand)]
pub enum ContentVerb {
    /// Everything that is wrong with the sources, with file, line and what to do
    Check {
        /// Also what is too old on this day, for example 2026-11-24
        #[arg(long, value_name = "DATE", value_parser = day)]
        at: Option<Date>,
        /// Only what concerns the files of this language, for example en
        #[arg(long, value_name = "TAG")]
        only: Option<String>,
    },
    /// How easy each text is to read, hardest first
    Reading,
    /// What answers each recommendation and barrier of the study, and what cannot be answered by an app
    Report,
    /// Write down that the languages of a text have been read side by side; without a name: of all texts
    Agree {
        /// For example topic/sextortion.teen (cobijo content check names them)
        texts: Vec<String>,
    },
    /// The release and its image, as files
    Build {
        /// Where to write them
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// With the draft directories of other countries: a test release, never for readers
        #[arg(long)]
        drafts: bool,
    },
    /// A file to start from
    New {
        #[command(subcommand)]
        what: NewVerb,
    },
}

#[derive(Subcommand)]
pub enum ReviewVerb {
    /// A form with what a role has still to read, in the language of --locale
    Export {
        /// practitioner, lawyer, youth or speaker
        #[arg(long, value_parser = role)]
        role: Role,
        /// Only this topic, guide or card; may be given again
        #[arg(long, value_name = "ID")]
        topic: Vec<String>,
        /// Where to write it
        #[arg(long, value_name = "FILE", default_value = "review.html")]
        out: PathBuf,
    },
    /// The file that a form saved: what was signed, and what was asked for, with file and line
    Import {
        /// The file
        file: PathBuf,
        /// Where persons' names are kept; it never enters a release
        #[arg(long, value_name = "FILE", default_value = "reviewers-private.tsv")]
        private: PathBuf,
    },
    /// What a role has not signed as it is now
    Diff {
        /// practitioner, lawyer, youth or speaker
        #[arg(long, value_parser = role)]
        role: Role,
    },
}

#[derive(Subcommand)]
pub enum CallsVerb {
    /// A page for each contact of --country, to hold while calling
    Sheet {
        /// Where to write it
        #[arg(long, value_name = "FILE", default_value = "calls.html")]
        out: PathBuf,
    },
    /// What a call said, into the service's file
    Record {
        /// The contact's id
        contact: String,
        /// answered, no-answer or wrong
        #[arg(long, value_parser = outcome)]
        outcome: Outcome,
        /// The caller's role, never a name
        #[arg(long)]
        by: String,
        /// The state from which they called, ISO 3166-2
        #[arg(long, value_name = "CC-RRR")]
        from: String,
        /// The day; default: today
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<Date>,
        /// What they said, for example alone=yes; may be given again
        #[arg(long = "set", value_name = "FIELD=VALUE", value_parser = pair)]
        said: Vec<(String, String)>,
    },
    /// Which contacts of --country are to be called
    Due {
        /// By this day; default: today
        #[arg(long, value_name = "DATE", value_parser = day)]
        at: Option<Date>,
    },
}

#[derive(Subcommand)]
pub enum NewVerb {
    /// A page of a topic, in the locale of --locale
    Topic {
        /// A key of the taxonomy
        id: String,
        /// teen, parent, caregiver, adult or easy
        #[arg(long, default_value = "teen")]
        name: String,
    },
    /// A service, in the country of --country
    Service {
        /// Its id, for example mx-linea-vida
        id: String,
    },
}

fn role(text: &str) -> Result<Role, &'static str> {
    Role::from_word(text).ok_or("there are practitioner, lawyer, youth and speaker")
}

fn outcome(text: &str) -> Result<Outcome, &'static str> {
    Outcome::from_word(text).ok_or("there are answered, no-answer and wrong")
}

fn pair(text: &str) -> Result<(String, String), &'static str> {
    text.split_once('=').map(|(field, value)| (field.to_owned(), value.to_owned())).ok_or("write it as FIELD=VALUE")
}

fn day(text: &str) -> Result<Date, &'static str> {
    text.parse().map_err(|_| "write a day as 2026-11-24")
}
