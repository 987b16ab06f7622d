//! Fire tilfældige and kvartalsblik: a leader and a team look at how a child is followed.

use litemap::LiteMap;
use serde::{Deserialize, Serialize};

use super::{ChildId, ReviewId};
use crate::vocabulary::{Assent, Day, Month, ReviewKind, ReviewQuestion};

/// A child was among the four at random of a month, of the house or of one tovholder. Nobody draws them
/// again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Drawn {
    pub child: ChildId,
    pub month: Month,
    /// From how many children it was drawn.
    pub pool: u16,
    /// Of whose children, where each tovholder's were drawn from by themselves: the name, or nothing
    /// for those who have none. Left out, it was drawn from the whole house.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<String>,
}

/// What was answered about how a child is followed. Written again under the same id it replaces how
/// it reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Review {
    pub child: ChildId,
    pub id: ReviewId,
    pub on: Day,
    /// Who wrote it, by the name of that day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// Why the child was looked at.
    pub kind: ReviewKind,
    /// The answers.
    #[serde(default, skip_serializing_if = "LiteMap::is_empty")]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "crate::schema::MapOf<ReviewQuestion, Assent>")
    )]
    pub answers: LiteMap<ReviewQuestion, Assent>,
    /// "Hvad kan man se det på?"
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub seen_by: String,
    /// "Hvad er der brug for fra mig?"
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub need: String,
}
