//! Aftale: what somebody is to do.

use serde::{Deserialize, Serialize};

use super::AgreementId;
use crate::vocabulary::Day;

/// Aftale: who does what, by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Agreement {
    /// Its id, the same in every version of the position, so that what comes of it can be told.
    pub id: AgreementId,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Day>,
}
