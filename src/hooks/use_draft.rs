//! What is being typed: on screen at once, and in the session's store in the same instant. Leaving
//! and coming back finds it again, stored or not.

use std::rc::Rc;

use serde::{Serialize, de::DeserializeOwned};
use yew::prelude::*;

use super::{Edit, use_edit_begun, use_session_value};
use crate::{
    draft_codec::{decode_draft, encode_draft, is_newer},
    handle::{App, use_app},
    session::{DraftKey, SaveState},
};

/// A handle on what is being typed.
pub struct DraftHandle<T: 'static> {
    app: App,
    key: DraftKey,
    edit: Edit<T>,
    saved: SaveState,
    newer: bool,
}

/// The draft under a key, or a fresh one where nothing was typed yet.
#[hook]
pub fn use_draft<T>(key: DraftKey, fresh: impl FnOnce() -> T) -> DraftHandle<T>
where
    T: Serialize + DeserializeOwned + Clone + 'static,
{
    use_draft_begun(key, |app| {
        let kept = app.draft(key).and_then(|payload| decode_draft(&payload));
        kept.unwrap_or_else(fresh)
    })
}

/// The same, where the form says what it begins with, also of what lies there. A draft of a newer version of
/// the app is left alone: its screen shows [`NewerDraft`](crate::components::NewerDraft) in the place
/// of the form. It begins anew for another key, and when another window has stored something: what lies in
/// the draft then is what is shown. What is typed here lies there in the same instant.
#[hook]
pub fn use_draft_begun<T>(key: DraftKey, begin: impl FnOnce(&App) -> T) -> DraftHandle<T>
where
    T: Serialize + DeserializeOwned + Clone + 'static,
{
    let app = use_app();
    let edit = use_edit_begun((key, app.revision()), |_| begin(&app));
    let saved = use_session_value(move |session| session.shown_state(key));
    let newer = use_session_value(move |session| {
        let stored = session.draft(key);
        stored.is_some_and(|payload| is_newer::<T>(&payload))
    });
    DraftHandle {
        app,
        key,
        edit,
        saved,
        newer,
    }
}

impl<T: Serialize + Clone> DraftHandle<T> {
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

    /// How safe it is; never stored where something else could not be.
    #[must_use]
    pub const fn saved(&self) -> &SaveState {
        &self.saved
    }

    /// The key it is kept under.
    #[must_use]
    pub const fn key(&self) -> DraftKey {
        self.key
    }

    /// Whether a newer version of the app wrote it, so that it takes no change here.
    #[must_use]
    pub const fn is_newer(&self) -> bool {
        self.newer
    }

    /// A callback that puts what is on screen in the place of what a newer version wrote.
    #[must_use]
    pub fn put_over_newer(&self) -> Callback<()> {
        let this = self.clone();
        Callback::from(move |()| {
            let payload = encode_draft(&*this.edit.latest());
            this.app.session().put_draft(this.key, payload);
        })
    }

    /// Changes it and keeps it. Where nothing is taken the field is drawn again as it was.
    pub fn change(&self, change: impl FnOnce(&mut T)) {
        if self.newer || !self.app.session().takes_draft(self.key) {
            return self.edit.change(|_| ());
        }
        self.edit.change(change);
        let payload = encode_draft(&*self.edit.latest());
        self.app.session().put_draft(self.key, payload);
    }

    /// A callback that puts what it is given somewhere into the value.
    pub fn put<In: 'static>(&self, put: impl Fn(&mut T, In) + 'static) -> Callback<In> {
        let this = self.clone();
        Callback::from(move |given| this.change(|value| put(value, given)))
    }

    /// A callback that tries once more to store what could not be stored.
    #[must_use]
    pub fn again(&self) -> Callback<MouseEvent> {
        let app = self.app.clone();
        Callback::from(move |_| app.session().retry_drafts())
    }
}

impl<T> Clone for DraftHandle<T> {
    fn clone(&self) -> Self {
        Self {
            app: self.app.clone(),
            key: self.key,
            edit: self.edit.clone(),
            saved: self.saved.clone(),
            newer: self.newer,
        }
    }
}
