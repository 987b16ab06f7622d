//! Ét tegn ad gangen: one sign for every child of the group, so that it can be looked for on one
//! day and answered in parts. The answers stand in the same drafts as the grid's.

use std::rc::Rc;

use yew::prelude::*;

use super::{keeper::Keeper, sheet::Sheet, signs_of_all::SignOfAll};
use crate::{
    components::{Options, Select, step_option},
    platform::focus,
    screens::assessment::{AnswerChange, apply},
};
use trivsel::vocabulary::{Answer, Language, Step};

/// The rows whose answer to a sign one press has set.
#[derive(Clone, PartialEq)]
pub struct SignFilled {
    pub sign: &'static str,
    pub rows: Vec<usize>,
}

/// What the list of one sign needs.
pub struct OneSign<'a> {
    /// The sheet on screen.
    pub sheet: &'a Sheet,
    /// The way to change it.
    pub keeper: &'a Keeper,
    pub all: &'a [SignOfAll],
    /// The sign that is open.
    pub sign: &'static str,
    /// What one press has filled, so that one press takes it back, also from the next sign.
    pub filled: &'a UseStateHandle<Rc<Option<SignFilled>>>,
    /// Called with the sign to go to.
    pub ongo: Callback<&'static str>,
    /// The language on screen.
    pub language: Language,
}

impl OneSign<'_> {
    /// The sign and its sentences once, and under it each child with the four answers.
    pub fn view(&self) -> Html {
        let language = self.language;
        let Some(at) = self.all.iter().position(|it| it.sign.id == self.sign) else {
            return html! {};
        };
        let here = &self.all[at];
        let sign = here.sign;
        let (count, open) = (here.rows.len(), here.open.len());
        let step = |step: &Step| {
            html! {
                <li key={step.id()}>
                    <span class={format!("badge badge-{}", step.id())}>{ step.word(language) }</span>
                    { " " }{ sign.sentence(*step, language) }
                </li>
            }
        };
        html! {
            <section class="one-sign stack" aria-labelledby="one-sign" key={sign.id}>
                { self.choose() }
                <div>
                    <h2 id="one-sign" tabindex="-1">{ sign.name.text(language) }</h2>
                    <p class="quiet">
                        { sign.area.word(language) }{ "\u{a0}· " }{ sign.band.word(language) }{ "\u{a0}· " }
                        { language.one_sign_far(count - open, count) }
                    </p>
                </div>
                <ul class="lines one-sign-steps">{ for Step::ALL.iter().map(step) }</ul>
                <div class="stack">{ for here.rows.iter().map(|row| self.child(here, *row)) }</div>
                { self.fill(here) }
                <div class="actions">
                    { self.to(at.checked_sub(1), language.one_sign_before(), "") }
                    { self.to(Some(at + 1), language.one_sign_next(), "primary") }
                </div>
            </section>
        }
    }

    /// The way to any sign, with how many children have an answer.
    fn choose(&self) -> Html {
        let language = self.language;
        let option = |it: &SignOfAll| {
            let far = language.one_sign_far(it.rows.len() - it.open.len(), it.rows.len());
            let words = format!(
                "{}\u{a0}· {}\u{a0}· {far}",
                it.sign.area.word(language),
                it.sign.name.text(language)
            );
            (AttrValue::from(it.sign.id), words.into())
        };
        let options: Options = self.all.iter().map(option).collect();
        let ids: Vec<_> = self.all.iter().map(|it| it.sign.id).collect();
        let go = self.ongo.clone();
        let onpick = Callback::from(move |id: AttrValue| {
            if let Some(sign) = ids.iter().find(|sign| ***sign == *id) {
                go.emit(sign);
            }
        });
        let select = Select {
            id: "one-sign-choose",
            label: language.one_sign_choose(),
            help: language.one_sign_help(),
            options,
            chosen: self.sign.into(),
            onpick,
        };
        select.view()
    }

    fn child(&self, here: &SignOfAll, row: usize) -> Html {
        let (language, sign) = (self.language, here.sign.id);
        let Some(of) = self.sheet.rows.get(row) else {
            return html! {};
        };
        let chosen = of.own().answers.answer(sign);
        let option = |answer: Answer| {
            let keeper = self.keeper.clone();
            let pick = Callback::from(move |_: Event| {
                keeper.change(|sheet| {
                    sheet.change(row, None, |own| {
                        apply(&mut own.answers, AnswerChange::Sign(sign, answer));
                    });
                });
            });
            let name = format!("one-{}", of.child);
            step_option(
                answer,
                name.into(),
                answer.word(language).into(),
                None,
                chosen == Some(answer),
                pick,
            )
        };
        html! {
            <fieldset class="choices one-sign-child" key={of.child.to_string()}>
                <legend>{ &of.name }</legend>
                <div class="segs">{ for Answer::ALL.map(option) }</div>
            </fieldset>
        }
    }

    /// "Sæt resten til grøn", after the children it is about.
    fn fill(&self, here: &SignOfAll) -> Html {
        let language = self.language;
        let green = Answer::Seen(Step::Green);
        let press = |of: &SignFilled, fill: bool| {
            let SignFilled { sign, rows } = of.clone();
            let keep = fill.then(|| of.clone());
            let (keeper, filled) = (self.keeper.clone(), self.filled.clone());
            Callback::from(move |_: MouseEvent| {
                focus("#one-sign-rest");
                keeper.change(|sheet| {
                    for row in &rows {
                        let change = match fill {
                            true => AnswerChange::Fill(vec![sign], green),
                            false => AnswerChange::Empty(vec![sign], green),
                        };
                        sheet.change(*row, None, |own| apply(&mut own.answers, change));
                    }
                });
                filled.set(Rc::new(keep.clone()));
            })
        };
        let open = SignFilled {
            sign: here.sign.id,
            rows: here.open.clone(),
        };
        let filled = (***self.filled).as_ref();
        // Of which sign it was, once another one is open.
        let before = |it: &SignFilled| {
            let all = self.all.iter().map(|it| it.sign);
            let sign = all.filter(|sign| sign.id == it.sign && it.sign != here.sign.id);
            sign.map(|sign| format!("{}: ", sign.name.text(language)))
                .next()
        };
        html! {
            <div class="row" id="one-sign-rest" tabindex="-1">
                if !here.open.is_empty() {
                    <button type="button" onclick={press(&open, true)}>
                        { language.assessment_rest_green() }
                    </button>
                }
                <p role="status">
                    if let Some(it) = filled { { before(it) }{ language.one_sign_filled(it.rows.len()) } }
                </p>
                if let Some(it) = filled {
                    <button type="button" onclick={press(it, false)}>
                        { language.check_undo() }
                    </button>
                }
            </div>
        }
    }

    fn to(&self, at: Option<usize>, words: &'static str, class: &'static str) -> Html {
        let Some(it) = at.and_then(|at| self.all.get(at)) else {
            return html! {};
        };
        let id = it.sign.id;
        let onclick = self.ongo.reform(move |_: MouseEvent| id);
        html! {
            <button type="button" {class} {onclick}>
                { words }{ ": " }{ it.sign.name.text(self.language) }
            </button>
        }
    }
}
