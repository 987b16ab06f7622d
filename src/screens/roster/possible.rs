//! Rows that may be a child that is there already, to be confirmed one by one.

use yew::prelude::*;

use super::{
    preview::{of_child, of_row},
    roster_import::{ROWS_SHOWN, RosterImport},
};
use crate::{components::Choices, hooks::Edit};
use exchange::roster::{Possible, Whom};
use trivsel::vocabulary::Language;

const SAME: &str = "same";

/// A question for each, with no answer chosen beforehand.
pub fn possible(edit: &Edit<RosterImport>, language: Language) -> Html {
    let work = edit.value();
    let all = &work.plan.possible;
    if all.is_empty() {
        return html! {};
    }
    let shown = all.iter().zip(&work.answers).take(work.possible_shown);
    let more = edit.put(|work: &mut RosterImport, _: MouseEvent| work.possible_shown += ROWS_SHOWN);
    let all_same = edit.put(|work: &mut RosterImport, _: MouseEvent| work.answers.fill(Some(true)));
    let waiting = work
        .answers
        .iter()
        .filter(|answer| answer.is_none())
        .count();
    html! {
        <section class="stack" aria-labelledby="roster-possible">
            <h2 id="roster-possible">{ language.roster_possible() }</h2>
            <p class="help">{ language.roster_possible_help() }</p>
            if all.len() > 1 {
                <button type="button" onclick={all_same}>{ language.roster_all_same() }</button>
            }
            { for shown.enumerate().map(|(at, (one, answer))| question(edit, at, one, *answer, language)) }
            if all.len() > work.possible_shown {
                <button type="button" onclick={more}>{ language.roster_show_more() }</button>
            }
            <p role="status">{ (waiting > 0).then(|| language.roster_waiting(waiting)) }</p>
        </section>
    }
}

fn question(
    edit: &Edit<RosterImport>,
    at: usize,
    Possible { row, like }: &Possible,
    answer: Option<bool>,
    language: Language,
) -> Html {
    let told = of_row(row, language);
    let legend = match like {
        Whom::Known(child) => {
            language.roster_possible_known(row.line, told, of_child(child, language))
        }
        Whom::Stopped(child) => {
            language.roster_possible_stopped(row.line, told, of_child(child, language))
        }
        Whom::Earlier(earlier) => language.roster_possible_earlier(
            row.line,
            told,
            earlier.line,
            of_row(earlier, language),
        ),
    };
    let id = |same: bool| if same { SAME } else { "other" };
    let choices = Choices {
        name: ["roster-possible-", &row.line.to_string()].concat().into(),
        legend: legend.into(),
        options: vec![
            (SAME.into(), language.roster_same_child().into()),
            (id(false).into(), language.roster_other_child().into()),
        ],
        chosen: answer.map(|same| id(same).into()).into_iter().collect(),
        many: false,
        onpick: edit.put(move |work: &mut RosterImport, picked: AttrValue| {
            if let Some(answer) = work.answers.get_mut(at) {
                *answer = Some(picked == SAME);
            }
        }),
    };
    choices.view()
}
