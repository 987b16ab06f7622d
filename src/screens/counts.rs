//! How far a group has come, in numbers and words.

use yew::prelude::*;

use crate::components::UnsavedMark;
use crate::route::Route;
use trivsel::{
    insight::{Progress, Stage, counted, stage},
    register::{Group, Register, Round},
    vocabulary::Language,
};

/// How far a group has come: a bar for what is agreed, and the counts in words.
pub fn progress_view(progress: Progress, language: Language) -> Html {
    if progress.children == 0 {
        return html! { <p>{ language.group_no_children() }</p> };
    }
    let (agreed, all) = (progress.agreed.to_string(), progress.children.to_string());
    let label = language.overview_agreed(progress.agreed, progress.children);
    let count = |(number, words): (usize, &'static str)| {
        html! { <li class={(number == 0).then_some("quiet")}><b>{ number }</b>{ " " }{ words }</li> }
    };
    let counts = [
        (progress.seen_by_none, language.counts_none()),
        (progress.seen_by_one, language.counts_one()),
        (progress.seen_by_more, language.counts_more()),
        (progress.not_assessed, language.counts_not_assessed()),
    ];
    html! {
        <div class="stack tight">
            <progress class="meter" value={agreed} max={all} aria-label={label.clone()} />
            <p>{ label }</p>
            if progress.agreed < progress.children {
                <ul class="counts" aria-label={language.counts_label()}>{ for counts.into_iter().map(count) }</ul>
            }
        </div>
    }
}

/// The children nobody has seen yet, by name, so that the quiet ones are not
/// skipped; and those who could not be assessed, with the reason.
pub fn missing(register: &Register, group: &Group, round: &Round, language: Language) -> Html {
    let (mut unseen, mut not_assessed) = (Vec::new(), Vec::new());
    for (child, round) in counted(register, group.id, round) {
        let line = |reason: Option<&str>| {
            html! {
                <li key={child.id.to_string()}>
                    <a href={Route::Child(child.id).href()}>{ child.full_name() }</a><UnsavedMark child={child.id} />
                    if let Some(reason) = reason { <p class="quiet reason">{ reason }</p> }
                </li>
            }
        };
        match stage(register, group, child.id, round.id) {
            Stage::NotYetSeen => unseen.push(line(None)),
            Stage::NotAssessed => {
                let look = register.child_round(child.id, round.id);
                not_assessed.push(line(look.map(|look| look.not_assessed())));
            }
            _ => {}
        }
    }
    let folded = |words: fn(Language, usize) -> String, children: Vec<Html>| {
        if children.is_empty() {
            return html! {};
        }
        html! {
            <details class="more">
                <summary>{ words(language, children.len()) }</summary>
                <ul>{ for children }</ul>
            </details>
        }
    };
    html! {
        <>
            { folded(Language::overview_not_seen, unseen) }
            { folded(Language::overview_not_assessed, not_assessed) }
        </>
    }
}
