//! One area of the form.

use yew::prelude::*;

use super::{Change, sign::SignRow};
use crate::{
    app::{components::TextField, handle::use_app, ports::focus},
    instrument::{Answers, Form, built_in},
    vocabulary::{AgeBand, Area, Setting},
};

/// What an area needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The area.
    pub area: Area,
    /// The form.
    pub band: AgeBand,
    /// The age it was chosen by, in months.
    pub months: u32,
    /// Where the child is seen; decides which places can be named.
    pub setting: Setting,
    /// All answers.
    pub answers: Answers,
    /// Called with every change.
    pub onchange: Callback<Change>,
}

/// The signs of one area, a note, and a quick way to say that the rest is green.
#[component]
pub fn AreaSection(props: &Props) -> Html {
    let language = use_app().language();
    let Props { area, .. } = *props;
    let form = Form::new(built_in(), props.band, props.months);
    let signs: Vec<_> = form.of_area(area).collect();
    let open = signs
        .iter()
        .filter(|sign| !props.answers.signs.contains_key(&sign.id))
        .count();
    let title_id = format!("area-{}", area.id());
    let rest = {
        let (onchange, title) = (props.onchange.clone(), format!("#{title_id}"));
        Callback::from(move |_: MouseEvent| {
            // The button goes away with the last open sign.
            focus(&title);
            onchange.emit(Change::RestGreen(area));
        })
    };
    let onnote = props.onchange.reform(move |text| Change::Note(area, text));
    let note_id = format!("note-{}", area.id());
    html! {
        <section class="area" aria-labelledby={title_id.clone()}>
            <div class="area-head">
                <div>
                    <h2 id={title_id} tabindex="-1">{ area.word(language) }</h2>
                    <p class="quiet">{ area.holds(language) }</p>
                </div>
                if open > 0 {
                    <button type="button" onclick={rest}>
                        { language.assessment_rest_green() }
                        <span class="visually-hidden">{ ": " }{ area.word(language) }</span>
                    </button>
                }
            </div>
            { for signs.iter().map(|indicator| html! {
                <SignRow key={indicator.id.clone()} indicator={(*indicator).clone()}
                    sign={props.answers.signs.get(&indicator.id).cloned()} setting={props.setting}
                    onchange={props.onchange.clone()} />
            }) }
            <TextField id={note_id} label={language.assessment_note(area.word(language))} lines=true
                value={props.answers.note(area).to_owned()} onchange={onnote} />
        </section>
    }
}
