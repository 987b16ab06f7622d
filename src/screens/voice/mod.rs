//! Forældrenes ord and Barnets ord: typed in word for word, from paper or from a talk.

mod answers;
mod ask_child;
mod draft;
mod form;
mod paper;

use yew::prelude::*;

#[cfg(test)]
pub use self::draft::VoiceDraft;
pub use self::{ask_child::AskChild, paper::AnswerPaper};

use self::form::VoiceForm;
use crate::{
    child_words::{called, called_short},
    components::{Tone, UnsavedMark, not_here, notice},
    handle::use_app,
    hooks::use_of_news,
    platform::{focus, focus_heading},
    route::Route,
};
use trivsel::{
    insight::{newest_voice, promises, voices},
    register::{ChildId, FeedbackAnswer, Voice, VoiceId},
    vocabulary::Language,
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: ChildId,
    /// Whether they are its own.
    pub childs: bool,
}

/// The form, and what was typed in before.
#[component]
pub fn VoiceScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let Props { id, childs } = *props;
    let corrects = use_state_eq(|| None::<VoiceId>);
    let kept = use_state_eq(|| false);
    let prints = use_state_eq(|| false);
    // The key stays the same after the words are kept, when they are the newest.
    let after = *use_of_news(|| newest_voice(app.register(), id, childs));
    let Some(child) = app.register().child(id) else {
        return not_here(language);
    };
    let title = if childs {
        language.voice_child_title()
    } else {
        language.voice_parents_title()
    };
    if *kept {
        let follows = !promises(app.register(), id).is_empty();
        return thanks(id, follows, language);
    }
    let print = |to: bool| {
        let prints = prints.clone();
        Callback::from(move |()| {
            prints.set(to);
            focus_heading();
        })
    };
    if *prints {
        return html! { <AnswerPaper child={id} back={language.feedback_back()} onback={print(false)} /> };
    }
    let known = voices(app.register(), id);
    let known = known.into_iter().rev().map(|it| (it.entry, &it.value));
    let known: Vec<_> = known.filter(|(_, it)| it.of.is_child() == childs).collect();
    let same = |id: VoiceId| known.iter().filter(|(_, it)| it.id == id).count();
    let apart = known.iter().any(|(_, it)| same(it.id) > 1);
    let onkept = {
        let kept = kept.clone();
        Callback::from(move |()| kept.set(true))
    };
    let correct = |id: VoiceId| {
        let corrects = corrects.clone();
        Callback::from(move |_: MouseEvent| {
            corrects.set(Some(id));
            focus("#voice-words");
        })
    };
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <p class="eyebrow"><a href={Route::Child(id).href()}>{ called(app.register(), child, language) }</a><UnsavedMark child={id} /></p>
                <h1 tabindex="-1">{ title }{ "\u{a0}· " }{ called_short(app.register(), child, language) }</h1>
                <p>{ language.voice_lead() }</p>
                <p><button type="button" class="plain" onclick={print(true).reform(|_: MouseEvent| ())}>{ language.feedback_print() }</button></p>
            </div>
            <VoiceForm child={id} {childs} {after} corrects={*corrects} {onkept}
                key={corrects.map(|it| it.to_string()).unwrap_or_default()} />
            if !known.is_empty() {
                <section class="stack" aria-labelledby="voice-known">
                    <h2 id="voice-known">{ language.voice_known() }</h2>
                    if apart { { notice(Tone::Warn, html! { <p>{ language.voice_apart() }</p> }) } }
                    { for known.into_iter().map(|(entry, it)| html! {
                        <div class="card stack tight" key={entry.to_string()}>
                            { said_by(it, language) }
                            if *corrects != Some(it.id) {
                                <p><button type="button" class="plain" onclick={correct(it.id)}>
                                    <span aria-hidden="true">{ language.voice_correct() }</span>
                                    <span class="visually-hidden">{ language.voice_correct_words(it.on.words(language)) }</span>
                                </button></p>
                            }
                        </div>
                    }) }
                </section>
            }
        </div>
    }
}

/// The screen on which the parents' words, or the child's, are typed in.
#[must_use]
pub const fn words_route(child: ChildId, childs: bool) -> Route {
    if childs {
        Route::ChildsWords(child)
    } else {
        Route::ParentsWords(child)
    }
}

/// The ways to both.
pub fn words_buttons(child: ChildId, language: Language) -> Html {
    html! {
        <div class="actions">
            <a class="button" href={Route::ParentsWords(child).href()}>{ language.voice_parents_write() }</a>
            <a class="button" href={Route::ChildsWords(child).href()}>{ language.voice_child_write() }</a>
        </div>
    }
}

/// Who said it, when and where, and the words.
pub fn said_by(it: &Voice, language: Language) -> Html {
    let [of, from] = [it.of.word(language), it.from.word(language)];
    html! {
        <div class="stack tight">
            <p><b>{ of }</b>{ "\u{a0}· " }{ it.on.words(language) }{ "\u{a0}· " }{ from }</p>
            if !it.words.is_empty() { <p class="quote say">{ &it.words }</p> }
            { answers_given(it, language) }
        </div>
    }
}

/// What was answered, each question with a word that was chosen and words of their own.
pub fn answers_given(it: &Voice, language: Language) -> Html {
    let one = |answer: &FeedbackAnswer| {
        let choice = answer.choice.map(|it| it.word(language));
        html! {
            <div>
                <dt>{ answer.question.word(language) }</dt>
                <dd>
                    { choice.unwrap_or_default() }
                    if choice.is_some() && !answer.words.is_empty() { { "\u{a0}· " } }
                    <span class="say">{ &answer.words }</span>
                </dd>
            </div>
        }
    };
    html! {
        if !it.answers.is_empty() { <dl class="facts">{ for it.answers.iter().map(one) }</dl> }
    }
}

/// What is said once the words are kept.
fn thanks(child: ChildId, follows: bool, language: Language) -> Html {
    html! {
        <div class="stack">
            <h1 tabindex="-1">{ language.voice_thanks() }</h1>
            <p>{ language.voice_thanks_help() }</p>
            <div class="actions">
                <a class="button primary" href={Route::Child(child).href()}>{ language.back_to_child() }</a>
                if follows {
                    <a class="button" href={Route::FollowUp(child).href()}>{ language.promises_go() }</a>
                }
            </div>
        </div>
    }
}
