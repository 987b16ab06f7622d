//! What a paper is, and when it was printed.

use yew::prelude::*;

use super::joined;
use trivsel::vocabulary::{Day, Language};

/// A discreet last line, so that a paper found later tells what it is and how
/// old.
pub fn foot(kind: &str, printed: Day, language: Language) -> Html {
    let printed = language.paper_printed(printed.words(language));
    html! { <footer class="sheet-foot">{ joined(&[Some(kind), Some(&printed)]) }</footer> }
}
