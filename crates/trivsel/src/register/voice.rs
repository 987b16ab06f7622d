//! The parents' and the child's own words, typed in as they were said or written.

use serde::{Deserialize, Serialize};

use super::{ChildId, VoiceId};
use crate::vocabulary::{Day, VoiceFrom, VoiceOf};

/// What somebody said, word for word. Written again under the same id it replaces how it reads;
/// empty words take it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Voice {
    pub child: ChildId,
    pub id: VoiceId,
    /// The day it was said or written.
    pub on: Day,
    /// Whose words they are.
    pub of: VoiceOf,
    /// Where they come from.
    pub from: VoiceFrom,
    /// The words, as they were said or written.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// Who typed them in, by the name of that day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
}
