//! What a round is called.

use trivsel::{
    insight::{Part, Rhythm},
    register::{Group, Round},
    vocabulary::{Day, Language, month_word},
};

/// What a round is called where a group or a child of it is shown. A district speaks of visits: the
/// round that it is kept in has a name of the season, which is nothing to read there.
#[must_use]
pub fn round_called<'a>(group: &Group, round: &'a Round, language: Language) -> &'a str {
    match round.is_named_in(group) {
        true => &round.name,
        false => language.visit_rounds(),
    }
}

/// What to call a round that begins on this day: "Efterår 2026".
#[must_use]
pub fn round_name(rhythm: Rhythm, begins: Day, language: Language) -> String {
    let (part, year) = rhythm.part(begins);
    match part {
        Part::Year => language.round_year(year),
        Part::Spring => language.round_spring(year),
        Part::Autumn => language.round_autumn(year),
        Part::Winter => language.round_winter(year, year + 1),
        Part::Month(month) => language.round_month(month_word(month, language), year),
    }
}
