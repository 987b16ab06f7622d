//! Spor: everything a child has been through here, the latest first, and all of it to be read again.

mod agreed;
mod follow_up_held;
mod met;
mod moved;
mod read_mark;
mod said;
mod stop;
mod tried;
mod years;

use yew::prelude::*;

use self::{
    follow_up_held::held_stop, met::met_stop, moved::moved_stop, said::said_stop, stop::TrailStop,
    tried::tried_stops, years::by_year,
};
use crate::{components::answer_badge, platform::today};
use trivsel::{
    insight::{Promises, StoodPosition, meetings, stood, voices, whole},
    register::{Child, Fact, FollowUp, Register, Round},
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
        return html! {
            <section class="stack tight" aria-labelledby="trail-title">
                <h2 id="trail-title">{ language.trail_title() }</h2>
                <p class="quiet">{ language.trail_empty() }</p>
            </section>
        };
    }
    let mut stops: Vec<(Day, Html)> = Vec::new();
    for (round, look) in &rounds {
        // A position whose words are put right stays where it was first agreed; another one has its own day.
        let stood = look.map(stood).unwrap_or_default();
        let days: Vec<_> = match &*stood {
            [] => vec![round.opened],
            all => all.iter().map(|it| it.since).collect(),
        };
        for (turn, day) in days.into_iter().enumerate().rev() {
            let key = format!("{}-{turn}", round.id);
            let stop = html! { <TrailStop child={child.id} round={round.id} {turn} {key} /> };
            stops.push((day, stop));
        }
    }
    stops.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
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
        stops.insert(before.count(), (it.value.on, said_stop(it, language)));
    }
    let tried = promises.tried.iter();
    for (on, stop) in tried.flat_map(|it| tried_stops(it, today(), language)) {
        let before = stops.iter().take_while(|(day, _)| *day > on);
        stops.insert(before.count(), (on, stop));
    }
    let set = rounds.iter().flat_map(|(round, look)| {
        let stood = look.map(stood).unwrap_or_default().into_iter().enumerate();
        stood
            .rev()
            .map(|(turn, it)| table_row(register, round, turn, &it, language))
    });
    let mut set: Vec<_> = set.collect();
    set.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    for it in promises.held.iter().map(|it| &it.value) {
        if let Some(row) = half_year_row(it, language) {
            let before = set.iter().take_while(|(day, _)| *day > it.on);
            set.insert(before.count(), (it.on, row));
        }
    }
    html! {
        <section class="stack" aria-labelledby="trail-title">
            <h2 id="trail-title">{ language.trail_title() }</h2>
            { in_years(stops, language) }
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
                        <tbody>{ for set.into_iter().map(|(_, row)| row) }</tbody>
                    </table>
                </details>
            }
        </section>
    }
}

/// The latest stops in sight, and the earlier ones folded year by year.
fn in_years(stops: Vec<(Day, Html)>, language: Language) -> Html {
    let (latest, years) = by_year(stops);
    let list = |of: Vec<Html>| html! { <ol class="trail">{ for of }</ol> };
    let year = |(year, of): (i32, Vec<Html>)| {
        let year = year.to_string();
        let says = language.trail_year(&year, of.len());
        html! { <details class="more" key={year}><summary>{ says }</summary>{ list(of) }</details> }
    };
    html! { <>{ list(latest) }{ for years.into_iter().map(year) }</> }
}

/// A position that stood, in words, and since when.
fn table_row(
    register: &Register,
    round: &Round,
    turn: usize,
    it: &StoodPosition<'_>,
    language: Language,
) -> (Day, Html) {
    let position = &it.position.value;
    let group = register.group(position.group);
    let day = it.since.words(language);
    let is_named = group.is_none_or(|group| round.is_named_in(group));
    let name = match (turn, is_named) {
        (0, true) => round.name.clone(),
        (0, false) => language.visit_name(day),
        (_, true) => language.trail_again_in(&round.name, day),
        (_, false) => language.trail_again_on(day),
    };
    let row = html! {
        <tr key={format!("{}-{turn}", round.id)}>
            <th scope="row">{ name }</th>
            <td>{ answer_badge(whole(position), language) }</td>
            { for Area::ALL.iter().map(|area| html! { <td>{ answer_badge(position.answer(*area), language) }</td> }) }
        </tr>
    };
    (it.since, row)
}

/// What the team chose after half a year.
fn half_year_row(it: &FollowUp, language: Language) -> Option<Html> {
    let half_year = it.half_year.as_ref()?;
    let columns = (Area::ALL.len() + 1).to_string();
    let said = language.half_year_chosen(half_year.choice.word(language));
    Some(html! {
        <tr key={it.id.to_string()}>
            <th scope="row">{ language.follow_up_held() }{ " " }{ it.on.words(language) }</th>
            <td colspan={columns}>{ said }</td>
        </tr>
    })
}
