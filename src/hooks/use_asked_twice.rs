//! What is asked for once more before it is done: the first press shows what it means, and putting
//! that away leads back to the button.

use yew::prelude::*;

use crate::platform::focus;

/// A handle on the second question.
#[derive(Clone, PartialEq)]
pub struct AskedTwice {
    asks: UseStateHandle<bool>,
    button: &'static str,
}

/// See [`AskedTwice`]; the button is the selector of the one that begins.
#[hook]
pub fn use_asked_twice(button: &'static str) -> AskedTwice {
    AskedTwice {
        asks: use_state_eq(|| false),
        button,
    }
}

impl AskedTwice {
    /// Whether the second question stands there.
    #[must_use]
    pub fn asks(&self) -> bool {
        *self.asks
    }

    /// What the first press does.
    #[must_use]
    pub fn begin(&self) -> Callback<MouseEvent> {
        let this = self.clone();
        Callback::from(move |_| this.asks.set(true))
    }

    /// What puts the second question away undone.
    #[must_use]
    pub fn cancel(&self) -> Callback<()> {
        let this = self.clone();
        Callback::from(move |()| {
            this.close();
            focus(this.button);
        })
    }

    /// It was answered.
    pub fn close(&self) {
        self.asks.set(false);
    }
}
