//! Nobody has seen anything of the child.

use yew::prelude::*;

use crate::{
    components::{Tone, notice},
    hooks::{Edit, Record},
    route::Route,
    screens::child_round::{NotAssessedReason, not_assessed},
};
use trivsel::{
    insight::{Stage, stage},
    register::{Child, ChildRound, Group, Register, Round},
    vocabulary::Language,
};

/// No position can rest on that, and the way on is to say so.
pub(super) fn nothing_seen(
    (child, group, round, look): (&Child, &Group, &Round, &ChildRound),
    absent: &Edit<(NotAssessedReason, bool)>,
    record: &Record,
    register: &Register,
    language: Language,
) -> Html {
    // As far as anybody has seen anything.
    let reached = match stage(register, group, child.id, round.id) {
        Stage::NotAssessed => Stage::NotAssessed,
        _ => Stage::NotYetSeen,
    };
    let ways = match group.assessors {
        1 => language.nothing_seen_ways_alone(),
        _ => language.nothing_seen_ways(),
    };
    let says = html! {
        <>
            <p>{ language.nothing_seen() }</p>
            <p>
                { ways }{ " " }
                <a href={Route::Assessment(child.id).href()}>{ language.child_own_correct() }</a>
            </p>
            { not_assessed(child, round, Some(look), reached, absent, record, language) }
        </>
    };
    notice(Tone::Warn, says)
}
