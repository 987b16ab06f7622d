//! Floor 1: the shared words as types, and their texts in each language.

mod age_band;
mod area;
mod both;
mod day;
mod id;
mod json;
mod language;
mod letters;
mod observation;
mod people;
mod sorted;
mod step;
mod term;
mod texts;
mod tight;
mod words;

pub use age_band::AgeBand;
pub use area::Area;
pub use both::both;
pub use day::{Day, NotADay, month_word};
pub use id::{Id, NotAnId};
pub use json::{Fields, Json, Kept};
pub use json::{kept, kept_as_text, serde_of_kept};
pub use language::Language;
pub use letters::{alphabetical, lower_case};
pub use observation::{About, HowLong, Place};
pub use people::{Role, Setting};
pub use sorted::{SortedMap, SortedSet};
pub use step::{Answer, Step};
pub use term::Term;
pub use texts::OtherTexts;
pub use tight::{from_bytes, from_tight, json_of, tight, to_bytes};
