//! What happened, as entries, and the register folded from them.
//!
//! Two devices' entries put together in any order, any number of times, give
//! the same register. The register never asks the clock.
//!
//! # Adding a fact
//!
//! Five files are edited by hand: `fact.rs`, the file that keeps it (`child_round.rs` for what is said of
//! a child in a round, `child_file.rs`, `fold.rs`), `src/sheets/access/said.rs`, and a line in each
//! language. The child it is about stands in the field `child`, and its entries are sealed with that
//! child's key.
//!
//! The compiler asks in `fact.rs` for what it takes to write it (`Fact::authority`), for where it is kept
//! and of what it is a version (`Fact::kept`), and for a sample that says something in every field, from
//! which every property test draws (`Fact::made_up`); in the file that keeps it for the way back to an
//! entry and the day from which it is due for erasure; and in `said.rs` for its words in the copy for
//! parents.
//!
//! What the compiler cannot ask a test does: that the place it is kept in takes it and gives it back as
//! an entry, that the sample leaves no field out, and what two files say of it, which their tests write:
//! that `docs/readable.schema.json` tells of it (`UPDATE_EXPECT=1 cargo test -p exchange schema`), and that
//! it is kept at the end of `crates/trivsel/tests/formats/entries-1.jsonl`, in which no line is ever
//! changed (`UPDATE_EXPECT=1 cargo test -p trivsel every_fact_is_kept`). A field that is added later has
//! `#[serde(default)]`, gets a line there too, and its absence means nothing.
//!
//! Nothing asks for its line in the logbook (`src/screens/keeping/audit.rs`): what somebody did with data
//! has one. An app that does not know a fact, or a word in one, keeps it and says so.

mod adults_then;
mod agreement;
mod assessment;
mod authority;
mod changes;
mod child_file;
mod child_round;
mod codec;
mod contact_detail;
mod copy_change;
mod cpr;
mod direction_marks;
mod entry;
#[cfg(any(test, feature = "made-up"))]
pub mod every_fact;
mod fact;
mod fact_changes;
mod focus_point;
mod fold;
mod follow_up;
mod given_hint;
mod group_follow_up;
mod ids;
mod joint;
mod json_path;
mod keeping;
mod key_change;
mod ladder;
mod latest;
mod logical_clock;
#[cfg(any(test, feature = "made-up"))]
mod made_up;
#[cfg(any(test, feature = "made-up"))]
mod made_up_leader;
#[cfg(any(test, feature = "made-up"))]
mod made_up_meetings;
#[cfg(any(test, feature = "made-up"))]
mod made_up_tries;
mod meeting;
mod meeting_contact;
mod moment;
mod month_closed;
mod month_figure;
mod names_of_the_day;
mod next_day;
mod notification;
mod papers_read;
mod parents_told;
mod people;
mod printed;
mod promise_brief;
mod recorded;
mod register_place;
mod review;
mod round;
mod stamp;
#[cfg(test)]
mod tests_of_facts;
#[cfg(test)]
mod tests_of_latest;
#[cfg(test)]
mod tests_of_meetings;
#[cfg(test)]
mod tests_of_people;
mod versioned;
mod voice;
mod written_by;

pub use adults_then::{AdultThen, AdultsThen};
pub use agreement::Agreement;
pub use assessment::Assessment;
pub use authority::Authority;
pub use child_round::ChildRound;
pub use codec::{DecodeError, Decoded, NewerFact, decode, encode};
pub use contact_detail::{ContactDetail, contact_detail};
pub use copy_change::{CopyChange, CopyWork};
pub use cpr::looks_like_cpr;
pub use direction_marks::strip_direction_marks;
pub use entry::{Entry, entries_in_order};
pub use fact::{Fact, FactName};
pub use focus_point::{FocusAnswer, FocusEnd, FocusPlan, FocusPoint, FocusPointChanges};
pub use fold::Register;
pub use follow_up::{
    AgreementAnswer, FollowUp, FollowUpChoice, FollowUpMove, HalfYear, PlannedFollowUp,
};
pub use given_hint::GivenHint;
pub use group_follow_up::GroupFollowUp;
pub use ids::{
    AdultId, AgreementId, ChildId, DeviceId, EntryId, FocusPointId, FollowUpId, GroupId, MeetingId,
    NotificationId, ReviewId, RoundId, VoiceId,
};
pub use joint::{JointPosition, LeaderTold, Notify, PlannedMeeting, SheetText};
pub use keeping::{Hold, HoldReason, Withheld};
pub use key_change::{KeyChange, KeyWork};
pub use ladder::RungChange;
pub use logical_clock::LogicalClock;
pub use meeting::{
    Meeting, MeetingChanges, MeetingMove, MeetingPerson, MeetingPoint, Minutes, ParentsConsent,
};
pub use moment::Moment;
pub use month_closed::{MonthClosed, ShownCount};
pub use month_figure::MonthFigure;
pub use names_of_the_day::NamesOfTheDay;
pub use next_day::{FollowUpApart, NextDay};
pub use notification::Notification;
pub(crate) use notification::notification_now;
pub use papers_read::PapersRead;
pub use parents_told::ParentsTold;
pub use people::{
    Adult, AdultChanges, Child, ChildChanges, Group, GroupChanges, Institution, InstitutionChanges,
};
pub use printed::{PaperKind, Printed};
pub use promise_brief::PromiseBrief;
pub use recorded::Recorded;
pub use review::{Drawn, Review};
pub use round::{Round, RoundChanges};
#[cfg(test)]
pub(crate) use stamp::SEEN_ASKED;
pub use stamp::{EntryOrder, Stamp};
pub use versioned::Versioned;
pub use voice::{FeedbackAnswer, Voice};
