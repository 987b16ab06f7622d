//! Følg op for a group: what came of what the team tries for it and around it.

mod draft;

use yew::prelude::*;

pub use self::draft::{LookFields, group_tries};
use super::{
    follow_up::{FocusAnswerChange, told_of, tried, untold},
    group_corrected_apart::GroupCorrectedApart,
};
use crate::{
    components::{
        DayField, DraftFoot, NewerDraft, TextField, begin_at_faults, faults_of, not_here,
    },
    group_words::kept_words,
    handle::use_app,
    hooks::{DraftHandle, use_draft, use_has_been, use_of_news, use_record},
    platform::{focus_heading, new_id, today},
    route::Route,
    session::DraftKey,
};
use trivsel::{
    insight::ProposedDays,
    register::{FocusPoint, FollowUpId, Group, GroupId},
    vocabulary::{Day, Language},
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: GroupId,
}

/// The questions about each focus point, and when to look again.
#[component]
pub fn GroupFollowUpScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let kept = use_state_eq(|| None::<Option<Day>>);
    let pressed = use_state_eq(|| false);
    // The key stays the same after the follow-up is kept, when another one is the last.
    let after = *use_of_news(|| app.register().last_group_follow_up(props.id));
    let group = props.id;
    let key = DraftKey::GroupFollowUp { group, after };
    let draft: DraftHandle<LookFields> = use_draft(key, || {
        LookFields::begin(ProposedDays::of(&app.register().institution))
    });
    let points = draft.value().asks(app.register(), props.id, today());
    let asks = use_has_been(!points.is_empty() || draft.value().says_something());
    let Some(group) = app.register().group(props.id) else {
        return not_here(language);
    };
    if let Some(next) = *kept {
        return thanks(group, next, language);
    }
    if draft.is_newer() {
        let title = language.promises_go().to_owned();
        return html! { <NewerDraft {title} onanyway={draft.put_over_newer()} /> };
    }
    let id = group.id;
    let fields = draft.value();
    let lacks = fields.lacks(&points, today());
    let lacks = lacks.map(|lacks| lacks && *pressed);
    let onsubmit = {
        let (app, draft, record) = (app.clone(), draft.clone(), record.clone());
        let (pressed, kept) = (pressed.clone(), kept.clone());
        let who = app.adult().map_or_else(String::new, |it| it.name.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            pressed.set(true);
            let latest = draft.latest();
            let points = latest.asks(app.register(), id, today());
            if latest.lacks(&points, today()).contains(&true) {
                begin_at_faults();
                return;
            }
            let next = latest.next.filter(|_| latest.goes_on(&points));
            let kept = kept.clone();
            let mut latest = (*latest).clone();
            if latest.is_kept(app.register()) {
                latest.id = FollowUpId(new_id());
            }
            let facts = latest.facts(id, &points, who.clone(), today());
            record.run(facts, vec![draft.key()], move || {
                kept.set(Some(next));
                focus_heading();
            });
        })
    };
    let asked = |point: &FocusPoint| {
        let point_id = point.id;
        let answer = fields.tried.iter().find(|it| it.focus_point == point_id);
        let answer = answer.cloned().unwrap_or_else(|| untold(point_id));
        let onchange = draft.put(move |fields: &mut LookFields, change: FocusAnswerChange| {
            change(told_of(&mut fields.tried, point_id));
        });
        tried(point, answer, &onchange, language)
    };
    let sentences = [language.group_missing_said(), language.group_missing_next()];
    let (errors, missing) = faults_of(lacks, sentences, ["#group-easier", "#group-next"]);
    let save = language.follow_up_save();
    let later = Route::GroupPicture(id);
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <p class="eyebrow"><a href={Route::Group(id).href()}>{ &group.name }</a></p>
                <h1 tabindex="-1">{ language.promises_go() }</h1>
                <p>{ language.group_follow_up_lead() }</p>
            </div>
            <GroupCorrectedApart group={id} />
            if !asks {
                <p>{ language.focus_none() }</p>
                <p><a class="button" href={Route::GroupPicture(id).href()}>{ language.group_follow_up_back() }</a></p>
            } else {
                <form class="stack loose" {onsubmit} novalidate=true>
                    <TextField {language} id="group-easier" label={language.follow_up_easier()} help={language.follow_up_easier_help()}
                        lines=true value={fields.easier.clone()} error={errors[0]}
                        onchange={draft.put(|fields: &mut LookFields, text| fields.easier = text)} />
                    if !points.is_empty() {
                        <section class="stack">
                            <h2>{ language.tried_asked() }</h2>
                            { for points.iter().map(asked) }
                        </section>
                    }
                    if fields.goes_on(&points) {
                        <DayField {language} id="group-next" label={language.plan_day()} day={fields.next} error={errors[1]}
                            onchange={draft.put(|fields: &mut LookFields, day| fields.next = day)} />
                    }
                    { DraftFoot { missing: &missing, record: &record, draft: &draft, save, later }.view(language) }
                </form>
            }
        </div>
    }
}

/// What is said once it is kept.
fn thanks(group: &Group, next: Option<Day>, language: Language) -> Html {
    let title = match next {
        Some(day) => language.follow_up_thanks(day.words_with_weekday(language)),
        None => language.group_follow_up_ended().to_owned(),
    };
    html! {
        <div class="stack">
            <h1 tabindex="-1">{ title }</h1>
            <p>{ kept_words(group.setting, language) }</p>
            <p><a class="button primary" href={Route::GroupPicture(group.id).href()}>{ language.group_follow_up_back() }</a></p>
        </div>
    }
}
