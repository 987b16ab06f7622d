//! What a child is called on a screen, how old it is, and when it came and left.

use super::platform::today;
use trivsel::{
    insight::call_name,
    instrument::Age,
    register::{Child, Register},
    vocabulary::{Day, Language},
};

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
