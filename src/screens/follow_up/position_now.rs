//! The position that stands, and the way to look at it again. Whoever goes past it leaves it as it is.

use yew::prelude::*;

use crate::{components::answer_badge, route::Route};
use trivsel::{
    insight::{ProposedDay, ProposedDays, on_the_table, stands, whole},
    register::{Child, Register},
    vocabulary::{Day, Language, Step},
};

/// Nothing where there is neither a position nor anything to set one on.
pub fn position_now(register: &Register, child: &Child, language: Language) -> Html {
    let stands = stands(register, child.id);
    let can_set = can_set(register, child);
    if stands.is_none() && !can_set {
        return html! {};
    }
    html! {
        <section class="stack tight">
            <h2>{ language.position_now_title() }</h2>
            if let Some(it) = stands {
                <p>
                    { answer_badge(whole(&it.position.value), language) }{ " " }
                    { language.position_now_since(it.since.words(language)) }
                </p>
                <p class="help">{ if can_set { language.position_now_help() } else { language.position_now_round() } }</p>
            }
            if can_set {
                <p><a class="button" href={Route::LookAgain(child.id).href()}>{ language.follow_up_position_again() }</a></p>
            } else {
                <p><a class="button" href={Route::Assessment(child.id).href()}>{ language.position_now_answer() }</a></p>
            }
        </section>
    }
}

/// Whether a position can be set in the child's round: the adults have looked.
fn can_set(register: &Register, child: &Child) -> bool {
    let round = register.round_of(child);
    let look = round.and_then(|round| register.child_round(child.id, round.id));
    let group = register.group(child.group);
    look.zip(group)
        .is_some_and(|(look, group)| look.position().is_some() || on_the_table(look, group))
}

/// When to look again: after a position that was set today as after a first one.
#[must_use]
pub fn next_day(register: &Register, child: &Child, days: ProposedDays, on: Day) -> ProposedDay {
    let stands = stands(register, child.id);
    let new = stands.filter(|it| it.since == on && it.position.value.whole > Step::Green);
    match new {
        Some(it) => days.first(it.position.value.whole, on),
        None => days.next(on),
    }
}
