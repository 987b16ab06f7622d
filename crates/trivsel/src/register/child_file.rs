//! What is known of one child.

use std::{collections::BTreeSet, rc::Rc};

use litemap::LiteMap;

use super::{
    Child, ChildChanges, ChildId, ChildRound, Drawn, EntryId, Fact, FocusPoint, FocusPointId,
    FollowUp, FollowUpChoice, FollowUpMove, Hold, HoldReason, Meeting, MeetingId, MeetingMove,
    Minutes, Notification, ParentsTold, Recorded, Review, RoundId, RungChange, Stamp, Voice,
    Withheld,
    changes::Known,
    focus_point::FocusPointFields,
    latest::Latest,
    meeting::{MeetingChanges, MeetingFields},
    notification_now,
    people::ChildFields,
    promise_brief::KeptBrief,
    recorded::record,
    strip_direction_marks,
};
use crate::vocabulary::Day;

/// Everything about one child.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ChildFile {
    /// The child, once its own entry has come.
    pub(super) child: Known<Child, ChildFields>,
    /// Every change of the child itself, the earliest first: it is known by a name that it has had.
    changed: Vec<(Rc<Stamp>, ChildChanges)>,
    /// Why nothing of it may be erased yet.
    holds: LiteMap<HoldReason, Latest<bool>>,
    /// What is kept out of the copy for its parents, and why.
    /// By what is meant: an entry, or only the answer to "Skal vi underrette?" in it.
    withheld: LiteMap<(EntryId, bool), Latest<String>>,
    /// The follow-ups that were held, every version of each, the earliest first.
    pub(super) follow_ups: Vec<Recorded<FollowUp>>,
    /// What was done with follow-ups that were planned, the earliest first.
    pub(super) moves: Vec<Recorded<FollowUpMove>>,
    /// What was chosen of follow-ups that were held apart, the earliest first.
    pub(super) choices: Vec<Recorded<FollowUpChoice>>,
    /// What is tried for it, and what was.
    pub(super) focus_points: LiteMap<FocusPointId, Known<FocusPoint, FocusPointFields>>,
    /// That the parents were told, and that it was taken back, the earliest first.
    pub(super) told: Vec<Recorded<ParentsTold>>,
    /// The steps of the ladder, the earliest first.
    pub(super) rungs: Vec<Recorded<RungChange>>,
    /// The meetings that were planned.
    pub(super) meetings: LiteMap<MeetingId, Known<Meeting, MeetingFields>>,
    /// Every change of each plan, the earliest first: a calendar is told how many there were.
    pub(super) plans: LiteMap<MeetingId, Vec<(Rc<Stamp>, MeetingChanges)>>,
    /// What was done with them, the earliest first.
    pub(super) meeting_moves: Vec<Recorded<MeetingMove>>,
    /// What was written of those that were held, every version of each, the earliest first.
    pub(super) minutes: Vec<Recorded<Minutes>>,
    /// What the parents and the child have said, every version of each, the earliest first.
    pub(super) voices: Vec<Recorded<Voice>>,
    /// The notifications about it, every version of each, the earliest first.
    pub(super) notifications: Vec<Recorded<Notification>>,
    /// The months in which it was among the four at random.
    pub(super) drawn: Vec<Recorded<Drawn>>,
    /// The looks at how it is followed, every version of each, the earliest first.
    pub(super) reviews: Vec<Recorded<Review>>,
    /// What is known of it in each round.
    pub(super) rounds: LiteMap<RoundId, ChildRound>,
    /// What was promised, as far as it was reckoned from all of this.
    pub(super) brief: KeptBrief,
}

impl ChildFile {
    /// The marks that somebody has set and nobody has lifted.
    pub(super) fn marks(&self) -> Vec<HoldReason> {
        let running = self.holds.iter();
        let running = running.filter(|(_, running)| running.get() == Some(&true));
        running.map(|(why, _)| *why).collect()
    }

    /// Why nothing of the child may be erased yet; nothing where it may.
    pub(super) fn holds(&self) -> Vec<HoldReason> {
        let mut running = self.marks();
        if self.notified() && !running.contains(&HoldReason::Notification) {
            running.push(HoldReason::Notification);
            running.sort_unstable();
        }
        running
    }

    /// Whether something is still to be done with a notification, as each reads now.
    pub(super) fn notified(&self) -> bool {
        let all = self.notifications.iter();
        let ids: BTreeSet<_> = all.clone().map(|it| it.value.id).collect();
        ids.iter().any(|id| {
            let of_it = all.clone().filter(|it| it.value.id == *id);
            notification_now(of_it).is_some_and(|now| now.is_open())
        })
    }

    /// Why an entry is kept out of the copy for the child's parents, where it is.
    pub(super) fn withheld(&self, entry: EntryId) -> Option<&str> {
        let reason = self.withheld.get(&(entry, false))?.get()?;
        (!reason.is_empty()).then_some(reason)
    }

    /// Every first name and surname that the child has or has had.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let all = self.changed.iter();
        let names = all.flat_map(|(_, it)| [&it.given, &it.surname]);
        names.flatten().map(String::as_str)
    }

    /// Takes what a fact says that is kept here.
    pub(super) fn take(&mut self, fact: Fact, stamp: &Rc<Stamp>) {
        match fact {
            Fact::ChildChanged { child, mut changes } => {
                changes.given.iter_mut().for_each(strip_direction_marks);
                changes.surname.iter_mut().for_each(strip_direction_marks);
                keep_change(&mut self.changed, &changes, stamp);
                self.child.fields.take(changes, stamp);
                self.child.record = self.child.fields.record(child);
            }
            Fact::FollowUpHeld(it) => record(&mut self.follow_ups, stamp, it),
            Fact::FollowUpMoved(it) => record(&mut self.moves, stamp, it),
            Fact::FollowUpChosen(it) => record(&mut self.choices, stamp, it),
            Fact::ParentsTold(it) => record(&mut self.told, stamp, it),
            Fact::RungChanged(it) => record(&mut self.rungs, stamp, it),
            Fact::FocusPointChanged {
                focus_point,
                child,
                changes,
            } => {
                let known = self.focus_points.entry(focus_point).or_default();
                known.fields.take(changes, stamp);
                known.record = known.fields.record(focus_point, child);
            }
            Fact::MeetingChanged {
                child,
                meeting,
                changes,
            } => {
                let plans = self.plans.entry(meeting).or_default();
                keep_change(plans, &changes, stamp);
                let known = self.meetings.entry(meeting).or_default();
                known.fields.take(changes, stamp);
                known.record = known.fields.record(meeting, child);
            }
            Fact::MeetingMoved(it) => record(&mut self.meeting_moves, stamp, it),
            Fact::MeetingHeld(it) => record(&mut self.minutes, stamp, it),
            Fact::VoiceHeard(it) => record(&mut self.voices, stamp, it),
            Fact::NotificationNoted(it) => record(&mut self.notifications, stamp, it),
            Fact::ChildDrawn(it) => record(&mut self.drawn, stamp, it),
            Fact::ReviewHeld(it) => record(&mut self.reviews, stamp, it),
            Fact::HoldSet(hold) => {
                let holds = self.holds.entry(hold.why).or_default();
                holds.set(stamp, hold.running);
            }
            Fact::WithheldSet(it) => {
                let withheld = self.withheld.entry((it.entry, it.notify)).or_default();
                withheld.set(stamp, it.reason);
            }
            _ => {}
        }
    }

    /// The day of the oldest that is written of it; `opened` says when a round began.
    pub(super) fn oldest_written(&self, opened: &dyn Fn(RoundId) -> Option<Day>) -> Option<Day> {
        // All fields are named, so that a new one does not compile before it is thought of.
        let Self {
            child: _,
            changed: _,
            holds: _,
            withheld: _,
            follow_ups,
            moves,
            choices,
            told,
            focus_points,
            rungs,
            meetings,
            plans: _,
            meeting_moves,
            minutes,
            voices,
            notifications,
            drawn,
            reviews,
            rounds,
            brief: _,
        } = self;
        let tried = focus_points.values().filter_map(|it| it.record.as_ref());
        let planned = meetings.values().filter_map(|it| it.record.as_ref());
        let days = rounds
            .iter()
            .filter_map(|(round, look)| look.oldest_written(opened(*round)));
        days.chain(follow_ups.iter().map(|it| it.value.on))
            .chain(moves.iter().map(|it| it.value.on))
            .chain(choices.iter().map(|it| it.value.on))
            .chain(told.iter().map(|it| it.value.on))
            .chain(tried.filter_map(|it| it.starts))
            .chain(rungs.iter().map(|it| it.value.on))
            .chain(planned.map(|it| it.agreed.min(it.on)))
            .chain(meeting_moves.iter().map(|it| it.value.on))
            .chain(minutes.iter().map(|it| it.value.on))
            .chain(voices.iter().map(|it| it.value.on))
            .chain(
                notifications
                    .iter()
                    .map(|it| it.value.made.min(it.value.on)),
            )
            .chain(drawn.iter().map(|it| it.value.month.first_day()))
            .chain(reviews.iter().map(|it| it.value.on))
            .min()
    }

    /// Every fact that it was folded from and that still holds.
    pub(super) fn facts(&self, child: ChildId, show: &mut dyn FnMut(&Rc<Stamp>, Fact)) {
        // All fields are named, so that a new one does not compile before it is written.
        let Self {
            child: _,
            changed,
            holds,
            withheld,
            follow_ups,
            moves,
            choices,
            told,
            focus_points,
            rungs,
            meetings: _,
            plans,
            meeting_moves,
            minutes,
            voices,
            notifications,
            drawn,
            reviews,
            rounds,
            brief: _,
        } = self;
        for (stamp, changes) in changed {
            let changes = changes.clone();
            show(stamp, Fact::ChildChanged { child, changes });
        }
        for (why, running) in holds {
            if let Some((stamp, running)) = running.stamped() {
                let (why, running) = (*why, *running);
                show(
                    stamp,
                    Fact::HoldSet(Hold {
                        child,
                        why,
                        running,
                    }),
                );
            }
        }
        for ((entry, notify), reason) in withheld {
            if let Some((stamp, reason)) = reason.stamped() {
                let (entry, notify, reason) = (*entry, *notify, reason.clone());
                let withheld = Withheld {
                    child,
                    entry,
                    reason,
                    notify,
                };
                show(stamp, Fact::WithheldSet(withheld));
            }
        }
        for it in follow_ups {
            show(&it.stamp, Fact::FollowUpHeld(it.value.clone()));
        }
        for it in moves {
            show(&it.stamp, Fact::FollowUpMoved(it.value.clone()));
        }
        for it in told {
            show(&it.stamp, Fact::ParentsTold(it.value.clone()));
        }
        for it in choices {
            show(&it.stamp, Fact::FollowUpChosen(it.value.clone()));
        }
        for it in rungs {
            show(&it.stamp, Fact::RungChanged(it.value.clone()));
        }
        for (focus_point, known) in focus_points {
            for (stamp, changes) in known.fields.changes() {
                let fact = Fact::FocusPointChanged {
                    focus_point: *focus_point,
                    child: Some(child),
                    changes,
                };
                show(&stamp, fact);
            }
        }
        for (meeting, plan) in plans {
            for (stamp, changes) in plan {
                let fact = Fact::MeetingChanged {
                    child,
                    meeting: *meeting,
                    changes: changes.clone(),
                };
                show(stamp, fact);
            }
        }
        for it in meeting_moves {
            show(&it.stamp, Fact::MeetingMoved(it.value.clone()));
        }
        for it in minutes {
            show(&it.stamp, Fact::MeetingHeld(it.value.clone()));
        }
        for it in voices {
            show(&it.stamp, Fact::VoiceHeard(it.value.clone()));
        }
        for it in notifications {
            show(&it.stamp, Fact::NotificationNoted(it.value.clone()));
        }
        for it in drawn {
            show(&it.stamp, Fact::ChildDrawn(it.value.clone()));
        }
        for it in reviews {
            show(&it.stamp, Fact::ReviewHeld(it.value.clone()));
        }
        for (round, look) in rounds {
            look.facts(child, *round, show);
        }
    }
}

/// Keeps a change where it belongs among those that are known, however often it is met.
fn keep_change<C: Clone>(all: &mut Vec<(Rc<Stamp>, C)>, changes: &C, stamp: &Rc<Stamp>) {
    let order = stamp.order();
    if let Err(at) = all.binary_search_by_key(&order, |(it, _)| it.order()) {
        all.insert(at, (stamp.clone(), changes.clone()));
    }
}
