//! Udskriv for gruppen: what is to be printed, for whom, and how it will look.

mod children;
mod logged;
mod paper;
mod preview;
mod print_choice;

use std::collections::BTreeSet;

use yew::prelude::*;

use self::{
    children::{children, kept_apart, slips_without_meeting, unsaid},
    logged::logged,
    paper::Paper,
    preview::{beside, preview},
    print_choice::PrintChoice,
};
use super::{paper_language::PaperLanguageNotes, sheet_facts::SheetFacts};
use crate::{
    child_words::called,
    components::{Choices, Select, Tone, notice, trouble},
    group_words::print_words,
    handle::use_app,
    hooks::{Edit, use_edit, use_record},
    platform::{print, today},
    route::Route,
    sheets::{Member, members, sheet_language},
};
use trivsel::{
    register::{Group, GroupId},
    vocabulary::{AgeBand, Language},
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: GroupId,
}

/// The choice, the preview, and the way to the printer.
#[component]
pub fn GroupPrint(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let edit = use_edit(PrintChoice::default);
    let register = app.register();
    // One sheet in another language is enough to bring its texts.
    let all = register.children(props.id).into_iter();
    let spoken: BTreeSet<_> = all.map(|child| sheet_language(child, language)).collect();
    {
        let app = app.clone();
        use_effect_with(spoken, move |spoken| {
            for language in spoken {
                app.bring(*language);
            }
        });
    }
    let Some(group) = register.group(props.id) else {
        return crate::components::not_here(language);
    };
    let chosen = edit.value();
    let mut members = members(register, group.id, today());
    let apart = match chosen.paper {
        Paper::Parents => kept_apart(register, &mut members, (today(), language)),
        _ => Vec::new(),
    };
    let unsaid = match chosen.paper {
        Paper::Parents => unsaid(register, &members, &chosen, (today(), language)),
        _ => Vec::new(),
    };
    let no_meeting = match chosen.paper {
        Paper::Slip => slips_without_meeting(register, &members, today()),
        _ => Vec::new(),
    };
    let by_hand = no_meeting.iter().filter(|child| chosen.has(child.id));
    let by_hand: Vec<_> = by_hand.map(|it| called(register, it, language)).collect();
    // A family gets its own language or no paper: nothing is drawn in another one meanwhile.
    let awaited = awaited(&members, &chosen, language);
    let preview = match awaited.is_empty() {
        true => preview(&app, group, &members, &chosen),
        false => Vec::new(),
    };
    let prints = awaited.is_empty() && !preview.is_empty();
    let (languages, beside) = beside(&app, &members, &chosen);
    // The logbook first: what it does not know of does not go to the printer.
    let onclick = {
        let facts = logged(group.id, &members, &chosen, &no_meeting);
        let record = record.clone();
        Callback::from(move |_: MouseEvent| record.run(facts.clone(), vec![], print))
    };
    html! {
        <div class="stack loose">
            <div class="screen-only stack">
                <p class="eyebrow"><a href={Route::Group(group.id).href()}>{ &group.name }</a></p>
                <h1 tabindex="-1">{ print_words(group.setting, language) }</h1>
                <p>{ language.group_print_lead() }</p>
                { papers(&edit, language) }
                if chosen.paper == Paper::Parents { <SheetFacts /> }
                { match chosen.paper {
                    Paper::Parents | Paper::Slip | Paper::Agenda => {
                        html! { <>
                            { children(&app, &members, &edit, &record) }
                            if !by_hand.is_empty() {
                                { notice(Tone::Warn, html! { <p>{ language.group_print_slip_apart(by_hand.join(", ")) }</p> }) }
                            }
                            if !unsaid.is_empty() {
                                { notice(Tone::Warn, html! { <p>{ language.group_print_unsaid(unsaid.join(", ")) }</p> }) }
                            }
                            if !apart.is_empty() {
                                { notice(Tone::Warn, html! { <p>{ language.group_print_apart(apart.join(", ")) }</p> }) }
                            }
                        </> }
                    }
                    Paper::Form => bands(group, &edit, language),
                    Paper::Grid => names_or_lines(&edit, language),
                    Paper::Named | Paper::Counts => html! {},
                } }
                if !awaited.is_empty() {
                    { notice(Tone::Warn, html! { <p>{ language.papers_awaited(awaited.join(", ")) }</p> }) }
                } else if preview.is_empty() {
                    <p>{ language.group_print_nothing() }</p>
                } else {
                    if chosen.paper.is_for_families() { { both_sides(&edit, language) } }
                    <p class="quiet">{ language.group_print_at_once() }</p>
                }
            </div>
            <PaperLanguageNotes {languages} {beside} />
            <section class={classes!("sheets", chosen.leaves().then_some("sheet-leaves"))} tabindex="0" aria-label={chosen.paper.name(language)}>
                { for preview }
            </section>
            // In sight however many children and papers stand above it.
            if prints {
                <div class="form-bar screen-only">
                    <button type="button" class="primary" {onclick} aria-disabled={record.waits()}>{ language.print_go() }</button>
                    { trouble(record.trouble().as_ref(), language) }
                </div>
            }
        </div>
    }
}

/// The languages of the families' papers that are chosen and whose texts are not here, as they are
/// called on screen.
fn awaited(members: &[Member<'_>], chosen: &PrintChoice, language: Language) -> Vec<&'static str> {
    if !chosen.paper.is_for_families() {
        return Vec::new();
    }
    let ticked = members.iter().filter(|it| chosen.has(it.child.id));
    let spoken: BTreeSet<_> = ticked
        .map(|it| sheet_language(it.child, language))
        .collect();
    let missing = spoken.into_iter().filter(|it| !it.is_here());
    missing.map(|it| it.name(language)).collect()
}

/// What can be printed, with a sentence on whom it is for.
fn papers(edit: &Edit<PrintChoice>, language: Language) -> Html {
    let chosen = edit.value().paper;
    let option = |paper: Paper| {
        let onchange = edit.put(move |chosen: &mut PrintChoice, _: Event| chosen.paper = paper);
        html! {
            <label class="check">
                <input type="radio" name="paper" checked={paper == chosen} {onchange} />
                <span>
                    <strong>{ paper.name(language) }</strong>
                    <span class="paper-for">{ paper.is_for(language) }</span>
                </span>
            </label>
        }
    };
    html! {
        <fieldset class="papers">
            <legend>{ language.group_print_what() }</legend>
            { for Paper::ALL.map(option) }
        </fieldset>
    }
}

/// Which of the four forms.
fn bands(group: &Group, edit: &Edit<PrintChoice>, language: Language) -> Html {
    let option = |band: &AgeBand| (band.id().into(), band.word(language).into());
    let chosen = edit.value().band(group);
    Select {
        id: "form-band",
        label: language.group_band(),
        help: "",
        options: AgeBand::ALL.iter().map(option).collect(),
        chosen: chosen.id().into(),
        onpick: edit
            .put(|chosen: &mut PrintChoice, id: AttrValue| chosen.band = AgeBand::from_id(&id)),
    }
    .view()
}

/// What to set for a printer that writes on both sides: two families never share a leaf.
fn both_sides(edit: &Edit<PrintChoice>, language: Language) -> Html {
    let onchange =
        edit.put(|chosen: &mut PrintChoice, _: Event| chosen.one_side = !chosen.one_side);
    html! {
        <div class="stack tight">
            <label class="check">
                <input type="checkbox" checked={!edit.value().one_side} {onchange} aria-describedby="leaves-help" />
                <span>{ language.group_print_leaves() }</span>
            </label>
            <p class="help" id="leaves-help">{ language.group_print_leaves_help() }</p>
        </div>
    }
}

fn names_or_lines(edit: &Edit<PrintChoice>, language: Language) -> Html {
    let id = |lines: bool| AttrValue::from(if lines { "lines" } else { "names" });
    Choices {
        name: "grid-names".into(),
        legend: language.group_print_names().into(),
        options: vec![
            (id(false), language.group_print_with_names().into()),
            (id(true), language.group_print_with_lines().into()),
        ],
        chosen: vec![id(edit.value().lines)],
        many: false,
        onpick: edit.put(move |chosen: &mut PrintChoice, picked| chosen.lines = picked == id(true)),
    }
    .view()
}
