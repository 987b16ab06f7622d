//! New things, with a new id each.

use super::{
    platform::{new_id, today},
    session::DraftKey,
};
use crate::models::models;
use trivsel::{
    insight::{Part, Rhythm, call_name},
    instrument::{Age, Answers, Form},
    register::{AdultId, Assessment, Child, ChildId, Group, Register, Round, RoundId},
    vocabulary::{Day, Language, Setting, month_word},
};

/// The first round of a new group, opened today. It has no last day until
/// somebody sets one.
#[must_use]
pub fn new_round(group: &Group, language: Language) -> Round {
    let opened = today();
    let name = match group.setting {
        Setting::HealthVisiting => language.visit_rounds().to_owned(),
        _ => round_name(Rhythm::DayCare(2), opened, language),
    };
    Round {
        id: RoundId(new_id()),
        name,
        groups: [group.id].into(),
        child: None,
        opened,
        until: None,
    }
}

/// A visit to one child, today.
#[must_use]
pub fn new_visit(child: &Child, language: Language) -> Round {
    let opened = today();
    Round {
        id: RoundId(new_id()),
        name: language.visit_name(opened.plain_words(language)),
        groups: [child.group].into(),
        child: Some(child.id),
        opened,
        until: Some(opened),
    }
}

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

/// What the team calls a child on its own screens: the whole name, and when it is born where another
/// of its group has the same.
#[must_use]
pub fn called(register: &Register, child: &Child, language: Language) -> String {
    call_name(register, child, &[], today()).full(language)
}

/// The shortest name that is the child's alone in its group: "Alma", "Alma B.".
#[must_use]
pub fn called_short(register: &Register, child: &Child, language: Language) -> String {
    call_name(register, child, &[], today()).short(language)
}

/// "Begyndte 1. august 2026", or that it begins on a day that is still to come.
#[must_use]
pub fn came_words(day: Day, language: Language) -> String {
    let words = day.words(language);
    match day > today() {
        true => language.child_comes_on(words),
        false => language.child_came_on(words),
    }
}

/// "Stoppede 30. juni 2026", or that it stops on a day that is still to come.
#[must_use]
pub fn left_words(day: Day, language: Language) -> String {
    let words = day.words(language);
    match day > today() {
        true => language.child_leaves_on(words),
        false => language.child_left_on(words),
    }
}

/// The key of an adult's own draft about a child.
#[must_use]
pub const fn own_draft(adult: AdultId, child: ChildId, round: RoundId) -> DraftKey {
    DraftKey::Own {
        adult,
        child,
        round,
    }
}

/// The key of the team's draft about a child, which belongs to no one adult.
#[must_use]
pub const fn joint_draft(child: ChildId, round: RoundId) -> DraftKey {
    DraftKey::Joint { child, round }
}

/// An own assessment in which nothing is answered yet.
#[must_use]
pub fn empty_assessment(
    register: &Register,
    adult: AdultId,
    child: &Child,
    round: &Round,
    form: &Form<'_>,
) -> Assessment {
    Assessment {
        child: child.id,
        round: round.id,
        on: today(),
        model: models().current().reference(),
        names: register.names_now(child.group, [adult]),
        band: form.band,
        months: form.months,
        setting: form.setting,
        answers: Answers::default(),
        works: String::new(),
        wonders: String::new(),
        childs_view: String::new(),
        corrects: None,
    }
}

/// "4 år 2 mdr." for a narrow place; months alone under two years.
#[must_use]
pub fn short_age(age: Age, language: Language) -> String {
    let (years, months) = ((age.months / 12) as usize, (age.months % 12) as usize);
    match (years, months) {
        (0 | 1, _) => language.age_short_months(age.months as usize),
        (_, 0) => language.age_years(years),
        _ => format!(
            "{} {}",
            language.age_years(years),
            language.age_short_months(months)
        ),
    }
}

/// "4 år og 2 måneder"; months alone under two years. For a child born early also the age that is
/// reckoned with: "3 måneder (korrigeret: 2 måneder)".
#[must_use]
pub fn age_words(age: Age, language: Language) -> String {
    let (years, months) = ((age.months / 12) as usize, (age.months % 12) as usize);
    let words = match (years, months) {
        (0 | 1, _) => language.age_months(age.months as usize),
        (_, 0) => language.age_years(years),
        _ => language.age_years_and_months(years, months),
    };
    match age.form_months == age.months {
        true => words,
        false => language.age_corrected(words, language.age_months(age.form_months as usize)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::instrument::Birth;

    #[test]
    fn an_age_in_a_narrow_place() {
        let today = Day::new(2026, 11, 22).unwrap();
        let short = |year, month| {
            let age = Birth::in_month(year, month).age_on(today).unwrap();
            short_age(age, Language::Danish)
        };
        assert_eq!(short(2022, 9), "4 år 2 mdr.");
        assert_eq!(short(2022, 10), "4 år 1 md.");
        assert_eq!(short(2022, 11), "4 år");
        assert_eq!(short(2025, 4), "19 mdr.");
    }

    #[test]
    fn the_corrected_age_is_told_where_it_is_reckoned_with() {
        let born = |year, month, weeks_early| Birth {
            day: Some(25),
            weeks_early,
            ..Birth::in_month(year, month)
        };
        let words = |birth: Birth| {
            let age = birth.age_on(Day::new(2026, 11, 26).unwrap()).unwrap();
            age_words(age, Language::Danish)
        };
        assert_eq!(
            words(born(2026, 8, Some(5))),
            "3 måneder (korrigeret: 1 måned)"
        );
        assert_eq!(words(born(2026, 8, None)), "3 måneder");
        assert_eq!(words(born(2024, 8, Some(5))), "2 år og 3 måneder");
    }
}
