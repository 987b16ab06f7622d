//! Udskriv: the parents' sheet, seen before it is printed.

use yew::prelude::*;

use super::{
    paper_language::{PaperLanguageNotes, paper_languages},
    sheet_facts::SheetFacts,
};
use crate::models::models;
use crate::{
    components::{Choices, Select, Tone, not_here, not_yet_of_child, notice, trouble},
    handle::use_app,
    hooks::{use_language, use_record},
    platform::{after_print, print, today},
    route::Route,
    sheets::{ParentsSheet, SheetLanguage, parents_sheet, sheet_language},
};
use trivsel::{
    insight::{homes_apart, latest_position},
    register::{ChildId, Fact, PaperKind, Printed},
    vocabulary::{PaperLanguage, Term},
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: ChildId,
}

/// Whether the next meeting stands on the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum MeetingChoice {
    With,
    Without,
    /// It does, and from now on both homes may know of meetings.
    BothKnow,
}

impl MeetingChoice {
    const fn id(self) -> &'static str {
        match self {
            Self::With => "with",
            Self::Without => "without",
            Self::BothKnow => "both",
        }
    }

    fn of(id: &str) -> Option<Self> {
        let all = [Self::With, Self::Without, Self::BothKnow];
        all.into_iter().find(|it| it.id() == id)
    }
}

/// The sheet, the choice of its language, and the way to the printer.
#[component]
pub fn PrintScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let register = app.register();
    let child = register.child(props.id);
    let spoken =
        use_language(child.map_or(language.into(), |child| sheet_language(child, language)));
    let record = use_record();
    let meeting = use_state_eq(|| None::<MeetingChoice>);
    let asks = use_state_eq(|| false);
    {
        // Chosen for one print: the page is not drawn as another sheet before it is through.
        let (meeting, asks) = (meeting.clone(), asks.clone());
        use_effect_with((), move |()| {
            let printed = after_print(move || {
                meeting.set(None);
                asks.set(false);
            });
            move || drop(printed)
        });
    }
    let of_round = |round| ParentsSheet::gather(register, props.id, round, &models(), today());
    let round = child.and_then(|child| register.round_of(child));
    // Another round may have begun: until it has a position, the last one stands.
    let stands = || latest_position(register, props.id);
    let sheet = round.and_then(|round| of_round(round.id));
    let sheet = sheet.or_else(|| of_round(stands()?.value.round));
    let Some(child_id) = child.map(|child| child.id) else {
        return not_here(language);
    };
    let Some(sheet) = sheet else {
        let title = Term::ParentsSheet.word(language);
        return not_yet_of_child(title, language.print_no_position(), child_id, language);
    };
    // Chosen anew each time the screen is opened and after each printing. Where the meeting was
    // once kept off it, nothing is chosen before somebody does.
    let has_meeting = sheet.tells_of_a_meeting();
    let kept_off_before = homes_apart(register, props.id);
    let unasked = !has_meeting || !kept_off_before;
    let chosen = meeting.or(unasked.then_some(MeetingChoice::With));
    let sheet = match chosen {
        Some(MeetingChoice::With | MeetingChoice::BothKnow) => sheet,
        Some(MeetingChoice::Without) | None => sheet.without_meeting(),
    };
    let mut options = vec![
        (MeetingChoice::With, language.print_meeting_with()),
        (MeetingChoice::Without, language.print_meeting_without()),
    ];
    if kept_off_before {
        options.push((MeetingChoice::BothKnow, language.print_meeting_both()));
    }
    let meeting_choice = Choices {
        name: "sheet-meeting".into(),
        legend: language.print_meeting().into(),
        options: options
            .into_iter()
            .map(|(choice, words)| (choice.id().into(), words.into()))
            .collect(),
        chosen: chosen.map(|it| it.id().into()).into_iter().collect(),
        many: false,
        onpick: {
            let meeting = meeting.clone();
            Callback::from(move |picked: AttrValue| meeting.set(MeetingChoice::of(&picked)))
        },
    };
    let choice = Select {
        id: "sheet-language",
        label: language.print_language(),
        help: "",
        options: paper_languages(&app),
        chosen: spoken.shown().code().into(),
        onpick: {
            let spoken = spoken.clone();
            Callback::from(move |code: AttrValue| {
                spoken.choose(PaperLanguage::from_code(&code).unwrap_or_default());
            })
        },
    };
    let shown = SheetLanguage::of(register, spoken.shown());
    // The logbook first: what it does not know of does not go to the printer.
    let onclick = {
        let (record, asks) = (record.clone(), asks.clone());
        let (child, group) = (Some(props.id), child.map(|child| child.group));
        Callback::from(move |_: MouseEvent| {
            let Some(choice) = chosen else {
                asks.set(true);
                return;
            };
            let printed = Printed {
                paper: PaperKind::ParentsSheet,
                child,
                group,
                without_meeting: has_meeting && choice == MeetingChoice::Without,
                both_homes_know: choice == MeetingChoice::BothKnow,
            };
            record.run(vec![Fact::Printed(printed)], vec![], print);
        })
    };
    html! {
        <div class="stack loose">
            <div class="screen-only stack">
                <h1 tabindex="-1">{ Term::ParentsSheet.word(language) }</h1>
                <p>{ language.print_lead() }</p>
                { choice.view() }
                if has_meeting {
                    { meeting_choice.view() }
                    <p class="help">{ language.print_meeting_help() }</p>
                    if kept_off_before && chosen.is_none() {
                        { notice(if *asks { Tone::Error } else { Tone::Warn }, html! { <p>{ language.print_meeting_before() }</p> }) }
                    }
                }
                if sheet.leaves_unsaid() {
                    { notice(Tone::Warn, html! { <p>{ language.print_unsaid() }</p> }) }
                }
                { trouble(record.trouble().as_ref(), language) }
                <div class="actions">
                    <button type="button" class="primary" {onclick} aria-disabled={record.waits()}>{ language.print_go() }</button>
                    <a class="button" href={Route::Dialogue(props.id).href()}>{ language.print_change() }</a>
                    <a class="button plain" href={Route::Child(props.id).href()}>{ language.back_to_child() }</a>
                </div>
            </div>
            <SheetFacts />
            <PaperLanguageNotes languages={vec![shown.language]} beside={parents_sheet(&sheet, today(), language)} />
            { parents_sheet(&sheet, today(), shown) }
        </div>
    }
}
