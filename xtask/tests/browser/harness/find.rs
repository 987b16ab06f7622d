//! Finding and using what is on the page, by role and name.

use serde_json::{Value, json};
use thirtyfour::common::keys::Key;
use thirtyfour::prelude::*;
use xtask::engine::Engine;

use super::Browser;

/// A part of the page, so that a name has to be unique only there.
pub struct Place<'browser> {
    browser: &'browser Browser,
    root: WebElement,
}

/// What a person does on the page, or on a part of it.
///
/// A role is ARIA's, such as `button`, `link`, `heading`, `radio`, `checkbox`, `group`, `dialog`;
/// `field` is everything with a label that one fills in. A name is the accessible name: exactly
/// this one, or, when none is exactly so, the one that holds it.
pub trait Verbs {
    /// The browser that holds the page.
    fn browser(&self) -> &Browser;

    /// The part, or nothing for the whole page.
    fn root(&self) -> Option<&WebElement>;

    /// Every element with this role and name right now.
    #[track_caller]
    fn find_all(&self, role: &str, name: &str) -> Vec<WebElement> {
        look(self.browser(), self.root(), role, Some(name), Wanted::All).elements
    }

    /// The names of everything with this role right now.
    #[track_caller]
    fn names(&self, role: &str) -> Vec<String> {
        look(self.browser(), self.root(), role, None, Wanted::All).names
    }

    /// The one element with this role and name.
    #[track_caller]
    fn find(&self, role: &str, name: &str) -> WebElement {
        self.browser().until(|| self.seek(role, name))
    }

    /// The one element with this role and name, or the reason why there is none after a while.
    fn seek(&self, role: &str, name: &str) -> Result<WebElement, String> {
        one(self.browser(), self.root(), role, name, Wanted::One).map(|it| it.0)
    }

    /// The part of the page with this role and name.
    #[track_caller]
    fn inside(&self, role: &str, name: &str) -> Place<'_> {
        Place {
            browser: self.browser(),
            root: self.find(role, name),
        }
    }

    /// Clicks the one element with this role and name.
    #[track_caller]
    fn click(&self, role: &str, name: &str) {
        let browser = self.browser();
        browser.until(|| {
            // A person first brings it out from under the bar.
            let (element, _) = one(browser, self.root(), role, name, Wanted::Near)?;
            browser
                .attempt(element.click())
                .or_else(|error| click_label(browser, &element).ok_or(error))
                .map_err(|error| format!("The {role} “{name}” cannot be clicked: {error}"))
        });
    }

    /// Replaces what a field holds by typing.
    #[track_caller]
    fn fill(&self, label: &str, text: &str) {
        let browser = self.browser();
        let (field, held) =
            browser.until(|| one(browser, self.root(), "field", label, Wanted::One));
        if !held.is_empty() {
            clear(browser, &field, label);
        }
        if text.is_empty() {
            return;
        }
        if browser.engine() != Engine::Chromium && is_day(browser, &field) {
            return type_day(browser, &field, text);
        }
        browser.wait(field.send_keys(text));
    }

    /// Puts text into a field at once, as from the clipboard, behind what it holds. In Chromium alone.
    #[track_caller]
    fn paste(&self, label: &str, text: &str) {
        let browser = self.browser();
        browser.wait(self.find("field", label).focus());
        browser.devtools("Input.insertText", json!({ "text": text }));
    }

    /// Chooses in a drop-down list.
    #[track_caller]
    fn choose(&self, label: &str, option: &str) {
        let list = Place {
            browser: self.browser(),
            root: self.find("combobox", label),
        };
        list.click("option", option);
    }

    /// The text on the screen.
    #[track_caller]
    fn text(&self) -> String {
        let root = argument(self.root());
        let text = self.browser().script(
            "return (arguments[0] ?? document.body).innerText",
            vec![root],
        );
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until this text is on the screen.
    #[track_caller]
    fn sees(&self, text: &str) {
        self.sees_all(&[text]);
    }

    /// Waits until all these texts are on the screen together.
    #[track_caller]
    fn sees_all(&self, texts: &[&str]) {
        self.browser().until(|| {
            reads(self, texts, true).map_err(|seen| {
                let plain = |it: &str| it.replace('\u{a0}', " ");
                let missing: Vec<_> = texts
                    .iter()
                    .filter(|it| !seen.contains(&plain(it)))
                    .collect();
                format!("{missing:?} is not on the screen, which says:\n{seen}")
            })
        });
    }

    /// Waits until this text is not, or no longer, on the screen.
    #[track_caller]
    fn sees_not(&self, text: &str) {
        self.browser().until(|| {
            reads(self, &[text], false)
                .map_err(|seen| format!("“{text}” is on the screen, which says:\n{seen}"))
        });
    }

    /// Moves the focus with the Tab key until it stands on the element with this role and name.
    #[track_caller]
    fn tab_to(&self, role: &str, name: &str) {
        let browser = self.browser();
        let element = self.find(role, name);
        let wanted = element.to_json().unwrap_or_default();
        for _ in 0..400 {
            if browser.script(
                "return document.activeElement === arguments[0]",
                vec![wanted.clone()],
            ) == Value::Bool(true)
            {
                return;
            }
            browser.press(Key::Tab);
        }
        panic!("The Tab key does not reach the {role} “{name}”");
    }
}

impl Verbs for Browser {
    fn browser(&self) -> &Browser {
        self
    }

    fn root(&self) -> Option<&WebElement> {
        None
    }
}

impl Verbs for Place<'_> {
    fn browser(&self) -> &Browser {
        self.browser
    }

    fn root(&self) -> Option<&WebElement> {
        Some(&self.root)
    }
}

/// Empties a field. What the page was still drawing from before may come back after that, so that it
/// is looked at again two frames later.
#[track_caller]
fn clear(browser: &Browser, field: &WebElement, label: &str) {
    let drawn = "const frame = () => new Promise(requestAnimationFrame);
        await frame(); await frame();
        return arguments[0].value;";
    browser.until(|| {
        browser.wait(field.clear());
        let left = browser.script(drawn, vec![field.to_json().unwrap_or_default()]);
        match left.as_str() {
            Some("") => Ok(()),
            _ => Err(format!("the field “{label}” still says {left}")),
        }
    });
}

/// Whether it is the browser's own field for a day.
#[track_caller]
fn is_day(browser: &Browser, field: &WebElement) -> bool {
    browser.wait(field.prop("type")).as_deref() == Some("date")
}

/// Types a day such as `11112031`. Firefox' driver would put what is sent into the field, as no person
/// does, and WebKit's field stays at its first part until somebody moves on.
#[track_caller]
fn type_day(browser: &Browser, field: &WebElement, text: &str) {
    if browser.engine() == Engine::Firefox {
        browser.wait(field.focus());
        return browser.type_here(text);
    }
    let on = Key::Right.value();
    let (day, rest) = text.split_at(2);
    let (month, year) = rest.split_at(2);
    browser.wait(field.send_keys(format!("{day}{on}{month}{on}{year}")));
}

/// A control hidden behind its label is clicked on the label, as a person does.
#[track_caller]
fn click_label(browser: &Browser, control: &WebElement) -> Option<()> {
    let script = "return arguments[0].labels?.[0]";
    let found = browser
        .attempt(
            browser
                .session()
                .execute(script, vec![control.to_json().ok()?]),
        )
        .ok()?;
    browser.attempt(found.element().ok()?.click()).ok()
}

/// Waits a while until the screen says all this, or nothing of it; else fails with what it says.
fn reads(place: &(impl Verbs + ?Sized), texts: &[&str], wanted: bool) -> Result<(), String> {
    let texts: Vec<_> = texts.iter().map(|it| it.replace('\u{a0}', " ")).collect();
    let given = vec![argument(place.root()), json!(texts), wanted.into()];
    let script = concat!(include_str!("wait.js"), include_str!("read.js"));
    match place.browser().try_script(script, given) {
        Ok(Value::Null) => Ok(()),
        Ok(seen) => Err(seen.as_str().unwrap_or_default().to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// How many elements find.js looks for.
#[derive(Clone, Copy)]
enum Wanted {
    /// Those that are there right now.
    All,
    /// One, which may come a little later.
    One,
    /// One that is scrolled to as well.
    Near,
}

/// What find.js found.
struct Found {
    elements: Vec<WebElement>,
    names: Vec<String>,
    /// What the one that was wanted holds, where it is a field.
    value: String,
}

/// The one element with this role and name and what it holds, or the reason why there is none.
#[track_caller]
fn one(
    browser: &Browser,
    root: Option<&WebElement>,
    role: &str,
    name: &str,
    wanted: Wanted,
) -> Result<(WebElement, String), String> {
    let mut found = look(browser, root, role, Some(name), wanted);
    match (found.elements.pop(), found.elements.len()) {
        (Some(element), 0) => Ok((element, found.value)),
        (Some(_), others) => Err(format!(
            "{} times a {role} is named “{name}”; look inside a part of the page",
            others + 1
        )),
        (None, _) => Err(format!(
            "No {role} is named “{name}”; there is {:?}",
            found.names
        )),
    }
}

#[track_caller]
fn look(
    browser: &Browser,
    root: Option<&WebElement>,
    role: &str,
    name: Option<&str>,
    wanted: Wanted,
) -> Found {
    let wanted = match wanted {
        Wanted::All => "all",
        Wanted::One => "one",
        Wanted::Near => "near",
    };
    // What the page takes away while it is being told of is looked for again.
    let answer = browser.until(|| {
        let given = vec![role.into(), name.into(), argument(root), wanted.into()];
        browser
            .try_script(
                concat!(include_str!("wait.js"), include_str!("find.js")),
                given,
            )
            .map_err(|error| error.to_string())
    });
    let elements = answer["elements"].as_array().into_iter().flatten();
    let elements = elements
        .map(|element| WebElement::from_json(element.clone(), browser.session().handle().clone()));
    let names = answer["names"].as_array().into_iter().flatten();
    Found {
        elements: elements.filter_map(Result::ok).collect(),
        names: names.filter_map(Value::as_str).map(str::to_owned).collect(),
        value: answer["value"].as_str().unwrap_or_default().to_owned(),
    }
}

fn argument(element: Option<&WebElement>) -> Value {
    element
        .and_then(|element| element.to_json().ok())
        .unwrap_or_default()
}
