//! Udskriv de 14 dage: what is to come, on paper for the team.

use yew::prelude::*;

use super::{
    coming::{near_lines, overdue_lines},
    own_places::OwnPlaces,
};
use crate::{
    child_words::called,
    components::trouble,
    handle::use_app,
    hooks::use_record,
    platform::{print, today},
    sheets::{NextDays, NextDaysLine, next_days},
};
use trivsel::{
    insight::{call_names, next_meetings},
    register::{Child, Fact, PaperKind, Printed, Register},
    vocabulary::{Day, Language},
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Back to the overview.
    pub onback: Callback<()>,
}

/// The paper as it comes out, and the buttons.
#[component]
pub fn ComingPrint(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let paper = gather(
        app.register(),
        &OwnPlaces::at_screen(&app),
        today(),
        language,
    );
    // The logbook first: what it does not know of does not go to the printer.
    let onprint = {
        let record = record.clone();
        Callback::from(move |_: MouseEvent| {
            let printed = Printed::of(PaperKind::NextDays, None, None);
            record.run(vec![Fact::Printed(printed)], vec![], print);
        })
    };
    let onback = props.onback.reform(|_: MouseEvent| ());
    html! {
        <div class="stack loose">
            <div class="screen-only stack">
                <h1 tabindex="-1">{ language.overview_coming() }</h1>
                <p>{ language.coming_print_lead() }</p>
                { trouble(record.trouble().as_ref(), language) }
                <div class="actions">
                    <button type="button" class="primary" onclick={onprint} aria-disabled={record.waits()}>{ language.print_go() }</button>
                    <button type="button" class="plain" onclick={onback}>{ language.coming_print_back() }</button>
                </div>
            </div>
            <section class="sheets" tabindex="0" aria-label={language.overview_coming()}>
                { next_days(&paper, today(), language) }
            </section>
        </div>
    }
}

/// What of the list goes on paper. Children of several groups stand on it, so that each has the name that
/// tells it from every other one of the house.
pub fn gather(register: &Register, places: &OwnPlaces, today: Day, language: Language) -> NextDays {
    let here = register.all_children();
    let here: Vec<&Child> = here
        .filter(|it| it.left.is_none_or(|left| left >= today))
        .collect();
    let names = call_names(&here);
    let name = |child: &Child| {
        let name = names.get(&child.id);
        name.map_or_else(
            || called(register, child, language),
            |it| it.short(language),
        )
    };
    let meetings = next_meetings(register, today);
    let at = (today, language);
    let overdue = overdue_lines(register, places, &meetings, at, name);
    let lines = near_lines(register, places, &meetings, at, name);
    let line = |(on, name, what)| NextDaysLine { on, name, what };
    NextDays {
        institution: register.institution.name.clone(),
        overdue: overdue.into_iter().map(line).collect(),
        lines: lines.into_iter().map(line).collect(),
    }
}

#[cfg(test)]
mod tests;
