//! Whether this device can draw the letters of a language.

use std::collections::BTreeSet;

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

use trivsel::vocabulary::PaperLanguage;

/// A character that Unicode has given to nobody, so that no font has it.
const NO_LETTER: char = '\u{378}';
/// Fewer letters than these say nothing about a font.
const ENOUGH_LETTERS: usize = 3;

/// Whether most of the letters that a language has beside the Latin ones are drawn as wide as what
/// stands for a letter that no font has. It is a guess: a browser tells nobody which fonts are there.
#[must_use]
pub fn lacks_letters(language: PaperLanguage) -> bool {
    let sentences = language.sentences();
    let letters = sentences.iter().flat_map(|[_, own]| own.chars());
    let letters: BTreeSet<_> = letters
        .filter(|it| it.is_alphabetic() && *it > '\u{ff}')
        .collect();
    let document = web_sys::window().and_then(|window| window.document());
    let drawn = document.and_then(|document| widths(&document, &letters));
    let Some((missing, widths)) = drawn else {
        return false;
    };
    let alike = widths.iter().filter(|width| **width == missing).count();
    widths.len() >= ENOUGH_LETTERS && alike * 2 > widths.len()
}

/// How wide what no font has is drawn, and each of these letters.
fn widths(document: &Document, letters: &BTreeSet<char>) -> Option<(i32, Vec<i32>)> {
    let body = document.body()?;
    let place: HtmlElement = document.create_element("div").ok()?.dyn_into().ok()?;
    for (name, value) in [
        ("position", "absolute"),
        ("visibility", "hidden"),
        ("font", "400 100px system-ui, sans-serif"),
    ] {
        place.style().set_property(name, value).ok()?;
    }
    place.set_attribute("aria-hidden", "true").ok()?;
    let mut drawn: Vec<HtmlElement> = Vec::new();
    for letter in std::iter::once(&NO_LETTER).chain(letters) {
        let span: HtmlElement = document.create_element("span").ok()?.dyn_into().ok()?;
        span.style().set_property("display", "inline-block").ok()?;
        span.set_text_content(Some(&letter.to_string()));
        place.append_child(&span).ok()?;
        drawn.push(span);
    }
    body.append_child(&place).ok()?;
    let mut widths: Vec<_> = drawn.iter().map(HtmlElement::offset_width).collect();
    place.remove();
    let missing = widths.remove(0);
    Some((missing, widths))
}
