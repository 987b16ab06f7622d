//! A child at school answers for itself, one question on the screen at a time, while an adult reads
//! aloud.

use yew::prelude::*;

use super::draft::VoiceDraft;
use crate::{
    components::{TextField, trouble},
    handle::use_app,
    hooks::{Edit, use_edit, use_focus_after, use_record},
    platform::today,
    sheets::face,
};
use trivsel::{
    register::{ChildId, Fact},
    vocabulary::{AgeBand, FeedbackChoice, FeedbackQuestion, Language, VoiceFrom},
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    /// Called for the way back to the conversation.
    pub onend: Callback<()>,
}

/// One question, and the ways to the next and the one before. Nothing else of the child is shown: it
/// begins empty each time, and is no draft, for what is typed of the child's words elsewhere, or was
/// answered while one parent sat here, is not for whoever sits here now.
#[component]
pub fn AskChild(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let step = use_state_eq(|| 0_usize);
    let kept = use_state_eq(|| false);
    let pressed = use_state_eq(|| false);
    let child = props.child;
    let edit = use_edit(|| VoiceDraft::begin(true, today())).still_while(record.storing());
    use_focus_after((*step, *kept), |_| "#asked");
    let onend = {
        let (app, edit) = (app.clone(), edit.clone());
        let (onend, kept) = (props.onend.clone(), *kept);
        Callback::from(move |_: MouseEvent| {
            let is_unsaved = !kept && edit.latest().answered() > 0;
            let onend = onend.clone();
            match is_unsaved {
                true => app.ask(language.feedback_stop_asks(), move || onend.emit(())),
                false => onend.emit(()),
            }
        })
    };
    if *kept {
        return html! {
            <div class="stack">
                <h2 id="asked" tabindex="-1">{ language.feedback_kept() }</h2>
                <p><button type="button" class="primary" onclick={onend}>{ language.feedback_stop() }</button></p>
            </div>
        };
    }
    let questions = FeedbackQuestion::of_child(AgeBand::School);
    let at = (*step).min(questions.len() - 1);
    let turn = |to: usize| {
        let (step, pressed) = (step.clone(), pressed.clone());
        Callback::from(move |_: MouseEvent| {
            step.set(to);
            pressed.set(false);
        })
    };
    let value = edit.value();
    let keep = {
        let who = app.adult().map_or_else(String::new, |it| it.name.clone());
        let (edit, record) = (edit.clone(), record.clone());
        let (kept, pressed) = (kept.clone(), pressed.clone());
        Callback::from(move |_: MouseEvent| {
            let latest = VoiceDraft {
                from: Some(VoiceFrom::AnswerSheet),
                on: Some(today()),
                ..(*edit.latest()).clone()
            };
            let voice = latest.voice(child, who.clone());
            let Some(voice) = voice.filter(|it| !it.is_taken_back()) else {
                pressed.set(true);
                return;
            };
            let kept = kept.clone();
            let facts = vec![Fact::VoiceHeard(voice)];
            record.run(facts, vec![], move || kept.set(true));
        })
    };
    let last = at + 1 == questions.len();
    html! {
        <section class="card stack loose asked-child" aria-labelledby="asked">
            <p class="eyebrow">{ language.feedback_of(at + 1, questions.len()) }</p>
            { for questions.get(at).map(|it| question(*it, &edit, language)) }
            { trouble(record.trouble().as_ref(), language) }
            if *pressed && value.answered() == 0 { <p class="error" role="alert">{ language.feedback_nothing() }</p> }
            <div class="finish stack tight">
                <div class="actions">
                    if last {
                        <button type="button" class="primary" onclick={keep} aria-disabled={record.waits()}>{ language.feedback_keep() }</button>
                    } else {
                        <button type="button" class="primary" onclick={turn(at + 1)}>{ language.feedback_forward() }</button>
                    }
                    if at > 0 { <button type="button" onclick={turn(at - 1)}>{ language.feedback_before() }</button> }
                    <button type="button" class="plain" onclick={onend}>{ language.feedback_stop() }</button>
                </div>
            </div>
            <p class="help">{ language.feedback_ask_help() }</p>
        </section>
    }
}

/// The question, large, with its answers. A wrong tap is undone by the last of them.
fn question(question: FeedbackQuestion, edit: &Edit<VoiceDraft>, language: Language) -> Html {
    let value = edit.value();
    let answer = value.answer(question);
    let chosen = answer.and_then(|it| it.choice);
    let choices = question.choices().iter().chain(&[FeedbackChoice::Unknown]);
    let option = |it: &FeedbackChoice| {
        let picked = *it;
        let onchange = edit.put(move |draft: &mut VoiceDraft, _: Event| {
            draft.answer_of(question).choice = Some(picked);
        });
        let name = format!("asked-{}", question.id());
        html! {
            <label class="choice" key={it.id()}>
                <input type="radio" {name} value={it.id()} checked={chosen == Some(picked)} {onchange} />
                { face(picked) }{ it.word(language) }
            </label>
        }
    };
    let unanswered = {
        let onchange = edit.put(move |draft: &mut VoiceDraft, _: Event| {
            draft.answer_of(question).choice = None;
        });
        let name = format!("asked-{}", question.id());
        html! {
            <label class="choice" key="unanswered">
                <input type="radio" {name} value="" checked={chosen.is_none()} {onchange} />
                { language.feedback_unanswered() }
            </label>
        }
    };
    let words = answer.map_or_else(String::new, |it| it.words.clone());
    html! {
        <div class="stack" key={question.id()}>
            <h2 id="asked" tabindex="-1">{ question.word(language) }</h2>
            if question.choices().is_empty() {
                <TextField {language} id={format!("asked-{}", question.id())} label={language.feedback_words()} lines=true value={words}
                    onchange={edit.put(move |draft: &mut VoiceDraft, text| draft.answer_of(question).words = text)} />
            }
            <fieldset class="choices">
                <legend class="visually-hidden">{ question.word(language) }</legend>
                { for choices.map(option) }
                { unanswered }
            </fieldset>
        </div>
    }
}
