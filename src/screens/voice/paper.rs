//! The answer sheet, seen before it is printed.

use yew::prelude::*;

use crate::{
    child_words::called_short,
    components::{Choices, trouble},
    handle::use_app,
    hooks::{use_language, use_record},
    platform::{print, today},
    sheets::{AnswerSheet, answer_sheet, sheet_language},
};
use trivsel::{
    register::{ChildId, Fact, PaperKind, Printed},
    vocabulary::Language,
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    /// The word on the way back.
    pub back: &'static str,
    /// Called for it.
    pub onback: Callback<()>,
}

/// The preview, its language, and the way to the printer.
#[component]
pub fn AnswerPaper(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let register = app.register();
    let child = register.child(props.child);
    // This paper is in the languages of the app alone.
    let own = child.and_then(|child| sheet_language(child, language).whole());
    let spoken = use_language(own.unwrap_or(language).into());
    let Some(child) = child else {
        return html! {};
    };
    let choice = Choices {
        name: "sheet-language".into(),
        legend: language.print_language().into(),
        options: Language::ALL
            .map(|it| (it.code().into(), it.own_name().into()))
            .to_vec(),
        chosen: vec![spoken.shown().code().into()],
        many: false,
        onpick: {
            let spoken = spoken.clone();
            Callback::from(move |code: AttrValue| {
                spoken.choose(Language::from_code(&code).unwrap_or_default().into());
            })
        },
    };
    // The logbook first: what it does not know of does not go to the printer.
    let onclick = {
        let record = record.clone();
        let (id, group) = (Some(child.id), Some(child.group));
        Callback::from(move |_: MouseEvent| {
            let printed = Fact::Printed(Printed::of(PaperKind::AnswerSheet, id, group));
            record.run(vec![printed], vec![], print);
        })
    };
    let sheet = AnswerSheet::gather(register, child, today());
    let onback = props.onback.reform(|_: MouseEvent| ());
    let title = language.feedback_sheet();
    html! {
        <div class="stack loose">
            <div class="screen-only stack">
                <h1 tabindex="-1">{ title }{ "\u{a0}· " }{ called_short(register, child, language) }</h1>
                <p>{ language.feedback_print_lead() }</p>
                { choice.view() }
                { trouble(record.trouble().as_ref(), language) }
                <div class="actions">
                    <button type="button" class="primary" {onclick} aria-disabled={record.waits()}>{ language.print_go() }</button>
                    <button type="button" class="plain" onclick={onback}>{ props.back }</button>
                </div>
            </div>
            <section class="sheets" tabindex="0" aria-label={title}>{ answer_sheet(&sheet, today(), spoken.shown().whole().unwrap_or(language)) }</section>
        </div>
    }
}
