//! Følg op: two minutes, six weeks later. It begins with what has become easier.

mod agreed_anew;
mod agreement;
mod answered_about;
mod choices;
mod closely;
mod draft;
mod half_year;
mod plan;
mod position_now;
mod taper;
mod thanks;
mod told;
mod tried;
mod words;

use yew::prelude::*;

pub use plan::{PlanChange, PlanLacks, PlanRule, plan_fields};
pub use told::{settled, told_of, untold};
pub use tried::{FocusAnswerChange, tried};
pub use words::{group_with_words, group_words_of, with_words, words_of};

use self::{
    agreed_anew::agreed_anew,
    agreement::agreement,
    answered_about::{answered_about, goes_on},
    choices::{Enough, how_held},
    closely::unsettled,
    draft::{begin, ends, ends_apart, finished, lacks},
    half_year::half_year,
    position_now::{next_day, position_now},
    taper::taper,
    thanks::thanks,
    told::{changes, is_asked},
};
use crate::{
    child_words::{called, called_short},
    components::{
        DraftFoot, NewerDraft, TextField, UnsavedMark, begin_at_faults, faults_of, not_here,
    },
    handle::use_app,
    hooks::{DraftHandle, use_draft, use_of_news, use_record},
    platform::{focus_heading, today},
    route::Route,
    screens::{
        corrected_apart::CorrectedApart, days_apart::DaysApart, dialogue::last_time,
        held_apart::HeldApart, voice::words_buttons,
    },
    session::DraftKey,
};
use trivsel::{
    insight::{ProposedDays, last_held, promises, stood_before, tapering},
    register::{ChildId, ContactDetail, Fact, FocusPoint, FollowUp},
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: ChildId,
}

/// Følg op. What was written earlier on the same day is changed, not written twice.
#[component]
pub fn FollowUpScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let pressed = use_state_eq(|| false);
    let kept = use_state_eq(|| false);
    let child = props.id;
    // The key stays the same after the follow-up is kept, when another one is the last.
    let after = *use_of_news(|| last_held(app.register(), child));
    let draft: DraftHandle<FollowUp> = use_draft(DraftKey::FollowUp { child, after }, || {
        let promises = promises(app.register(), child);
        let same_day = promises.held.last().filter(|it| it.value.on == today());
        same_day.map_or_else(|| begin(child, today()), |it| it.value.clone())
    });
    let register = app.register();
    let Some(child) = register.child(child) else {
        return not_here(language);
    };
    let promises = promises(register, child.id);
    if *kept {
        return thanks(register, child, &promises, language);
    }
    if draft.is_newer() {
        let title = language.promises_go().to_owned();
        return html! { <NewerDraft {title} onanyway={draft.put_over_newer()} /> };
    }
    let value = draft.value();
    let before = promises.held.iter().find(|it| it.value.id == value.id);
    let before = before.map(|it| &it.value);
    let corrects = before.is_some();
    let on = if corrects { value.on } else { today() };
    // Whoever saw to it goes on seeing to it.
    let who = app
        .adult()
        .map(|adult| adult.name.clone())
        .unwrap_or_default();
    let lead = promises.plan.map(|plan| plan.lead.clone());
    let lead = lead
        .filter(|it| !it.is_empty())
        .unwrap_or_else(|| who.clone());
    let sentences = [
        language.missing_said(),
        language.missing_how(),
        language.missing_half_year(),
        language.missing_plan(),
        language.missing_plan_past(),
        language.missing_why_ended(),
        language.missing_enough(),
        language.missing_choice(),
        language.missing_closely(),
    ];
    let days = ProposedDays::of(&register.institution);
    let rule = PlanRule::anew(Some(next_day(register, child, days, on)), &lead);
    let weeks = promises.half_year_asked(days, on, value.id);
    // One that ended it, and is corrected, was asked too.
    let thinks_again = weeks.is_some() || before.is_some_and(|it| it.half_year.is_some());
    let apart = promises.next.apart();
    let [said, how, half, plan, past, why, words] = lacks(&value, &rule, thinks_again, today());
    let choice = ends_apart(&value, apart);
    // Of a child that is not followed closely nobody says yes by pressing save: it is answered.
    let is_new = promises.since.is_none() && !corrects && !thinks_again;
    let open = unsettled(&value, is_new);
    let missing = [said, how, half, plan, past, why, words, choice, open];
    let missing = missing.map(|lacks| lacks && *pressed);
    let fields = [
        "#easier",
        "[name=how]",
        "[name=half-year]",
        "#plan-why, #plan-late",
        "#plan-day",
        "[name=enough]",
        "#enough-words",
        "[name=enough]",
        "[name=enough]",
    ];
    let (errors, faults) = faults_of(missing, sentences, fields);
    let tries = promises.tried.iter().map(|it| it.point);
    // And what was ended elsewhere since somebody began to answer about it here.
    let begun = |it: &FocusPoint| value.tried.iter().any(|told| told.focus_point == it.id);
    let tries: Vec<_> = tries
        .filter(|it| is_asked(it, on, before) || begun(it))
        .collect();
    let keep = {
        let points = promises.tried.iter().map(|it| it.point.clone());
        let points: Vec<_> = points.collect();
        let (draft, record, rule) = (draft.clone(), record.clone(), rule.clone());
        let (before, about) = (before.cloned(), child.id);
        let (pressed, kept) = (pressed.clone(), kept.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let latest = draft.latest();
            pressed.set(true);
            let lacks = lacks(&latest, &rule, thinks_again, today()).contains(&true);
            if lacks || ends_apart(&latest, apart) || unsettled(&latest, is_new) {
                begin_at_faults();
                return;
            }
            let held = finished(&latest, about, on, who.clone(), (&rule, thinks_again));
            let kept = kept.clone();
            let mut facts = changes(&points, before.as_ref(), &held);
            facts.push(Fact::FollowUpHeld(held));
            record.run(facts, vec![draft.key()], move || {
                kept.set(true);
                focus_heading();
            });
        })
    };
    let shown = answered_about(&promises, &value, corrects);
    let stand = shown.iter().filter(|it| goes_on(&value, it)).count();
    let said = if corrects {
        Some(language.follow_up_corrects(on.words(language)))
    } else {
        promises
            .next
            .day()
            .map(|day| language.follow_up_planned(day.words(language)))
    };
    // What is set in the middle of it is not of last time.
    let position = stood_before(register, child.id, on);
    let enough = Enough {
        is_new,
        thinks_again,
        open,
    };
    let enough = enough.choices(&draft, rule.proposed.clone(), language);
    let how = how_held(&draft, language);
    let text = |put: fn(&mut FollowUp) -> &mut String| {
        draft.put(move |draft: &mut FollowUp, text| *put(draft) = text)
    };
    let asked = |point: &FocusPoint| {
        let id = point.id;
        let answer = value.tried.iter().find(|it| it.focus_point == id);
        let answer = answer.cloned().unwrap_or_else(|| untold(id));
        let onchange = draft.put(move |draft: &mut FollowUp, change: FocusAnswerChange| {
            change(told_of(&mut draft.tried, id));
        });
        tried(point, answer, &onchange, language)
    };
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <p class="eyebrow"><a href={Route::Child(child.id).href()}>{ called(register, child, language) }</a><UnsavedMark child={child.id} /></p>
                <h1 tabindex="-1">{ language.promises_go() }{ "\u{a0}· " }{ called_short(register, child, language) }</h1>
                <p class="quiet">{ said }</p>
            </div>
            <HeldApart child={child.id} />
            <CorrectedApart child={child.id} />
            <DaysApart child={child.id} />
            <div class="beside">
                { last_time(position.map(|it| &it.value), register, child.id, Some(value.id), language) }
                <form class="stack loose" onsubmit={keep} novalidate=true>
                    <TextField {language} id="easier" label={language.follow_up_easier()} help={language.follow_up_easier_help()}
                        lines=true value={value.easier.clone()} error={errors[0]} onchange={text(|draft| &mut draft.easier)} />
                    <section class="stack">
                        <h2>{ language.follow_up_agreed() }</h2>
                        if shown.is_empty() { <p>{ language.follow_up_nothing_agreed() }</p> }
                        { for shown.into_iter().map(|it| agreement(it, &draft, language)) }
                    </section>
                    if !tries.is_empty() {
                        <section class="stack">
                            <h2>{ language.tried_asked() }</h2>
                            { for tries.iter().map(|it| asked(it)) }
                        </section>
                    }
                    if !ends(&value, thinks_again) { { agreed_anew(stand, &draft, language) } }
                    <section class="stack tight">
                        { how.view() }
                        if let Some(error) = errors[1] { <p class="error" role="alert">{ error }</p> }
                    </section>
                    { words_buttons(child.id, language) }
                    { position_now(register, child, language) }
                    <section class="stack">
                        <h2>{ language.promises_next() }</h2>
                        if thinks_again { { half_year(weeks, register.rung(child.id), &draft, errors[2], language) } }
                        if !thinks_again || ends(&value, true) { { enough.view() } }
                        if let Some(error) = errors[5].or(errors[7]).or(errors[8]) { <p class="error" role="alert">{ error }</p> }
                        if value.ended.is_some() {
                            <TextField {language} id="enough-words" label={language.follow_up_enough_words()} asks={Some(&ContactDetail::ALL[..])} required=true
                                value={value.ended_words.clone()} error={errors[6]} onchange={text(|draft| &mut draft.ended_words)} />
                        } else if !ends(&value, thinks_again) && !open {
                            { taper(tapering(&promises, &value, days), &lead, &draft, language) }
                            { plan_fields(value.next.as_ref(), &rule,
                                draft.put(|draft: &mut FollowUp, change: PlanChange| change(&mut draft.next)),
                                errors[3].or(errors[4]), language) }
                        }
                    </section>
                    { DraftFoot { missing: &faults, record: &record, draft: &draft, save: language.follow_up_save(), later: Route::Child(child.id) }.view(language) }
                </form>
            </div>
        </div>
    }
}
