//! The steps of a child's form: one for each area, and one for the adult's own words and what is
//! left open. The step stands in the address, so that the browser's way back, a reload and whoever
//! unlocks again come to where one was.

use trivsel::{
    instrument::{Answers, Form},
    vocabulary::Area,
};

/// A step of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormStep {
    /// One of the six areas.
    Area(Area),
    /// The adult's own words, what has no answer, and "Færdig".
    Last,
}

impl FormStep {
    /// All of them, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        let areas = Area::ALL.iter().copied().map(Self::Area);
        areas.chain([Self::Last])
    }

    /// The step with this number, counted from one.
    #[must_use]
    pub fn numbered(number: usize) -> Option<Self> {
        Self::all().nth(number.checked_sub(1)?)
    }

    #[must_use]
    pub fn number(self) -> usize {
        1 + Self::all().take_while(|step| *step != self).count()
    }

    /// The one that comes after it; none after the last.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::numbered(self.number() + 1)
    }

    /// The one before it; none before the first.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        Self::numbered(self.number() - 1)
    }

    /// Where somebody goes on with a form that holds these answers: the last area with any, the one
    /// after it where it is done, the first of an empty form.
    #[must_use]
    pub fn going_on(form: &Form<'_>, answers: &Answers) -> Self {
        let begun = |area: &&Area| {
            let mut signs = form.of_area(**area);
            answers.direct(**area).is_some() || signs.any(|it| answers.answer(it.id).is_some())
        };
        let Some(last) = Area::ALL.iter().rev().find(begun) else {
            return Self::Area(Area::ALL[0]);
        };
        let here = Self::Area(*last);
        match form.unanswered(answers, *last).next().is_none() {
            true => here.next().unwrap_or(here),
            false => here,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        instrument::{AreaAnswer, built_in},
        vocabulary::{AgeBand, Answer, Setting, Step},
    };

    const GREEN: Answer = Answer::Seen(Step::Green);

    fn form() -> Form<'static> {
        Form::new(built_in(), AgeBand::Preschool, 54, Setting::Kindergarten)
    }

    #[test]
    fn steps_are_numbered_in_order_and_lead_to_each_other() {
        assert_eq!(FormStep::numbered(0), None);
        assert_eq!(FormStep::numbered(8), None);
        for (at, step) in FormStep::all().enumerate() {
            assert_eq!(step.number(), at + 1);
            assert_eq!(FormStep::numbered(at + 1), Some(step));
            assert_eq!(
                step.next().and_then(FormStep::before),
                step.next().map(|_| step)
            );
        }
        assert_eq!(FormStep::Last.next(), None);
    }

    #[test]
    fn one_goes_on_where_one_was() {
        let form = form();
        let mut answers = Answers::default();
        let check = |answers: &Answers, expected| {
            assert_eq!(FormStep::going_on(&form, answers), expected);
        };
        check(&answers, FormStep::Area(Area::Emotions));
        let signs: Vec<_> = form.of_area(Area::Relations).map(|it| it.id).collect();
        answers.set(signs[0], GREEN);
        check(&answers, FormStep::Area(Area::Relations));
        for id in &signs {
            answers.set(id, GREEN);
        }
        check(&answers, FormStep::Area(Area::Learning));
        let whole = AreaAnswer {
            direct: Some(GREEN),
            note: String::new(),
        };
        answers.areas.insert(Area::Surroundings, whole);
        check(&answers, FormStep::Last);
    }
}
