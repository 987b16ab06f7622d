//! Spor: everything a child has been through here, the latest first, and all of it to be read again.

mod agreed;
mod follow_up_held;
mod met;
mod moved;
mod said;
mod stop;
mod tried;

use yew::prelude::*;

use self::{
    follow_up_held::held_stop, met::met_stop, moved::moved_stop, said::said_stop, stop::TrailStop,
    tried::tried_stops,
};
use crate::{
    components::{answer_badge, position_badge},
    platform::today,
};
use trivsel::{
    insight::{Promises, meetings, voices, whole},
    register::{Child, ChildRound, Fact, JointPosition, Register, Round},
    vocabulary::{Area, Day, Language, Term},
};

pub use agreed::{agreed, agreement_words, by_step};
pub use follow_up_held::{facts_list, held};
pub use stop::finished_by;

/// Every round, visit, follow-up and meeting with something to tell, and what somebody said, the latest
/// first, and the positions as a table.
pub fn trail(
    register: &Register,
    child: &Child,
    promises: &Promises<'_>,
    language: Language,
) -> Html {
    let rounds = register.all_rounds().into_iter().rev();
    let rounds: Vec<_> = rounds
        .map(|round| (round, register.child_round(child.id, round.id)))
        .filter(|(round, look)| look.is_some() || round.child == Some(child.id))
        .collect();
    let said = voices(register, child.id);
    let met = meetings(register, child.id);
    let steps = register.rung_changes(child.id);
    let nothing = promises.held.is_empty() && promises.tried.is_empty() && steps.is_empty();
    if rounds.is_empty() && said.is_empty() && met.is_empty() && nothing {
        return html! {};
    }
    let mut stops: Vec<(Day, Html)> = Vec::new();
    for (round, look) in &rounds {
        // A position that is corrected stays where it was first agreed.
        let first = look.and_then(|look| look.positions().first());
        let day = first.map_or(round.opened, |it| it.value.on);
        let stop =
            html! { <TrailStop child={child.id} round={round.id} key={round.id.to_string()} /> };
        stops.push((day, stop));
    }
    for it in &promises.held {
        // Of one day it comes after the position.
        let before = stops.iter().take_while(|(day, _)| *day > it.value.on);
        let stop = held_stop(register, &it.value, promises, language);
        stops.insert(before.count(), (it.value.on, stop));
    }
    let moves = register.follow_up_moves(child.id).iter();
    let moves = moves.map(|it| (it.entry, it.value.on, Fact::FollowUpMoved(it.value.clone())));
    let choices = register.follow_up_choices(child.id).iter();
    let choices = choices.map(|it| {
        (
            it.entry,
            it.value.on,
            Fact::FollowUpChosen(it.value.clone()),
        )
    });
    let steps = register.rung_changes(child.id).iter();
    let steps = steps.map(|it| (it.entry, it.value.on, Fact::RungChanged(it.value.clone())));
    let told = register.parents_told(child.id).iter();
    let told = told.map(|it| (it.entry, it.value.on, Fact::ParentsTold(it.value.clone())));
    for (entry, on, fact) in moves.chain(choices).chain(steps).chain(told) {
        let before = stops.iter().take_while(|(day, _)| *day > on);
        let stop = moved_stop(register, entry, on, &fact, language);
        stops.insert(before.count(), (on, stop));
    }
    for it in &met {
        let on = it.meeting.on;
        let before = stops.iter().take_while(|(day, _)| *day > on);
        stops.insert(before.count(), (on, met_stop(register, it, language)));
    }
    for it in said {
        let before = stops.iter().take_while(|(day, _)| *day > it.value.on);
        stops.insert(
            before.count(),
            (it.value.on, said_stop(&it.value, language)),
        );
    }
    let tried = promises.tried.iter();
    for (on, stop) in tried.flat_map(|it| tried_stops(it, today(), language)) {
        let before = stops.iter().take_while(|(day, _)| *day > on);
        stops.insert(before.count(), (on, stop));
    }
    let set = rounds
        .iter()
        .filter_map(|(round, look)| table_row(register, round, *look, language));
    let set: Vec<_> = set.collect();
    html! {
        <section class="stack" aria-labelledby="trail-title">
            <h2 id="trail-title">{ language.trail_title() }</h2>
            <ol class="trail">
                { for stops.into_iter().map(|(_, stop)| stop) }
            </ol>
            if !set.is_empty() {
                <details class="more">
                    <summary>{ language.trail_as_table() }</summary>
                    <table class="picture">
                        <thead>
                            <tr>
                                <th scope="col">{ Term::Round.word(language) }</th>
                                <th scope="col"><span>{ language.trail_whole() }</span></th>
                                { for Area::ALL.iter().map(|area| html! {
                                    <th scope="col"><span>{ area.word(language) }</span></th>
                                }) }
                            </tr>
                        </thead>
                        <tbody>{ for set }</tbody>
                    </table>
                </details>
            }
        </section>
    }
}

/// A round that came to a position, in words.
fn table_row(
    register: &Register,
    round: &Round,
    look: Option<&ChildRound>,
    language: Language,
) -> Option<Html> {
    let position = &look?.position()?.value;
    let group = register.group(position.group);
    let name = match group.is_none_or(|group| round.is_named_in(group)) {
        true => round.name.clone(),
        false => language.visit_name(position.on.words(language)),
    };
    Some(html! {
        <tr key={round.id.to_string()}>
            <th scope="row">{ name }</th>
            <td>{ answer_badge(whole(position), language) }</td>
            { for Area::ALL.iter().map(|area| html! { <td>{ answer_badge(position.answer(*area), language) }</td> }) }
        </tr>
    })
}

/// The whole of a position, and its areas step by step.
pub fn standing(position: &JointPosition, language: Language) -> Html {
    html! {
        <>
            <p>{ language.child_position() }{ " " }{ position_badge(whole(position), language) }</p>
            { by_step(position, language) }
        </>
    }
}
