//! What can be changed on the form.

use trivsel::{
    instrument::{Answers, Form},
    vocabulary::{Answer, Area, HowLong, Place, Step},
};

/// What is changed on the form. One callback for all of it, so that a row that
/// did not change need not be drawn again.
#[derive(Clone, Debug)]
pub enum AnswerChange {
    /// A sign was answered.
    Sign(&'static str, Answer),
    /// How long a sign has been seen.
    HowLong(&'static str, HowLong),
    /// A place where a sign is seen, or is not after all.
    Place(&'static str, Place),
    /// The note of an area.
    Note(Area, String),
    /// Every sign of an area that has no answer is green.
    RestGreen(Area),
    /// These signs, which were filled with green, have no answer again; one that has been looked at
    /// since and is not green stays.
    RestOpen(Vec<&'static str>),
}

/// Makes a change.
pub fn apply(answers: &mut Answers, change: AnswerChange, form: &Form<'_>) {
    match change {
        AnswerChange::Sign(id, answer) => answers.set(id, answer),
        AnswerChange::HowLong(id, how_long) => {
            if let Some(sign) = answers.signs.get_mut(id) {
                sign.how_long = Some(how_long);
            }
        }
        AnswerChange::Place(id, place) => {
            if let Some(sign) = answers.signs.get_mut(id)
                && !sign.places.remove(&place)
            {
                sign.places.insert(place);
            }
        }
        AnswerChange::Note(area, note) => answers.areas.entry(area).or_default().note = note,
        AnswerChange::RestGreen(area) => {
            for indicator in form.of_area(area) {
                if !answers.signs.contains_key(indicator.id) {
                    answers.set(indicator.id, Answer::Seen(Step::Green));
                }
            }
        }
        AnswerChange::RestOpen(filled) => {
            for id in filled {
                if answers.answer(id) == Some(Answer::Seen(Step::Green)) {
                    answers.signs.remove(id);
                }
            }
        }
    }
}
