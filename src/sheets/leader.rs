//! Det skal ses nu, on paper: for the leader's own meeting, with what the children are called.

use yew::prelude::*;

use super::parts::{Running, fact, foot, head, joined, paper};
use trivsel::vocabulary::{Day, Language};

/// What a leader takes along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeaderPaper {
    pub institution: String,
    /// Who prints it.
    pub by: String,
    /// How many there are of each reason, in words.
    pub counts: Vec<String>,
    /// How far the four at random and the quarter's look have come, in words.
    pub looks: Vec<String>,
    pub lines: Vec<LeaderPaperLine>,
}

/// A child, and why it is looked at now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeaderPaperLine {
    /// The shortest name that tells it from the others of its group.
    pub name: String,
    /// Its group, who sees to it, since when, and the step of help.
    pub beside: String,
    pub says: String,
}

/// The paper, with room for what the meeting decides.
pub fn leader_paper(it: &LeaderPaper, printed: Day, language: Language) -> Html {
    let kind = language.leader_see();
    let institution = Some(&*it.institution).filter(|it| !it.is_empty());
    let running = Running {
        kind: kind.to_owned(),
        about: joined(&[institution]).into(),
        warning: language.leader_paper_only(),
    };
    let by = (!it.by.is_empty()).then(|| fact(language.leader_paper_by(), it.by.clone().into()));
    let body = html! { <>
        { head(printed.words_with_weekday(language), by.into_iter().collect(), html! {}) }
        <p class="sheet-block">{ it.counts.join("\u{a0}· ") }</p>
        { for it.looks.iter().map(|it| html! { <p>{ it }</p> }) }
        <table class="sheet-names sheet-seen-now">
            <thead><tr>
                <th scope="col">{ language.child_title() }</th>
                <th scope="col">{ language.leader_paper_why() }</th>
                <th scope="col">{ language.leader_paper_do() }</th>
            </tr></thead>
            <tbody>{ for it.lines.iter().map(row) }</tbody>
        </table>
        <p class="sheet-small">{ language.leader_paper_order() }</p>
        { foot(kind, printed, language) }
    </> };
    paper("sheet-wide sheet-leader", running, vec![body], language)
}

fn row(it: &LeaderPaperLine) -> Html {
    html! {
        <tr>
            <th scope="row">{ &it.name }<br /><span class="sheet-small">{ &it.beside }</span></th>
            <td>{ &it.says }</td>
            <td></td>
        </tr>
    }
}
