//! What holds a screen as it is while another window stores something: words that no draft keeps.

use std::{cell::Cell, rc::Rc};

use super::App;

/// Whether something was typed on the screen that is shown, into a form without a draft.
#[derive(Clone, Default)]
pub struct ScreenHold(Rc<Cell<bool>>);

impl ScreenHold {
    /// Something was typed.
    pub fn hold(&self) {
        self.0.set(true);
    }

    /// The screen was left.
    pub fn let_go(&self) {
        self.0.set(false);
    }

    #[must_use]
    pub fn is_held(&self) -> bool {
        self.0.get()
    }
}

impl App {
    /// What holds the screen that is shown.
    #[must_use]
    pub fn screen_hold(&self) -> ScreenHold {
        self.services.0.screen_hold.clone()
    }
}
