//! Two hands on a keyboard, and no mouse.

use serde_json::json;
use thirtyfour::common::keys::Key;
use thirtyfour::prelude::WebElement;

use super::focus::{focus, has_focus, is_seen};
use crate::harness::{Browser, Verbs};

/// Whoever sits there.
pub struct Hands<'browser> {
    /// The browser that is looked at.
    pub page: &'browser Browser,
}

/// How often Tab is pressed before a thing counts as out of reach.
const FAR: usize = 150;

impl<'browser> Hands<'browser> {
    /// Puts them on the keyboard.
    pub fn on(page: &'browser Browser) -> Self {
        Self { page }
    }

    /// Presses a key, and looks where the focus is and whether it can be seen.
    #[track_caller]
    pub fn press(&self, key: Key) {
        self.page.press(key);
        is_seen(self.page);
    }

    /// Types where the focus is.
    #[track_caller]
    pub fn type_here(&self, text: &str) {
        self.page.type_here(text);
    }

    /// Goes one stop back.
    #[track_caller]
    pub fn back(&self) {
        self.page.wait(
            self.page
                .session()
                .action_chain()
                .key_down(Key::Shift.value())
                .send_keys(Key::Tab.value())
                .key_up(Key::Shift.value())
                .perform(),
        );
        is_seen(self.page);
    }

    /// Goes forward to the element with this role and name, over the end of the page if need be.
    #[track_caller]
    pub fn reach(&self, role: &str, name: &str) {
        self.go_to(&self.page.find(role, name), || self.press(Key::Tab));
    }

    /// The same for an element of a group.
    #[track_caller]
    pub fn reach_in(&self, group: &str, role: &str, name: &str) {
        let element = self.page.inside("group", group).find(role, name);
        self.go_to(&element, || self.press(Key::Tab));
    }

    /// Goes backward to the element with this role and name.
    #[track_caller]
    pub fn back_to(&self, role: &str, name: &str) {
        self.go_to(&self.page.find(role, name), || self.back());
    }

    #[track_caller]
    fn go_to(&self, element: &WebElement, step: impl Fn()) {
        for _ in 0..FAR {
            if has_focus(self.page, element) {
                return;
            }
            step();
        }
        panic!(
            "the Tab key does not reach it; the focus is on {}",
            focus(self.page)
        );
    }

    /// Goes to an element and presses Enter on it.
    #[track_caller]
    pub fn press_on(&self, role: &str, name: &str) {
        self.reach(role, name);
        self.page.press(Key::Enter);
    }

    /// Goes to a field and writes this in place of what stood there.
    #[track_caller]
    pub fn write(&self, label: &str, text: &str) {
        self.reach("field", label);
        let whole = self.page.session().action_chain();
        let whole = whole.key_down(Key::Control.value()).send_keys("a");
        self.page.wait(whole.key_up(Key::Control.value()).perform());
        self.type_here(text);
    }

    /// Waits until this screen is shown and the focus stands on its heading.
    #[track_caller]
    pub fn arrives(&self, heading: &str) {
        self.stands_on("heading", heading);
    }

    /// Waits until the focus stands on the element with this role and name.
    #[track_caller]
    pub fn stands_on(&self, role: &str, name: &str) {
        self.waits_for(|| self.page.seek(role, name), name);
    }

    /// The same for an element of a group.
    #[track_caller]
    pub fn stands_in(&self, group: &str, role: &str, name: &str) {
        self.waits_for(|| self.page.inside("group", group).seek(role, name), name);
    }

    #[track_caller]
    fn waits_for(&self, element: impl Fn() -> Result<WebElement, String>, name: &str) {
        self.page.until(|| {
            if has_focus(self.page, &element()?) {
                Ok(())
            } else {
                Err(format!(
                    "the focus is not on “{name}” but on {}",
                    focus(self.page)
                ))
            }
        });
    }

    /// The focus stands on something of the screen, not on the page behind it.
    #[track_caller]
    pub fn in_main(&self) {
        let script = "return document.activeElement.closest('main') !== null";
        let inside = self.page.script(script, vec![]) == json!(true);
        assert!(inside, "the focus is on {}", focus(self.page));
    }
}
