//! From the register to the slip.

use crate::sheets::parts::some;
use trivsel::{
    insight::{CallName, call_name, homes_apart, meeting_for_parents},
    instrument::choose_band,
    register::{Child, PlannedMeeting, Register},
    vocabulary::{AgeBand, Day, Language},
};

/// Everything on the slip of one child. It has no place for anything that was answered or agreed
/// about the child, and for a surname only where the group has two of the same first name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// First name or initials, inside a sentence.
    pub child: Option<String>,
    /// What tells the child from the others of its group.
    pub called: CallName,
    /// The group's name.
    pub group: Option<String>,
    pub institution: Option<String>,
    /// Whom to ring: about the meeting, where there is one.
    pub contact: Option<String>,
    /// The meeting, if one is agreed with the parents and still to come, and none was kept off a sheet
    /// before.
    pub meeting: Option<PlannedMeeting>,
    /// The language the staff write in.
    pub written_in: Language,
    /// How old the child is, so that the questions fit.
    pub band: AgeBand,
}

impl Slip {
    /// Takes out of the register what the slip may say of a child on this day.
    #[must_use]
    pub fn gather(register: &Register, child: &Child, on: Day) -> Self {
        let group = register.group(child.group);
        // Where one home must not know of it, it is left to be written by hand.
        let apart = homes_apart(register, child.id);
        let meeting = meeting_for_parents(register, child, on).filter(|_| !apart);
        let meeting = meeting.map(|it| it.meeting.as_promised(String::new()));
        let own = meeting.as_ref().map_or("", |it| &it.contact);
        Self {
            child: some(&child.given),
            called: call_name(register, child, &[], on),
            group: group.and_then(|group| some(&group.name)),
            institution: some(&register.institution.name),
            contact: some(register.institution.contact_or(own)),
            meeting,
            written_in: register.institution.language,
            band: questions_band(register, child, on),
        }
    }
}

/// The age by which questions to a child are chosen. Nobody asks a child that is not born yet; its
/// parents are asked.
#[must_use]
pub fn questions_band(register: &Register, child: &Child, on: Day) -> AgeBand {
    let months = child.birth.age_on(on).map_or(0, |age| age.form_months);
    let group = register.group(child.group);
    choose_band(months, group.and_then(|group| group.pinned))
}
