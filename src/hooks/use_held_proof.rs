//! A proof that a screen holds from looking until something is changed there.

use std::{cell::RefCell, rc::Rc};

use yew::prelude::*;

use crate::{
    handle::{App, use_app},
    session::Reauthenticated,
};

/// At most one proof, for one act.
#[derive(Clone)]
pub struct HeldProof {
    app: App,
    held: Rc<RefCell<Option<Reauthenticated>>>,
}

/// See [`HeldProof`].
#[hook]
pub fn use_held_proof() -> HeldProof {
    let (app, held) = (use_app(), use_mut_ref(|| None));
    HeldProof { app, held }
}

impl HeldProof {
    /// Holds this one.
    pub fn hold(&self, proof: Reauthenticated) {
        self.held.replace(Some(proof));
    }

    /// Gives it; none where there is none, or it is not good any more: then the passphrase is asked
    /// for again.
    #[must_use]
    pub fn take(&self) -> Option<Reauthenticated> {
        let held = self.held.borrow_mut().take();
        held.filter(|proof| self.app.session().is_good(proof))
    }

    /// Lets go of it.
    pub fn forget(&self) {
        self.held.borrow_mut().take();
    }
}
