//! The model and the handleguide this app comes with.

use super::{
    handleguide::{GuideLines, Handleguide, Idea, LadderStep, Offer, Plan, PlanPhase, RhythmWeeks},
    model::{Duration, Guidance, Indicator, Model, Words},
};
use crate::vocabulary::{About, AgeBand, Area, Pause, Rung, Setting, Step};

/// Made from `models/trivsel-0-10.json` when the app is built.
static MODEL: Model = include!(concat!(env!("OUT_DIR"), "/model.rs"));

/// Made from `models/handleguide.json` when the app is built.
static HANDLEGUIDE: Handleguide = include!(concat!(env!("OUT_DIR"), "/handleguide.rs"));

/// The model this app comes with.
#[must_use]
pub const fn built_in() -> &'static Model {
    &MODEL
}

/// The handleguide this app comes with.
#[must_use]
pub const fn handleguide() -> &'static Handleguide {
    &HANDLEGUIDE
}
