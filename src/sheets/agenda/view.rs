//! The agenda as pages.

use yew::prelude::*;

use super::{Agenda, child::child};
use crate::sheets::parts::{fact, foot, head, joined};
use trivsel::vocabulary::{Day, Language, Term};

/// The agenda. Several children stand on a page and none is split; that the
/// paper is for the team alone stands on each page, so the children are rows of
/// a table whose head the printer repeats.
pub fn agenda(agenda: &Agenda, printed: Day, language: Language) -> Html {
    let kind = language.agenda_kind();
    let round = agenda.round.clone();
    html! {
        <article class="sheet sheet-wide sheet-agenda" lang={language.code()}>
            { head(
                kind.to_owned(),
                joined(&[agenda.group.as_deref()]),
                round.map(|round| fact(Term::Round.word(language), round.into())).into_iter().collect(),
                html! {},
            ) }
            <table class="sheet-running" role="presentation">
                <thead><tr><td>{ language.paper_team_only() }</td></tr></thead>
                <tbody>
                    { for agenda.children.iter().map(|one| html! {
                        <tr><td>{ child(one, agenda.expected, language) }</td></tr>
                    }) }
                </tbody>
            </table>
            { foot(kind, printed, language) }
        </article>
    }
}
