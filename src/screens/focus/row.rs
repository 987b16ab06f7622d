//! One focus point to read, with what can be done with it.

use yew::prelude::*;

use trivsel::{
    instrument::handleguide,
    register::FocusPoint,
    vocabulary::{FocusKind, Language, Rung},
};

/// The focus point, and its two buttons.
pub struct FocusRow<'a> {
    pub point: &'a FocusPoint,
    pub change: Callback<MouseEvent>,
    /// Ends it, or takes it up again.
    pub turn: Callback<MouseEvent>,
}

impl FocusRow<'_> {
    pub fn view(self, language: Language) -> Html {
        let point = self.point;
        let what = point.what.as_str();
        let (word, label) = match point.end {
            Some(_) => (language.focus_reopen(), language.focus_reopen_of(what)),
            None => (language.focus_finish(), language.focus_finish_of(what)),
        };
        html! {
            <li class="card stack tight" key={point.id.to_string()}>
                { focus_words(point, language) }
                <p class="actions">
                    <button type="button" onclick={self.change} aria-label={language.focus_change_of(what)}>{ language.focus_change() }</button>
                    <button type="button" onclick={self.turn} aria-label={label}>{ word }</button>
                </p>
            </li>
        }
    }
}

/// What is tried, the sign that it helps, who sees to it and when they look, or how it ended.
pub fn focus_words(point: &FocusPoint, language: Language) -> Html {
    let frames = (point.kind == FocusKind::Frames).then(|| point.kind.word(language));
    let above = frames
        .into_iter()
        .chain(point.area.map(|it| it.word(language)));
    // Of which plan it is a part, where that is one that is here.
    let plan = point.plan.as_ref();
    let plan = plan.and_then(|part| handleguide().plans.iter().find(|it| it.id == part.plan));
    let above = above.chain(plan.map(|it| it.name.text(language)));
    let above: Vec<_> = above.collect();
    let starts = point.starts.filter(|_| point.end.is_none());
    let by = point.by.filter(|_| point.end.is_none());
    html! {
        <>
            if !above.is_empty() { <p class="eyebrow">{ above.join("\u{a0}· ") }</p> }
            <p class="quote">{ &point.what }</p>
            if !point.sign.is_empty() { <p>{ language.focus_sign_words(&point.sign) }</p> }
            if !point.who.is_empty() || by.is_some() || starts.is_some() {
                <p class="row">
                    if !point.who.is_empty() { <span>{ &point.who }</span> }
                    if let Some(starts) = starts { <span class="quiet">{ language.focus_begins(starts.words(language)) }</span> }
                    if let Some(by) = by { <span class="quiet">{ language.focus_look(by.words(language)) }</span> }
                </p>
            }
            if point.rung > Rung::Everyday { <p class="quiet">{ rung_words(point.rung, language) }</p> }
            if let Some(end) = &point.end {
                <p class="quiet">{ language.focus_ended(end.on.words(language)) }{ "\u{a0}· " }{ end.why.word(language) }</p>
                if !end.words.is_empty() { <p>{ &end.words }</p> }
            }
        </>
    }
}

/// "2 · Hos os, med råd udefra", where it stands already that it is a trappetrin.
#[must_use]
pub fn rung_name(rung: Rung, language: Language) -> String {
    let name = handleguide().ladder_step(rung).name.text(language);
    format!("{}\u{a0}· {name}", rung.number())
}

/// "Trappetrin 2: Hos os, med råd udefra"
#[must_use]
pub fn rung_words(rung: Rung, language: Language) -> String {
    let name = handleguide().ladder_step(rung).name.text(language);
    language.focus_rung_words(rung.number().to_string(), name)
}
