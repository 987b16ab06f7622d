//! Beside the grid: the child whose turn it is, its notes, and the signs of the
//! cell.

use yew::prelude::*;

use super::{
    keeper::Keeper,
    row_data::Row,
    sheet::{RowText, Sheet},
};
use crate::models::models;
use crate::{
    child_words::age_words,
    components::TextField,
    platform::{is_narrow, today},
};
use trivsel::{
    instrument::Form,
    register::Child,
    vocabulary::{Language, Setting},
};

use super::super::assessment::{AnswerChange, AreaForm, apply};

/// What stands beside the grid.
pub struct ChildPanel<'a> {
    /// The sheet on screen.
    pub sheet: &'a Sheet,
    /// The way to change it.
    pub keeper: &'a Keeper,
    /// The child whose turn it is.
    pub child: &'a Child,
    /// Where the child is seen.
    pub setting: Setting,
    /// The signs are open.
    pub open: bool,
    /// Opens and closes them.
    pub onopen: Callback<MouseEvent>,
    /// Back to the cell.
    pub onback: Callback<MouseEvent>,
    /// The language on screen.
    pub language: Language,
}

impl ChildPanel<'_> {
    /// The child and what can be written about it.
    pub fn view(&self) -> Html {
        let Self {
            sheet, language, ..
        } = self;
        let language = *language;
        let Some(own) = sheet.row().map(Row::own) else {
            return html! {};
        };
        let age = self.child.birth.age_on(today());
        let area = sheet.at.area();
        let signs = if self.open {
            html! { <div id="check-signs">{ self.signs() }</div> }
        } else {
            html! {
                <TextField {language} id={format!("note-{}", area.id())} lines=true
                    label={language.assessment_note(area.word(language))}
                    value={own.answers.note(area).to_owned()}
                    onchange={self.keeper.put_text(RowText::Note(area), move |own, text| {
                        own.answers.areas.entry(area).or_default().note = text;
                    })} />
            }
        };
        let open = if self.open {
            language.check_close()
        } else {
            language.check_open()
        };
        html! {
            // Another child or area is another form, so that nothing of one is left in the other.
            <section class="check-beside stack" id="check-notes" aria-labelledby="check-who"
                key={format!("{}-{}", sheet.at.row, sheet.at.column)}>
                <div>
                    <h2 id="check-who">{ sheet.row().map(|row| row.name.clone()) }</h2>
                    <p class="quiet">
                        { age.map(|age| age_words(age, language)).unwrap_or_default() }
                        { "\u{a0}· " }{ own.band.word(language) }
                    </p>
                </div>
                if is_narrow() { <p class="quiet">{ language.check_lead() }</p> }
                <p>
                    <button type="button" id="check-open" onclick={self.onopen.clone()}
                        aria-expanded={self.open.to_string()}>
                        { open }
                        <span class="visually-hidden">{ ": " }{ area.word(language) }</span>
                    </button>
                </p>
                { signs }
                <TextField {language} id="works" lines=true label={language.assessment_works()}
                    value={own.works.clone()}
                    onchange={self.keeper.put_text(RowText::Works, |own, text| own.works = text)} />
                <TextField {language} id="wonders" lines=true label={language.assessment_wonders()}
                    value={own.wonders.clone()}
                    onchange={self.keeper.put_text(RowText::Wonders, |own, text| own.wonders = text)} />
                <p class="check-to-grid">
                    <button type="button" onclick={self.onback.clone()}>{ language.check_back() }</button>
                </p>
            </section>
        }
    }

    /// The signs of the cell, as in the child's own form.
    fn signs(&self) -> Html {
        let (at, keeper) = (self.sheet.at, self.keeper.clone());
        let Some(own) = self.sheet.row().map(Row::own) else {
            return html! {};
        };
        let (band, months, setting) = (own.band, own.months, own.setting);
        let onchange = Callback::from(move |change: AnswerChange| {
            let text = matches!(change, AnswerChange::Note(..)).then_some(RowText::Note(at.area()));
            keeper.change(|sheet| {
                sheet.change(at.row, text, |own| {
                    apply(&mut own.answers, change);
                });
            });
        });
        AreaForm {
            form: &Form::new(models().current(), band, months, setting),
            setting: self.setting,
            answers: &own.answers,
            onchange,
            language: self.language,
        }
        .view(at.area())
    }
}
