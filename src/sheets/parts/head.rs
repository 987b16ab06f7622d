//! Whom a paper is about, and from when.

use yew::prelude::*;

use super::room;
use trivsel::vocabulary::PaperLanguage;

/// The head of a paper. Without a title there is room to write one; `facts`
/// are made with [`fact`].
pub fn head(title: String, facts: Vec<Html>, after: Html) -> Html {
    html! {
        <header class="sheet-head">
            if title.is_empty() {
                { room(1) }
            } else {
                <h2>{ title }</h2>
            }
            <dl>{ for facts }</dl>
            { after }
        </header>
    }
}

/// A name and what belongs to it, in a list of them.
pub fn fact(name: &'static str, value: Html) -> Html {
    html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> }
}

/// What is known, in one line: "Alma · Myretuen".
pub fn joined(parts: &[Option<&str>]) -> String {
    let parts: Vec<_> = parts.iter().copied().flatten().collect();
    parts.join("\u{a0}· ")
}

/// The same on a paper for parents: where its language is read from right to left, no part turns
/// another around.
pub fn joined_apart(parts: &[Option<&str>], language: PaperLanguage) -> String {
    let parts = parts.iter().copied().flatten();
    let parts: Vec<_> = parts.map(|part| language.apart(part)).collect();
    parts.join("\u{a0}· ")
}
