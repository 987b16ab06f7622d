//! What a model file should have held.

use std::fmt;

use crate::vocabulary::{AgeBand, Area};

/// What was expected at a place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// JSON of the known layout; the reader's own words say what is wrong.
    Json(String),
    /// The layout this app knows.
    Format(u32),
    /// One of these words.
    OneOf(Vec<&'static str>),
    /// A text, not nothing.
    Text,
    /// A text of at most so many characters.
    Shorter(usize),
    /// An id that no other indicator has.
    UniqueId,
    /// An id of this form: band.area.name.
    IdForm(String),
    /// Words about the position; the child is never a colour.
    PositionNotChild,
    /// At least so many signs for this area in this band.
    Signs(usize, Area, AgeBand),
    /// The sign with this id: every model asks it.
    Sign(&'static str),
    /// A month before which it is not asked.
    Month,
    /// A red that leads to the Akut page.
    LeadsToAcute,
    /// These words in it.
    Words(&'static str),
    /// Nothing where the child does well with help: support that works is never red.
    NoSupportThatWorks,
    /// A sign in this band that leads to the Akut page.
    AcuteSign(AgeBand),
    /// A sign about the adults' own setting in this band.
    OwnSetting(AgeBand),
    /// A sign that counts, expected from birth, for this area.
    FromBirth(Area),
    /// A month of its band: always in the first year, and in the other bands
    /// only where it comes later than the first month.
    MonthOfBand(AgeBand),
    /// A sign about the home or the adults' own setting.
    NotTheChild,
    /// A sign about the child.
    TheChild,
    /// A sign about the adults' own setting in surroundings alone.
    SettingInSurroundings,
    /// The two fixed phrases for how long.
    TwoDurations,
    /// One of the two fixed phrases for how long, instead of this.
    FixedDuration(&'static str),
    /// The phrase for how long as the last words.
    DurationLast,
    /// The same phrase for how long in every language, or none.
    SameDuration,
    /// "Or than you would expect at this age" after "than before".
    OrExpectedAtThatAge,
    /// One sentence with one finding.
    OneFinding,
    /// Other words than those beginning so: they judge or name an illness.
    OtherWord(&'static str),
    /// A form that can be read in so many minutes.
    ReadIn(u32),
    /// An entry for this word.
    Entry(&'static str),
    /// Exactly these entries, in this order.
    InOrder(Vec<&'static str>),
    /// At least so many ideas for this area in this band.
    Ideas(usize, Area, AgeBand),
    /// The parents' yes first, where a case is opened.
    ConsentBeforeCase,
    /// Help that opens no case: the step of the ladder says so.
    NoCase,
    /// A week after this one, and not after that.
    LaterWeek(u32, u32),
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(error) => write!(f, "a model file, but {error}"),
            Self::Format(known) => write!(f, "layout {known}, the one this version reads"),
            Self::OneOf(words) => write!(f, "one of: {}", words.join(", ")),
            Self::Text => f.write_str("a text"),
            Self::Shorter(longest) => write!(f, "at most {longest} characters"),
            Self::UniqueId => f.write_str("an id that no other indicator has"),
            Self::IdForm(stem) => write!(f, "an id that begins with \"{stem}\""),
            Self::PositionNotChild => {
                f.write_str("words about a position: a child is never a colour")
            }
            Self::Signs(fewest, area, band) => {
                write!(
                    f,
                    "at least {fewest} indicators for {} in {}",
                    area.id(),
                    band.id()
                )
            }
            Self::Sign(id) => write!(f, "the indicator {id}"),
            Self::Month => f.write_str("a month before which it is not asked"),
            Self::LeadsToAcute => f.write_str("true: its red leads to the Akut page"),
            Self::Words(words) => write!(f, "the words \"{words}\" in it"),
            Self::NoSupportThatWorks => {
                f.write_str("nothing that goes well with help: support that works is never red")
            }
            Self::AcuteSign(band) => {
                write!(f, "an \"acute\" indicator in {}", band.id())
            }
            Self::OwnSetting(band) => {
                write!(
                    f,
                    "a \"setting\" indicator in surroundings in {}",
                    band.id()
                )
            }
            Self::FromBirth(area) => {
                write!(
                    f,
                    "an indicator for {} that counts from the band's first month",
                    area.id()
                )
            }
            Self::MonthOfBand(band) => write!(
                f,
                "a month of {}: always in the first year, else one after the first",
                band.id()
            ),
            Self::NotTheChild => {
                f.write_str("a sign about home or setting: surroundings are not the child")
            }
            Self::TheChild => f.write_str("a sign about the child, as it leads to the Akut page"),
            Self::SettingInSurroundings => {
                f.write_str("area surroundings, as it is about the adults' own setting")
            }
            Self::TwoDurations => f.write_str("the two fixed phrases for how long"),
            Self::FixedDuration(other) => {
                write!(f, "a fixed phrase for how long, not \"{other}\"")
            }
            Self::DurationLast => f.write_str("how long as the last words"),
            Self::SameDuration => f.write_str("the same how long in every language"),
            Self::OrExpectedAtThatAge => {
                f.write_str("what one would expect at that age, where there is no before")
            }
            Self::OneFinding => f.write_str("one sentence that tells of one finding"),
            Self::OtherWord(begins) => {
                write!(
                    f,
                    "other words than \"{begins}…\", which judges or names an illness"
                )
            }
            Self::ReadIn(minutes) => write!(f, "a form that can be read in {minutes} minutes"),
            Self::Entry(word) => write!(f, "exactly one entry for \"{word}\""),
            Self::InOrder(words) => write!(f, "{} in this order", words.join(", ")),
            Self::Ideas(count, area, band) => {
                write!(
                    f,
                    "at least {count} ideas for {} in {}",
                    area.id(),
                    band.id()
                )
            }
            Self::ConsentBeforeCase => {
                f.write_str("true: nobody opens a case before the parents have said yes")
            }
            Self::NoCase => f.write_str("false: help on this step opens no case"),
            Self::LaterWeek(before, last) => {
                write!(f, "a week after {before} and not after {last}")
            }
        }
    }
}
