//! Et møde: Før, Under og Efter, and what becomes of it.

mod after;
mod before;
mod clock;
mod minutes_draft;
mod papers;
mod plan;
mod plan_draft;
mod run;
mod timing;

use yew::prelude::*;

pub use self::minutes_draft::MinutesDraft;
#[cfg(test)]
pub use self::plan_draft::PlanDraft;
use self::{after::after, before::before, papers::Papers, plan::PlanForm, run::Run};
use crate::{
    child_words::{called, called_short},
    components::{Tone, UnsavedMark, not_here, notice, trouble},
    handle::{App, use_app},
    hooks::use_record,
    platform::{focus_heading, today},
    route::Route,
    screens::{
        conversation::has_for_parents,
        meeting_apart::MovedApart,
        meeting_words::{plan_first, state_word, when_and_where},
        voice::AnswerPaper,
    },
    session::DraftKey,
};
use trivsel::{
    insight::{MeetingFile, MeetingState, meeting},
    register::{Child, ChildId, Fact, MeetingId, PaperKind, Register},
    vocabulary::Language,
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The child it is about.
    pub id: ChildId,
    /// The meeting; without one, a new one is planned.
    pub meeting: Option<MeetingId>,
}

/// The three sides of a meeting.
#[derive(Clone, Copy, PartialEq)]
enum MeetingSide {
    Before,
    During,
    After,
}

/// The meeting, on the side that fits its day until somebody chooses another.
#[component]
pub fn MeetingScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let chosen = use_state_eq(|| None::<MeetingSide>);
    let paper = use_state_eq(|| None::<PaperKind>);
    let register = app.register();
    let Some(child) = register.child(props.id) else {
        return not_here(language);
    };
    let Some(id) = props.meeting else {
        return html! {
            <div class="stack loose">
                { head(register, child, language.meet_plan(), None, language) }
                <PlanForm child={child.id} meeting={None::<MeetingId>} />
            </div>
        };
    };
    let Some(file) = meeting(register, child.id, id) else {
        return not_here(language);
    };
    let print = |kind: Option<PaperKind>| {
        let paper = paper.clone();
        Callback::from(move |()| {
            paper.set(kind);
            focus_heading();
        })
    };
    if *paper == Some(PaperKind::AnswerSheet) {
        return html! { <AnswerPaper child={child.id} back={language.meet_back()} onback={print(None)} /> };
    }
    if let Some(kind) = *paper {
        return html! { <Papers child={child.id} meeting={id} {kind} onback={print(None)} /> };
    }
    let shown = chosen.unwrap_or_else(|| fitting(&app, &file));
    let show = |tab: MeetingSide| {
        let chosen = chosen.clone();
        Callback::from(move |()| chosen.set(Some(tab)))
    };
    let tab = |tab: MeetingSide, word: &'static str| {
        let current = (tab == shown).then_some("page");
        let onclick = show(tab).reform(|_: MouseEvent| ());
        html! { <button type="button" class="plain" aria-current={current} {onclick}>{ word }</button> }
    };
    let words = when_and_where(&file.meeting, language);
    let words = format!("{words}\u{a0}· {}", state_word(file.state, language));
    html! {
        <div class="stack">
            { head(register, child, file.meeting.kind.word(language), Some(words), language) }
            <MovedApart child={child.id} meeting={id} />
            if file.is_overdue(today()) {
                <Overdue child={child.id} meeting={id} onheld={show(MeetingSide::After)} />
            }
            <nav class="tabs" aria-label={language.meet_title()}>
                { tab(MeetingSide::Before, language.meet_before()) }
                { tab(MeetingSide::During, language.meet_during()) }
                { tab(MeetingSide::After, language.meet_after()) }
            </nav>
            if shown != MeetingSide::After && has_for_parents(register, child, id) {
                <p><a class="button" href={Route::Conversation(child.id, Some(id)).href()}>{ language.talk_open() }</a></p>
            }
            { match shown {
                MeetingSide::Before => html! {
                    <>
                        { before(&app, child, &file, &print) }
                        <PlanForm child={child.id} meeting={Some(id)} />
                    </>
                },
                MeetingSide::During => html! { <Run child={child.id} meeting={id} onkept={show(MeetingSide::After)} /> },
                MeetingSide::After => after(register, &file, show(MeetingSide::During).reform(|_| ()), language),
            } }
        </div>
    }
}

/// Before its day the plan, on the day what is said once somebody has begun, and then what came of it.
fn fitting(app: &App, file: &MeetingFile<'_>) -> MeetingSide {
    let key = DraftKey::Meeting {
        child: file.meeting.child,
        meeting: Some(file.meeting.id),
        minutes: true,
    };
    match file.state {
        _ if app.draft(key).is_some() => MeetingSide::During,
        MeetingState::Held => MeetingSide::After,
        _ if file.meeting.on == today() => MeetingSide::During,
        _ => MeetingSide::Before,
    }
}

fn head(
    register: &Register,
    child: &Child,
    title: &str,
    words: Option<String>,
    language: Language,
) -> Html {
    html! {
        <div class="stack tight">
            <p class="eyebrow"><a href={Route::Child(child.id).href()}>{ called(register, child, language) }</a><UnsavedMark child={child.id} /></p>
            <h1 tabindex="-1">{ title.to_owned() }{ "\u{a0}· " }{ called_short(register, child, language) }</h1>
            if let Some(words) = words { <p class="quiet">{ words }</p> }
        </div>
    }
}

/// Which meeting is asked about.
#[derive(Clone, PartialEq, Properties)]
struct OverdueProps {
    child: ChildId,
    meeting: MeetingId,
    onheld: Callback<()>,
}

/// Blev mødet holdt? It may have been moved or cancelled without a word here.
#[component]
fn Overdue(props: &OverdueProps) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let register = app.register();
    let Some(file) = meeting(register, props.child, props.meeting) else {
        return html! {};
    };
    let held = {
        let record = record.clone();
        let who = app.adult().map_or_else(String::new, |it| it.name.clone());
        let minutes = MinutesDraft::default().minutes(&file.meeting, who, today());
        let facts = plan_first(register, &file.meeting).into_iter();
        let facts: Vec<_> = facts.chain([Fact::MeetingHeld(minutes)]).collect();
        let onheld = props.onheld.clone();
        Callback::from(move |_: MouseEvent| {
            let onheld = onheld.clone();
            record.run(facts.clone(), vec![], move || {
                onheld.emit(());
                focus_heading();
            });
        })
    };
    let buttons = (language.meet_no_moved(), Some(language.meet_no_cancelled()));
    notice(
        Tone::Warn,
        html! {
            <div class="stack">
                <p><b>{ language.meet_overdue() }</b></p>
                { trouble(record.trouble().as_ref(), language) }
                <div class="actions">
                    <button type="button" onclick={held} aria-disabled={record.waits()}>{ language.yes() }</button>
                    { before::moving(&app, &file.meeting, "was-held", buttons) }
                </div>
            </div>
        },
    )
}
