//! Everything on the table: what each has seen, and the joint position.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    agreed_before::AgreedBefore,
    agreed_facts::{RestsOn, agreed_facts},
    explained::{explained, explained_only_then},
    hints::hints_view,
    joint_draft::{ChangeJoint, JointChange, JointDraft},
    last_time::last_time,
    look_again::{again, asking_anew, goes_on, stood_before, way_back},
    missing::Missing,
    nothing_seen::nothing_seen,
    one_press_green::one_press_green,
    promised_meeting::standing_meeting,
    table_props::Props,
    unsaid::unsaid,
};
use crate::models::models;
use crate::{
    components::{Fault, NewerDraft, begin_at_faults, faults, saved_line, trouble},
    handle::use_app,
    hooks::{DraftHandle, use_draft, use_edit, use_has_been, use_of_news, use_record},
    platform::{focus_heading, is_wide, today},
    screens::days_apart::DaysApart,
    session::DraftKey,
};
use trivsel::{
    insight::{
        ProposedDays, anything_seen, last_position, must_explain, own_hint, past, promises,
        seen_green,
    },
    register::SheetText,
    vocabulary::{Day, Language, Setting, Step},
};

/// The parts of the joint position, each in its own file.
pub(super) struct JointView<'a> {
    pub(super) joint: &'a JointDraft,
    pub(super) onchange: &'a ChangeJoint,
    pub(super) brief: bool,
    /// Somebody has written what we see.
    pub(super) had_seen: bool,
    /// What parents were to read with the position that stands since an earlier day.
    pub(super) stood: Option<(Day, &'a SheetText)>,
    /// One adult, who decides alone.
    pub(super) alone: bool,
    /// Where the child is, for what the handleguide asks for there.
    pub(super) setting: Setting,
    pub(super) language: Language,
}

/// Everything on the table. A child whom everybody sees green takes little
/// room where a whole group is talked through: the rest stands folded together.
#[component]
pub fn Table(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let pressed = use_state_eq(|| false);
    let asks = use_state_eq(|| false);
    let absent = use_edit(|| (None, false)).still_while(record.storing());
    // What was seen stands beside what is set together where there is room, as long as it is open:
    // nothing moves away from the fingers when the tablet is turned.
    // Looked at again by one adult there is little to stand at the left: one column has the width.
    let wide = *use_state_eq(is_wide) && !props.in_follow_up;
    // The table may take the place of the question whether to open the dialogue.
    use_effect_with((), |()| focus_heading());
    let Props {
        child,
        group,
        round,
        look,
        ..
    } = props;
    let again = again(look, props.in_follow_up, today());
    let begun = || JointDraft::begun(app.register(), child.id, look, again);
    let draft: DraftHandle<JointDraft> = use_draft(
        DraftKey::Joint {
            child: child.id,
            round: round.id,
        },
        begun,
    );
    let mut value = draft.value();
    Rc::make_mut(&mut value).ask_anew(again, today());
    // What is emptied while it is typed in does not fold together under the fingers.
    let had_frames = *use_of_news(|| !value.frames.is_empty());
    let had_seen = use_has_been(!value.sheet.seen.is_empty());
    let alone = group.assessors == 1;
    let models = models();
    let explain = must_explain(look, group, &value.areas, value.whole, &models);
    let lead = app.adult().map_or("", |adult| &adult.name);
    let promises = promises(app.register(), child.id);
    let agreed_before = AgreedBefore::of(
        &promises,
        Some(look),
        round.id,
        lead,
        ProposedDays::of(&app.register().institution),
        today(),
    );
    // What was promised is asked about in the follow-up, and stays what it was.
    let as_it_was = props.in_follow_up && value.leaves_promises(look, &begun());
    let standing = look.position().filter(|_| as_it_was).map(|it| &it.value);
    let mut missing = value.missing(!explain.is_empty(), &agreed_before, today());
    let old_why = explained_only_then(&explain, &value.why_nonetheless, look, group, &models);
    if old_why && !missing.contains(&Missing::Why) {
        missing.insert(0, Missing::WhyNow);
    }
    missing.retain(|it| standing.is_none() || !it.is_of_promises());
    let unseen = !anything_seen(look);
    if unseen {
        missing.insert(0, Missing::SeenByNobody);
    }
    let last = last_position(app.register(), child.id, round.id);
    let before = past(app.register(), child.id, round.id);
    let settle = {
        let (app, draft, record) = (app.clone(), draft.clone(), record.clone());
        let (props, before) = (props.clone(), before.clone());
        let (models, agreed_before) = (models.clone(), agreed_before.clone());
        let standing = standing.cloned();
        Callback::from(move |joint: Rc<JointDraft>| {
            let rests = RestsOn {
                past: &before,
                agreed: &agreed_before,
                standing: standing.as_ref(),
                models: &models,
            };
            let Some(facts) = agreed_facts(app.register(), &props, &joint, &rests) else {
                return;
            };
            let (id, onward, in_follow_up) =
                (props.child.id, props.onward.clone(), props.in_follow_up);
            let next = goes_on(app.register(), id, in_follow_up);
            record.run(facts, vec![draft.key()], move || match onward {
                Some(onward) => onward.onagreed.emit(()),
                None if in_follow_up => next.go_instead(),
                None => next.go(),
            });
        })
    };
    let agree = {
        let (draft, settle) = (draft.clone(), settle.clone());
        let (pressed, asks, lacks) = (pressed.clone(), asks.clone(), !missing.is_empty());
        Callback::from(move |_: MouseEvent| {
            let latest = draft.latest();
            let unsaid = !lacks && latest.leaves_unsaid();
            pressed.set(lacks);
            asks.set(unsaid);
            if lacks || unsaid {
                begin_at_faults();
            } else {
                settle.emit(latest);
            }
        })
    };
    let without = {
        let draft = draft.clone();
        settle.reform(move |_: MouseEvent| draft.latest())
    };
    let onchange = {
        let draft = draft.clone();
        let how = (again, draft.is_newer());
        let change = use_callback(how, move |change: JointChange, (again, _)| {
            draft.change(asking_anew(change, *again));
        });
        ChangeJoint(change)
    };
    if draft.is_newer() {
        let onanyway = draft.put_over_newer();
        return html! { <div class="stack loose">{ props.head.clone() }<NewerDraft {onanyway} /></div> };
    }
    let lacks = |what: Missing| {
        (*pressed && missing.contains(&what)).then(|| what.sentence(alone, language))
    };
    let walking = props.onward.as_ref();
    let brief = walking.is_some()
        && value.whole.is_none_or(|step| step == Step::Green)
        && seen_green(look, &before, &models);
    // Whom everybody sees green one press sets, as long as nobody has begun to write.
    let green = walking
        .filter(|_| brief && explain.is_empty() && !unseen && *value == JointDraft::default());
    let green = green.map(|onward| one_press_green(onward, alone, &settle, &record, language));
    let joint = JointView {
        joint: &value,
        onchange: &onchange,
        brief,
        had_seen,
        stood: stood_before(look, today()),
        alone,
        setting: group.setting,
        language,
    };
    let hints: Vec<_> = look
        .finished()
        .filter_map(|(adult, own)| Some((adult, own_hint(own, &before, &models)?)))
        .collect();
    let not_seen = unseen.then(|| {
        nothing_seen(
            (child, group, round, look),
            &absent,
            &record,
            app.register(),
            language,
        )
    });
    let meets = value
        .meeting
        .and_then(|it| standing_meeting(app.register(), child.id, it));
    let promised = match standing {
        Some(_) => html! { <p>{ language.look_again_promises() }</p> },
        None => html! { <>
            { joint.agreements((child.id, &promises), meets.as_ref().map(|it| &*it.meeting), &app.register().institution, lacks(Missing::Days)) }
            <DaysApart child={props.child.id} />
            { joint.follow_up(&agreed_before, lacks(Missing::Plan).or_else(|| lacks(Missing::PlanPast))) }
        </> },
    };
    let more = html! { <>{ promised }{ joint.for_parents(look) }</> };
    let hints = hints_view(&hints, look, app.register(), !wide, language);
    let shown = missing.iter().filter(|_| *pressed);
    let shown: Vec<_> = shown
        .map(|it| Fault::at(it.sentence(alone, language), it.field(&value)))
        .collect();
    let areas_lack = lacks(Missing::Areas).or_else(|| lacks(Missing::NothingSeen));
    let aside = html! {
        <div class="aside stack">
            { last_time(last.map(|it| &it.value), app.register(), child.id, None, language) }
            if wide { { hints.clone() } }
        </div>
    };
    let why = explain
        .iter()
        .map(|it| explained(it, app.register(), look, alone, language));
    let why: Vec<_> = why.collect();
    let together = joint.set_together(child.id, &why, (wide, had_frames), &lacks);
    html! {
        <div class={classes!("stack", "loose", "talk", walking.map(|_| "walk"))}>
            { props.head.clone() }
            <div class={classes!("talk-parts", "stack", "loose", wide.then_some("two"))}>
                if !wide { { aside.clone() } }
                <div class="talk-seen stack loose">
                    { for not_seen }
                    { joint.areas(look, app.register(), green.clone().unwrap_or_default(), areas_lack) }
                    if !wide { { hints } }
                </div>
                if wide {
                    <div class="talk-beside stack loose">{ aside }{ together }</div>
                } else {
                    { together }
                }
                <div class="talk-rest stack loose">
                    if walking.is_some() {
                        <details class="more" open={!brief || value.says_more()}>
                            <summary>{ language.walk_folded() }</summary>
                            <div class="stack loose">{ more }</div>
                        </details>
                    } else {
                        { more }
                    }
                    { trouble(record.trouble().as_ref(), language) }
                    { faults(language.dialogue_missing(), &shown) }
                    if *asks && missing.is_empty() && value.leaves_unsaid() {
                        { unsaid(without, record.waits(), language) }
                    }
                </div>
            </div>
            <div class="form-bar finish">
                { saved_line(draft.saved(), &draft.again(), language) }
                { walking.map_or_else(|| way_back(child.id, props.in_follow_up, language), |onward| onward.beside.clone()) }
                <button type="button" class={if green.is_some() { "" } else { "primary" }} onclick={agree} aria-disabled={record.waits()}>
                    { walking.map_or_else(|| language.dialogue_agree(), |onward| onward.agree) }
                </button>
            </div>
        </div>
    }
}
