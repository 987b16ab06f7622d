//! The list that a pair fills in.

use std::fmt::Write;

use super::{TRIAL_CHILDREN, TRIAL_COLUMNS};
use crate::{instrument::Model, vocabulary::Language};

/// A line for each sign that is asked of each child, with the sign's name to find it by on paper.
#[must_use]
pub fn empty_trial_list(model: &'static Model, language: Language) -> String {
    let [pair, child, sign, one, other] = TRIAL_COLUMNS;
    let mut list = format!("{pair};{child};{sign};navn;{one};{other}\n");
    for asked in &TRIAL_CHILDREN {
        for sign in asked.form(model).indicators {
            let name = sign.name.text(language);
            _ = writeln!(list, ";{};{};\"{name}\";;", asked.name, sign.id);
        }
    }
    list
}
