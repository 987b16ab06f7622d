//! From the register to the answer sheet.

use crate::sheets::{parts::some, slip::questions_band};
use trivsel::{
    insight::{CallName, call_name},
    register::{Child, Register},
    vocabulary::{AgeBand, Day},
};

/// Everything on the answer sheet of one child. It has no place for anything that was answered or
/// agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerSheet {
    /// First name or initials, inside a sentence.
    pub child: Option<String>,
    /// What tells the child from the others of its group.
    pub called: CallName,
    /// The group's name.
    pub group: Option<String>,
    pub institution: Option<String>,
    /// Whom to turn to.
    pub contact: Option<String>,
    /// How old the child is, so that the questions fit.
    pub band: AgeBand,
}

impl AnswerSheet {
    /// Takes out of the register what the sheet may say of a child on this day.
    #[must_use]
    pub fn gather(register: &Register, child: &Child, on: Day) -> Self {
        let group = register.group(child.group);
        Self {
            child: some(&child.given),
            called: call_name(register, child, &[], on),
            group: group.and_then(|group| some(&group.name)),
            institution: some(&register.institution.name),
            contact: some(&register.institution.contact),
            band: questions_band(register, child, on),
        }
    }
}
