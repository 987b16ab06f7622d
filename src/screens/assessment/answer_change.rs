//! What can be changed on the form.

use trivsel::{
    instrument::Answers,
    vocabulary::{Answer, Area, HowLong, Place},
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
    /// Those of these signs that have no answer get this one.
    Fill(Vec<&'static str>, Answer),
    /// These signs, which were filled with this answer, have none again; one that has been looked
    /// at since and says something else stays.
    Empty(Vec<&'static str>, Answer),
}

/// Makes a change.
pub fn apply(answers: &mut Answers, change: AnswerChange) {
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
        AnswerChange::Fill(open, answer) => {
            for id in open {
                if answers.answer(id).is_none() {
                    answers.set(id, answer);
                }
            }
        }
        AnswerChange::Empty(filled, answer) => {
            for id in filled {
                if answers.answer(id) == Some(answer) {
                    answers.signs.remove(id);
                }
            }
        }
    }
}
