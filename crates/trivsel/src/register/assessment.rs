//! Egen vurdering: what one adult has seen of one child in one round.

use serde::{Deserialize, Serialize};

use super::{ChildId, EntryId, NamesOfTheDay, RoundId};
use crate::{
    instrument::{Answers, ModelRef},
    vocabulary::{AgeBand, Day, Setting},
};

/// One adult's own assessment. While it is being typed it is a sealed draft;
/// finished it becomes an entry, and who wrote it stands on the entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Assessment {
    pub child: ChildId,
    pub round: RoundId,
    /// The day it was made on.
    pub on: Day,
    /// The model it was made with.
    pub model: ModelRef,
    /// What everybody was called on that day.
    #[serde(default)]
    pub names: NamesOfTheDay,
    /// The form.
    pub band: AgeBand,
    /// The age, in completed months, by which the form was chosen.
    pub months: u32,
    /// The kind of setting it was made in; not every sign is asked everywhere.
    pub setting: Setting,
    pub answers: Answers,
    /// "Hvad virker?"
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub works: String,
    /// "Hvad undrer?"
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub wonders: String,
    /// The child's own view, where the child can give one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub childs_view: String,
    /// The finished assessment that this one corrects; both stay on record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<EntryId>,
}
