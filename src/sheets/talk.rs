//! What stands beside the parents' sheet on a screen that is turned towards them: the agenda on the day
//! of a meeting, and what holds that the sheet does not say.

use yew::prelude::*;

use super::{
    ParentsSheet,
    parents::{agreement_columns, agreement_row, as_next, shows_signs},
    parts::{block, joined, some, written},
};
use trivsel::{
    insight::{homes_apart, meetings_for_parents, parents_here},
    register::{Agreement, Child, MeetingId, MeetingPoint, Register},
    vocabulary::{Day, Language, MeetingKind, MeetingPart},
};

/// The sheet, and everything that is shown beside it. Beside it, it has no place for a name but of whoever has promised
/// something, for what staff or somebody from outside want to talk about, for what may be told, or for
/// what was said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TalkPage {
    /// The sheet, as these parents may see it.
    pub sheet: Option<ParentsSheet>,
    /// The agenda of the meeting it was opened from, where that is today.
    pub agenda: Option<TalkAgenda>,
    /// The agreements that stand and are not on the sheet.
    pub agreements: Vec<Agreement>,
}

/// The agenda of a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalkAgenda {
    pub kind: MeetingKind,
    /// From when until when.
    pub time: Option<String>,
    /// What the meeting is to lead to.
    pub purpose: Option<String>,
    /// What the parents and the child want to talk about.
    pub points: Vec<MeetingPoint>,
}

impl TalkPage {
    /// Takes out of the register what parents may see of this sheet and beside it, where the screen was
    /// turned to them from the page of this meeting, or from the child's.
    #[must_use]
    pub fn gather(
        register: &Register,
        child: &Child,
        sheet: Option<ParentsSheet>,
        opened_from: Option<MeetingId>,
        today: Day,
    ) -> Self {
        let here = parents_here(register, child, opened_from, today);
        let own = here.meeting.as_ref().map(|it| as_next(&it.meeting));
        // Where one home must not know of meetings with the other, the sheet says nothing of any but the one
        // it was opened from: the screen may be that home's.
        let sheet = sheet.map(|sheet| match homes_apart(register, child.id) {
            true => ParentsSheet {
                meeting: own,
                ..sheet.without_meeting()
            },
            false => {
                let mut stand = meetings_for_parents(register, child, today).into_iter();
                let told = sheet.meeting.filter(|told| match opened_from {
                    Some(from) => told.id == from,
                    None => stand.all(|it| it.meeting.id == told.id),
                });
                ParentsSheet {
                    meeting: told.or(own),
                    ..sheet
                }
            }
        });
        let agenda = here.agenda(today).map(|meeting| {
            let sides = [MeetingPart::Parent, MeetingPart::Child];
            let of = |side| meeting.points.iter().filter(move |it| it.from == side);
            let points = sides.into_iter().flat_map(of);
            TalkAgenda {
                kind: meeting.kind,
                time: some(&meeting.time),
                purpose: some(&meeting.purpose),
                points: points
                    .filter(|it| !it.text.trim().is_empty())
                    .cloned()
                    .collect(),
            }
        });
        let on_sheet = |id| {
            sheet.as_ref().is_some_and(|sheet| {
                let came = sheet.since.iter().flat_map(|it| &it.came);
                let mut all = sheet.agreements.iter().chain(came.map(|it| &it.agreement));
                all.any(|it| it.id == id)
            })
        };
        let open = here.open.into_iter().map(Agreement::trimmed);
        let agreements = open.filter(|it| !it.what.is_empty() && !on_sheet(it.id));
        let agreements = agreements.collect();
        Self {
            sheet,
            agenda,
            agreements,
        }
    }
}

/// The agenda, before the sheet. In a language of the app, as the sheet of the meeting is.
///
/// Its CSS contract is `.sheet.sheet-on-screen`.
pub fn talk_agenda(it: &TalkAgenda, language: Language) -> Html {
    let items = [
        language.meet_welcome(),
        language.meet_good(),
        language.meet_wonder(),
        language.meet_try(),
        language.meet_end(),
    ];
    let point = |it: &MeetingPoint| {
        let from = it.from.word(language);
        html! { <p><b>{ from }</b>{ ": " }<span class="sheet-written">{ it.text.trim() }</span></p> }
    };
    let title = joined(&[Some(it.kind.word(language)), it.time.as_deref()]);
    let purpose = it.purpose.as_deref().map(|text| written(text, None));
    let body = html! { <>
        { for purpose }
        <ol>{ for items.into_iter().map(|it| html! { <li>{ it }</li> }) }</ol>
        if !it.points.is_empty() {
            <p><strong>{ language.talk_points() }</strong></p>
            { for it.points.iter().map(point) }
        }
    </> };
    html! {
        <article class="sheet sheet-on-screen" lang={language.code()}>{ block(title, "", body) }</article>
    }
}

/// What was agreed earlier or at a meeting and stands, under the sheet.
pub fn talk_agreements(agreements: &[Agreement], language: Language) -> Html {
    let signs = shows_signs(agreements);
    let rows = agreements.iter().map(Some);
    let table = html! {
        <table>
            { agreement_columns(signs, language.into()) }
            <tbody>{ for rows.map(|it| agreement_row(it, signs, language.into(), None)) }</tbody>
        </table>
    };
    html! {
        <article class="sheet sheet-on-screen" lang={language.code()}>
            { block(language.talk_stands(), "sheet-agreements", table) }
        </article>
    }
}
