//! Where the focus is, and whether it is seen.

use serde_json::Value;
use thirtyfour::prelude::WebElement;

use crate::harness::Browser;

/// Whether an element has the focus; one that the page has just drawn anew has none.
pub fn has_focus(page: &Browser, element: &WebElement) -> bool {
    let script = "return document.activeElement === arguments[0]";
    let element = element.to_json().unwrap_or_default();
    matches!(
        page.try_script(script, vec![element]),
        Ok(Value::Bool(true))
    )
}

/// What has the focus, as its own markup.
#[track_caller]
pub fn focus(page: &Browser) -> String {
    let script = "return document.activeElement.outerHTML.slice(0, 200)";
    page.script(script, vec![]).to_string()
}

/// Fails when what has the focus shows no mark of it, or lies out of sight.
#[track_caller]
pub fn is_seen(page: &Browser) {
    let hidden = page.script(include_str!("unseen.js"), vec![]);
    assert_eq!(hidden, Value::Null, "the focus cannot be seen");
}
