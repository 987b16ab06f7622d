//! Før: what the meeting is for, when and where, and who comes.

use yew::prelude::*;

use super::plan_draft::{PlanDraft, people_lines, point_lines, with_people, with_points};
use crate::{
    components::{
        Choices, NewerDraft, TextField, Tone, begin_at_faults, faults, faults_of, notice, one_line,
        saved_line, trouble,
    },
    handle::use_app,
    hooks::{DraftHandle, use_draft, use_record},
    platform::{focus_heading, new_id, today},
    route::Route,
    screens::voice::said_by,
    session::DraftKey,
};
use trivsel::{
    insight::{ProposedDays, last_voices, meeting},
    register::{
        ChildId, ContactDetail, Fact, Meeting, MeetingChanges, MeetingId, MeetingPerson,
        ParentsConsent,
    },
    vocabulary::{Language, MeetingKind, MeetingPart},
};

/// Days until a new meeting, where nobody has chosen another day.
const PROPOSED_WEEKS: i64 = 2;

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    /// The meeting; without one, a new one is planned.
    pub meeting: Option<MeetingId>,
}

type PlanHandle = DraftHandle<PlanDraft>;

/// The fields, and the button that keeps them. The day of a meeting that is planned is moved, not
/// typed over.
#[component]
pub fn PlanForm(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let pressed = use_state_eq(|| false);
    let new = *use_memo((), |()| MeetingId(new_id()));
    let child = props.child;
    let key = DraftKey::Meeting {
        child,
        meeting: props.meeting,
        minutes: false,
    };
    let draft: PlanHandle = use_draft(key, PlanDraft::default);
    if draft.is_newer() {
        return html! { <NewerDraft onanyway={draft.put_over_newer()} /> };
    }
    let register = app.register();
    let known = props.meeting.and_then(|id| meeting(register, child, id));
    let who = app.adult().map_or("", |it| &it.name);
    let before = known.map_or_else(
        || begin(new, child, who, ProposedDays::of(&register.institution)),
        |known| known.meeting.into_owned(),
    );
    let own = register.meeting(child, before.id).cloned();
    let value = draft.value();
    let shown = value.shown(&before);
    let sentences = [
        language.missing_meet_day(),
        language.missing_meet_purpose(),
        language.missing_meet_parents(),
        language.meet_time_unread(),
        language.missing_meet_consent(),
    ];
    let is_new = props.meeting.is_none();
    let lacks = value.lacks(&before, is_new);
    let lacks = lacks.map(|lacks| lacks && *pressed);
    let parents = format!("#meet-{}", MeetingPart::Parent.id());
    let fields = [
        "#meet-day",
        "#meet-purpose",
        &parents,
        "#meet-time",
        "[id^=consent-]",
    ];
    let (errors, shown_faults) = faults_of(lacks, sentences, fields);
    let keep = {
        let (draft, record, pressed) = (draft.clone(), record.clone(), pressed.clone());
        let (app, before) = (app.clone(), before.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let latest = draft.latest();
            pressed.set(true);
            let whole = latest.meeting(&before, &app.register().institution);
            let whole = whole.filter(|_| !latest.lacks(&before, is_new).contains(&true));
            let Some(meeting) = whole else {
                begin_at_faults();
                return;
            };
            let fact = Fact::meeting_changed(own.as_ref(), &meeting);
            let (id, pressed) = (meeting.id, pressed.clone());
            record.run(vec![fact], vec![draft.key()], move || {
                pressed.set(false);
                if is_new {
                    Route::Meeting(child, Some(id)).go_instead();
                } else {
                    focus_heading();
                }
            });
        })
    };
    let text = |put: fn(&mut MeetingChanges, String)| {
        draft.put(move |draft: &mut PlanDraft, text| put(&mut draft.changes, text))
    };
    let kind = |it: &MeetingKind| (it.id().into(), it.word(language).into());
    let kinds = Choices {
        name: "meet-kind".into(),
        legend: language.meet_kind().into(),
        options: MeetingKind::ALL.iter().map(kind).collect(),
        chosen: vec![shown.kind.id().into()],
        many: false,
        onpick: draft.put(|draft: &mut PlanDraft, id: AttrValue| {
            draft.changes.kind = MeetingKind::from_id(&id);
        }),
    };
    let said = last_voices(register, child);
    html! {
        <form class="stack loose" onsubmit={keep} novalidate=true>
            { kinds.view() }
            if props.meeting.is_none() {
                <div class="columns">
                    <TextField {language} id="meet-day" label={language.meet_day()} kind="date" error={errors[0]}
                        value={value.day(&before)} onchange={draft.put(|draft: &mut PlanDraft, text| draft.day = Some(text))} />
                    <TextField {language} id="meet-time" label={language.meeting_time()} help={language.meeting_time_help()}
                        value={shown.time.clone()} error={errors[3]} onchange={text(|it, text| it.time = Some(text))} />
                </div>
            }
            <div class="columns">
                <TextField {language} id="meet-place" asks={Some(&ContactDetail::ALL[..])} label={language.meeting_place()} help={language.meeting_place_help()}
                    value={shown.place.clone()} onchange={text(|it, text| it.place = Some(text))} />
                <TextField {language} id="meet-contact" asks={Some(&[ContactDetail::Address][..])} lines=true label={language.meeting_contact()} help={language.meeting_contact_help()}
                    value={value.contact(&before, &register.institution).to_owned()} onchange={text(|it, text| it.contact = Some(one_line(&text)))} />
            </div>
            <TextField {language} id="meet-purpose" asks={Some(&ContactDetail::ALL[..])} label={language.meet_purpose()} help={language.meet_purpose_help()}
                lines=true required=true value={shown.purpose.clone()} error={errors[1]}
                onchange={text(|it, text| it.purpose = Some(text))} />
            { people(&draft, &before, &shown, errors[2], register.child(child).map(|it| it.given.clone()), language) }
            <section class="stack">
                <h2>{ language.meet_points() }</h2>
                <p>{ language.meet_points_help() }</p>
                { for said.into_iter().map(|it| said_by(it, language)) }
                { for [MeetingPart::Parent, MeetingPart::Child, MeetingPart::Staff].map(|part| points(&draft, &before, &shown, part, language)) }
            </section>
            <details class="more">
                <summary>{ language.meet_more_fields() }</summary>
                <div class="stack">
                    <TextField {language} id="meet-interpreter" label={language.meet_interpreter()} help={language.meet_interpreter_help()}
                        value={shown.interpreter.clone()} onchange={text(|it, text| it.interpreter = Some(text))} />
                    <TextField {language} id="meet-chair" label={language.meet_chair()}
                        value={shown.chair.clone()} onchange={text(|it, text| it.chair = Some(text))} />
                    <TextField {language} id="meet-notes-by" label={language.meet_notes_by()}
                        value={shown.notes_by.clone()} onchange={text(|it, text| it.notes_by = Some(text))} />
                    <TextField {language} id="meet-told" label={language.meet_told()} help={language.meet_told_help()}
                        lines=true value={shown.told.clone()} onchange={text(|it, text| it.told = Some(text))} />
                </div>
            </details>
            { trouble(record.trouble().as_ref(), language) }
            { faults(language.follow_up_missing(), &shown_faults) }
            <div class="form-bar finish">
                { saved_line(draft.saved(), &draft.again(), language) }
                <a class="button plain" href={Route::Child(child).href()}>{ language.assessment_later() }</a>
                <button type="submit" class="primary" aria-disabled={record.waits()}>{ language.meet_save() }</button>
            </div>
        </form>
    }
}

/// A new meeting: whoever plans it comes, and leads it.
fn begin(id: MeetingId, child: ChildId, who: &str, days: ProposedDays) -> Meeting {
    let on = days.weeks_after(PROPOSED_WEEKS, today());
    let mut meeting = Meeting::new(id, child, today(), on);
    if !who.is_empty() {
        meeting.people = with_people(&meeting, MeetingPart::Staff, who);
        meeting.chair = who.to_owned();
    }
    meeting
}

/// Who comes, one on each line, and what the parents have said yes to of those from outside.
fn people(
    draft: &PlanHandle,
    before: &Meeting,
    shown: &Meeting,
    error: Option<&'static str>,
    given: Option<String>,
    language: Language,
) -> Html {
    let set = |part: MeetingPart| {
        let before = before.clone();
        draft.put(move |draft: &mut PlanDraft, lines: String| {
            let shown = draft.shown(&before);
            draft.changes.people = Some(with_people(&shown, part, &lines));
        })
    };
    let field = |part: MeetingPart| {
        html! {
            <TextField {language} id={format!("meet-{}", part.id())} label={part.word(language)} lines=true
                value={people_lines(shown, part)} onchange={set(part)} />
        }
    };
    let child_comes = shown.names(MeetingPart::Child).next().is_some();
    let onchild = set(MeetingPart::Child).reform(move |_: Event| match child_comes {
        true => String::new(),
        false => given.clone().unwrap_or_default(),
    });
    let outside = shown.people.iter().enumerate();
    let outside =
        outside.filter(|(_, it)| it.part == MeetingPart::Outside && !it.name.trim().is_empty());
    let without: Vec<_> = shown.without_yes().collect();
    let alone = shown.names(MeetingPart::Parent).next().is_none();
    // Only once it lacks: over a shoulder it would read as a reproach.
    let asks_why = alone && (error.is_some() || !shown.without_parents.is_empty());
    let one_home = shown.one_home;
    let onehome =
        draft.put(move |draft: &mut PlanDraft, _: Event| draft.changes.one_home = Some(!one_home));
    let onwhy = draft.put(|draft: &mut PlanDraft, text| draft.changes.without_parents = Some(text));
    html! {
        <section class="stack">
            <h2>{ language.meet_people() }</h2>
            <p>{ language.meet_people_help() }</p>
            { field(MeetingPart::Parent) }
            if asks_why {
                <TextField {language} id="meet-without-parents" label={language.meet_without_parents()}
                    value={shown.without_parents.clone()} {error} onchange={onwhy} />
            }
            <div class="stack tight">
                <label class="check">
                    <input type="checkbox" id="meet-one-home" aria-describedby="meet-one-home-help" checked={shown.one_home} onchange={onehome} />
                    { language.meet_one_home_only() }
                </label>
                <p class="help" id="meet-one-home-help">{ language.meet_one_home_only_help() }</p>
            </div>
            { field(MeetingPart::Staff) }
            <label class="check">
                <input type="checkbox" checked={child_comes} onchange={onchild} />
                { language.meet_child_comes() }
            </label>
            { field(MeetingPart::Outside) }
            // In a list of their own: the field above stays the same when one comes or goes.
            <div class="stack">{ for outside.map(|(at, it)| consent(draft, before, at, it, language)) }</div>
            if !without.is_empty() {
                { notice(Tone::Warn, html! { <p>{ language.meet_consent_missing(without.join("; ")) }</p> }) }
            }
        </section>
    }
}

/// What somebody from outside may hear.
fn consent(
    draft: &PlanHandle,
    before: &Meeting,
    at: usize,
    person: &MeetingPerson,
    language: Language,
) -> Html {
    let set = |put: fn(&mut ParentsConsent, String)| {
        let before = before.clone();
        draft.put(move |draft: &mut PlanDraft, text: String| {
            let mut people = draft.shown(&before).people;
            if let Some(person) = people.get_mut(at) {
                put(person.consent.get_or_insert_default(), text);
            }
            draft.changes.people = Some(people);
        })
    };
    let yes = person.consent.clone().unwrap_or_default();
    html! {
        <div class="card quiet stack" key={at}>
            <TextField {language} id={format!("consent-what-{at}")} label={language.meet_consent_what(person.name.trim())}
                value={yes.what} onchange={set(|it, text| it.what = text)} />
            <TextField {language} id={format!("consent-how-{at}")} label={language.meet_consent_how()}
                value={yes.how} onchange={set(|it, text| it.how = text)} />
        </div>
    }
}

/// What one side wants to talk about, one thing on each line.
fn points(
    draft: &PlanHandle,
    before: &Meeting,
    shown: &Meeting,
    from: MeetingPart,
    language: Language,
) -> Html {
    let set = {
        let before = before.clone();
        draft.put(move |draft: &mut PlanDraft, lines: String| {
            let shown = draft.shown(&before);
            draft.changes.points = Some(with_points(&shown, from, &lines));
        })
    };
    let label = match from {
        MeetingPart::Parent => language.meet_points_parents(),
        MeetingPart::Child => language.meet_points_child(),
        MeetingPart::Staff | MeetingPart::Outside => language.meet_points_staff(),
    };
    html! {
        <TextField {language} id={format!("points-{}", from.id())} {label} lines=true
            value={point_lines(shown, from)} onchange={set} />
    }
}
