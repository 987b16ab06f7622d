//! Gruppens spor: the rounds side by side, and under them what was tried.

use yew::prelude::*;

use crate::{
    group_words::{trail_help, trail_title},
    screens::{
        correct_words::CorrectWords,
        focus::focus_words,
        follow_up::{group_with_words, group_words_of},
        group_held::group_held,
    },
};
use trivsel::{
    insight::{RoundCounts, group_corrected_apart, group_trail},
    register::{FocusPoint, Group, GroupFollowUp, GroupId, Register},
    vocabulary::{Area, Language, Step, Term},
};

/// Plain counts and words, no arrows: in a group of this size a change of one or two says nothing.
/// Nothing where there is nothing to look back on.
pub fn group_trail_view(
    register: &Register,
    group: &Group,
    points: &[FocusPoint],
    language: Language,
) -> Html {
    let (group, setting) = (group.id, group.setting);
    let rounds = group_trail(register, group);
    let mut done: Vec<_> = points.iter().filter(|it| it.end.is_some()).collect();
    let held = register.group_follow_ups().into_iter();
    let held: Vec<_> = held.filter(|it| it.group == group).collect();
    if rounds.is_empty() && done.is_empty() && held.is_empty() {
        return html! {};
    }
    done.sort_by_key(|it| (it.starts, it.id));
    let apart = group_corrected_apart(register, group);
    let is_apart = |it: &GroupFollowUp| apart.iter().any(|apart| apart.value.id == it.id);
    let held = held.into_iter().rev();
    let held = held.map(|it| look(it, points, is_apart(it), language));
    html! {
        <section class="stack" aria-labelledby="group-trail">
            <h2 id="group-trail">{ trail_title(setting, language) }</h2>
            <p>{ trail_help(setting, language) }</p>
            if !rounds.is_empty() { { table(register, group, &rounds, language) } }
            if !done.is_empty() {
                <h3>{ language.group_trail_tried() }</h3>
                <ul class="stack">{ for done.into_iter().map(|it| html! {
                    <li key={it.id.to_string()} class="stack tight">{ focus_words(it, language) }</li>
                }) }</ul>
            }
            { for held }
        </section>
    }
}

/// A follow-up that was held, to be read again.
fn look(it: &GroupFollowUp, points: &[FocusPoint], is_apart: bool, language: Language) -> Html {
    let facts = {
        let (it, points) = (it.clone(), points.to_vec());
        Callback::from(move |words| group_with_words(&it, &points, words))
    };
    html! {
        <details class="more" key={it.id.to_string()}>
            <summary>{ language.follow_up_held() }{ " " }{ it.on.words(language) }</summary>
            { group_held(it, points, language) }
            if is_apart {
                <p class="notice">{ language.corrected_apart_short() }</p>
            } else {
                <CorrectWords name={format!("correct-{}", it.id)} words={group_words_of(it, points, language)} {facts} />
            }
        </details>
    }
}

fn table(
    register: &Register,
    group: GroupId,
    rounds: &[RoundCounts<'_>],
    language: Language,
) -> Html {
    let group = register.group(group);
    let head = |it: &RoundCounts<'_>| {
        let round = it.round;
        let name = match group.is_none_or(|group| round.is_named_in(group)) {
            true => round.name.clone(),
            false => language.round_from(round.opened.words(language)),
        };
        html! { <th scope="col">{ name }</th> }
    };
    html! {
        <div class="scrolls" tabindex="0" role="region" aria-labelledby="group-trail">
            <table class="counts">
                <thead>
                    <tr>
                        <th scope="col">{ Term::Round.word(language) }</th>
                        { for rounds.iter().map(head) }
                    </tr>
                </thead>
                <tbody>
                    <tr>
                        <th scope="row">{ Term::JointPosition.word(language) }</th>
                        { for rounds.iter().map(|it| html! { <td>{ language.group_trail_of(it.positions, it.children) }</td> }) }
                    </tr>
                    { for Area::ALL.iter().map(|area| html! {
                        <tr>
                            <th scope="row">{ area.word(language) }</th>
                            { for rounds.iter().map(|it| html! { <td>{ cell(it, *area, language) }</td> }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}

/// "Gul: 3, Rød: 1"
fn cell(round: &RoundCounts<'_>, area: Area, language: Language) -> String {
    let mut all = round.off_green.iter();
    let Some((_, yellow, red)) = all.find(|(of, ..)| *of == area) else {
        return String::new();
    };
    let counts = [(Step::Yellow, *yellow), (Step::Red, *red)];
    let some = counts.into_iter().filter(|(_, count)| *count > 0);
    let words = some.map(|(step, count)| language.picture_count(step.word(language), count));
    let words: Vec<_> = words.collect();
    match words.is_empty() {
        true => language.group_trail_none().to_owned(),
        false => words.join(", "),
    }
}
