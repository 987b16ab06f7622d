//! Egen vurdering: what one adult has seen of one child in one round.

use super::{ChildId, EntryId, RoundId};
use crate::{
    instrument::{Answers, ModelRef},
    vocabulary::{AgeBand, Day, kept},
};

/// One adult's own assessment. While it is being typed it is a sealed draft;
/// finished it becomes an entry, and who wrote it stands on the entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The child.
    pub child: ChildId,
    /// The round.
    pub round: RoundId,
    /// The day it was made on.
    pub on: Day,
    /// The model it was made with.
    pub model: ModelRef,
    /// The form.
    pub band: AgeBand,
    /// The age, in completed months, by which the form was chosen.
    pub months: u32,
    /// The answers.
    pub answers: Answers,
    /// "Hvad virker?"
    pub works: String,
    /// "Hvad undrer?"
    pub wonders: String,
    /// The child's own view, where the child can give one.
    pub childs_view: String,
    /// The finished assessment that this one corrects; both stay on record.
    pub corrects: Option<EntryId>,
}

kept!(Assessment {
    child,
    round,
    on,
    model,
    band,
    months,
    answers,
    works,
    wonders,
    childs_view,
    corrects,
});
