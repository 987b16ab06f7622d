//! The model this app comes with.

use super::model::{Duration, Guidance, Indicator, Model, Words};
use crate::vocabulary::{About, AgeBand, Area, Setting};

/// Made from `models/trivsel-0-10.json` when the app is built.
static MODEL: Model = include!(concat!(env!("OUT_DIR"), "/model.rs"));

/// The model this app comes with.
#[must_use]
pub const fn built_in() -> &'static Model {
    &MODEL
}
