//! What is being typed: on screen at once, and stored as soon as the last
//! storing is done. Leaving and coming back finds it again.

use std::{cell::Cell, rc::Rc};

use yew::{platform::spawn_local, prelude::*};

use super::{Edit, use_edit};
use crate::{
    handle::{App, use_app},
    platform::now,
};
use trivsel::{
    register::Moment,
    vocabulary::{Kept, from_bytes, to_bytes},
};
use vault::{DraftKey, VaultError};

/// How safe what is on screen is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Saved {
    /// Nothing has been typed yet.
    #[default]
    Untouched,
    /// Being stored.
    Saving,
    /// Stored at this moment, all of it.
    At(Moment),
    /// Not stored; it is still on screen.
    Failed(VaultError),
}

/// A handle on what is being typed.
pub struct Draft<T: 'static> {
    app: App,
    key: DraftKey,
    edit: Edit<T>,
    saved: UseStateHandle<Saved>,
    storing: Rc<Cell<bool>>,
}

/// The draft under a key, or a fresh one where nothing was typed yet. A draft
/// that an older version of the app wrote and this one cannot read is left
/// alone until something is typed. The component that uses this is made anew
/// for another key.
#[hook]
pub fn use_draft<T>(key: DraftKey, fresh: impl FnOnce() -> T) -> Draft<T>
where
    T: Kept + 'static,
{
    let app = use_app();
    let edit = use_edit(|| {
        let kept = app.draft(&key).and_then(|payload| from_bytes(&payload));
        kept.unwrap_or_else(fresh)
    });
    let saved = use_state_eq(Saved::default);
    let storing = use_memo((), |()| Rc::new(Cell::new(false)));
    Draft {
        app,
        key,
        edit,
        saved,
        storing: (*storing).clone(),
    }
}

impl<T: Kept + Clone> Draft<T> {
    /// What is on screen.
    #[must_use]
    pub fn value(&self) -> Rc<T> {
        self.edit.value()
    }

    /// The newest value, also where it is not on screen yet.
    #[must_use]
    pub fn latest(&self) -> Rc<T> {
        self.edit.latest()
    }

    /// How safe it is.
    #[must_use]
    pub fn saved(&self) -> Saved {
        (*self.saved).clone()
    }

    /// The key it is kept under.
    #[must_use]
    pub const fn key(&self) -> DraftKey {
        self.key
    }

    /// Changes it and keeps it.
    pub fn change(&self, change: impl FnOnce(&mut T)) {
        self.edit.change(change);
        self.store();
    }

    /// A callback that puts what it is given somewhere into the value.
    pub fn put<In: 'static>(&self, put: impl Fn(&mut T, In) + 'static) -> Callback<In> {
        let this = self.clone();
        Callback::from(move |given| this.change(|value| put(value, given)))
    }

    /// Stores what is on screen, unless that is being done.
    pub fn store(&self) {
        if !self.storing.replace(true) {
            let this = self.clone();
            spawn_local(async move {
                this.app.clone().storing(this.keep_storing()).await;
            });
        }
    }

    /// Stores the newest value, and again if something was typed meanwhile, also
    /// where it could not be stored: the newest is then at least on the desk.
    async fn keep_storing(self) {
        self.saved.set(Saved::Saving);
        let stored = loop {
            let value = self.edit.latest();
            let payload = to_bytes(&*value);
            let stored = self.app.keep_draft(self.key, payload).await;
            if Rc::ptr_eq(&value, &self.edit.latest()) {
                break stored;
            }
        };
        self.storing.set(false);
        self.saved.set(match stored {
            Ok(()) => Saved::At(now()),
            Err(trouble) => Saved::Failed(trouble),
        });
    }
}

impl<T> Clone for Draft<T> {
    fn clone(&self) -> Self {
        Self {
            app: self.app.clone(),
            key: self.key,
            edit: self.edit.clone(),
            saved: self.saved.clone(),
            storing: self.storing.clone(),
        }
    }
}
