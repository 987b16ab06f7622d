//! Svaret · Talt · Aftalt · Fulgt op: a shape and words for each stop.

use yew::prelude::*;

use trivsel::{
    insight::{Mark, Stop, StopSays, StripStop, first_lacking},
    register::FollowUpApart,
    vocabulary::Language,
};

/// The four stops with all their words, above a child's page.
pub fn strip_view(strip: &[StripStop; 4], language: Language) -> Html {
    let stop = |it: &StripStop| {
        html! {
            <li class={class(it.mark)}>
                <b>{ name(it.stop, language) }<span class="visually-hidden">{ ": " }{ word(it.mark, language) }</span></b>
                <span>{ says(it.says, language) }</span>
            </li>
        }
    };
    html! { <ol class="strip" aria-label={language.strip_label()}>{ for strip.iter().map(stop) }</ol> }
}

/// The four shapes in a row, and in words what lacks first.
pub fn strip_marks(strip: &[StripStop; 4], language: Language) -> Html {
    let shape = |it: &StripStop| html! { <i class={class(it.mark)} /> };
    let lacks = first_lacking(strip).map(|it| {
        let says = says(it.says, language);
        format!("{}: {says}", name(it.stop, language))
    });
    html! {
        <span class="strip-marks">
            <span class="marks" aria-hidden="true">{ for strip.iter().map(shape) }</span>
            <span class="stage">{ lacks.unwrap_or_else(|| language.strip_all_done().to_owned()) }</span>
        </span>
    }
}

/// One shape with its words.
pub fn strip_mark(mark: Mark, words: &str) -> Html {
    html! {
        <span class="marks"><i class={class(mark)} aria-hidden="true" />{ words }</span>
    }
}

/// That two have done something of a follow-up without knowing of one another.
pub fn apart_words(of: FollowUpApart, language: Language) -> &'static str {
    match of {
        FollowUpApart::Held => language.apart_short(),
        FollowUpApart::Corrected => language.corrected_apart_short(),
        FollowUpApart::Moved => language.days_apart_short(),
    }
}

const fn class(mark: Mark) -> &'static str {
    match mark {
        Mark::Done => "done",
        Mark::Half => "half",
        Mark::Missing => "missing",
        Mark::Late => "late",
        Mark::NotNeeded => "unneeded",
    }
}

fn name(stop: Stop, language: Language) -> &'static str {
    match stop {
        Stop::Seen => language.strip_seen(),
        Stop::Talked => language.strip_talked(),
        Stop::Agreed => language.strip_agreed(),
        Stop::FollowedUp => language.follow_up_held(),
    }
}

fn word(mark: Mark, language: Language) -> &'static str {
    match mark {
        Mark::Done => language.strip_done(),
        Mark::Half => language.strip_half(),
        Mark::Missing => language.strip_missing(),
        Mark::Late => language.strip_late(),
        Mark::NotNeeded => language.strip_not_needed(),
    }
}

fn says(says: StopSays, language: Language) -> String {
    match says {
        StopSays::Answers(have, expected) => language.strip_answers(have, expected),
        StopSays::NotAssessed => language.stage_not_assessed().to_owned(),
        StopSays::NoPosition => language.strip_no_position().to_owned(),
        StopSays::NoParents => language.strip_no_parents().to_owned(),
        StopSays::PositionOn(on) | StopSays::HeldOn(on) => on.short(language),
        StopSays::NextOn(on) => language.strip_next(on.short(language)),
        StopSays::NoAgreement => language.strip_no_agreement().to_owned(),
        StopSays::NoDate => language.strip_no_date().to_owned(),
        StopSays::Nothing => language.strip_nothing().to_owned(),
        StopSays::Overdue(days) => {
            language.promises_overdue(usize::try_from(days).unwrap_or_default())
        }
        StopSays::Unanswered(count) => language.strip_unanswered(count),
        StopSays::Apart(of) => apart_words(of, language).to_owned(),
        StopSays::NotNeeded => language.strip_not_needed().to_owned(),
    }
}
