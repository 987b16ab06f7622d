//! The sheet as a paper, and as plain text.

use yew::prelude::*;

use super::WritingSheet;
use crate::sheets::parts::{Running, block, fact, foot, head, joined, paper, room, written};
use trivsel::vocabulary::{Day, Language, Term, WritingPart};

/// The paper. A part that says nothing has room to write.
pub fn writing_sheet(sheet: &WritingSheet, printed: Day, language: Language) -> Html {
    let kind = Term::Notification.word(language);
    let called = sheet.called.full(language);
    let running = Running {
        kind: joined(&[Some(language.writing_paper())]),
        about: called.clone().into(),
        warning: "",
    };
    let part = |(part, texts): &(WritingPart, Vec<String>)| {
        let texts = match texts.is_empty() {
            true => room(2),
            false => html! { <>{ for texts.iter().map(|text| written(text, None)) }</> },
        };
        block(part.word(language), "", texts)
    };
    let head = head(
        kind.to_uppercase(),
        vec![fact(language.writing_child(), called.into())],
        html! { <p class="sheet-note">{ language.writing_no_cpr() }</p> },
    );
    let rows = std::iter::once(head)
        .chain(sheet.parts.iter().map(part))
        .chain([foot(language.writing_paper(), printed, language)]);
    paper("sheet-writing", running, rows.collect(), language)
}

/// The same as text, to be copied into the municipality's own form. What says nothing is left out.
#[must_use]
pub fn writing_text(sheet: &WritingSheet, language: Language) -> String {
    let part = |(part, texts): &(WritingPart, Vec<String>)| {
        (!texts.is_empty()).then(|| format!("{}\n{}", part.word(language), texts.join("\n")))
    };
    let parts: Vec<_> = sheet.parts.iter().filter_map(part).collect();
    parts.join("\n\n")
}
