//! What is typed of a child, as it is typed.

use crate::{components::is_no_day, platform::today};
use exchange::roster::{Candidate, has_four_digits};
use trivsel::{
    instrument::Birth,
    register::{Child, ChildId},
    vocabulary::Day,
};

/// What is typed, as it is typed.
#[derive(Clone, Default, PartialEq)]
pub struct ChildFormFields {
    pub given: String,
    pub surname: String,
    pub month: String,
    pub year: String,
    pub day: String,
    /// The whole birthday, as the browser's own field for dates has it; empty while it is typed in half.
    pub birthday: String,
    pub weeks_early: String,
    pub group: String,
    pub since: String,
    pub left: String,
    /// The group that it comes from and the days there, while another one is chosen.
    pub from: Option<[String; 3]>,
    /// The child that it is like, and whether it is that one.
    pub same: Option<(ChildId, bool)>,
}

/// Why the birth does not hold.
#[derive(Clone, Copy, PartialEq)]
pub enum BirthFieldError {
    NoSuchDay,
    NotBornYet,
}

impl ChildFormFields {
    /// Nothing of a child yet, in its group.
    pub fn empty(group: String) -> Self {
        Self {
            group,
            ..Self::default()
        }
    }

    pub fn of(child: &Child) -> Self {
        let number = |number: Option<u8>| number.map(|it| it.to_string()).unwrap_or_default();
        Self {
            given: child.given.clone(),
            surname: child.surname.clone(),
            month: child.birth.month.to_string(),
            year: child.birth.year.to_string(),
            day: number(child.birth.day),
            birthday: child
                .birth
                .day
                .and(child.birth.date())
                .map(|day| day.to_string())
                .unwrap_or_default(),
            weeks_early: number(child.birth.weeks_early),
            group: child.group.to_string(),
            since: child.since.map(|day| day.to_string()).unwrap_or_default(),
            left: child.left.map(|day| day.to_string()).unwrap_or_default(),
            from: None,
            same: None,
        }
    }

    /// Whether first name and surname have so many figures that they may be the end of a CPR number. A
    /// name that stood before is left as it is.
    pub fn four_digits(&self, before: Option<&Child>) -> [bool; 2] {
        let stood =
            |it: &str, was: fn(&Child) -> &String| before.is_some_and(|child| was(child) == it);
        let (given, surname) = (self.given.trim(), self.surname.trim());
        [
            has_four_digits(given) && !stood(given, |it| &it.given),
            has_four_digits(surname) && !stood(surname, |it| &it.surname),
        ]
    }

    /// Month, year or day has been typed: the whole birthday is what they say, where they say a day.
    pub fn put_birth(&mut self, put: impl FnOnce(&mut Self)) {
        put(self);
        let number = |text: &str| text.trim().parse().ok();
        let day = Day::new(
            self.year.trim().parse().unwrap_or_default(),
            number(&self.month).unwrap_or_default(),
            number(&self.day).unwrap_or_default(),
        );
        self.birthday = day.map(|day| day.to_string()).unwrap_or_default();
    }

    /// The whole birthday has been picked or typed. Half a day changes nothing: what month, year and
    /// day were stays.
    pub fn put_birthday(&mut self, text: String) {
        if let Ok(day) = text.parse::<Day>() {
            self.year = day.year().to_string();
            self.month = day.month().to_string();
            self.day = day.day_of_month().to_string();
        }
        self.birthday = text;
    }

    /// Another group is chosen, or, as an arrow key passes it, the one that the child comes from: there
    /// its days are what they were.
    pub fn move_to(&mut self, group: &str, today: Day) {
        let here = [&self.group, &self.since, &self.left].map(String::clone);
        let from = self.from.take().unwrap_or(here);
        if from[0] == group {
            [self.group, self.since, self.left] = from;
        } else {
            self.group = group.to_owned();
            self.since = today.to_string();
            self.left.clear();
            self.from = Some(from);
        }
    }

    /// Whether the child is called something else than before.
    pub fn renames(&self, before: &Child) -> bool {
        (self.given.trim(), self.surname.trim()) != (&*before.given, &*before.surname)
    }

    /// What is answered of this child: whether it is the one that is typed in.
    pub fn is(&self, known: &Child) -> Option<bool> {
        let (of, same) = self.same?;
        (of == known.id).then_some(same)
    }

    /// What is typed, as a row of a list tells it.
    pub fn candidate(&self, birth: Birth) -> Candidate {
        Candidate {
            line: 0,
            given: self.given.trim().to_owned(),
            surname: self.surname.trim().to_owned(),
            birth,
            group: String::new(),
        }
    }

    /// The first day of a child that comes back: as typed, else today.
    pub fn first_day(&self, today: Day) -> Day {
        self.since.parse().unwrap_or(today)
    }

    /// Whether it would leave before it came. Days as they are typed stand in the
    /// order of their letters.
    pub fn left_too_early(&self) -> bool {
        !self.left.is_empty() && self.left < self.since
    }

    /// Whether its birthday, its first or its last day is typed in half: a year of two digits is none.
    pub fn has_no_day(&self) -> bool {
        [&self.since, &self.left, &self.birthday]
            .into_iter()
            .any(|text| is_no_day(text))
    }

    pub fn birth(&self) -> Result<Birth, BirthFieldError> {
        let optional = |text: &str| match text.trim() {
            "" => Ok(None),
            text => text
                .parse()
                .map(Some)
                .map_err(|_| BirthFieldError::NoSuchDay),
        };
        let birth = Birth {
            year: self
                .year
                .trim()
                .parse()
                .map_err(|_| BirthFieldError::NoSuchDay)?,
            month: self.month.parse().map_err(|_| BirthFieldError::NoSuchDay)?,
            day: optional(&self.day)?,
            weeks_early: optional(&self.weeks_early)?.filter(|weeks| *weeks > 0),
        };
        birth.date().ok_or(BirthFieldError::NoSuchDay)?;
        birth
            .age_on(today())
            .map_err(|_| BirthFieldError::NotBornYet)?;
        Ok(birth)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_that_is_passed_on_the_way_changes_no_day() {
        let today: Day = "2026-11-29".parse().unwrap();
        let typed = ChildFormFields {
            group: "a".to_owned(),
            since: "2025-08-01".to_owned(),
            left: "2026-12-31".to_owned(),
            ..ChildFormFields::default()
        };
        let mut fields = typed.clone();
        for group in ["b", "c", "b"] {
            fields.move_to(group, today);
            let days = [&fields.group, &fields.since, &fields.left].map(|it| &**it);
            assert_eq!(days, [group, "2026-11-29", ""]);
        }
        fields.move_to("a", today);
        assert!(fields == typed);
    }

    #[test]
    fn a_birthday_in_half_takes_nothing_away() {
        let mut fields = ChildFormFields::default();
        let birth = |it: &ChildFormFields| [&it.year, &it.month, &it.day].map(|it| it.clone());
        fields.put_birthday("2022-05-07".to_owned());
        assert_eq!(birth(&fields), ["2022", "5", "7"]);
        for half in ["", "0202-05-07"] {
            fields.put_birthday(half.to_owned());
            assert_eq!(birth(&fields), ["2022", "5", "7"], "{half}");
            assert_eq!(fields.has_no_day(), !half.is_empty(), "{half}");
        }
        fields.put_birth(|it| it.month = "6".to_owned());
        assert_eq!(fields.birthday, "2022-06-07");
        fields.put_birth(|it| it.day = "31".to_owned());
        assert_eq!(fields.birthday, "");
        fields.put_birth(|it| it.day.clear());
        assert_eq!(fields.birthday, "");
    }

    #[test]
    fn a_child_comes_back_on_the_day_that_is_typed_else_today() {
        let today: Day = "2026-11-29".parse().unwrap();
        for (typed, first_day) in [
            ("2026-08-17", "2026-08-17"),
            ("2026-12-01", "2026-12-01"),
            ("", "2026-11-29"),
            ("17. august", "2026-11-29"),
        ] {
            let fields = ChildFormFields {
                since: typed.to_owned(),
                ..ChildFormFields::default()
            };
            assert_eq!(fields.first_day(today).to_string(), first_day, "{typed}");
        }
    }
}
