//! The model as data. Parse it, check it, choose the form for a
//! child, and offer a hint. Knows no browser, no clock and no randomness.

mod age;
mod answers;
mod built_in;
mod form;
mod handleguide;
mod handleguide_read;
mod hint;
mod lint;
#[cfg(any(test, feature = "made-up"))]
mod made_up_later;
mod model;
mod models;
mod raw;
mod raw_handleguide;
mod read;
mod reading_time;
mod reckon;
mod trial;

pub use age::{Age, Birth, NotBornYet};
pub use answers::{Answers, AreaAnswer, Sign};
pub use built_in::{built_in, handleguide};
pub use form::{Form, Notice, choose_band, choose_form};
pub use handleguide::{
    GuideLines, Handleguide, HandleguideCounts, Idea, LadderStep, Offer, Plan, PlanPhase,
    RhythmWeeks,
};
pub use handleguide_read::read_handleguide;
pub use hint::{AreaReading, Hint, HintReason, Outcome};
pub use lint::{Expected, LONGEST_TEXT, Problem};
#[cfg(any(test, feature = "made-up"))]
pub use made_up_later::LATER_WORDS;
pub use model::{Duration, Guidance, Indicator, Model, ModelCounts, ModelRef, Words};
pub use models::Models;
pub use read::read;

pub use reckon::{Past, hint, read_area};
pub use trial::{
    AnswerFault, SignAgreement, TRIAL_CHILDREN, TRIAL_COLUMNS, TrialAgreement, TrialAnswer,
    TrialChild, TrialFault, empty_trial_list, read_trial_answers,
};
