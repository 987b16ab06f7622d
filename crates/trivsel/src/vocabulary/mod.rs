//! The shared words as types, and their texts in each language.

mod age_band;
mod area;
mod closed_days;
mod day;
mod focus;
mod follow_up;
mod id;
mod language;
mod letters;
mod meeting;
mod month;
mod notification;
mod observation;
mod people;
mod review;
mod rung;
mod said_texts;
mod step;
mod term;
mod text_form;
mod texts;
mod time_span;
mod voice;
mod words;

pub use age_band::AgeBand;
pub use area::Area;
pub use day::{Day, NotADay, month_word};
pub use focus::{FocusKind, WhyFocusEnded};
pub use follow_up::{DidHelp, WasKept, WhyEnded};
pub use id::{Id, NotAnId};
pub use language::Language;
pub use letters::alphabetical;
pub use meeting::{MeetingKind, MeetingPart};
pub use month::{Month, NotAMonth};
pub use notification::{NotificationChannel, NotificationWay, WritingPart};
pub use observation::{About, HowLong, Place};
pub use people::{Role, Setting};
pub use review::{Assent, ReviewKind, ReviewQuestion};
pub use rung::{ParentsSay, Rung};

pub use said_texts::each_text;
pub use step::{Answer, Step};
pub use term::Term;
pub use texts::OtherTexts;
pub use time_span::{TimeOfDay, TimeSpan};
pub use voice::{VoiceFrom, VoiceOf};
