//! What can wait for an adult.

use trivsel::{
    insight::{FollowUpDue, MeetingFile, NotificationAsks, Standing, answering},
    register::{
        AdultId, Assessment, Child, ChildId, FocusPoint, FollowUpApart, Group, GroupFollowUp,
        GroupId, Register,
    },
    vocabulary::{Day, FeedbackQuestion},
};

/// One thing that waits.
#[derive(Clone, Debug, PartialEq)]
pub enum TodayLine<'a> {
    /// A meeting with a child's parents, today or soon, or one of which nobody has said what became
    /// of it.
    Meeting(&'a Child, &'a MeetingFile<'a>),
    /// The municipality was notified about a child, and something is to be known or asked.
    Notified(&'a Child, NotificationAsks),
    /// A child to follow up on.
    FollowUp(FollowUpDue, &'a Child),
    /// What is tried for a group is to be looked at.
    LookAt(Day, &'a FocusPoint, &'a Group),
    /// A group's follow-up that two have corrected without knowing of one another: what one of them wrote.
    LookApart(&'a GroupFollowUp, &'a Group),
    /// The parents' words about a yellow or red position have been missing for so many days.
    ParentsWait(i64, &'a Child),
    /// The position has stayed yellow since a day, and there was no meeting with the parents.
    Invite(Day, &'a Child),
    /// A child's parents said no when a talk ended, and nobody has heard them since.
    Ring(&'a Child, FeedbackQuestion),
    /// The same, where parents must not be told first: whoever passes the screen reads no name.
    Waits(&'a Child),
    /// What the adult has begun about a child and not finished.
    GoOn(&'a Child, &'a Assessment),
    /// Children of a group the adult has answered about, who are ready to be talked about.
    Talk(&'a Group, Vec<&'a Child>),
    /// So many children of a group lack the adult's answers.
    Answer(&'a Group, usize),
}

/// A group of the overview: where its children stand, and how many this adult has not answered
/// about.
pub struct GroupToday<'a> {
    pub group: &'a Group,
    /// Where its children stand.
    pub standings: Vec<Standing<'a>>,
    /// How many lack this adult's answers.
    pub mine: usize,
}

/// Whether an adult is one of those who answer in a group.
pub fn answers_in(register: &Register, adult: AdultId, it: &GroupToday<'_>) -> bool {
    let team = answering(register, it.group, &it.standings);
    team.iter().any(|it| it.id == adult)
}

/// Asks an adult for answers in their own groups alone. Whose a group is shows once they have
/// answered there; until then any of them may be.
pub fn ask_in_own_groups(register: &Register, adult: AdultId, groups: &mut [GroupToday<'_>]) {
    let own = groups.iter().map(|it| answers_in(register, adult, it));
    let own: Vec<_> = own.collect();
    if own.contains(&true) {
        let others = groups.iter_mut().zip(own).filter(|(_, own)| !own);
        others.for_each(|(it, _)| it.mine = 0);
    }
}

impl TodayLine<'_> {
    /// The group that it is about, or whose child.
    pub const fn group(&self) -> GroupId {
        match self {
            Self::Meeting(child, _)
            | Self::Notified(child, _)
            | Self::FollowUp(_, child)
            | Self::ParentsWait(_, child)
            | Self::Invite(_, child)
            | Self::Ring(child, _)
            | Self::Waits(child)
            | Self::GoOn(child, _) => child.group,
            Self::LookAt(_, _, group)
            | Self::LookApart(_, group)
            | Self::Talk(group, _)
            | Self::Answer(group, _) => group.id,
        }
    }

    /// The one child that it is about by name.
    pub fn child(&self) -> Option<ChildId> {
        match self {
            Self::Meeting(child, _)
            | Self::Notified(child, _)
            | Self::Ring(child, _)
            | Self::FollowUp(_, child)
            | Self::ParentsWait(_, child)
            | Self::Invite(_, child)
            | Self::GoOn(child, _) => Some(child.id),
            Self::Talk(_, children) => match children[..] {
                [child] => Some(child.id),
                _ => None,
            },
            Self::Waits(_) | Self::LookAt(..) | Self::LookApart(..) | Self::Answer(..) => None,
        }
    }

    /// Why it is to be followed up on, where it is that.
    pub const fn due(&self) -> Option<FollowUpDue> {
        match self {
            Self::FollowUp(due, _) => Some(*due),
            Self::LookAt(day, _, _) => Some(FollowUpDue::On(*day)),
            Self::LookApart(..) => Some(FollowUpDue::Apart(FollowUpApart::Corrected)),
            _ => None,
        }
    }

    /// Whether its day has passed.
    pub fn is_late(&self, today: Day) -> bool {
        matches!(self.due(), Some(FollowUpDue::On(day)) if day < today)
    }

    /// The day it is planned for.
    pub fn day(&self) -> Option<Day> {
        match (self, self.due()) {
            (Self::Meeting(_, file), _) => Some(file.meeting.on),
            (_, Some(FollowUpDue::On(day))) => Some(day),
            _ => None,
        }
    }
}
