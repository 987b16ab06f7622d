//! The questions of the answer sheet, to be typed in from paper.

use yew::prelude::*;

use super::draft::VoiceDraft;
use crate::{
    components::{Choices, TextField},
    hooks::DraftHandle,
};
use trivsel::{
    register::FeedbackAnswer,
    vocabulary::{AgeBand, FeedbackChoice, FeedbackQuestion, Language},
};

/// What parents are asked, or a child of this age, folded: most words come without them.
pub fn answer_fields(
    draft: &DraftHandle<VoiceDraft>,
    of_child: Option<AgeBand>,
    language: Language,
) -> Html {
    let count = draft.value().answered();
    let all = |questions: &[FeedbackQuestion]| {
        let fields = questions.iter().map(|it| field(*it, draft, language));
        fields.collect::<Html>()
    };
    html! {
        <details class="more">
            <summary>
                { language.feedback_fields() }
                if count > 0 { { " · " }{ language.feedback_fields_count(count) } }
            </summary>
            <div class="stack unfolded">
                <p class="help">{ language.feedback_fields_help() }</p>
                if let Some(band) = of_child {
                    { all(FeedbackQuestion::of_child(band)) }
                } else {
                    <h2>{ language.feedback_start() }</h2>
                    { all(FeedbackQuestion::AT_THE_START) }
                    <h2>{ language.feedback_end() }</h2>
                    { all(FeedbackQuestion::AT_THE_END) }
                }
            </div>
        </details>
    }
}

/// A question with what can be chosen, or with room for words. Either may be left as it is.
fn field(question: FeedbackQuestion, draft: &DraftHandle<VoiceDraft>, language: Language) -> Html {
    let value = draft.value();
    let answer = value.answer(question);
    let choice = answer.and_then(|it| it.choice);
    let choices = question.choices().iter().chain(&[FeedbackChoice::Unknown]);
    let choices = choices.map(|it| (it.id().into(), it.word(language).into()));
    let unanswered = ("".into(), language.feedback_unanswered().into());
    let pick = Choices {
        name: format!("answer-{}", question.id()).into(),
        legend: question.word(language).into(),
        options: std::iter::once(unanswered).chain(choices).collect(),
        chosen: vec![choice.map_or("", FeedbackChoice::id).into()],
        many: false,
        onpick: draft.put(move |draft: &mut VoiceDraft, id: AttrValue| {
            draft.answer_of(question).choice = FeedbackChoice::from_id(&id);
        }),
    };
    if question.choices().is_empty() {
        words(question, answer, draft, language)
    } else {
        pick.view()
    }
}

/// Room for words. That somebody does not know is written as it was said.
fn words(
    question: FeedbackQuestion,
    answer: Option<&FeedbackAnswer>,
    draft: &DraftHandle<VoiceDraft>,
    language: Language,
) -> Html {
    html! {
        <TextField {language} id={format!("answer-{}", question.id())} label={question.word(language)} lines=true
            value={answer.map_or_else(String::new, |it| it.words.clone())}
            onchange={draft.put(move |draft: &mut VoiceDraft, text| draft.answer_of(question).words = text)} />
    }
}
