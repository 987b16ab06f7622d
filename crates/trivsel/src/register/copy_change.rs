//! What is written down about copies that the app itself makes, and about locked data that was
//! fetched.

use serde::{Deserialize, Serialize};

use super::Moment;

/// What was done about a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CopyWork {
    /// A file was chosen to be kept up to date.
    KeptFileChosen,
    /// Another file was chosen in its place.
    KeptFileMoved,
    /// No file is kept up to date any more.
    KeptFileStopped,
    /// The locked data were fetched, as they lie there, while the vault was locked.
    TakenLocked,
    /// What was not stored was fetched, with everything that is known, as a sealed file.
    TakenUnsaved,
}

/// Where copies go was changed, or locked data were fetched. A file's place is not told to the app,
/// and its name is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CopyChange {
    /// What was done.
    pub work: CopyWork,
    /// When, where it was before it could be written down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
}
