//! Marks on a child that nothing of it may be erased yet. That parents have asked to see what is
//! written is for everybody to know; any other reason is shown to whoever types a leader's
//! passphrase, and is changed with the same proof while it is good.

use yew::prelude::*;

use crate::{
    components::{Choices, PassphraseAgain, trouble},
    handle::use_app,
    hooks::{use_edit, use_held_proof, use_record},
    session::Reauthenticated,
    sheets::hold_word,
};
use trivsel::{
    register::{ChildId, Fact, Hold, HoldReason},
    vocabulary::Language,
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: ChildId,
}

/// What is asked for, or shown.
#[derive(Clone, Copy, Default, PartialEq)]
enum MarkStep {
    #[default]
    Nothing,
    /// The passphrase, to set or lift a mark: the one that everybody sees, or one of leaders where what
    /// was typed to see them is not good any more.
    AskedFor(Hold),
    /// The passphrase, to show the marks of leaders.
    AskedForLeaders,
    /// The marks of leaders: what was asked for is kept for the one change.
    Leaders,
    /// One of them was changed.
    Changed,
}

/// Sets the marks and lifts them.
#[component]
pub fn Marks(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let step = use_edit(MarkStep::default).still_while(record.storing());
    let proof = use_held_proof();
    // An open notification stops erasing too: it is no mark, and cannot be unticked here.
    let marks = app.register().marks(props.id);
    let open_notification = app.register().has_open_notification(props.id);
    let child = props.id;
    let turned = move |why: HoldReason, marks: &[HoldReason]| Hold {
        child,
        why,
        running: !marks.contains(&why),
    };
    let everybodys = {
        let (step, all) = (step.clone(), marks.clone());
        let onpick = move |why| step.change(|step| *step = MarkStep::AskedFor(turned(why, &all)));
        choices(
            "holds",
            language.hold_legend(),
            false,
            &marks,
            language,
            onpick,
        )
    };
    let leaders = {
        let (step, all) = (step.clone(), marks.clone());
        let (record, proof) = (record.clone(), proof.clone());
        let onpick = move |why| {
            let hold = turned(why, &all);
            // Too long ago, or the page was hidden since: it is asked for again, for this.
            let Some(proof) = proof.take() else {
                return step.change(|step| *step = MarkStep::AskedFor(hold));
            };
            let (step, fact) = (step.clone(), Fact::HoldSet(hold));
            record.run_proved(proof, vec![fact], move || {
                step.change(|step| *step = MarkStep::Changed);
            });
        };
        let legend = language.hold_leaders_legend();
        choices("leaders-holds", legend, true, &marks, language, onpick)
    };
    let onproved = {
        let (step, record, proof) = (step.clone(), record.clone(), proof.clone());
        Callback::from(move |given: Reauthenticated| {
            if let MarkStep::AskedFor(hold) = *step.latest() {
                let step = step.clone();
                let facts = vec![Fact::HoldSet(hold)];
                let done = match hold.why.is_for_leaders() {
                    true => MarkStep::Changed,
                    false => MarkStep::Nothing,
                };
                record.run_proved(given, facts, move || step.change(|step| *step = done));
            } else {
                proof.hold(given);
                step.change(|step| *step = MarkStep::Leaders);
            }
        })
    };
    let to = |next: MarkStep| {
        let (step, proof) = (step.clone(), proof.clone());
        move || {
            proof.forget();
            step.change(|step| *step = next);
        }
    };
    let cancel = to(MarkStep::Nothing);
    let oncancel = Callback::from(move |()| cancel());
    let close = oncancel.reform(|_: MouseEvent| ());
    let see = to(MarkStep::AskedForLeaders);
    let see = Callback::from(move |_: MouseEvent| see());
    let busy = record.waits().is_some();
    let (onproved_leaders, oncancel_leaders) = (onproved.clone(), oncancel.clone());
    html! {
        <section class="card stack">
            { everybodys }
            <p class="help">{ language.hold_help() }</p>
            if let MarkStep::AskedFor(hold) = *step.value() {
                <PassphraseAgain id="mark-again" go={if hold.running { language.hold_set() } else { language.hold_lift() }}
                    leader={!hold.running || hold.why.is_for_leaders()} {busy} {onproved} {oncancel} />
            }
            { match *step.value() {
                MarkStep::Leaders => html! { <>
                    { leaders }
                    if open_notification { <p class="help">{ language.hold_open_notification() }</p> }
                    <p><button type="button" class="plain" onclick={close}>{ language.hold_leaders_close() }</button></p>
                </> },
                MarkStep::AskedForLeaders => html! {
                    <PassphraseAgain id="mark-again" go={language.hold_leaders()} leader=true
                        {busy} onproved={onproved_leaders} oncancel={oncancel_leaders} />
                },
                _ => html! { <>
                    if *step.value() == MarkStep::Changed { <p class="notice" role="status">{ language.hold_leaders_changed() }</p> }
                    <p><button type="button" class="plain" onclick={see}>{ language.hold_leaders() }</button></p>
                    <p class="help">{ language.hold_leaders_help() }</p>
                </> },
            } }
            { trouble(record.trouble().as_ref(), language) }
        </section>
    }
}

/// Marks to tick: those of leaders, or the others.
fn choices(
    name: &'static str,
    legend: &'static str,
    of_leaders: bool,
    marks: &[HoldReason],
    language: Language,
    onpick: impl Fn(HoldReason) + 'static,
) -> Html {
    let mut reasons = HoldReason::ALL.to_vec();
    reasons.retain(|why| why.is_for_leaders() == of_leaders);
    let option = |why: &HoldReason| (why.id().into(), hold_word(*why, language).into());
    Choices {
        name: name.into(),
        legend: legend.into(),
        options: reasons.iter().map(option).collect(),
        chosen: marks.iter().map(|why| why.id().into()).collect(),
        many: true,
        onpick: Callback::from(move |id: AttrValue| {
            if let Some(why) = HoldReason::from_id(&id) {
                onpick(why);
            }
        }),
    }
    .view()
}
