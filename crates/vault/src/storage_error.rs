//! What can go wrong where the sealed bytes lie.

use std::{error::Error, fmt};

/// Why the storage did not do what was asked. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser does not let this page store anything.
    Refused,
    /// There is no room left.
    Full,
    /// The storage was closed or deleted under us.
    Gone,
    /// What is stored is not what was expected: somebody else has written.
    Conflict,
    /// The browser would not promise that what is saved survives a power cut.
    NotDurable,
    /// What was stored is not there when it is read again.
    NotThere,
    /// The storage was laid out by a later version of the app.
    Newer,
    /// Anything else, by the name the browser gives it.
    Other(String),
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Refused => "the browser does not allow this page to store anything",
            Self::Full => "there is no room left for storing",
            Self::Gone => "the storage is gone",
            Self::Conflict => "the storage was changed by somebody else",
            Self::NotDurable => "the browser does not promise to keep what is saved",
            Self::NotThere => "what was stored is not there when it is read again",
            Self::Newer => "the storage belongs to a later version",
            Self::Other(name) => name,
        })
    }
}

impl Error for StorageError {}
