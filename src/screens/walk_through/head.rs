//! Whose turn it is, how many are left, and everybody's name.

use std::collections::BTreeMap;

use yew::prelude::*;

use crate::{
    child_words::called,
    components::{UnsavedMark, stage_words},
    round_words::round_called,
    route::Route,
};
use trivsel::{
    insight::{ChildTurn, TurnReason, WalkThrough, names_in_list},
    register::{Child, ChildId, Group, Register, Round},
    vocabulary::{Language, Term},
};

/// What stands above every child.
pub struct WalkThroughHead<'a> {
    /// The whole group.
    pub register: &'a Register,
    pub walk: &'a WalkThrough<'a>,
    pub group: &'a Group,
    pub round: &'a Round,
    /// Goes to a child.
    pub go: &'a Callback<Option<ChildId>>,
    /// The language on screen.
    pub language: Language,
}

impl WalkThroughHead<'_> {
    /// The child's name, how many are left, and the way to any other child.
    pub fn view(&self, child: &Child) -> Html {
        let turn = self.walk.turns.iter().find(|it| it.child.id == child.id);
        html! {
            <div class="stack tight">
                { self.place() }
                <h1 tabindex="-1">{ self.called(child) }<UnsavedMark child={child.id} /></h1>
                if let Some(turn) = turn {
                    <p>{ turn_words(turn, self.group, self.language) }</p>
                }
                { self.count() }
                // A new child folds the list together.
                <details class="more" key={child.id.to_string()}>
                    <summary>{ self.language.walk_find() }</summary>
                    { self.names(Some(child.id)) }
                </details>
            </div>
        }
    }

    /// What everybody is called, told apart.
    fn all_called(&self) -> BTreeMap<ChildId, String> {
        let WalkThrough {
            turns,
            done,
            not_assessed,
        } = self.walk;
        let turns = turns.iter().map(|turn| turn.child);
        let others = done.iter().chain(not_assessed).copied();
        names_in_list(&turns.chain(others).collect::<Vec<_>>(), self.language)
    }

    fn called(&self, child: &Child) -> String {
        let listed = self.all_called().remove(&child.id);
        listed.unwrap_or_else(|| called(self.register, child, self.language))
    }

    fn place(&self) -> Html {
        html! {
            <p class="eyebrow">
                <a href={Route::Group(self.group.id).href()}>{ &self.group.name }</a>
                { "\u{a0}· " }{ Term::WalkThrough.word(self.language) }{ "\u{a0}· " }{ round_called(self.group, self.round, self.language) }
            </p>
        }
    }

    /// "7 af 28 børn tilbage", as a bar and in words.
    fn count(&self) -> Html {
        let WalkThrough {
            turns,
            done,
            not_assessed,
        } = self.walk;
        let left = turns.len();
        let all = left + done.len() + not_assessed.len();
        let words = self.language.walk_left(left, all);
        html! {
            <div class="walk-count">
                <progress class="meter" value={(all - left).to_string()} max={all.to_string()}
                    aria-label={words.clone()} />
                <p class="walk-left">{ words }</p>
            </div>
        }
    }

    /// Everybody by name: who is left, who has a position, who could not be
    /// looked at.
    fn names(&self, shown: Option<ChildId>) -> Html {
        let language = self.language;
        let called = self.all_called();
        let name = |child: &Child, beside: Html| {
            let id = child.id;
            let current = (shown == Some(id)).then_some("true");
            let onclick = self.go.reform(move |_: MouseEvent| Some(id));
            html! {
                <li key={id.to_string()}>
                    <button type="button" class="plain" aria-current={current} {onclick}>{ called.get(&child.id).cloned() }</button>
                    { beside }
                </li>
            }
        };
        let turn = |turn: &ChildTurn<'_>| name(turn.child, turn_words(turn, self.group, language));
        let list = |title: &'static str, names: Vec<Html>| {
            if names.is_empty() {
                return html! {};
            }
            html! {
                <div class="stack tight">
                    <h2 class="walk-title">{ title }</h2>
                    <ul class="walk-names">{ names }</ul>
                </div>
            }
        };
        let plain = |children: &[&Child]| children.iter().map(|it| name(it, html! {})).collect();
        html! {
            <div class="stack">
                { list(language.walk_turns(), self.walk.turns.iter().map(turn).collect()) }
                { list(language.walk_agreed_all(), plain(&self.walk.done)) }
                { list(language.stage_not_assessed(), plain(&self.walk.not_assessed)) }
            </div>
        }
    }
}

/// Nobody is left.
pub fn done(head: &WalkThroughHead<'_>) -> Html {
    let (language, group) = (head.language, head.group.id);
    let nobody = head.walk.done.is_empty() && head.walk.not_assessed.is_empty();
    html! {
        <div class="stack loose">
            <div class="stack tight">
                { head.place() }
                <h1 tabindex="-1">
                    { if nobody { Term::WalkThrough.word(language) } else { language.walk_done() } }
                </h1>
                if nobody {
                    <p>{ language.group_no_children() }</p>
                } else {
                    { head.count() }
                    <p class="lead">{ language.walk_done_help() }</p>
                }
            </div>
            <div class="actions">
                <a class="button primary" href={Route::GroupPicture(group).href()}>{ Term::GroupPicture.word(language) }</a>
                <a class="button" href={Route::Group(group).href()}>{ &head.group.name }</a>
            </div>
            { head.names(None) }
        </div>
    }
}

/// Why a child comes where it comes, or what lacks, in words.
fn turn_words(turn: &ChildTurn<'_>, group: &Group, language: Language) -> Html {
    let words = match turn.why {
        TurnReason::Differ => {
            return html! { <span class="spread-mark">{ language.dialogue_differ() }</span> };
        }
        TurnReason::NotReady => return stage_words(turn.stage, group, language),
        TurnReason::OffGreen => language.walk_why_off_green(),
        TurnReason::NotAllSeen => language.walk_why_not_all_seen(),
        TurnReason::Green => language.walk_why_green(),
        TurnReason::PutOff => language.walk_put_off(),
    };
    html! { <span class="stage">{ words }</span> }
}
