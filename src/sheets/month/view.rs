//! The figures as a page.

use yew::prelude::*;

use super::rows::{FigurePlace, FigureRow, rows};
use crate::sheets::parts::{Running, fact, foot, head, joined, paper};
use trivsel::{
    insight::ShownFigures,
    register::{MonthClosed, Register},
    vocabulary::{Day, Language, Month},
};

/// A month, and the one it is printed beside.
#[derive(Clone, Debug, PartialEq)]
pub struct MonthPaper {
    institution: String,
    month: Month,
    figures: ShownFigures,
    /// The day it was closed; none while its figures are provisional.
    closed: Option<Day>,
    baseline: Option<(Month, ShownFigures)>,
}

impl MonthPaper {
    /// A month that is closed, with the baseline beside it.
    #[must_use]
    pub fn closed(register: &Register, it: &MonthClosed) -> Self {
        Self::of(register, it.month, it.figures.clone(), Some(it.on))
    }

    /// A month that is not closed.
    #[must_use]
    pub fn provisional(register: &Register, month: Month, figures: ShownFigures) -> Self {
        Self::of(register, month, figures, None)
    }

    fn of(register: &Register, month: Month, figures: ShownFigures, closed: Option<Day>) -> Self {
        let baseline = register.baseline().filter(|it| it.month != month);
        Self {
            institution: register.institution.name.clone(),
            month,
            figures,
            closed,
            baseline: baseline.map(|it| (it.month, it.figures.clone())),
        }
    }

    /// The figures of each month that is shown.
    pub(super) fn months(&self) -> Vec<&ShownFigures> {
        let baseline = self.baseline.iter().map(|(_, figures)| figures);
        std::iter::once(&self.figures).chain(baseline).collect()
    }

    /// What stands above each of them.
    pub(super) fn heads(&self, language: Language) -> Vec<String> {
        let baseline = self.baseline.iter();
        let baseline = baseline.map(|(month, _)| language.month_baseline_of(month.words(language)));
        let this = self.month.words(language);
        std::iter::once(this).chain(baseline).collect()
    }
}

/// Månedens tal.
pub fn month_paper(it: &MonthPaper, printed: Day, language: Language) -> Html {
    let kind = language.month_title();
    let state = match it.closed {
        Some(day) => language.month_closed_on(day.words(language)),
        None => language.month_open().to_owned(),
    };
    let running = Running {
        kind: kind.to_owned(),
        about: joined(&[Some(&it.institution)
            .filter(|it| !it.is_empty())
            .map(String::as_str)])
        .into(),
        warning: "",
    };
    let on = it.month.last_day().words(language);
    let heads = it.heads(language);
    let body = html! { <>
        { head(it.month.words(language), vec![fact(kind, state.into())], html! {}) }
        <p class="sheet-block">{ language.month_under(on) }</p>
        <table class="sheet-counts sheet-figures">
            <thead><tr>
                <th scope="col">{ language.month_figure() }</th>
                { for heads.into_iter().map(|it| html! { <th scope="col">{ it }</th> }) }
            </tr></thead>
            <tbody>{ for rows(&it.months(), language).into_iter().map(row) }</tbody>
        </table>
        <p class="sheet-small">{ language.disclosure_explained() }{ " " }{ language.month_no_position() }</p>
        <p class="sheet-small">{ language.month_unchanging() }</p>
        { foot(kind, printed, language) }
    </> };
    paper("sheet-month", running, vec![body], language)
}

fn row(row: FigureRow) -> Html {
    let (class, number) = match row.place {
        FigurePlace::Begins(number) => ("sheet-begins", format!("{number}.")),
        FigurePlace::Beside => ("sheet-begins", String::new()),
        FigurePlace::Part => ("sheet-part", String::new()),
    };
    html! {
        <tr {class}>
            <th scope="row">
                if class == "sheet-begins" { <span class="sheet-number">{ number }</span>{ " " } }
                { row.name }
            </th>
            { for row.values.into_iter().map(|it| html! { <td>{ it }</td> }) }
        </tr>
    }
}
