//! Det vejledende forslag, as it was shown when the team agreed.

use serde::{Deserialize, Serialize};

use super::{AdultId, ChildId, RoundId};
use crate::instrument::{Hint, ModelRef};

/// What the app suggested to the team. Stored beside the position, never as it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GivenHint {
    pub child: ChildId,
    pub round: RoundId,
    /// Whose own assessment it was reckoned from.
    pub of: AdultId,
    /// The model it was reckoned with, whose signs its reasons name.
    pub model: ModelRef,
    pub hint: Hint,
}
