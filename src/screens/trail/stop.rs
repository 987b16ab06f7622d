//! One round in a child's trail, or a position that it came to later: a line to press, and under it
//! everything that was written.

use yew::prelude::*;

use super::read_mark::read_mark;
use super::{agreed::agreed, follow_up_held::facts_list};
use crate::{
    handle::{App, use_app},
    models::models,
    round_words::round_called,
    screens::dialogue::side_by_side,
    sheets::access_said,
};
use trivsel::{
    insight::{StoodPosition, readable, stood, unread, whole},
    register::{
        AdultId, ChildId, ChildRound, Fact, Group, JointPosition, Recorded, Register, RoundId,
    },
    vocabulary::{Answer, Area, Language},
};

/// Which round of which child.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    pub round: RoundId,
    /// Which of the positions that stood in it. The first one is of the round itself, with what each has
    /// answered; the others were set when the team looked at it again.
    pub turn: usize,
}

/// A round. What stands under it is drawn once somebody opens it: a child may have many.
#[component]
pub fn TrailStop(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let open = use_state_eq(|| false);
    let onclick = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(true))
    };
    let register = app.register();
    let Some(round) = register.round(props.round) else {
        return html! {};
    };
    let look = register.child_round(props.child, round.id);
    let mut stood = look.map(stood).unwrap_or_default().into_iter();
    let here = stood.nth(props.turn);
    let again = props.turn > 0;
    let position = here.as_ref().map(|it| &it.position.value);
    let last = look.into_iter().flat_map(ChildRound::finished);
    let on = here.as_ref().map(|it| it.since);
    let on = on.or_else(|| last.map(|(_, own)| own.on).max());
    // A visit bears its day in its name.
    let on = on.filter(|_| again || round.child.is_none());
    // The group that it was looked at in, for a child may have moved since.
    let group = position.map(|it| it.group);
    let group = group.or_else(|| Some(register.child(props.child)?.group));
    let group = group.and_then(|group| register.group(group));
    let name = group.map_or(&*round.name, |group| round_called(group, round, language));
    let name = if again { language.trail_again() } else { name };
    html! {
        <li>
            <details>
                <summary {onclick}>
                    <span class="trail-name">
                        <b>{ name }</b>
                        if let Some(on) = on { <span class="quiet">{ on.words(language) }</span> }
                    </span>
                    if let Some(position) = position {
                        { dot("", whole(position), language) }
                        { dots(position, language) }
                    } else {
                        <span class="quiet">{ no_position(register, look, language) }</span>
                    }
                    { read_mark(language) }
                </summary>
                if let Some((look, group)) = look.zip(group_of(register, props.child)).filter(|_| *open) {
                    <div class="stack unfolded">
                        if let Some(it) = &here { { agreed(&it.position.value, language) } }
                        if !again { { answers(&app, look, group) } }
                        { earlier(&app, look, group, here.as_ref(), again) }
                    </div>
                }
            </details>
        </li>
    }
}

fn group_of(register: &Register, child: ChildId) -> Option<&Group> {
    register.group(register.child(child)?.group)
}

/// How far a round came that came to no position.
fn no_position(register: &Register, look: Option<&ChildRound>, language: Language) -> String {
    let of = |look| finished_by(register, look);
    let names: Vec<_> = look.into_iter().flat_map(of).collect();
    let reason = look.map_or("", ChildRound::not_assessed);
    match (names.is_empty(), reason.is_empty()) {
        (true, true) => language.child_seen_by_nobody().to_owned(),
        (true, false) => language.not_assessed_said(reason),
        (false, _) => language.trail_no_position(names.join(", ")),
    }
}

/// Who finished an assessment, by the names of then.
pub fn finished_by<'a>(
    register: &'a Register,
    look: &'a ChildRound,
) -> impl Iterator<Item = &'a str> {
    let names = look
        .finished()
        .map(|(by, _)| register.finished_as(look, by));
    names.filter(|name| !name.is_empty())
}

/// The six areas in a row, each with its first letter, its shape, and its words read aloud.
fn dots(position: &JointPosition, language: Language) -> Html {
    let of = |area: &Area| dot(area.word(language), position.answer(*area), language);
    html! { <span class="dots">{ for Area::ALL.iter().map(of) }</span> }
}

/// One shape. The whole says its word; an area says only its letter to the eye.
fn dot(area: &'static str, answer: Answer, language: Language) -> Html {
    let class = format!("dot badge-{}", answer.id());
    let word = answer.word(language);
    let letter = area.chars().next();
    match letter {
        None => html! { <span {class}>{ word }</span> },
        Some(letter) => html! {
            <span {class}>
                <span aria-hidden="true">{ letter }</span>
                <span class="visually-hidden">{ format!("{area}: {word}. ") }</span>
            </span>
        },
    }
}

/// What each has answered in a round, as far as the adult at the screen may read it.
fn answers(app: &App, look: &ChildRound, group: &Group) -> Html {
    let (register, language) = (app.register(), app.language());
    let read = readable(look, group, app.adult().map(|adult| adult.id));
    let waits = read.len() < look.finished().count();
    let name = |id| register.finished_as(look, id);
    let unread = unread(look, &models()).into_iter();
    let unread = unread.filter(|id| read.iter().any(|(adult, _)| adult == id));
    html! {
        <>
            if !read.is_empty() {
                <h3>{ if read.len() == 1 { language.dialogue_compare_alone() } else { language.dialogue_compare() } }</h3>
                { side_by_side(look, read.clone(), register, language) }
            }
            { for unread.map(|id| html! { <p>{ language.dialogue_other_model(name(id)) }</p> }) }
            if waits { <p class="quiet">{ language.child_others_wait() }</p> }
        </>
    }
}

/// What was corrected since: versions of this position, and own assessments that a later one took the place
/// of.
fn earlier(
    app: &App,
    look: &ChildRound,
    group: &Group,
    here: Option<&StoodPosition<'_>>,
    again: bool,
) -> Html {
    let (register, language) = (app.register(), app.language());
    let positions = here.into_iter().flat_map(|it| &it.earlier);
    let positions = positions.map(|it| as_fact(it, Fact::PositionAgreed));
    let read = readable(look, group, app.adult().map(|adult| adult.id));
    let may_read = |id: AdultId| read.iter().any(|(adult, _)| *adult == id);
    let own = look.assessments();
    let own = own.filter(|(adult, _)| !again && may_read(*adult));
    let own = own.flat_map(|(_, versions)| versions.split_last().map_or(&[][..], |(_, it)| it));
    let own = own.map(|it| as_fact(it, Fact::AssessmentFinished));
    let all: Vec<_> = positions.chain(own).collect();
    if all.is_empty() {
        return html! {};
    }
    html! {
        <details class="more">
            <summary>{ language.trail_earlier(all.len()) }</summary>
            { for all.iter().map(|it| version(register, it, language)) }
        </details>
    }
}

fn as_fact<T: Clone>(it: &Recorded<T>, fact: fn(T) -> Fact) -> Recorded<Fact> {
    Recorded {
        entry: it.entry,
        by: it.by,
        at: it.at,
        value: fact(it.value.clone()),
        stamp: it.stamp.clone(),
    }
}

/// An earlier version in the words of the copy for parents, which tells everything.
fn version(register: &Register, it: &Recorded<Fact>, language: Language) -> Html {
    let (title, lines) = access_said(register, &it.value, &models(), language);
    let by = register.author_then(it);
    html! {
        <div class="stack tight" key={it.entry.to_string()}>
            <h4>{ title }if let Some(by) = by { { "\u{a0}· " }{ by.to_owned() } }</h4>
            { facts_list(lines) }
        </div>
    }
}
