//! Månedens tal: figures of a house that were printed, and are not reckoned again.

use litemap::LiteMap;
use serde::{Deserialize, Serialize};

use super::MonthFigure;
use crate::vocabulary::{Day, Month};

/// A month was closed: its figures stand as they were printed, with small counts hidden already, so
/// that nothing that is erased, merged or corrected later changes them. Of two that were closed
/// apart the first one stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MonthClosed {
    pub month: Month,
    /// The day it was closed.
    pub on: Day,
    /// Who closed it, by the name of that day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// Each figure that could be told, as it is shown.
    #[serde(default, skip_serializing_if = "LiteMap::is_empty")]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "crate::schema::MapOf<MonthFigure, ShownCount>")
    )]
    pub figures: LiteMap<MonthFigure, ShownCount>,
}

/// A count as a paper without names shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ShownCount {
    /// The number.
    Count(u32),
    /// "Under 5": from one to four.
    Few,
    /// "Skjult": one or more. A sum beside it would tell how many.
    Hidden,
    /// Not shown at all: it may be none.
    Unshown,
}

impl ShownCount {
    /// The number, where it is shown.
    #[must_use]
    pub const fn count(self) -> Option<u32> {
        match self {
            Self::Count(count) => Some(count),
            _ => None,
        }
    }
}
