//! The five questions about one child.

use litemap::LiteMap;
use yew::prelude::*;

use crate::{
    components::{Choices, TextField, not_here, trouble},
    facts::called,
    handle::use_app,
    hooks::{use_edit, use_record},
    platform::{new_id, today},
    route::Route,
};
use trivsel::{
    register::{ChildId, Fact, Review, ReviewId},
    vocabulary::{Assent, ReviewKind, ReviewQuestion},
};

/// What is typed.
#[derive(Clone, Debug, Default, PartialEq)]
struct ReviewTyped {
    answers: LiteMap<ReviewQuestion, Assent>,
    seen_by: String,
    need: String,
    pressed: bool,
}

/// Of which child.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    /// Why it is looked at.
    pub kind: ReviewKind,
    /// Called once it is done with, with whether the answers were kept.
    pub ondone: Callback<bool>,
}

/// The questions, and the button that keeps the answers.
#[component]
pub fn ReviewForm(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let edit = use_edit(ReviewTyped::default).still_while(record.storing());
    let Props { child, kind, .. } = *props;
    let register = app.register();
    let Some(known) = register.child(child) else {
        return not_here(language);
    };
    let typed = edit.value();
    let question = |question: &ReviewQuestion| {
        let question = *question;
        let chosen = typed.answers.get(&question).map_or("", |it| it.id());
        let options = Assent::ALL.iter();
        let choices = Choices {
            name: question.id().into(),
            legend: question.word(language).into(),
            options: options
                .map(|it| (it.id().into(), it.word(language).into()))
                .collect(),
            chosen: vec![chosen.into()],
            many: false,
            onpick: edit.put(move |typed: &mut ReviewTyped, id: AttrValue| {
                if let Some(answer) = Assent::from_id(&id) {
                    typed.answers.insert(question, answer);
                }
            }),
        };
        let helps = question == ReviewQuestion::Helps;
        html! { <>
            { choices.view() }
            if helps {
                <TextField {language} id="review-seen-by" label={language.review_seen_by()} help={language.review_optional()}
                    value={typed.seen_by.clone()} onchange={edit.put(|typed: &mut ReviewTyped, text| typed.seen_by = text)} />
            }
        </> }
    };
    let onsubmit = {
        let (edit, record, ondone) = (edit.clone(), record.clone(), props.ondone.clone());
        let who = app.adult().map_or_else(String::new, |it| it.name.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            edit.change(|typed| typed.pressed = true);
            let typed = edit.latest();
            if typed.answers.len() < ReviewQuestion::ALL.len() {
                return;
            }
            let review = Review {
                child,
                id: ReviewId(new_id()),
                on: today(),
                who: who.clone(),
                kind,
                answers: typed.answers.clone(),
                seen_by: typed.seen_by.trim().to_owned(),
                need: typed.need.trim().to_owned(),
            };
            let ondone = ondone.clone();
            record.run(vec![Fact::ReviewHeld(review)], vec![], move || {
                ondone.emit(true);
            });
        })
    };
    let cancel = props.ondone.reform(|_: MouseEvent| false);
    let lacks = typed.pressed && typed.answers.len() < ReviewQuestion::ALL.len();
    let name = called(register, known, language);
    html! {
        <form class="stack loose" {onsubmit} novalidate=true>
            <div class="stack tight">
                <p class="eyebrow"><a href={Route::Child(child).href()}>{ name.clone() }</a></p>
                <h1 tabindex="-1">{ kind.word(language) }{ ": " }{ name }</h1>
            </div>
            { for ReviewQuestion::ALL.iter().map(question) }
            <TextField {language} id="review-need" label={language.review_need()} help={language.review_optional()} lines=true
                value={typed.need.clone()} onchange={edit.put(|typed: &mut ReviewTyped, text| typed.need = text)} />
            if lacks { <p class="error" role="alert">{ language.review_missing() }</p> }
            { trouble(record.trouble().as_ref(), language) }
            <div class="actions">
                <button type="submit" class="primary" aria-disabled={record.waits()}>{ language.review_save() }</button>
                <button type="button" class="plain" onclick={record.put_away(cancel)}>{ language.cancel() }</button>
            </div>
        </form>
    }
}
