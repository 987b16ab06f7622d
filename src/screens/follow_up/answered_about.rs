//! The agreements that a follow-up asks about.

use trivsel::{
    insight::Promises,
    register::{Agreement, FollowUp},
};

/// The open ones, and what this very follow-up has ended; what it agrees anew is written below them.
pub fn answered_about<'a>(
    promises: &Promises<'a>,
    value: &FollowUp,
    corrects: bool,
) -> Vec<&'a Agreement> {
    let ended = promises.ended.iter().filter(|it| {
        corrects && promises.answer(it.id).is_none_or(|it| !it.ends)
            || value.answers.iter().any(|answer| answer.agreement == it.id)
    });
    let anew = |it: &Agreement| value.agreements.iter().any(|anew| anew.id == it.id);
    let all = promises.open.iter().chain(ended).copied();
    all.filter(|it| !anew(it)).collect()
}

/// Whether it is not ended here.
pub fn goes_on(value: &FollowUp, agreement: &Agreement) -> bool {
    let mut answers = value.answers.iter();
    let answer = answers.find(|answer| answer.agreement == agreement.id);
    !answer.is_some_and(|answer| answer.ends)
}
