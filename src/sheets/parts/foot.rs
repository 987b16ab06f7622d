//! What a paper is, and when it was printed.

use yew::prelude::*;

use super::joined_apart;
use trivsel::vocabulary::{Day, PaperLanguage};

/// A discreet last line, so that a paper found later tells what it is and how
/// old.
pub fn foot(kind: &str, printed: Day, language: impl Into<PaperLanguage>) -> Html {
    let language = language.into();
    let printed = language.paper_printed(printed.words(language));
    html! { <footer class="sheet-foot">{ joined_apart(&[Some(kind), Some(&printed)], language) }</footer> }
}
