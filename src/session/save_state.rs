//! How safe what is being typed is.

use super::SessionError;
use trivsel::register::Moment;

/// How safe a draft is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum SaveState {
    /// Nothing was typed since the vault was opened.
    #[default]
    Untouched,
    /// Being stored, or waiting for its turn.
    Saving,
    /// Stored at this moment, all of it.
    Stored(Moment),
    /// Not stored. It is in memory, and tried again.
    Failed(SessionError),
}
