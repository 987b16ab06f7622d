//! Something that is typed and must not stay in memory: a passphrase, or the recovery key.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;
use zeroize::Zeroizing;

use super::Turnstile;

/// What stands in one field. It is no part of what is drawn, which would copy it with every letter:
/// it lies in one place, is overwritten there by what is typed next, and at the latest when the form
/// goes.
#[derive(Clone)]
pub struct Secret(Rc<SecretField>);

#[derive(Default)]
struct SecretField {
    node: NodeRef,
    text: RefCell<Zeroizing<String>>,
    still_while: RefCell<Option<Turnstile>>,
}

/// A field with nothing in it yet.
#[hook]
pub fn use_secret() -> Secret {
    (*use_memo((), |()| Secret(Rc::default()))).clone()
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Secret {
    /// What stands in it, in a copy that overwrites itself.
    #[must_use]
    pub fn text(&self) -> Zeroizing<String> {
        self.0.text.borrow().clone()
    }

    /// Puts something in the place of what stands there, on the page too.
    pub fn put(&self, text: Zeroizing<String>) {
        self.0.text.replace(text);
        self.show();
    }

    /// Empties the field.
    pub fn clear(&self) {
        self.put(Zeroizing::default());
    }

    /// The field on the page.
    pub(crate) fn node(&self) -> NodeRef {
        self.0.node.clone()
    }

    /// Writes it into the field, which has just come on the page.
    pub(crate) fn show(&self) {
        let text = self.0.text.borrow();
        if let Some(element) = self.0.node.cast::<web_sys::Element>() {
            match element.dyn_into::<HtmlInputElement>() {
                Ok(line) => line.set_value(&text),
                Err(element) => {
                    if let Ok(lines) = element.dyn_into::<HtmlTextAreaElement>() {
                        lines.set_value(&text);
                    }
                }
            }
        }
    }

    /// Takes over what was typed into the field, unless it is held still.
    pub(crate) fn typed(&self, text: Zeroizing<String>) {
        let goes_on = self.0.still_while.borrow();
        if goes_on.as_ref().is_some_and(Turnstile::is_shut) {
            self.show();
        } else {
            self.0.text.replace(text);
        }
    }

    /// Takes nothing while that goes on, as [`super::Edit::still_while`].
    pub(crate) fn still_while(&self, goes_on: &Turnstile) {
        self.0.still_while.replace(Some(goes_on.clone()));
    }
}
