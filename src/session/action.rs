//! What the session tells whoever shows it.

use super::SessionError;
use std::rc::Rc;

use trivsel::register::{DecodeError, Entry, NewerFact, Register};
use vault::Damage;

/// One change of what a screen shows. They arrive in the order in which they happened.
#[derive(Debug)]
pub(crate) enum SessionAction {
    /// A vault was opened.
    Opened(Opening, Box<Register>),
    /// The same vault was read anew. Whoever sits at the screen stays there.
    ReadAnew(Opening, Box<Register>),
    /// It was locked: nothing may be shown any more.
    Locked,
    /// What was on its way when it was locked is stored, or could not be, and the keys are gone.
    LockFinished {
        sample: bool,
        /// Something could not be stored, and this window holds it sealed.
        unsaved: bool,
    },
    /// Entries were acknowledged by the journal.
    Applied(Vec<Entry>),
    /// Another window wrote these entries, or drafts.
    Followed {
        entries: Vec<Entry>,
        newer: Vec<NewerFact>,
        drafts: bool,
    },
    /// This window writes or follows from now on.
    RoleChanged(WriterRole),
}

/// How the vault was opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Opening {
    /// Sample data: nothing is stored.
    pub sample: bool,
    /// What could not be read.
    pub damage: Rc<[Damage]>,
    /// How many entries a newer version wrote, which say what is unknown here.
    pub newer: usize,
    /// Records that are no entry of any version.
    pub broken: Rc<[DecodeError]>,
}

/// Whether this window writes, or another does.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum WriterRole {
    /// This one does.
    #[default]
    Writes,
    /// Another one does, and this one shows what it stores.
    Follows,
    /// Another one does, and what it has stored cannot be read here.
    Stuck(SessionError),
}
