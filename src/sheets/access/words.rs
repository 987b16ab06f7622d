//! What a paper and a leader's mark are called.

use trivsel::{
    register::{HoldReason, PaperKind},
    vocabulary::{Language, Term},
};

/// What a paper is called.
#[must_use]
pub fn paper_word(paper: PaperKind, language: Language) -> String {
    let picture = || Term::GroupPicture.word(language);
    match paper {
        PaperKind::ParentsSheet => Term::ParentsSheet.word(language).to_owned(),
        PaperKind::Slip => language.slip_kind().to_owned(),
        PaperKind::AnswerSheet => language.feedback_sheet().to_owned(),
        PaperKind::MeetingSheet => language.meet_sheet().to_owned(),
        PaperKind::Invitation => language.meet_invitation().to_owned(),
        PaperKind::CalendarFile => language.meet_calendar_file().to_owned(),
        PaperKind::NotificationSheet => language.writing_paper().to_owned(),
        PaperKind::Agenda => language.agenda_kind().to_owned(),
        PaperKind::OverviewWithNames => language.group_print_named(picture()),
        PaperKind::OverviewOfCounts => language.group_print_counts(picture()),
        PaperKind::SeenNow => language.leader_see().to_owned(),
        PaperKind::NextDays => language.overview_coming().to_owned(),
        PaperKind::MonthFigures => language.month_title().to_owned(),
        PaperKind::Grid => language.grid_kind(Term::GroupCheck.word(language)),
    }
}

/// What holds an erasure back, in words.
#[must_use]
pub fn hold_word(why: HoldReason, language: Language) -> &'static str {
    match why {
        HoldReason::AccessRequest => language.hold_access_request(),
        HoldReason::Notification => language.hold_notification(),
        HoldReason::Other => language.hold_other(),
    }
}
