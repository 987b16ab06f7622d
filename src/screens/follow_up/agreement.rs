//! What came of one agreement: three questions, each with a few words to choose from.

use yew::prelude::*;

use super::draft::{adjust, answer_of, unanswered};
use crate::{
    components::{Choices, Options, TextField},
    hooks::DraftHandle,
    platform::new_id,
    screens::trail::agreement_words,
};
use trivsel::{
    register::{Agreement, AgreementAnswer, AgreementId, ContactDetail, FollowUp},
    vocabulary::{DidHelp, Language, WasKept},
};

/// How it was kept, of an agreement and of a focus point alike.
pub(super) fn kept_options(language: Language) -> Options {
    let all = WasKept::ALL.iter();
    all.map(|it| (it.id().into(), it.word(language).into()))
        .collect()
}

/// Whether it helped, of both.
pub(super) fn helped_options(language: Language) -> Options {
    let all = DidHelp::ALL.iter();
    all.map(|it| (it.id().into(), it.word(language).into()))
        .collect()
}

/// The agreement and what is answered about it.
pub fn agreement(agreement: &Agreement, draft: &DraftHandle<FollowUp>, language: Language) -> Html {
    let id = agreement.id;
    let value = draft.value();
    let answer = value.answers.iter().find(|it| it.agreement == id);
    let answer = answer.cloned().unwrap_or_else(|| unanswered(id));
    let set = |put: fn(&mut AgreementAnswer, &str)| {
        draft.put(move |draft: &mut FollowUp, picked: AttrValue| {
            put(answer_of(draft, id), &picked);
        })
    };
    let option = |id: &'static str, word: &'static str| (id.into(), word.into());
    let then = [
        option("go_on", language.follow_up_goes_on()),
        option("end", language.follow_up_ends()),
    ];
    let adjusts = {
        let agreement = agreement.clone();
        draft.put(move |draft: &mut FollowUp, _: MouseEvent| {
            adjust(draft, &agreement, AgreementId(new_id()));
        })
    };
    html! {
        <div class="card stack" role="group" aria-labelledby={format!("of-{id}")} key={id.to_string()}>
            <p id={format!("of-{id}")}>{ agreement_words(agreement, language) }</p>
            { ask(&format!("kept-{id}"), language.follow_up_kept(), kept_options(language), answer.kept.map_or("", WasKept::id),
                set(|it, id| it.kept = WasKept::from_id(id))) }
            { ask(&format!("helped-{id}"), language.follow_up_helped(), helped_options(language), answer.helped.map_or("", DidHelp::id),
                set(|it, id| it.helped = DidHelp::from_id(id))) }
            { ask(&format!("then-{id}"), language.follow_up_then(), then.to_vec(), if answer.ends { "end" } else { "go_on" },
                set(|it, id| it.ends = id == "end")) }
            if !answer.ends && value.ended.is_none() {
                <p><button type="button" class="plain" onclick={adjusts}>{ language.follow_up_adjust() }</button></p>
            }
            <TextField {language} id={format!("words-{id}")} label={language.follow_up_words()} help={language.follow_up_words_help()} asks={Some(&ContactDetail::ALL[..])} value={answer.words}
                onchange={set(put_words).reform(AttrValue::from)} />
        </div>
    }
}

/// Words that are typed where it is said that the parents can read them.
pub(super) fn put_words(answer: &mut AgreementAnswer, text: &str) {
    text.clone_into(&mut answer.words);
    answer.for_parents = !answer.words.is_empty();
}

/// One question with a few words to choose from.
pub fn ask(
    name: &str,
    legend: &'static str,
    options: Options,
    chosen: &'static str,
    onpick: Callback<AttrValue>,
) -> Html {
    let choices = Choices {
        name: name.to_owned().into(),
        legend: legend.into(),
        options,
        chosen: vec![chosen.into()],
        many: false,
        onpick,
    };
    choices.view()
}
