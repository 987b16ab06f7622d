//! The answer sheet as two pages: the parents', and the child's on its back.

use yew::prelude::*;

use super::{AnswerSheet, face};
use crate::sheets::parts::{
    Running, block, foot, head, joined, paper, question, room, some, tick, written,
};
use trivsel::vocabulary::{AgeBand, Day, FeedbackChoice, FeedbackQuestion, Language};

/// The sheet. Every question may be left open, and to each there is "ved ikke".
///
/// Its CSS contract is `.sheet.sheet-answers`.
pub fn answer_sheet(sheet: &AnswerSheet, printed: Day, language: Language) -> Html {
    let kind = language.feedback_sheet();
    let name = sheet
        .child
        .as_deref()
        .unwrap_or(language.sheet_your_child());
    let called = some(&sheet.called.short(language));
    let about = joined(&[called.as_deref(), sheet.group.as_deref()]);
    let running = Running {
        kind: joined(&[Some(kind), sheet.institution.as_deref()]),
        about: about.clone().into(),
        warning: "",
    };
    let asked = |all: &[FeedbackQuestion], lines: usize| {
        let all = all.iter().map(|it| ask(*it, lines, language));
        html! { <>{ for all }</> }
    };
    let lead = html! { <p class="sheet-note">{ language.feedback_sheet_lead(name) }</p> };
    let front = html! {
        <div class="sheet-front">
            { head(about, vec![], lead) }
            { block(language.feedback_start(), "", asked(FeedbackQuestion::AT_THE_START, 4)) }
            { block(language.feedback_end(), "", asked(FeedbackQuestion::AT_THE_END, 5)) }
            if let Some(contact) = &sheet.contact {
                <p><strong>{ language.sheet_meeting_reach() }</strong></p>
                { written(contact, None) }
            }
            <p class="sheet-note">{ language.sheet_duty() }</p>
            { foot(kind, printed, language) }
        </div>
    };
    let back = html! {
        <div class="sheet-back">
            <section class="sheet-own-words">
                <h3>{ language.sheet_childs_view(name) }</h3>
                { of_child(sheet.band, language) }
            </section>
        </div>
    };
    paper(
        "sheet-two-sided sheet-answers",
        running,
        vec![front, back],
        language,
    )
}

/// What the child is asked, and how.
fn of_child(band: AgeBand, language: Language) -> Html {
    let questions = FeedbackQuestion::of_child(band);
    let (how, draws) = match band {
        AgeBand::Infant | AgeBand::Toddler => (language.feedback_infant_how(), false),
        AgeBand::Preschool => (language.feedback_small_how(), true),
        AgeBand::School => (language.feedback_school_how(), true),
    };
    let both = [
        language.feedback_infant_parents(),
        language.feedback_infant_staff(),
    ];
    html! {
        <>
            <p class="sheet-note">{ how }</p>
            if draws {
                { for questions.iter().map(|it| ask(*it, 2, language)) }
                <p class="sheet-ask">{ language.feedback_draw() }</p>
                <div class="sheet-drawing" aria-hidden="true" />
            } else {
                { for questions.iter().map(|it| html! { <p class="sheet-ask">{ it.word(language) }</p> }) }
                { for both.map(|words| question(words, 6)) }
            }
        </>
    }
}

/// A question with boxes to tick, or lines to write on.
fn ask(question: FeedbackQuestion, lines: usize, language: Language) -> Html {
    let choices = question.choices();
    let open = choices.is_empty();
    let choices = choices.iter().chain(&[FeedbackChoice::Unknown]);
    let choice = |it: &FeedbackChoice| {
        html! { <span class="sheet-choice">{ tick() }{ face(*it) }{ it.word(language).to_lowercase() }</span> }
    };
    html! {
        <>
            <p class="sheet-ask">{ question.word(language) }</p>
            <p>{ for choices.map(choice) }</p>
            if open { { room(lines) } }
        </>
    }
}
