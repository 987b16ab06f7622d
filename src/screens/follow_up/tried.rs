//! What came of what the team tries, for a child or for a group: the same questions as of an agreement.

use yew::prelude::*;

use super::agreement::{ask, helped_options, kept_options};
use crate::{components::TextField, screens::focus::focus_words};
use trivsel::{
    register::{ContactDetail, FocusAnswer, FocusPoint},
    vocabulary::{DidHelp, Language, WasKept, WhyFocusEnded},
};

/// One change to an answer.
pub type FocusAnswerChange = Box<dyn FnOnce(&mut FocusAnswer)>;

/// The focus point and what is answered about it.
pub fn tried(
    point: &FocusPoint,
    answer: FocusAnswer,
    onchange: &Callback<FocusAnswerChange>,
    language: Language,
) -> Html {
    let id = point.id;
    let set = |put: fn(&mut FocusAnswer, &str)| {
        onchange.reform(move |picked: AttrValue| {
            Box::new(move |answer: &mut FocusAnswer| put(answer, &picked)) as FocusAnswerChange
        })
    };
    let option = |id: &'static str, word: &'static str| (id.into(), word.into());
    let ends = WhyFocusEnded::ALL
        .iter()
        .map(|it| option(it.id(), it.word(language)));
    let then = std::iter::once(option("go_on", language.follow_up_goes_on())).chain(ends);
    html! {
        <div class="card stack" role="group" aria-label={point.what.clone()} key={id.to_string()}>
            <div class="stack tight">{ focus_words(point, language) }</div>
            { ask(&format!("kept-{id}"), language.follow_up_kept(), kept_options(language), answer.kept.map_or("", WasKept::id),
                set(|it, id| it.kept = WasKept::from_id(id))) }
            { ask(&format!("helped-{id}"), language.follow_up_helped(), helped_options(language), answer.helped.map_or("", DidHelp::id),
                set(|it, id| it.helped = DidHelp::from_id(id))) }
            { ask(&format!("then-{id}"), language.follow_up_then(), then.collect(), answer.ends.map_or("go_on", WhyFocusEnded::id),
                set(|it, id| it.ends = WhyFocusEnded::from_id(id))) }
            <TextField {language} id={format!("words-{id}")} label={language.follow_up_words()} asks={Some(&ContactDetail::ALL[..])} value={answer.words}
                onchange={set(|it, text| it.words = text.to_owned()).reform(AttrValue::from)} />
        </div>
    }
}
