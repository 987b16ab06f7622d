//! What is written down about paper: what leaves the vault on it, and about whom.

use serde::{Deserialize, Serialize};

use super::{ChildId, GroupId};

/// The kind of a paper about somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    /// Forældreark: the sheet for a child's parents.
    ParentsSheet,
    /// Før vi mødes: the slip for parents and child.
    Slip,
    /// Svarark: questions to parents and child about the talk and the everyday.
    AnswerSheet,
    /// Mødeark: agenda and minutes of one meeting.
    MeetingSheet,
    /// Indbydelse to a meeting, for one home.
    Invitation,
    /// Skriveark: what is written to the municipality.
    NotificationSheet,
    /// Dagsorden, for the team.
    Agenda,
    /// Gruppeoverblik, with names.
    OverviewWithNames,
    /// Gruppeoverblik, without names.
    OverviewOfCounts,
    /// Gruppeskema på papir, with the children's names.
    Grid,
    /// Månedens tal, without names, on paper or as a file.
    MonthFigures,
    /// Det skal ses nu, for the leader alone, with what the children are called.
    SeenNow,
    /// De næste 14 dage: who is met or followed up on which day, for the team.
    NextDays,
    /// A meeting as a file for the calendar, with initials alone.
    CalendarFile,
}

/// Somebody pressed *Udskriv*, or took such a file. Whether paper came out of the printer, the app does not know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Printed {
    /// What was printed.
    pub paper: PaperKind,
    /// The child it is about; without one it is about the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child: Option<ChildId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupId>,
    /// The next meeting was kept off it, for one home.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub without_meeting: bool,
    /// From now on both homes may know of the meetings: they are kept off no paper any more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub both_homes_know: bool,
}

impl Printed {
    /// A paper of this kind about a child, a group or neither, as it is where nothing is kept off it.
    #[must_use]
    pub const fn of(paper: PaperKind, child: Option<ChildId>, group: Option<GroupId>) -> Self {
        Self {
            paper,
            child,
            group,
            without_meeting: false,
            both_homes_know: false,
        }
    }
}
