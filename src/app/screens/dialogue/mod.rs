//! Dialog: the own assessments side by side, and the joint position.

mod agreements;
mod compare;
mod for_parents;
mod joint_draft;
mod position;

use yew::prelude::*;

pub use position::guidance;

use self::{
    compare::compare,
    joint_draft::{Change, ChangeJoint, JointDraft, Missing},
};
use super::assessment::hint_view;
use crate::{
    app::{
        components::{TextField, Tone, notice, saved_line, trouble, word},
        facts::joint_draft,
        handle::{App, use_app},
        hooks::{Draft, use_draft, use_record},
        ports::focus_heading,
        route::Route,
    },
    insight::{MustExplain, may_see_others, must_explain, own_hint, past},
    register::{Child, ChildId, Fact, Group, Look, Round},
    vocabulary::{Language, Step, Term},
};

/// Opens the dialogue, or asks whether to open it before everybody has finished.
pub fn screen(id: ChildId, app: &App) -> Html {
    let register = app.register();
    let found = register.child(id).and_then(|child| {
        let group = register.group(child.group)?;
        let round = register.round_of(child)?;
        Some((child, group, round, register.look(child.id, round.id)?))
    });
    let Some((child, group, round, look)) = found else {
        return super::not_here(app.language());
    };
    let adult = app.adult().map(|adult| adult.id);
    let all_in = look.finished().count() >= usize::from(group.assessors);
    if !may_see_others(look, group, adult) || !(all_in || look.opened()) {
        return html! { <NotYet child={child.clone()} round={round.clone()} key={id.to_string()} /> };
    }
    html! { <Table child={child.clone()} group={group.clone()} round={round.clone()} look={look.clone()} key={id.to_string()} /> }
}

#[derive(Clone, PartialEq, Properties)]
struct NotYetProps {
    child: Child,
    round: Round,
}

/// Not everybody has finished: the team may open the dialogue all the same.
#[component]
fn NotYet(props: &NotYetProps) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let open = {
        let (record, child, round) = (record.clone(), props.child.id, props.round.id);
        Callback::from(move |_: MouseEvent| {
            record.run(vec![Fact::DialogueOpened { child, round }], vec![], || {});
        })
    };
    html! {
        <div class="stack">
            <p class="eyebrow"><a href={Route::Child(props.child.id).href()}>{ props.child.full_name() }</a></p>
            <h1 tabindex="-1">{ Term::Dialogue.word(language) }</h1>
            <p class="lead">{ language.dialogue_not_yet() }</p>
            <p>{ language.dialogue_not_yet_help() }</p>
            { trouble(record.trouble().as_ref(), language) }
            <div class="actions">
                <a class="button primary" href={Route::Child(props.child.id).href()}>{ language.back_to_child() }</a>
                <button type="button" onclick={open} aria-disabled={record.waits()}>{ language.dialogue_open() }</button>
            </div>
        </div>
    }
}

/// The parts of the joint position, each in its own file.
struct JointView<'a> {
    joint: &'a JointDraft,
    onchange: &'a ChangeJoint,
    language: Language,
}

#[derive(Clone, PartialEq, Properties)]
struct TableProps {
    child: Child,
    group: Group,
    round: Round,
    look: Look,
}

/// Everything on the table.
#[component]
fn Table(props: &TableProps) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let pressed = use_state_eq(|| false);
    // The table may take the place of the question whether to open the dialogue.
    use_effect_with((), |()| focus_heading());
    let TableProps {
        child,
        group,
        round,
        look,
    } = props;
    let draft: Draft<JointDraft> = use_draft(joint_draft(child.id, round.id), || {
        look.position()
            .map(|it| JointDraft::of(&it.value))
            .unwrap_or_default()
    });
    let value = draft.value();
    let explain = must_explain(look, group);
    let missing = value.missing(!explain.is_empty());
    let before = past(app.register(), child.id, round.id);
    let agree = {
        let (draft, record, pressed) = (draft.clone(), record.clone(), pressed.clone());
        let (props, before, missing) = (props.clone(), before.clone(), missing.clone());
        Callback::from(move |_: MouseEvent| {
            pressed.set(!missing.is_empty());
            let TableProps {
                child,
                group,
                round,
                look,
            } = &props;
            let Some(position) = draft.latest().position(child, group, round, look) else {
                return;
            };
            if !missing.is_empty() {
                return;
            }
            let hints = look.finished().map(|(of, own)| Fact::HintGiven {
                child: child.id,
                round: round.id,
                of,
                hint: own_hint(own, &before),
            });
            let facts = hints.chain([Fact::PositionAgreed(position)]).collect();
            let id = child.id;
            record.run(facts, vec![draft.key()], move || Route::Print(id).go());
        })
    };
    let onchange = {
        let draft = draft.clone();
        let change = use_callback((), move |change: Change, ()| {
            draft.change(change);
        });
        ChangeJoint(change)
    };
    let again = {
        let draft = draft.clone();
        Callback::from(move |_: MouseEvent| draft.store())
    };
    let lacks =
        |what: Missing| (*pressed && missing.contains(&what)).then(|| what.sentence(language));
    let joint = JointView {
        joint: &value,
        onchange: &onchange,
        language,
    };
    let why = html! {
        <>
            <ul>{ for explain.iter().map(|it| html! { <li>{ explained(it, language) }</li> }) }</ul>
            <TextField {language} id="why" label={language.dialogue_why()} lines=true
                value={value.why_nonetheless.clone()} required=true error={lacks(Missing::Why)}
                onchange={draft.put(|joint: &mut JointDraft, text| joint.why_nonetheless = text)} />
        </>
    };
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <p class="eyebrow">
                    <a href={Route::Child(child.id).href()}>{ child.full_name() }</a>{ " · " }{ &round.name }
                </p>
                <h1 tabindex="-1">{ Term::Dialogue.word(language) }</h1>
                <p>{ language.dialogue_lead() }</p>
            </div>
            { compare(look, app.register(), language) }
            { for look.finished().map(|(adult, own)| html! {
                <details class="more" key={adult.to_string()}>
                    <summary>
                        { language.dialogue_hint_of(app.register().adult(adult).map_or("", |it| &it.name)) }
                    </summary>
                    { hint_view(&own_hint(own, &before), language) }
                </details>
            }) }
            <TextField {language} id="frames" label={language.dialogue_frames()} help={language.dialogue_frames_help()}
                lines=true value={value.frames.clone()} onchange={draft.put(|joint: &mut JointDraft, text| joint.frames = text)} />
            <section class="stack">
                <h2>{ word(Term::JointPosition, language) }</h2>
                if !explain.is_empty() {
                    { notice(Tone::Warn, why) }
                }
                { joint.areas(look, lacks(Missing::Areas)) }
                { joint.whole(lacks(Missing::Whole)) }
                <TextField {language} id="grounds" label={Term::Grounds.word(language)} help={language.dialogue_grounds_help()}
                    lines=true required=true value={value.grounds.clone()} error={lacks(Missing::Grounds)}
                    onchange={draft.put(|joint: &mut JointDraft, text| joint.grounds = text)} />
                if value.whole == Some(Step::Red) {
                    { joint.notify(lacks(Missing::Notify)) }
                }
            </section>
            { joint.agreements(lacks(Missing::Days)) }
            { joint.for_parents(look) }
            { trouble(record.trouble().as_ref(), language) }
            if *pressed && !missing.is_empty() {
                { notice(Tone::Error, html! { <>
                    <p>{ language.dialogue_missing() }</p>
                    <ul>{ for missing.iter().map(|it| html! { <li>{ it.sentence(language) }</li> }) }</ul>
                </> }) }
            }
            <div class="finish stack tight">
                <div class="actions">
                    <button type="button" class="primary" onclick={agree} aria-disabled={record.waits()}>
                        { language.dialogue_agree() }
                    </button>
                    <a class="button plain" href={Route::Child(child.id).href()}>{ language.assessment_later() }</a>
                </div>
                { saved_line(&draft.saved(), &again, language) }
            </div>
        </div>
    }
}

fn explained(it: &MustExplain, language: Language) -> String {
    match it {
        MustExplain::TwoStepsApart(area) => language.dialogue_apart(area.word(language)),
        MustExplain::TooFew { have, expected } => language.dialogue_too_few(have, expected),
    }
}
