//! What somebody types, or puts into a file, to make the page do what it should not: it stands
//! there as the letters it is, and a file that is not what it says is refused in words.

mod direction;
mod files;
mod forged;
mod length;
mod list;
mod markup;

use serde_json::{Value, json};

use crate::harness::{Browser, Verbs};

/// Markup that runs as soon as it is taken for markup.
const IMAGE: &str = "<img src=x onerror=ranHere=1>";

/// More of it, with what closes whatever could be open around it.
const SCRIPT: &str = "\"'></p></textarea><script>ranHere=2</script><svg onload=ranHere=3>&lt;b&gt;";

/// Fails when a text was taken for markup: something of it ran, or became an element.
#[track_caller]
fn nothing_ran(page: &Browser) {
    // A screen that was just asked for is drawn by then, and a picture that is none has failed.
    let script = "const frame = () => new Promise(requestAnimationFrame);
        await frame(); await frame(); await frame();
        const of_text = ['img', 'script', '[onerror]', '[onload]', 'iframe'];
        return [window.ranHere ?? null, document.querySelectorAll('body ' + of_text.join(', body ')).length]";
    assert_eq!(page.script(script, vec![]), json!([Value::Null, 0]));
}

/// The words without the spaces and line breaks that layout puts between them.
fn run_together(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Puts a text into a field at once, as a paste does: typing a million letters takes hours.
#[track_caller]
fn put(page: &Browser, label: &str, letter: &str, times: usize) {
    let field = page.find("field", label);
    let script = "const [field, letter, times] = arguments;
        const kind = field.tagName === 'TEXTAREA' ? HTMLTextAreaElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(kind.prototype, 'value').set.call(field, letter.repeat(times));
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
    let field = field.to_json().unwrap_or_default();
    page.script(script, vec![field, json!(letter), json!(times)]);
}
