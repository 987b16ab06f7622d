//! The agenda as pages.

use yew::prelude::*;

use super::{Agenda, child::child};
use crate::sheets::parts::{Running, fact, foot, head, joined, paper};
use trivsel::vocabulary::{Day, Language, Term};

/// The agenda. Several children stand on a page and none is split; that the
/// paper is for the team alone stands on each page.
pub fn agenda(agenda: &Agenda, printed: Day, language: Language) -> Html {
    let kind = language.agenda_kind();
    let round = agenda.round.clone();
    let head = head(
        joined(&[agenda.group.as_deref()]),
        round
            .map(|round| fact(Term::Round.word(language), round.into()))
            .into_iter()
            .collect(),
        html! {},
    );
    let children = agenda.children.iter();
    let children = children.map(|one| child(one, agenda.expected, language));
    let running = Running {
        kind: kind.to_owned(),
        about: joined(&[agenda.group.as_deref()]).into(),
        warning: language.paper_team_only(),
    };
    let rows = std::iter::once(head)
        .chain(children)
        .chain([foot(kind, printed, language)]);
    paper("sheet-wide sheet-agenda", running, rows.collect(), language)
}
