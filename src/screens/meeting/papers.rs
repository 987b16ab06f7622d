//! The papers of a meeting, seen before they are printed.

use yew::prelude::*;

use crate::{
    components::{Choices, trouble},
    facts::called_short,
    handle::use_app,
    hooks::{use_language, use_record},
    platform::{print, today},
    sheets::{Invitation, MeetingSheet, invitation, meeting_sheet, sheet_language},
};
use trivsel::{
    insight::meeting,
    register::{ChildId, Fact, MeetingId, PaperKind, Printed},
};

/// Which paper of which meeting.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    pub meeting: MeetingId,
    pub kind: PaperKind,
    /// Called for the way back.
    pub onback: Callback<()>,
}

/// For how many homes, the preview, and the way to the printer.
#[component]
pub fn Papers(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let apart = use_state_eq(|| false);
    let Props {
        child: id, kind, ..
    } = *props;
    let register = app.register();
    let child = register.child(id);
    let spoken = use_language(child.map_or(language, |child| sheet_language(child, language)));
    let Some((child, file)) = child.zip(meeting(register, id, props.meeting)) else {
        return html! {};
    };
    let spoken = spoken.shown();
    let (title, papers) = if kind == PaperKind::Invitation {
        let letters = Invitation::gather(register, child, &file.meeting, *apart, today());
        let letters = letters.iter().map(|it| invitation(it, today(), spoken));
        (language.meet_invitation(), letters.collect::<Vec<_>>())
    } else {
        let sheet = MeetingSheet::gather(register, child, &file, today());
        let copies = if *apart { 2 } else { 1 };
        let sheet = meeting_sheet(&sheet, today(), spoken);
        (language.meet_sheet(), vec![sheet; copies])
    };
    let id = |apart: bool| AttrValue::from(if apart { "two" } else { "one" });
    let homes = Choices {
        name: "homes".into(),
        legend: language.meet_homes().into(),
        options: vec![
            (id(false), language.meet_one_home().into()),
            (id(true), language.meet_two_homes().into()),
        ],
        chosen: vec![id(*apart)],
        many: false,
        onpick: {
            let apart = apart.clone();
            Callback::from(move |picked: AttrValue| apart.set(picked == id(true)))
        },
    };
    // The logbook first: what it does not know of does not go to the printer.
    let onclick = {
        let (record, group) = (record.clone(), Some(child.group));
        let child = Some(child.id);
        let papers = papers.len();
        Callback::from(move |_: MouseEvent| {
            let printed = Fact::Printed(Printed {
                paper: kind,
                child,
                group,
                without_meeting: false,
            });
            record.run(vec![printed; papers], vec![], print);
        })
    };
    let onback = props.onback.reform(|_: MouseEvent| ());
    html! {
        <div class="stack loose">
            <div class="screen-only stack">
                <h1 tabindex="-1">{ title }{ " · " }{ called_short(register, child, language) }</h1>
                <p>{ language.meet_papers_lead() }</p>
                { homes.view() }
                { trouble(record.trouble().as_ref(), language) }
                <div class="actions">
                    <button type="button" class="primary" {onclick} aria-disabled={record.waits()}>{ language.print_go() }</button>
                    <button type="button" class="plain" onclick={onback}>{ language.meet_back() }</button>
                </div>
            </div>
            <section class="sheets sheet-leaves" tabindex="0" aria-label={title}>{ for papers }</section>
        </div>
    }
}
