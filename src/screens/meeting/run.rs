//! Under: one item at a time, with the clock, and what is said typed as it is said.

use yew::prelude::*;

use super::{clock::Clock, minutes_draft::MinutesDraft, timing::Timing};
use crate::{
    components::{Choices, NewerDraft, TextField, saved_line, trouble},
    handle::use_app,
    hooks::{DraftHandle, use_draft, use_focus_after, use_record},
    platform::{focus_heading, now, time_at, today},
    screens::{
        agreement_lines::{LinesChange, agreement_lines, stand_beside},
        meeting_words::plan_first,
        voice::said_by,
    },
    session::DraftKey,
    sheets::{MEETING_ITEMS, item_minutes},
};
use trivsel::{
    insight::{last_voices, meeting, promises},
    register::{ChildId, Fact, Meeting, MeetingId, Register},
    vocabulary::{FeedbackQuestion, Language, MeetingPart, TimeSpan},
};

/// So many minutes a meeting is made longer at a time.
const LONGER_MINUTES: u16 = 5;

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    pub meeting: MeetingId,
    /// Called once what was said is kept.
    pub onkept: Callback<()>,
}

type MinutesHandle = DraftHandle<MinutesDraft>;

/// The item people are at, and the way to the next.
#[component]
pub fn Run(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let pressed = use_state_eq(|| false);
    let Props {
        child, meeting: id, ..
    } = *props;
    let key = DraftKey::Meeting {
        child,
        meeting: Some(id),
        minutes: true,
    };
    let draft: MinutesHandle = use_draft(key, || {
        let known = meeting(app.register(), child, id);
        known.map_or_else(MinutesDraft::default, |it| MinutesDraft::of(&it))
    });
    let value = draft.value();
    use_focus_after(value.item, |_| "#meet-item");
    if draft.is_newer() {
        return html! { <NewerDraft onanyway={draft.put_over_newer()} /> };
    }
    let Some(file) = meeting(app.register(), child, id) else {
        return html! {};
    };
    let meeting = &*file.meeting;
    let usual = meeting.kind.usual_minutes();
    let span = TimeSpan::read(&meeting.time).filter(|_| meeting.on == today());
    let timing = value
        .began
        .map(|began| Timing::of(span, usual, time_at(began), value.longer));
    let whole = timing.map_or_else(
        || span.and_then(TimeSpan::minutes).unwrap_or(usual),
        Timing::minutes,
    );
    if timing.is_none() && meeting.on == today() && file.state.is_open() {
        let begin = draft.put(|draft: &mut MinutesDraft, _: MouseEvent| {
            draft.began = Some(now());
            draft.turn_to(0, now());
        });
        return html! {
            <div class="card stack">
                <p>{ language.meet_begin_help() }</p>
                <p><button type="button" class="primary" onclick={begin}>{ language.meet_begin() }</button></p>
            </div>
        };
    }
    let keep = {
        let (draft, record, pressed) = (draft.clone(), record.clone(), pressed.clone());
        let who = app.adult().map_or_else(String::new, |it| it.name.clone());
        let (plan, meeting) = (plan_first(app.register(), meeting), meeting.clone());
        let (app, onkept) = (app.clone(), props.onkept.clone());
        Callback::from(move |_: MouseEvent| {
            let mut latest = (*draft.latest()).clone();
            if let Some(file) = self::meeting(app.register(), child, id) {
                latest.take_others(&file);
            }
            pressed.set(latest.lacks_day());
            if latest.lacks_day() {
                return;
            }
            let minutes = latest.minutes(&meeting, who.clone(), today());
            let facts = plan.clone().into_iter().chain([Fact::MeetingHeld(minutes)]);
            let onkept = onkept.clone();
            record.run(facts.collect(), vec![draft.key()], move || {
                onkept.emit(());
                focus_heading();
            });
        })
    };
    let item = value.item.min(MEETING_ITEMS - 1);
    let turn = |to: usize| {
        draft.put(move |draft: &mut MinutesDraft, _: MouseEvent| draft.turn_to(to, now()))
    };
    let longer =
        draft.put(|draft: &mut MinutesDraft, _: MouseEvent| draft.longer += LONGER_MINUTES);
    let names = [
        language.meet_welcome(),
        language.meet_good(),
        language.meet_wonder(),
        language.meet_try(),
        language.meet_end(),
    ];
    let step = |(at, name): (usize, &&'static str)| {
        let current = (at == item).then_some("step");
        let minutes = language.meet_minutes(usize::from(item_minutes(at, whole)));
        html! {
            <li key={at}>
                <button type="button" class="plain" aria-current={current} onclick={turn(at)}>
                    { *name }
                    if at < item { <span aria-hidden="true">{ "\u{a0}✓" }</span><span class="visually-hidden">{ ": " }{ language.strip_done() }</span> }
                </button>
                <span class="quiet no-break">{ minutes }</span>
            </li>
        }
    };
    let last = item == MEETING_ITEMS - 1;
    html! {
        <div class="stack">
            if let Some(timing) = timing {
                <Clock {timing} turned={value.turned} item={item_minutes(item, whole)} />
            }
            <div class="meet-run">
                <ol class="meet-agenda">{ for names.iter().enumerate().map(step) }</ol>
                <section class="card stack" aria-labelledby="meet-item">
                    <p class="eyebrow">{ language.meet_point_of(item + 1, MEETING_ITEMS) }</p>
                    <h2 id="meet-item" tabindex="-1">{ names.get(item).copied() }</h2>
                    { item_view(item, &draft, meeting, app.register(), language) }
                    { trouble(record.trouble().as_ref(), language) }
                    if *pressed && value.lacks_day() { <p class="error" role="alert">{ language.missing_days() }</p> }
                </section>
            </div>
            <div class="form-bar finish">
                { saved_line(draft.saved(), &draft.again(), language) }
                if item > 0 {
                    <button type="button" class="plain" onclick={turn(item - 1)}>{ language.meet_point_before() }</button>
                }
                if timing.is_some() {
                    <button type="button" onclick={longer}>{ language.meet_longer() }</button>
                }
                if last {
                    <button type="button" class="primary" onclick={keep} aria-disabled={record.waits()}>{ language.meet_keep() }</button>
                } else {
                    <button type="button" class="primary" onclick={turn(item + 1)}>{ language.meet_next_point() }</button>
                }
            </div>
        </div>
    }
}

/// What stands under one item.
fn item_view(
    item: usize,
    draft: &MinutesHandle,
    meeting: &Meeting,
    register: &Register,
    language: Language,
) -> Html {
    let value = draft.value();
    let said = |id: &'static str, text: &str, put: fn(&mut MinutesDraft, String)| {
        html! {
            <TextField {language} {id} label={language.meet_said()} lines=true value={text.to_owned()}
                onchange={draft.put(put)} />
        }
    };
    match item {
        0 => html! {
            <>
                <p>{ language.meet_welcome_help() }</p>
                { came(draft, meeting, language) }
                { asked(FeedbackQuestion::AT_THE_START, language) }
            </>
        },
        1 => html! {
            <>
                <p>{ language.meet_good_help() }</p>
                { said("meet-said-good", &value.good, |it, text| it.good = text) }
            </>
        },
        2 => html! {
            <>
                <p>{ language.meet_wonder_help() }</p>
                { for wanted(meeting, language) }
                // Their own words are read before anybody writes beside them.
                { for last_voices(register, meeting.child).into_iter().map(|it| said_by(it, language)) }
                { said("meet-said-wonder", &value.wonder, |it, text| it.wonder = text) }
            </>
        },
        3 => {
            let onlines =
                draft.put(|it: &mut MinutesDraft, change: LinesChange| change(&mut it.lines));
            let stand = stand_beside(&value.lines, &promises(register, meeting.child));
            html! {
                <>
                    <p>{ language.agreements_help() }</p>
                    { agreement_lines(&value.lines, (meeting.child, stand), &onlines, language) }
                    <TextField {language} id="meet-hopes" label={language.meet_hopes()} lines=true
                        value={value.hopes.clone()}
                        onchange={draft.put(|it: &mut MinutesDraft, text| it.hopes = text)} />
                </>
            }
        }
        _ => html! {
            <>
                <p>{ language.meet_end_help() }</p>
                <label class="check">
                    <input type="checkbox" checked={value.read_aloud}
                        onchange={draft.put(|it: &mut MinutesDraft, _: Event| it.read_aloud = !it.read_aloud)} />
                    { language.meet_read_aloud() }
                </label>
                <TextField {language} id="meet-copies" label={language.meet_copies()} value={value.copies_to.clone()}
                    onchange={draft.put(|it: &mut MinutesDraft, text| it.copies_to = text)} />
                { asked(FeedbackQuestion::AT_THE_END, language) }
            </>
        },
    }
}

/// What parents are asked, in the words of the answer sheet. What they answer is typed in afterwards.
fn asked(questions: &[FeedbackQuestion], language: Language) -> Html {
    html! {
        <div class="stack tight">
            <p><b>{ language.meet_feedback() }</b></p>
            <ul>{ for questions.iter().map(|it| html! { <li>{ it.word(language) }</li> }) }</ul>
            <p class="help">{ language.meet_feedback_help() }</p>
        </div>
    }
}

/// A tick for each who was to come.
fn came(draft: &MinutesHandle, meeting: &Meeting, language: Language) -> Html {
    let names = meeting.people.iter().map(|it| it.name.trim());
    let names: Vec<AttrValue> = names
        .filter(|it| !it.is_empty())
        .map(|it| AttrValue::from(it.to_owned()))
        .collect();
    if names.is_empty() {
        return html! {};
    }
    let came = Choices {
        name: "meet-came".into(),
        legend: language.meet_came().into(),
        options: names.into_iter().map(|it| (it.clone(), it)).collect(),
        chosen: draft
            .value()
            .came
            .iter()
            .map(|it| AttrValue::from(it.clone()))
            .collect(),
        many: true,
        onpick: draft.put(|it: &mut MinutesDraft, name: AttrValue| it.toggle(&name)),
    };
    came.view()
}

/// What somebody wants to talk about, the family's own first.
fn wanted(meeting: &Meeting, language: Language) -> Vec<Html> {
    let sides = [MeetingPart::Parent, MeetingPart::Child, MeetingPart::Staff];
    let of = |side: MeetingPart| {
        let points = meeting.points.iter().filter(move |it| it.from == side);
        points.map(move |it| {
            html! { <p><b>{ side.word(language) }</b>{ ": " }<span class="say">{ &it.text }</span></p> }
        })
    };
    sides.into_iter().flat_map(of).collect()
}
