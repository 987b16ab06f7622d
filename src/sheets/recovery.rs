//! The sheet with the recovery key: sixteen words, how to use them, and where to
//! keep them. It names nobody but the place.

use yew::prelude::*;

use super::parts::{Running, block, foot, head, joined, paper};
use trivsel::vocabulary::{Day, Language, Term};

/// One page.
pub fn recovery_sheet(
    groups: &[Vec<&'static str>],
    institution: &str,
    printed: Day,
    language: Language,
) -> Html {
    let kind = Term::RecoveryKey.word(language);
    let place = (!institution.is_empty()).then_some(institution);
    let lines = groups.iter().map(|words| {
        html! { <li>{ for words.iter().map(|word| html! { <span>{ *word }{ " " }</span> }) }</li> }
    });
    let running = Running {
        kind: joined(&[Some("Trivselsspor"), place]),
        about: kind.into(),
        warning: "",
    };
    let body = html! {
        <>
            { head(
                joined(&[Some(kind)]),
                vec![],
                html! { <p class="sheet-note">{ language.recovery_sheet_lead() }</p> },
            ) }
            <ol class="sheet-words" lang="da">{ for lines }</ol>
            { block(language.recovery_sheet_how(), "", html! { <p>{ language.recovery_sheet_use() }</p> }) }
            { block(language.recovery_sheet_where(), "", html! { <p>{ language.recovery_sheet_keep() }</p> }) }
            { foot(kind, printed, language) }
        </>
    };
    paper("sheet-recovery", running, vec![body], language)
}
