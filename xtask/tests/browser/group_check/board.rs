//! The grid as the tests use it: real key events, and what the cells say.

use std::cell::Cell;

use serde_json::{Value, json};
use thirtyfour::common::keys::Key;
use xtask::engine::Engine;

use crate::app::{Adult, add_adult};
use crate::harness::{Browser, Verbs};
use crate::tour::ask_who_in_sample;

/// Comes new to the sample, so that nothing is answered yet.
pub const NEWCOMER: Adult = Adult {
    name: "Ragnhøj",
    role: "Pædagog",
};

/// A grid on the screen, and the keys pressed on it so far.
pub struct Board<'browser> {
    pub page: &'browser Browser,
    presses: Cell<usize>,
}

/// What a key holds down with it, as Chromium counts it.
const HELD: [(&str, u32); 3] = [("Alt+", 1), ("Ctrl+", 2), ("Shift+", 8)];

impl<'browser> Board<'browser> {
    /// Opens the grid of a group of the sample with nothing answered, at its first child: by itself it
    /// opens at the first who waits.
    #[track_caller]
    pub fn of_sample(page: &'browser Browser, group: &str) -> Self {
        ask_who_in_sample(page);
        add_adult(page, NEWCOMER);
        Self::open(page, group);
        page.on("#cell-0-0", "it.click()");
        page.until(|| {
            let first = "return document.querySelector('.check-turn').dataset.row";
            let at = page.script(first, vec![]);
            (at == "0")
                .then_some(())
                .ok_or(format!("it stands at {at}"))
        });
        Self::open(page, group)
    }

    /// Opens the grid of a group, from any screen.
    #[track_caller]
    pub fn open(page: &'browser Browser, group: &str) -> Self {
        page.go("#/overblik");
        page.click("link", group);
        page.find("heading", group);
        let address = page.address();
        let id = address.rsplit('/').next().unwrap_or_default();
        page.go(&format!("#/gruppeskema/{id}"));
        page.find("heading", "Gruppeskema");
        let presses = Cell::new(0);
        Self { page, presses }
    }

    /// How many keys were pressed. A chord counts as one.
    pub fn presses(&self) -> usize {
        self.presses.get()
    }

    /// Presses keys as they are called in the guide, `Shift+1 ArrowUp Ctrl+z`, on a Danish keyboard.
    #[track_caller]
    pub fn press(&self, keys: &str) {
        for key in keys.split_whitespace() {
            self.press_one(key);
            self.presses.set(self.presses.get() + 1);
        }
    }

    #[track_caller]
    fn press_one(&self, key: &str) {
        let held = HELD.iter().filter(|(name, _)| key.contains(name));
        let held: u32 = held.map(|(_, bit)| bit).sum();
        let plain = key.rsplit('+').next().unwrap_or_default();
        if self.page.engine() != Engine::Chromium {
            return self.press_by_webdriver(held, plain);
        }
        let (code, typed, number) = place(plain, held & 8 != 0);
        for kind in ["rawKeyDown", "keyUp"] {
            let event = json!({
                "type": kind, "modifiers": held, "code": code, "key": typed,
                "windowsVirtualKeyCode": number,
            });
            self.page.devtools("Input.dispatchKeyEvent", event);
        }
    }

    /// The same by what every engine's driver knows, which knows nothing of where a keyboard has its
    /// keys in Denmark.
    #[track_caller]
    fn press_by_webdriver(&self, held: u32, plain: &str) {
        let keys = [Key::Alt, Key::Control, Key::Shift];
        let held: Vec<_> = HELD
            .iter()
            .zip(keys)
            .filter(|((_, bit), _)| held & bit != 0)
            .map(|(_, key)| key.value())
            .collect();
        let pressed = match plain {
            "Tab" => Key::Tab.value(),
            "Enter" => Key::Enter.value(),
            "Escape" => Key::Escape.value(),
            "PageUp" => Key::PageUp.value(),
            "PageDown" => Key::PageDown.value(),
            "End" => Key::End.value(),
            "Home" => Key::Home.value(),
            "ArrowLeft" => Key::Left.value(),
            "ArrowUp" => Key::Up.value(),
            "ArrowRight" => Key::Right.value(),
            "ArrowDown" => Key::Down.value(),
            "Delete" => Key::Delete.value(),
            letter => letter.chars().next().unwrap_or_default(),
        };
        let mut chain = self.page.session().action_chain();
        for key in &held {
            chain = chain.key_down(*key);
        }
        chain = chain.key_down(pressed).key_up(pressed);
        for key in held.iter().rev() {
            chain = chain.key_up(*key);
        }
        self.page.wait(chain.perform());
    }

    /// From the heading past the filter and the way to one sign into the grid.
    #[track_caller]
    pub fn enter(&self) {
        self.press("Tab Tab Tab");
        self.page.until(|| match self.cursor() {
            Some(_) => Ok(()),
            None => Err("the Tab key does not reach the grid".to_owned()),
        });
    }

    /// The child and the area whose cell has the focus.
    #[track_caller]
    pub fn cursor(&self) -> Option<(String, usize)> {
        let script = "const cell = document.activeElement.closest('[role=gridcell]');
            return cell && [cell.closest('tr').querySelector('.check-child').textContent, cell.cellIndex - 1];";
        let at = self.page.script(script, vec![]);
        let column = usize::try_from(at[1].as_u64()?).ok()?;
        Some((at[0].as_str()?.to_owned(), column))
    }

    /// Waits until the focus is on this cell.
    #[track_caller]
    pub fn stands_on(&self, child: &str, column: usize) {
        self.page.until(|| match self.cursor() {
            Some((name, at)) if name.starts_with(child) && at == column => Ok(()),
            other => Err(format!("the focus is on {other:?}")),
        });
    }

    /// Waits until a child's cells say this, a word for each area; `–` where nothing is answered.
    #[track_caller]
    pub fn says(&self, child: &str, words: &str) {
        let script = "const row = [...document.querySelectorAll('[role=grid] tbody tr')]
                .find((it) => it.querySelector('.check-child').textContent.startsWith(arguments[0]));
            return row && [...row.cells].slice(1)
                .map((it) => it.querySelector('.badge')?.textContent ?? '–').join(' ');";
        self.page.until(|| {
            let said = self.page.script(script, vec![json!(child)]);
            if said == json!(words) {
                Ok(())
            } else {
                Err(format!("{child} says {said} and not “{words}”"))
            }
        });
    }

    /// Every child that is shown, in order.
    #[track_caller]
    pub fn children(&self) -> Vec<String> {
        let script =
            "return [...document.querySelectorAll('.check-child')].map((it) => it.textContent)";
        texts(&self.page.script(script, vec![]))
    }

    /// Waits until everything is stored.
    #[track_caller]
    pub fn is_saved(&self) {
        self.page.until(|| {
            let text = self.page.text();
            if text.contains("Gemt kl.") && !text.contains("Gemmer") {
                Ok(())
            } else {
                Err(format!("it is not saved:\n{text}"))
            }
        });
    }
}

/// Where a key lies on a Danish keyboard, what it types, and its number on Windows.
fn place(plain: &str, shift: bool) -> (String, String, u32) {
    let first = plain.bytes().next().unwrap_or_default();
    if plain.len() == 1 && first.is_ascii_digit() {
        let over = ["=", "!", "\"", "#", "¤", "%", "&", "/", "(", ")"];
        let typed = if shift {
            over[usize::from(first - b'0')]
        } else {
            plain
        };
        return (format!("Digit{plain}"), typed.to_owned(), first.into());
    }
    if plain.len() == 1 {
        let upper = plain.to_uppercase();
        let typed = if shift {
            upper.clone()
        } else {
            plain.to_owned()
        };
        return (
            format!("Key{upper}"),
            typed,
            first.to_ascii_uppercase().into(),
        );
    }
    let number = match plain {
        "Tab" => 9,
        "Enter" => 13,
        "Escape" => 27,
        "PageUp" => 33,
        "PageDown" => 34,
        "End" => 35,
        "Home" => 36,
        "ArrowLeft" => 37,
        "ArrowUp" => 38,
        "ArrowRight" => 39,
        "ArrowDown" => 40,
        "Delete" => 46,
        _ => panic!("there is no key “{plain}”"),
    };
    (plain.to_owned(), plain.to_owned(), number)
}

/// The texts of a list.
pub fn texts(list: &Value) -> Vec<String> {
    let all = list.as_array().into_iter().flatten();
    all.filter_map(Value::as_str).map(str::to_owned).collect()
}
