//! The form in which somebody's words are typed in.

use yew::prelude::*;

use super::{answers::answer_fields, draft::VoiceDraft};
use crate::{
    components::{Choices, DayField, DraftFoot, NewerDraft, TextField, begin_at_faults, faults_of},
    handle::use_app,
    hooks::{DraftHandle, use_draft, use_of_news, use_record},
    platform::{focus_heading, today},
    route::Route,
    session::DraftKey,
    sheets::questions_band,
};
use trivsel::{
    insight::voices,
    register::{ChildId, Fact, VoiceId},
    vocabulary::{VoiceFrom, VoiceOf},
};

/// Where whose words come from.
const OF_PARENTS: &[VoiceFrom] = &[
    VoiceFrom::Slip,
    VoiceFrom::Sheet,
    VoiceFrom::AnswerSheet,
    VoiceFrom::Talk,
    VoiceFrom::Message,
];
const OF_CHILD: &[VoiceFrom] = &[
    VoiceFrom::Talk,
    VoiceFrom::Shown,
    VoiceFrom::Slip,
    VoiceFrom::Sheet,
    VoiceFrom::AnswerSheet,
];

/// Whose words, and which of them.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    /// Whether they are its own.
    pub childs: bool,
    /// What was typed in last before them.
    pub after: Option<VoiceId>,
    /// What is corrected.
    pub corrects: Option<VoiceId>,
    /// Called once they are kept.
    pub onkept: Callback<()>,
}

/// The fields, and the button that keeps them.
#[component]
pub fn VoiceForm(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let pressed = use_state_eq(|| false);
    let Props {
        child,
        childs,
        after,
        corrects,
        ..
    } = *props;
    let key = DraftKey::Voice {
        child,
        childs,
        after: after.filter(|_| corrects.is_none()),
        corrects,
    };
    let draft: DraftHandle<VoiceDraft> = use_draft(key, || {
        let all = voices(app.register(), child).into_iter();
        let mut known = all.filter(|it| Some(it.value.id) == corrects);
        let begin = || VoiceDraft::begin(childs, today());
        known
            .next()
            .map_or_else(begin, |it| VoiceDraft::correcting(&it.value))
    });
    let unknown = use_of_news(|| {
        let answers = draft.value().answers.clone().into_iter();
        let chosen = answers.filter(|it| it.choice.is_some());
        chosen.map(|it| it.question).collect::<Vec<_>>()
    });
    if draft.is_newer() {
        return html! { <NewerDraft onanyway={draft.put_over_newer()} /> };
    }
    let value = draft.value();
    let corrected = corrects.is_some();
    let sentences = [
        language.missing_voice_who(),
        language.missing_voice_where(),
        language.missing_voice_day(),
        language.missing_voice_words(),
    ];
    let lacks = value
        .lacks(corrected, today())
        .map(|lacks| lacks && *pressed);
    let fields = [
        "[name=voice-of]",
        "[name=voice-from]",
        "#voice-day",
        "#voice-words",
    ];
    let (errors, faults) = faults_of(lacks, sentences, fields);
    let who = app.adult().map_or_else(String::new, |it| it.name.clone());
    let keep = {
        let (draft, record, pressed) = (draft.clone(), record.clone(), pressed.clone());
        let onkept = props.onkept.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let latest = draft.latest();
            pressed.set(true);
            let lacks = latest.lacks(corrected, today()).contains(&true);
            let Some(voice) = latest.voice(child, who.clone()).filter(|_| !lacks) else {
                begin_at_faults();
                return;
            };
            let onkept = onkept.clone();
            record.run(
                vec![Fact::VoiceHeard(voice)],
                vec![draft.key()],
                move || {
                    onkept.emit(());
                    focus_heading();
                },
            );
        })
    };
    let of = VoiceOf::ALL.iter().filter(|it| !it.is_child());
    let whose = Choices {
        name: "voice-of".into(),
        legend: language.voice_who().into(),
        options: of
            .map(|it| (it.id().into(), it.word(language).into()))
            .collect(),
        chosen: vec![value.of.map_or("", VoiceOf::id).into()],
        many: false,
        onpick: draft.put(|draft: &mut VoiceDraft, id: AttrValue| draft.of = VoiceOf::from_id(&id)),
    };
    let from = if childs { OF_CHILD } else { OF_PARENTS };
    let from = Choices {
        name: "voice-from".into(),
        legend: language.voice_where().into(),
        options: from
            .iter()
            .map(|it| (it.id().into(), it.word(language).into()))
            .collect(),
        chosen: vec![value.from.map_or("", VoiceFrom::id).into()],
        many: false,
        onpick: draft
            .put(|draft: &mut VoiceDraft, id: AttrValue| draft.from = VoiceFrom::from_id(&id)),
    };
    let band = app.register().child(child).filter(|_| childs);
    let band = band.map(|child| questions_band(app.register(), child, today()));
    html! {
        <form class="stack loose" onsubmit={keep} novalidate=true>
            if !childs { { whose.view() } }
            { from.view() }
            <DayField {language} id="voice-day" label={language.voice_day()} day={value.on} error={errors[2]}
                onchange={draft.put(|draft: &mut VoiceDraft, day| draft.on = day)} />
            <TextField {language} id="voice-words" label={language.voice_words()}
                help={if corrected { language.voice_correct_help() } else { language.voice_words_help() }}
                lines=true value={value.words.clone()} error={errors[3]}
                onchange={draft.put(|draft: &mut VoiceDraft, text| draft.words = text)} />
            { answer_fields(&draft, band, &unknown, language) }
            { DraftFoot { missing: &faults, record: &record, draft: &draft, save: language.voice_save(), later: Route::Child(child) }.view(language) }
        </form>
    }
}
