//! Questions asked of the register. Nothing here is stored, and each answer is reckoned anew.
//!
//! | question | function |
//! |---|---|
//! | How far is a round, and where does a child stand in it? | [`progress()`], [`stage()`] |
//! | Where do adults differ about a child? | [`spreads`], [`own_hint`] |
//! | May a position be set, and what must be explained first? | [`agree`], [`must_explain`] |
//! | What was it before, and what is it now? | [`past()`], [`stood()`] |
//! | What was promised about a child, and which of it is open? | [`promises()`], [`due_follow_ups`] |
//! | Which meetings are there, and how far are they? | [`meetings()`] |
//! | What have the parents and the child said? | [`voices()`] |
//! | Whose parents are to be invited? | [`still_yellow()`] |
//! | Whom does a leader look at, and why? | [`all_followed`], [`reviews_due`] |
//! | How does the whole group look, and which counts stay hidden? | [`group_picture()`], [`positions_shown`] |
//! | What goes into a copy for the parents? | [`on_record`] |
//! | What is due to be erased, and what holds that back? | [`due_for_erasure`], [`held_back`] |
//! | Who may know a passphrase, and who can still open the vault? | [`may_know()`], [`access_due()`] |

mod access;
mod access_due;
mod agreed_at_meetings;
mod answering;
mod backup;
mod call_names;
mod differences;
mod disclosure;
mod feedback;
mod follow_ups_due;
mod followed;
mod four_at_random;
mod group_corrected_apart;
mod group_picture;
mod group_trail;
mod half_year;
mod homes_apart;
mod keeping;
mod may_know;
mod meetings;
mod mentions;
mod month_figures;
mod notifications;
mod openness;
mod parents_heard;
mod parents_here;
mod past;
mod preconditions;
mod progress;
mod promises;
mod proposed_days;
mod reviews;
mod rhythm;
mod round_form;
mod seen;
mod sees_to;
mod since_last;
mod stage;
mod standing;
mod still_yellow;
mod stood;
mod strip;
mod tapering;
mod voices;
mod walk_through;
mod writing_pieces;
mod written_down;

pub use access::{OnRecord, marks_left_out, meetings_left_out, notifications_left_out, on_record};
pub use access_due::{AccessDue, CanOpen, access_due};
pub use answering::{Answered, answered, answering};
pub use backup::backup_is_due;
pub use call_names::{CallName, CallNames, call_name, call_names, called_in_vault, names_in_list};
pub use differences::{Spread, form_of, own_hint, readings, spread, spreads, unread};
pub use disclosure::{
    CountPlace, CountSheet, FEWEST_CHILDREN, PositionsShown, alone, group_positions_shown,
    is_small, positions_shown,
};
pub use feedback::parents_to_ring;
pub use follow_ups_due::{
    FollowUpDue, coming_focus_points, coming_follow_ups, due_focus_points, due_follow_ups,
};
pub use followed::{
    FollowedChild, LATE_FOR_LEADER_DAYS, LeaderSees, all_followed, followed_on, is_followed,
    leader_sees, parents_waiting,
};
pub use four_at_random::{
    FourAtRandom, draw_four, draw_of_each, drawn_before, four_at_random, four_of_each,
    is_drawn_of_each,
};
pub use group_corrected_apart::{group_corrected_apart, groups_corrected_apart};
pub use group_picture::{
    AnswerCounts, Basis, Cell, GroupPicture, OFF_GREEN_AREAS, PictureRow, SharedArea,
    group_picture, shared_by,
};
pub use group_trail::{RoundCounts, group_trail};
pub use homes_apart::{HomesApart, homes_apart};
pub use keeping::{Due, DueWhy, due_for_erasure, held_back, keep_until};
pub use may_know::{MayKnow, may_know};
pub use meetings::{
    MeetingFile, MeetingState, meeting, meeting_for_parents, meetings, meetings_for_parents,
    next_meeting, next_meetings, open_meetings,
};
pub use mentions::{first_names, holding_old_name, mentions, names_any_child};
pub use month_figures::{
    MonthCounts, ShownFigures, may_close, month_counts, month_reckoned, month_shown, positions_of,
};
pub use notifications::{
    NotificationAsks, NotificationFile, asks, long_unfiled, notifications, notifications_asking,
    parents_not_first, parents_not_yet, receipt_day,
};
pub use openness::{may_see_others, on_the_table, readable};
pub use parents_heard::parents_told_on;
pub use parents_here::{ParentsHere, parents_here};
pub use past::{last_position, latest_position, past};
pub use preconditions::{MustExplain, must_explain};
pub use progress::{Progress, Standing, children_in, moved_on, progress, standings};
pub use promises::{
    PlanApart, PlanState, Planned, PlannedBy, Promises, Tried, agreed_together, choose_correction,
    last_held, promises,
};
pub use proposed_days::{ProposedDay, ProposedDays};
pub use reviews::{newest_review, quarter_end, quarter_reviews, reviews, reviews_due};
pub use rhythm::{Part, Rhythm};
pub use round_form::{FixedForm, fixed_form, form_in_round};
pub use seen::{NotAgreed, agree, agree_once_more, anything_seen, saw_something, whole};
pub use sees_to::SeesTo;
pub use since_last::{CameOf, SinceLast, since_last};
pub use stage::{Stage, stage};
pub use still_yellow::{still_yellow, still_yellow_children};
pub use stood::{StoodPosition, stands, stood, stood_before};
pub use strip::{
    FollowedClosely, Mark, Stop, StopSays, StripStop, first_lacking, followed_closely, strip,
};
pub use tapering::tapering;
pub use voices::{last_voices, newest_voice, voices};
pub use walk_through::{ChildTurn, TurnReason, WalkThrough, seen_green, walk_through};
pub use written_down::{is_written_for, written_as};

pub use writing_pieces::{WritingPiece, writing_pieces};

#[cfg(test)]
mod made_up;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_growth;
