//! What a register is asked for.

use super::*;
use crate::{register::entries_in_order, vocabulary::alphabetical};

impl Register {
    /// How far the entries are known from which it was folded.
    #[must_use]
    pub fn logical_clock(&self) -> &LogicalClock {
        &self.clock
    }

    /// Entries of a newer version, which say something that is unknown here.
    pub fn newer_facts(&self) -> impl Iterator<Item = &NewerFact> {
        self.newer.values()
    }

    /// Who has read what the parents' papers say in a language, as they say it now.
    #[must_use]
    pub fn papers_read(&self, language: PaperLanguage) -> Option<&PapersRead> {
        let texts = language.texts_sum()?.to_owned();
        let read = self.papers_read.get(&(language, texts))?.get()?;
        (!read.taken_back).then_some(read)
    }

    /// Whether the papers in a language are a draft: nobody has read yet what they say now.
    #[must_use]
    pub fn is_draft(&self, language: PaperLanguage) -> bool {
        language.texts_sum().is_some() && self.papers_read(language).is_none()
    }

    /// What was done with the vault as a whole, in order.
    #[must_use]
    pub fn logbook(&self) -> Vec<&Entry> {
        entries_in_order(self.logbook.values())
    }

    #[must_use]
    pub fn group(&self, id: GroupId) -> Option<&Group> {
        self.groups.get(&id)?.record.as_ref()
    }

    /// Every group, in the order of their names.
    #[must_use]
    pub fn groups(&self) -> Vec<&Group> {
        let groups = self.groups.values().filter_map(|it| it.record.as_ref());
        by_name(groups, |group| &group.name)
    }

    #[must_use]
    pub fn child(&self, id: ChildId) -> Option<&Child> {
        self.children.get(&id)?.child.record.as_ref()
    }

    /// The children of a group, in the order of first names and then of surnames.
    #[must_use]
    pub fn children(&self, group: GroupId) -> Vec<&Child> {
        let all = self.all_children();
        let mut all: Vec<_> = all.filter(|child| child.group == group).collect();
        all.sort_by_cached_key(|child| (alphabetical(&child.given), alphabetical(&child.surname)));
        all
    }

    /// Whether any child is known.
    #[must_use]
    pub fn has_children(&self) -> bool {
        self.all_children().next().is_some()
    }

    /// Whether everything about a child was erased. Nothing that is met later
    /// brings it back.
    #[must_use]
    pub fn is_erased(&self, child: ChildId) -> bool {
        self.erased.contains_key(&child)
    }

    /// The children that were erased.
    pub fn erased(&self) -> impl Iterator<Item = ChildId> {
        self.erased.keys().copied()
    }

    /// The marks on a child that somebody has set and nobody has lifted.
    #[must_use]
    pub fn marks(&self, child: ChildId) -> Vec<HoldReason> {
        let file = self.children.get(&child);
        file.map_or_else(Vec::new, |file| file.marks())
    }

    /// Whether something is still to be done with a notification about a child. It stops erasing as a
    /// mark does, and no mark lifts it.
    #[must_use]
    pub fn has_open_notification(&self, child: ChildId) -> bool {
        let file = self.children.get(&child);
        file.is_some_and(|file| file.notified())
    }

    /// Why nothing of a child may be erased yet, be it a mark or an open notification; nothing where
    /// it may.
    #[must_use]
    pub fn holds(&self, child: ChildId) -> Vec<HoldReason> {
        let file = self.children.get(&child);
        file.map_or_else(Vec::new, |file| file.holds())
    }

    /// Why an entry about a child is kept out of the copy for its parents, where it is.
    #[must_use]
    pub fn withheld(&self, child: ChildId, entry: EntryId) -> Option<&str> {
        self.children.get(&child)?.withheld(entry)
    }

    /// Every child, in the order of their ids.
    pub fn all_children(&self) -> impl Iterator<Item = &Child> {
        let files = self.children.values();
        files.filter_map(|file| file.child.record.as_ref())
    }

    /// The day the last backup was taken.
    #[must_use]
    pub fn last_backup(&self) -> Option<Day> {
        self.last_backup.get().copied()
    }

    fn in_order(&self) -> impl DoubleEndedIterator<Item = &Round> {
        self.rounds.iter().filter_map(|it| it.known.record.as_ref())
    }

    #[must_use]
    pub fn round(&self, id: RoundId) -> Option<&Round> {
        self.in_order().find(|round| round.id == id)
    }

    /// The rounds in which a whole group is looked at, the earliest first.
    #[must_use]
    pub fn rounds(&self, group: GroupId) -> Vec<&Round> {
        let all = self.in_order();
        all.filter(|round| round.concerns(group)).collect()
    }

    /// Every round, the earliest first; visits to one child among them.
    #[must_use]
    pub fn all_rounds(&self) -> Vec<&Round> {
        self.in_order().collect()
    }

    /// The round a group is in: the one that began last.
    #[must_use]
    pub fn current_round(&self, group: GroupId) -> Option<&Round> {
        self.in_order().rev().find(|round| round.concerns(group))
    }

    /// The round a child is in: the last one of its group that it was there in,
    /// or a visit that began later. A child who has left stays in the last round
    /// it was part of.
    #[must_use]
    pub fn round_of(&self, child: &Child) -> Option<&Round> {
        self.in_order().rev().find(|round| {
            let with_its_group =
                round.concerns(child.group) && child.belonged(round.opened, round.until);
            with_its_group || round.child == Some(child.id)
        })
    }

    /// The focus points of a group, in the order of their ids.
    #[must_use]
    pub fn focus_points(&self, group: GroupId) -> Vec<&FocusPoint> {
        let all = self.all_focus_points();
        all.filter(|point| point.group == group).collect()
    }

    /// Every focus point that is not for one child, in the order of their ids.
    pub fn all_focus_points(&self) -> impl Iterator<Item = &FocusPoint> {
        let all = self.focus_points.values();
        all.filter_map(|it| it.record.as_ref())
    }

    /// A focus point that is not for one child.
    #[must_use]
    pub fn focus_point(&self, id: FocusPointId) -> Option<&FocusPoint> {
        self.focus_points.get(&id)?.record.as_ref()
    }

    /// The follow-ups that were held of groups, as each was written last, the earliest first.
    #[must_use]
    pub fn group_follow_ups(&self) -> Vec<&GroupFollowUp> {
        let all = self.group_follow_up_versions();
        let mut all: Vec<_> = all.filter_map(|it| Some(&it.last()?.value)).collect();
        all.sort_by_key(|it| (it.on, it.id));
        all
    }

    /// The versions of each of them, in the order of entries.
    pub fn group_follow_up_versions(&self) -> impl Iterator<Item = &[Recorded<GroupFollowUp>]> {
        self.group_follow_ups.values().map(|it| &**it)
    }

    /// The follow-up of a group that was held last; of two on one day the one written down later.
    #[must_use]
    pub fn last_group_follow_up(&self, group: GroupId) -> Option<FollowUpId> {
        let all = self.group_follow_up_versions();
        let held = all.filter_map(|it| it.last());
        let held = held.filter(|it| it.value.group == group);
        let last = held.max_by_key(|it| (it.value.on, it.stamp.order()));
        last.map(|it| it.value.id)
    }

    /// What is tried for a child, and what was, in the order of their ids.
    pub fn focus_points_of(&self, child: ChildId) -> impl Iterator<Item = &FocusPoint> {
        let file = self.children.get(&child).into_iter();
        let all = file.flat_map(|file| file.focus_points.values());
        all.filter_map(|it| it.record.as_ref())
    }

    /// The steps of the ladder for a child, in the order of entries.
    #[must_use]
    pub fn rung_changes(&self, child: ChildId) -> &[Recorded<RungChange>] {
        self.children.get(&child).map_or(&[], |file| &file.rungs)
    }

    /// How much help there is around a child now.
    #[must_use]
    pub fn rung(&self, child: ChildId) -> Rung {
        let changes = self.rung_changes(child).iter();
        let last = changes.max_by_key(|it| (it.value.on, it.stamp.order()));
        last.map_or(Rung::Everyday, |it| it.value.to)
    }

    /// Everything about a child in a round, if there is anything.
    #[must_use]
    pub fn child_round(&self, child: ChildId, round: RoundId) -> Option<&ChildRound> {
        self.children.get(&child)?.rounds.get(&round)
    }

    /// What is known of a child in each of its rounds, in no order that means anything.
    pub fn looks(&self, child: ChildId) -> impl Iterator<Item = &ChildRound> {
        let files = self.children.get(&child).into_iter();
        files.flat_map(|file| file.rounds.values())
    }

    /// The follow-ups that were held of a child, every version of each, in the order of entries.
    #[must_use]
    pub fn follow_ups(&self, child: ChildId) -> &[Recorded<FollowUp>] {
        self.children
            .get(&child)
            .map_or(&[], |file| &file.follow_ups)
    }

    /// What was done with follow-ups of a child that were planned, in the order of entries.
    #[must_use]
    pub fn follow_up_moves(&self, child: ChildId) -> &[Recorded<FollowUpMove>] {
        self.children.get(&child).map_or(&[], |file| &file.moves)
    }

    /// That a child's parents were told, and that it was taken back, in the order of entries.
    #[must_use]
    pub fn parents_told(&self, child: ChildId) -> &[Recorded<ParentsTold>] {
        self.children.get(&child).map_or(&[], |file| &file.told)
    }

    /// What was chosen of follow-ups of a child that were held apart, in the order of entries.
    #[must_use]
    pub fn follow_up_choices(&self, child: ChildId) -> &[Recorded<FollowUpChoice>] {
        self.children.get(&child).map_or(&[], |file| &file.choices)
    }

    /// The meetings that are planned about a child, or were, in the order of their ids.
    pub fn meetings(&self, child: ChildId) -> impl Iterator<Item = &Meeting> {
        let files = self.children.get(&child).into_iter();
        let known = files.flat_map(|file| file.meetings.values());
        known.filter_map(|it| it.record.as_ref())
    }

    /// A meeting about a child.
    #[must_use]
    pub fn meeting(&self, child: ChildId, meeting: MeetingId) -> Option<&Meeting> {
        let file = self.children.get(&child)?;
        file.meetings.get(&meeting)?.record.as_ref()
    }

    /// The entries in which the plan of a meeting was written, also those of which no field holds any more.
    pub(crate) fn meeting_entries(&self, child: ChildId, meeting: MeetingId) -> Vec<EntryId> {
        let file = self.children.get(&child);
        let plans = file.and_then(|file| file.plans.get(&meeting));
        let all = plans.into_iter().flatten();
        all.map(|(stamp, _)| stamp.entry).collect()
    }

    /// What has set the day of a meeting in its plan.
    pub(crate) fn meeting_day_set(&self, child: ChildId, meeting: MeetingId) -> Vec<&Stamp> {
        let file = self.children.get(&child);
        let plans = file.and_then(|file| file.plans.get(&meeting));
        let all = plans.into_iter().flatten();
        let sets = all.filter(|(_, changes)| changes.on.is_some());
        sets.map(|(stamp, _)| &**stamp).collect()
    }

    /// When somebody said last that a meeting is with one home, where it still is.
    pub(crate) fn one_home_since(&self, child: ChildId, meeting: MeetingId) -> Option<&Stamp> {
        let plans = self.children.get(&child)?.plans.get(&meeting)?;
        let mut said = plans
            .iter()
            .rev()
            .filter_map(|(stamp, it)| Some((stamp, it.one_home?)));
        let (stamp, one_home) = said.next()?;
        one_home.then_some(stamp)
    }

    /// How often the plan of a meeting was written, the first time among them.
    #[must_use]
    pub fn times_planned(&self, child: ChildId, meeting: MeetingId) -> usize {
        let file = self.children.get(&child);
        let plans = file.and_then(|file| file.plans.get(&meeting));
        plans.map_or(0, Vec::len)
    }

    /// What was done with meetings about a child, in the order of entries.
    #[must_use]
    pub fn meeting_moves(&self, child: ChildId) -> &[Recorded<MeetingMove>] {
        let file = self.children.get(&child);
        file.map_or(&[], |file| &file.meeting_moves)
    }

    /// What was written of meetings that were held, every version of each, in the order of entries.
    #[must_use]
    pub fn minutes(&self, child: ChildId) -> &[Recorded<Minutes>] {
        self.children.get(&child).map_or(&[], |file| &file.minutes)
    }

    /// What was promised about a child, in brief: reckoned once, and again when something new is
    /// known of the child.
    pub fn promise_brief(
        &self,
        child: ChildId,
        reckon: impl FnOnce() -> PromiseBrief,
    ) -> &PromiseBrief {
        let file = self.children.get(&child);
        file.map_or(&NOTHING_PROMISED, |file| file.brief.get(reckon))
    }

    /// What the parents and the child have said, every version of each, in the order of entries.
    #[must_use]
    pub fn voices(&self, child: ChildId) -> &[Recorded<Voice>] {
        self.children.get(&child).map_or(&[], |file| &file.voices)
    }

    /// The notifications about a child, every version of each, in the order of entries.
    #[must_use]
    pub fn notifications(&self, child: ChildId) -> &[Recorded<Notification>] {
        let file = self.children.get(&child);
        file.map_or(&[], |file| &file.notifications)
    }

    /// The months in which a child was among the four at random, in the order of entries.
    #[must_use]
    pub fn drawn(&self, child: ChildId) -> &[Recorded<Drawn>] {
        self.children.get(&child).map_or(&[], |file| &file.drawn)
    }

    /// The looks at how a child is followed, every version of each, in the order of entries.
    #[must_use]
    pub fn reviews(&self, child: ChildId) -> &[Recorded<Review>] {
        self.children.get(&child).map_or(&[], |file| &file.reviews)
    }

    /// The figures of a month that was closed.
    #[must_use]
    pub fn closed_month(&self, month: Month) -> Option<&MonthClosed> {
        Some(self.closed_months.get(&month)?.stamped()?.1)
    }

    /// The months that were closed, the earliest first.
    pub fn closed_months(&self) -> impl DoubleEndedIterator<Item = &MonthClosed> {
        let all = self.closed_months.values();
        all.filter_map(|it| Some(it.stamped()?.1))
    }

    /// The closed month that others are printed beside, where one was chosen.
    #[must_use]
    pub fn baseline(&self) -> Option<&MonthClosed> {
        self.closed_month(*self.baseline.get()?)
    }

    /// Every round in which something is known of a child, the earliest first.
    #[must_use]
    pub fn child_rounds(&self, child: ChildId) -> Vec<(&Round, &ChildRound)> {
        let all = self.in_order();
        all.filter_map(|round| Some((round, self.child_round(child, round.id)?)))
            .collect()
    }
}

/// In the order of names, and of ids where names are the same.
pub(super) fn by_name<'a, T>(all: impl Iterator<Item = &'a T>, name: fn(&T) -> &str) -> Vec<&'a T> {
    let mut all: Vec<_> = all.collect();
    all.sort_by_cached_key(|one| alphabetical(name(one)));
    all
}
