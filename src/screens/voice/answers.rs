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

/// What parents are asked, or a child of this age, folded: most words come without them. `unknown` are
/// those to which there was an answer to choose when the screen came.
pub fn answer_fields(
    draft: &DraftHandle<VoiceDraft>,
    of_child: Option<AgeBand>,
    unknown: &[FeedbackQuestion],
    language: Language,
) -> Html {
    let count = draft.value().answered();
    let all = |questions: &[FeedbackQuestion]| {
        let fields = questions.iter();
        let fields = fields.map(|it| field(*it, draft, unknown.contains(it), language));
        fields.collect::<Html>()
    };
    html! {
        <details class="more">
            <summary>
                { language.feedback_fields() }
                if count > 0 { { "\u{a0}· " }{ language.feedback_fields_count(count) } }
            </summary>
            <div class="stack unfolded">
                <p class="help">{ language.feedback_fields_help() }</p>
                if let Some(band) = of_child {
                    { all(&asked_of_child(&draft.value(), band)) }
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

/// What a child of this age is asked, and every question that was answered: what was answered at another
/// age can be read and taken back, and stays there while it is.
fn asked_of_child(draft: &VoiceDraft, band: AgeBand) -> Vec<FeedbackQuestion> {
    let mut asked = FeedbackQuestion::of_child(band).to_vec();
    for answer in &draft.answers {
        if !asked.contains(&answer.question) {
            asked.push(answer.question);
        }
    }
    asked
}

/// A question with what can be chosen, and with room for words where it is an open one. Either may be
/// left as it is.
fn field(
    question: FeedbackQuestion,
    draft: &DraftHandle<VoiceDraft>,
    chosen_before: bool,
    language: Language,
) -> Html {
    let value = draft.value();
    let answer = value.answer(question);
    let choice = answer.and_then(|it| it.choice);
    let choices = question.choices().iter().chain(&[FeedbackChoice::Unknown]);
    let choices = choices.map(|it| (it.id().into(), it.word(language).into()));
    let unanswered = ("".into(), language.feedback_unanswered().into());
    let pick = Choices {
        name: format!("answer-choice-{}", question.id()).into(),
        legend: question.word(language).into(),
        options: std::iter::once(unanswered).chain(choices).collect(),
        chosen: vec![choice.map_or("", FeedbackChoice::id).into()],
        many: false,
        onpick: draft.put(move |draft: &mut VoiceDraft, id: AttrValue| {
            draft.answer_of(question).choice = FeedbackChoice::from_id(&id);
        }),
    };
    if question.choices().is_empty() {
        // "Ved ikke" comes from the child's own screen alone; here it can be taken back.
        html! { <>
            { words(question, answer, draft, language) }
            if chosen_before { { pick.view() } }
        </> }
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

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{register::VoiceId, vocabulary::Id};

    #[test]
    fn what_was_answered_at_another_age_is_asked_with_the_rest() {
        let mut draft = VoiceDraft {
            id: VoiceId(Id::from_bytes([2; 16])),
            on: None,
            of: None,
            from: None,
            words: String::new(),
            answers: Vec::new(),
        };
        let [young, school] = [AgeBand::Preschool, AgeBand::School].map(FeedbackQuestion::of_child);
        let only_young = young
            .iter()
            .find(|it| !school.contains(it))
            .copied()
            .unwrap();
        assert_eq!(asked_of_child(&draft, AgeBand::School), school);
        draft.answer_of(only_young).choice = Some(FeedbackChoice::Unknown);
        assert_eq!(
            asked_of_child(&draft, AgeBand::School),
            [school, &[only_young]].concat()
        );
        draft.answer_of(only_young).choice = None;
        assert_eq!(
            asked_of_child(&draft, AgeBand::School),
            [school, &[only_young]].concat(),
            "it does not go away under the fingers"
        );
    }
}
