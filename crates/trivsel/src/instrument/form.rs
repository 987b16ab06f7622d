//! Which form a child gets on a day.

use super::{Answers, Birth, Indicator, Model, NotBornYet};
use crate::vocabulary::{AgeBand, Area, Day, Setting};

/// The signs to look for with one child on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Form<'model> {
    /// Which of the four forms it is.
    pub band: AgeBand,
    /// The age it was chosen by, in completed months.
    pub months: u32,
    /// Something the adult should quietly know.
    pub notice: Option<Notice>,
    /// The kind of setting it is asked in.
    pub setting: Setting,
    /// What is asked, in the order of the model.
    pub indicators: Vec<&'model Indicator>,
}

/// Something to know about the form that is no error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The child is eleven or older, and the model ends before eleven.
    OlderThanModel,
}

/// A group's pinned form holds for children this many months younger or older
/// than the ages it is made for.
const PINNED_BAND_REACH_MONTHS: u32 = 12;

/// The form for a child born so, on this day, in a group of this kind that may
/// have pinned its form.
///
/// # Errors
/// When the child is not born on that day.
pub fn choose_form(
    model: &Model,
    birth: Birth,
    setting: Setting,
    pinned: Option<AgeBand>,
    on: Day,
) -> Result<Form<'_>, NotBornYet> {
    let months = birth.age_on(on)?.form_months;
    let band = choose_band(months, pinned);
    Ok(Form::new(model, band, months, setting))
}

/// The band for an age in completed months: the group's pinned one where the
/// age lies within twelve months of it, else the age's own; the oldest for
/// everybody above.
#[must_use]
pub fn choose_band(months: u32, pinned: Option<AgeBand>) -> AgeBand {
    let in_reach = |band: &AgeBand| {
        let (from, to) = band.months().into_inner();
        (from.saturating_sub(PINNED_BAND_REACH_MONTHS)..=to + PINNED_BAND_REACH_MONTHS)
            .contains(&months)
    };
    pinned.filter(in_reach).unwrap_or_else(|| {
        AgeBand::ALL
            .iter()
            .copied()
            .find(|band| band.months().contains(&months))
            .unwrap_or(AgeBand::School)
    })
}

impl<'model> Form<'model> {
    /// The form of a band for a child of so many months in a kind of setting, as
    /// it was chosen when an assessment was made.
    #[must_use]
    pub fn new(model: &'model Model, band: AgeBand, months: u32, setting: Setting) -> Self {
        let notice = (months > *AgeBand::School.months().end()).then_some(Notice::OlderThanModel);
        let indicators = model
            .indicators
            .iter()
            .filter(|indicator| {
                indicator.band == band
                    && indicator.from_month <= months
                    && indicator.asked_in(setting)
            })
            .collect();
        Self {
            band,
            months,
            setting,
            notice,
            indicators,
        }
    }

    /// The signs of one area.
    pub fn of_area(&self, area: Area) -> impl Iterator<Item = &'model Indicator> {
        self.indicators
            .iter()
            .copied()
            .filter(move |indicator| indicator.area == area)
    }

    /// The signs of an area that lack an answer. An area that was answered as a whole, as in the
    /// class check, lacks none.
    pub fn unanswered(
        &self,
        answers: &Answers,
        area: Area,
    ) -> impl Iterator<Item = &'model Indicator> {
        let whole = answers.direct(area).is_some();
        self.of_area(area)
            .filter(move |it| !whole && answers.answer(it.id).is_none())
    }
}

#[cfg(test)]
mod tests {
    use AgeBand::{Infant, Preschool, School, Toddler};

    use super::*;
    use crate::{instrument::built_in, vocabulary::Answer};

    #[test]
    fn each_boundary_of_the_bands() {
        for (months, band) in [
            (0, Infant),
            (11, Infant),
            (12, Toddler),
            (35, Toddler),
            (36, Preschool),
            (71, Preschool),
            (72, School),
            (131, School),
            (132, School),
            (200, School),
        ] {
            assert_eq!(choose_band(months, None), band, "{months} months");
        }
    }

    #[test]
    fn a_pinned_band_reaches_twelve_months() {
        for (months, pinned, band) in [
            (59, School, Preschool),
            (60, School, School),
            (71, School, School),
            (83, Preschool, Preschool),
            (84, Preschool, School),
            (24, Preschool, Preschool),
            (23, Preschool, Toddler),
            (0, Toddler, Toddler),
            (143, School, School),
            (23, Infant, Infant),
            (24, Infant, Toddler),
        ] {
            assert_eq!(
                choose_band(months, Some(pinned)),
                band,
                "{months} in {pinned:?}"
            );
        }
    }

    #[track_caller]
    fn form(year: i32, month: u8, day: u8, on: &str) -> Form<'static> {
        let birth = Birth {
            year,
            month,
            day: Some(day),
            weeks_early: None,
        };
        choose_form(
            built_in(),
            birth,
            Setting::Kindergarten,
            None,
            on.parse().unwrap(),
        )
        .unwrap()
    }

    #[test]
    fn the_birthday_itself_moves_on() {
        assert_eq!(form(2023, 11, 22, "2026-11-21").band, Toddler);
        assert_eq!(form(2023, 11, 22, "2026-11-22").band, Preschool);
        assert_eq!(form(2020, 2, 29, "2026-02-28").band, Preschool);
        assert_eq!(form(2020, 2, 29, "2026-03-01").band, School);
        assert_eq!(form(2024, 2, 29, "2027-02-28").band, Toddler);
        assert_eq!(form(2024, 2, 29, "2027-03-01").band, Preschool);
    }

    #[test]
    fn an_eleven_year_old_gets_a_quiet_notice() {
        assert_eq!(form(2015, 11, 23, "2026-11-22").notice, None);
        let older = form(2015, 11, 22, "2026-11-22");
        assert_eq!(older.notice, Some(Notice::OlderThanModel));
        assert_eq!(older.band, School);
    }

    #[test]
    fn before_birth_there_is_no_form() {
        let birth = Birth {
            year: 2027,
            month: 1,
            day: None,
            weeks_early: None,
        };
        let on = "2026-11-22".parse().unwrap();
        assert_eq!(
            choose_form(built_in(), birth, Setting::Kindergarten, None, on),
            Err(NotBornYet)
        );
    }

    #[test]
    fn in_the_first_year_signs_come_with_the_months() {
        let newborn = form(2026, 11, 1, "2026-11-22");
        let crawling = form(2026, 1, 1, "2026-11-22");
        assert!(
            newborn
                .indicators
                .iter()
                .all(|indicator| indicator.from_month == 0)
        );
        assert!(newborn.indicators.len() < crawling.indicators.len());
        for area in Area::ALL {
            assert!(newborn.of_area(*area).any(Indicator::counts), "{area:?}");
        }
    }

    #[test]
    fn an_area_that_was_answered_as_a_whole_lacks_nothing() {
        let form = form(2022, 5, 1, "2026-11-22");
        let all = form.of_area(Area::Body).count();
        let mut answers = Answers::default();
        let lacking = |answers: &Answers| form.unanswered(answers, Area::Body).count();
        assert_eq!(lacking(&answers), all);
        let first = form.of_area(Area::Body).next().unwrap().id;
        answers.set(first, Answer::NotSeen);
        assert_eq!(lacking(&answers), all - 1);
        answers.areas.entry(Area::Body).or_default().direct = Some(Answer::NotSeen);
        assert_eq!(lacking(&answers), 0);
    }

    #[test]
    fn what_only_a_health_visitor_can_say_is_asked_of_nobody_else() {
        let asked = |setting| {
            Form::new(built_in(), Infant, 9, setting)
                .indicators
                .iter()
                .map(|indicator| indicator.id)
                .collect::<Vec<_>>()
        };
        let visiting = asked(Setting::HealthVisiting);
        assert!(visiting.contains(&"0-11.surroundings.parents-strength"));
        assert!(!visiting.contains(&"0-11.surroundings.our-calm"));
        let childminding = asked(Setting::Childminding);
        assert!(!childminding.contains(&"0-11.surroundings.parents-strength"));
        assert!(childminding.contains(&"0-11.surroundings.our-calm"));
    }

    #[test]
    fn a_one_year_old_is_not_asked_what_comes_with_two() {
        let has = |months, id| {
            Form::new(built_in(), Toddler, months, Setting::Nursery)
                .indicators
                .iter()
                .any(|indicator| indicator.id == id)
        };
        assert!(!has(17, "12-35.relations.play"));
        assert!(has(18, "12-35.relations.play"));
        assert!(!has(23, "12-35.body.toilet"));
        assert!(has(24, "12-35.body.toilet"));
    }
}
