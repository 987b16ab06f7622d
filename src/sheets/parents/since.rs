//! Siden sidst: what came of what was agreed, in words.

use yew::prelude::*;

use super::{CameOnSheet, ParentsSheet};
use crate::sheets::parts::{block, own_direction, written};
use trivsel::{
    register::Agreement,
    vocabulary::{DidHelp, PaperLanguage, WasKept},
};

/// Letters up to which the front has room for it. What is longer stands at the top of the back, so that
/// the sheet stays one leaf.
const FRONT_UP_TO_LETTERS: usize = 900;

/// Letters of it up to which the back has room for a drawing below.
const DRAWING_UP_TO_LETTERS: usize = 900;

/// Letters of what was said of an agreement up to which it stands beside it. What is longer has the whole
/// width below.
const BESIDE_UP_TO_LETTERS: usize = 200;

/// How much room a block above leaves the parents' and the child's own words on the back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackRoom {
    /// All of it.
    Whole,
    /// Fewer lines.
    Less,
    /// Few lines, and none to draw in.
    Least,
}

/// Each agreement that was answered about beside how it has gone, and the next day; nothing where nobody
/// has followed up.
pub fn since(sheet: &ParentsSheet, language: PaperLanguage) -> Html {
    let Some(since) = &sheet.since else {
        return html! {};
    };
    let lang = sheet.lang_of_written(language);
    // Two days on one paper, and whoever reads it asks whether to come twice.
    let meets = sheet.meeting.as_ref().map(|it| it.on);
    let asks_themselves = since.next.is_some() && since.next != meets;
    let next = since.next.map(|day| day.words_with_weekday(language));
    block(
        language.sheet_since(),
        "sheet-since",
        html! { <>
            <p>
                { language.sheet_since_on(since.on.words(language)) }
                if let Some(next) = next { { " " }<strong>{ language.sheet_since_next(next) }</strong> }
                if asks_themselves { { " " }{ language.sheet_since_next_you() } }
            </p>
            if !since.came.is_empty() {
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{ language.sheet_since_agreed() }</th>
                            <th scope="col">{ language.sheet_since_came() }</th>
                        </tr>
                    </thead>
                    <tbody>{ for since.came.iter().map(|it| row(it, language, lang)) }</tbody>
                </table>
            }
        </> },
    )
}

/// How much room it leaves on the back: all of it where it stands in front, or nowhere.
pub fn back_room(sheet: &ParentsSheet) -> BackRoom {
    let came = came_letters(sheet);
    let on_back = sheet.since.is_some() && came + other_letters(sheet) > FRONT_UP_TO_LETTERS;
    match on_back {
        false => BackRoom::Whole,
        true if came <= DRAWING_UP_TO_LETTERS => BackRoom::Less,
        true => BackRoom::Least,
    }
}

/// Letters of the agreements that were answered about, and of what was said of them.
fn came_letters(sheet: &ParentsSheet) -> usize {
    let came = sheet.since.iter().flat_map(|it| &it.came);
    let words = came.clone().filter_map(|it| it.words.as_deref());
    let agreed = came.map(|it| &it.agreement).flat_map(texts);
    count(words.chain(agreed))
}

/// Letters of what else the staff wrote on the front.
fn other_letters(sheet: &ParentsSheet) -> usize {
    let said = [&sheet.strengths, &sheet.seen, &sheet.grounds, &sheet.frames];
    let said = said.into_iter().flatten().map(String::as_str);
    let areas = sheet.areas.iter().filter_map(|it| it.own.as_deref());
    count(
        said.chain(areas)
            .chain(sheet.agreements.iter().flat_map(texts)),
    )
}

fn texts(agreement: &Agreement) -> [&str; 3] {
    [&agreement.who, &agreement.what, &agreement.sign]
}

fn count<'a>(texts: impl Iterator<Item = &'a str>) -> usize {
    texts.map(|text| text.chars().count()).sum()
}

fn row(it: &CameOnSheet, language: PaperLanguage, lang: Option<&'static str>) -> Html {
    let dir = own_direction(lang);
    let goes_on = match it.goes_on {
        true => language.sheet_since_goes_on(),
        false => language.sheet_since_ends(),
    };
    let kept = it.kept.map(|kept| kept_words(kept, language));
    let helped = it.helped.map(|helped| helped_words(helped, language));
    let came: Vec<_> = [kept, helped, Some(goes_on)]
        .into_iter()
        .flatten()
        .collect();
    let (below, beside) = match it.words.as_deref() {
        Some(words) if words.chars().count() > BESIDE_UP_TO_LETTERS => {
            (Some(written(words, lang)), None)
        }
        words => (None, words.map(|words| written(words, lang))),
    };
    html! { <>
        <tr>
            <td>
                <p class="sheet-written" {lang} {dir}>
                    if !it.agreement.who.is_empty() { <b>{ &it.agreement.who }</b>{ ": " } }
                    { &it.agreement.what }
                </p>
                if !it.agreement.sign.is_empty() {
                    <p>{ language.sheet_sign() }{ ": " }<span class="sheet-written" {lang} {dir}>{ &it.agreement.sign }</span></p>
                }
            </td>
            <td>
                <p>{ came.join(" ") }</p>
                { for beside }
            </td>
        </tr>
        { for below.map(|words| html! { <tr><td colspan="2">{ words }</td></tr> }) }
    </> }
}

/// Whether it was kept, as it is said to a parent.
fn kept_words(kept: WasKept, language: PaperLanguage) -> &'static str {
    match kept {
        WasKept::Yes => language.sheet_since_kept(),
        WasKept::Partly => language.sheet_since_kept_partly(),
        WasKept::No => language.sheet_since_kept_no(),
        WasKept::NotBegun => language.sheet_since_kept_not_begun(),
    }
}

/// Whether it helped, as it is said to a parent.
fn helped_words(helped: DidHelp, language: PaperLanguage) -> &'static str {
    match helped {
        DidHelp::Yes => language.sheet_since_helped(),
        DidHelp::Little => language.sheet_since_helped_little(),
        DidHelp::No => language.sheet_since_helped_no(),
        DidHelp::TooEarly => language.sheet_since_helped_too_early(),
    }
}
