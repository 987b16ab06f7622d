//! The form of one age band, with nothing in it.

use yew::prelude::*;

use crate::sheets::parts::{
    Running, answer_cells, answer_heads, block, fact, foot, head, joined, paper, room,
};
use trivsel::{
    instrument::{Indicator, Model},
    vocabulary::{About, AgeBand, Answer, Area, Day, HowLong, Language, Setting, Term},
};

/// All signs of a band in a kind of setting, the three sentences side by side, and
/// what else the form on screen asks. A sign that is asked only from some month
/// says from which.
pub fn blank_form(
    model: &Model,
    band: AgeBand,
    setting: Setting,
    printed: Day,
    language: Language,
) -> Html {
    let kind = language.blank_kind();
    let facts = [language.blank_adult(), language.blank_day()];
    let letters: Vec<_> = HowLong::ALL
        .iter()
        .map(|it| {
            let word = it.word(language).to_lowercase();
            format!("{} ({word})", letter(*it, language))
        })
        .collect();
    let how = language.blank_how(Answer::NotSeen.word(language), letters.join(", "));
    let own = Term::OwnAssessment.word(language);
    let running = Running {
        kind: joined(&[Some(own), Some(kind), Some(band.word(language))]),
        about: html! { <>{ language.child_title() }{ room(1) }</> },
        warning: "",
    };
    let body = html! {
        <>
            { head(
                band.word(language).to_owned(),
                facts.map(|name| fact(name, room(1))).into(),
                html! { <p class="sheet-note">{ how }{ " " }{ model.durations_told(language) }</p> },
            ) }
            { words(language.assessment_works(), 2) }
            { for Area::ALL.iter().map(|area| {
                let asked = model.indicators.iter();
                let asked = asked.filter(|sign| {
                    sign.band == band && sign.area == *area && sign.asked_in(setting)
                });
                signs(asked, *area, language)
            }) }
            <div class="sheet-last-words">
                { words(language.assessment_wonders(), 2) }
                // As on screen: asked from one year.
                if band >= AgeBand::Toddler { { words(language.assessment_childs_view(), 2) } }
            </div>
            <p class="sheet-team-only">{ language.paper_type_in() }</p>
            { foot(kind, printed, language) }
        </>
    };
    paper("sheet-wide sheet-form", running, vec![body], language)
}

fn words(question: &'static str, lines: usize) -> Html {
    block(question, "", room(lines))
}

fn letter(how_long: HowLong, language: Language) -> String {
    how_long.word(language).chars().take(1).collect()
}

/// One area. Its head names it and the answers, so that both stand again where it goes on over the
/// page.
fn signs<'a>(asked: impl Iterator<Item = &'a Indicator>, area: Area, language: Language) -> Html {
    html! {
        <table>
            <thead><tr>
                { answer_heads(area.word(language), language) }
                <th scope="col">{ language.blank_long_where() }</th>
            </tr></thead>
            <tbody>
                { for asked.map(|sign| row(sign, language)) }
                <tr class="sheet-note-row"><td colspan="6">{ language.blank_notes() }</td></tr>
            </tbody>
        </table>
    }
}

fn row(sign: &Indicator, language: Language) -> Html {
    let about = (sign.about == About::Setting).then(|| About::Setting.word(language).to_owned());
    let from = (sign.from_month > 0).then(|| language.model_from_month(sign.from_month as usize));
    // What cannot wait for a round, nor for the paper to be typed in: here is no button to press.
    let acute = sign.acute.then(|| language.blank_acute().to_owned());
    let letters = HowLong::ALL.iter().map(|it| letter(*it, language));
    html! {
        <>
        <tr>
            <th scope="row">
                { sign.name.text(language) }
                { for about.into_iter().chain(from).map(|more| html! { <span class="sheet-small">{ more }</span> }) }
            </th>
            { answer_cells(sign, language) }
            <td class="sheet-long">{ letters.collect::<Vec<_>>().join(" ") }</td>
        </tr>
        { for acute.map(|at_once| html! {
            <tr class="sheet-at-once"><td colspan="6"><strong>{ at_once }</strong></td></tr>
        }) }
        </>
    }
}
