//! What is printed. Each sheet is plain data gathered from the
//! register, which holds only what may be printed, and a pure view of it.
//!
//! The look of it is `styles/print*.css`; the
//! classes beginning with `sheet` are the contract between the two.

mod access;
mod agenda;
mod answers;
mod blank;
mod leader;
mod meeting;
mod members;
mod month;
mod next_days;
mod overview;
mod parents;
mod parts;
mod recovery;
mod slip;
mod talk;
mod trial;
mod writing;

pub use access::{
    AccessCopy, AccessItem, AccessLine, access_copy, access_said, answered, focus_answered,
    hold_word, paper_word, parted, voice_title,
};
pub use agenda::{Agenda, OnAgenda, agenda};
pub use answers::{AnswerSheet, answer_sheet, face};
pub use blank::{GroupGrid, blank_form, group_grid};
pub use leader::{LeaderPaper, LeaderPaperLine, leader_paper};
#[cfg(test)]
pub use meeting::OnSheet;
pub use meeting::{
    Invitation, MEETING_ITEMS, MeetingSheet, invitation, item_minutes, meeting_sheet,
};
pub use members::{Member, members, sheet_language};
pub use month::{MonthPaper, month_csv, month_paper};
pub use next_days::{NextDays, NextDaysLine, next_days};
pub use overview::{GroupOverview, overview};
pub use parents::{AreaSeen, Assessor, Information, ParentsSheet, parents_sheet, sheet_on_screen};
pub use parts::SheetLanguage;
pub use recovery::recovery_sheet;
pub use slip::{Slip, questions_band, slip};
pub use talk::{TalkAgenda, TalkPage, talk_agenda, talk_agreements};
pub use trial::trial_sheet;
pub use writing::{WritingSheet, writing_sheet, writing_text};

#[cfg(test)]
pub(crate) mod tests;
