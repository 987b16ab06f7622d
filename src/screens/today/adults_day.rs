//! The day of one adult: what waits, in which order, and when the next thing does.

use super::lines::{GroupToday, TodayLine};
use crate::screens::own_places::OwnPlaces;
use trivsel::{
    insight::{
        FollowUpDue, MeetingFile, SeesTo, Stage, Standing, coming_focus_points, coming_follow_ups,
        due_focus_points, due_follow_ups, groups_corrected_apart, is_written_for,
        notifications_asking, parents_not_first, parents_to_ring, parents_waiting,
        still_yellow_children,
    },
    register::{AdultId, Assessment, Child, FocusPoint, Register},
    vocabulary::{Day, MeetingPart},
};

/// So many days ahead a meeting is near.
pub(super) const NEAR_DAYS: i64 = 7;

/// And so many days ahead the next thing is looked for, where nothing waits.
const FAR_DAYS: i64 = 370;

/// What is asked of the register for one adult's day.
pub struct AdultsDay<'a> {
    register: &'a Register,
    adult: AdultId,
    /// Where it is looked.
    places: &'a OwnPlaces,
    today: Day,
    sees: SeesTo<'a>,
    /// About children this adult has answered about, those the adult comes to, and those of nobody who
    /// is here, the nearest first.
    meetings: Vec<(&'a MeetingFile<'a>, &'a Child)>,
}

impl<'a> AdultsDay<'a> {
    /// The day of this adult, of all meetings that stand.
    pub fn new(
        register: &'a Register,
        adult: AdultId,
        places: &'a OwnPlaces,
        meetings: &'a [(MeetingFile<'a>, &'a Child)],
        today: Day,
    ) -> Self {
        let here = register.adults();
        // Whoever has left is known still: her meeting is not that of somebody with the same first name.
        let known = here.iter().copied().chain(register.adults_gone());
        let known: Vec<_> = known.map(|it| &*it.name).collect();
        let is_of = |adult: AdultId, file: &MeetingFile<'_>, child: &Child| {
            let mut looks = register.looks(child.id);
            let name = register.adult(adult).map(|it| &*it.name);
            let mut staff = file.meeting.names(MeetingPart::Staff);
            name.is_some_and(|name| staff.any(|it| is_written_for(it, name, &known)))
                || looks.any(|look| look.assessment(adult).is_some())
        };
        let of_nobody =
            |file: &MeetingFile<'_>, child| !here.iter().any(|it| is_of(it.id, file, child));
        let all = meetings.iter().map(|(file, child)| (file, *child));
        Self {
            register,
            adult,
            places,
            today,
            sees: SeesTo::new(register),
            meetings: all
                .filter(|(_, child)| places.has(child.group))
                .filter(|(file, child)| is_of(adult, file, child) || of_nobody(file, child))
                .collect(),
        }
    }

    /// What waits, in the order in which it is done; `mine` is what is to be followed up on. A
    /// notification comes first, as the municipality looks at it within a day; then what was promised
    /// and is overdue; parents to ring; a meeting of today, or of which nobody has said what became of
    /// it; a follow-up of today; parents who wait; those to invite; what has no date; what is begun; what
    /// can be talked about; who lacks answers; and what comes in the next days.
    pub fn lines(
        &self,
        mine: Vec<TodayLine<'a>>,
        groups: &[GroupToday<'a>],
        begun: &'a [(&'a Child, Assessment)],
    ) -> Vec<TodayLine<'a>> {
        let Self {
            register,
            adult,
            today,
            ..
        } = *self;
        let (late, mine) = split(mine, |due| match due {
            FollowUpDue::Apart(_) => true,
            FollowUpDue::On(day) => day < today,
            FollowUpDue::NoDate => false,
        });
        let (now, mine) = split(mine, |due| due == FollowUpDue::On(today));
        let (undated, mut soon) = split(mine, |due| due == FollowUpDue::NoDate);
        let (meetings, later): (Vec<_>, Vec<_>) = self
            .meetings_within(NEAR_DAYS)
            .partition(|(file, _)| file.meeting.on <= today);
        let meet = |(file, child)| TodayLine::Meeting(child, file);
        soon.extend(later.into_iter().map(meet));
        soon.sort_by_key(TodayLine::day);
        let mut lines = notified(register, adult, today);
        lines.extend(late);
        let ring = parents_to_ring(register, adult, today).into_iter();
        lines.extend(ring.map(|(child, question)| TodayLine::Ring(child, question)));
        lines.extend(meetings.into_iter().map(meet));
        lines.extend(now);
        let wait = parents_waiting(register, today);
        let wait = wait.filter(|(_, child)| self.sees.is_asked(child, adult));
        let mut wait: Vec<_> = wait.collect();
        wait.sort_by_key(|(days, child)| (-days, child.id));
        let wait = wait.into_iter();
        lines.extend(wait.map(|(days, child)| TodayLine::ParentsWait(days, child)));
        let invite = still_yellow_children(register, today);
        let invite = invite.filter(|(_, child)| self.sees.is_asked(child, adult));
        let mut invite: Vec<_> = invite.collect();
        invite.sort_by_key(|(since, child)| (*since, child.id));
        let invite = invite.into_iter();
        lines.extend(invite.map(|(since, child)| TodayLine::Invite(since, child)));
        lines.extend(undated);
        lines.extend(begun.iter().map(|(child, own)| TodayLine::GoOn(child, own)));
        for it in groups {
            let ready = it
                .standings
                .iter()
                .filter(|it| it.stage == Stage::ReadyForDialogue);
            let mine = ready.filter(|it| answered_by(it, adult));
            let children: Vec<_> = mine.map(|it| it.child).collect();
            if !children.is_empty() {
                lines.push(TodayLine::Talk(it.group, children));
            }
        }
        let lack = groups.iter().filter(|it| it.mine > 0);
        lines.extend(lack.map(|it| TodayLine::Answer(it.group, it.mine)));
        lines.extend(soon);
        lines.retain(|line| self.places.has(line.group()));
        lines
    }

    /// What is to be followed up on: what this adult sees to, and what colleagues do; each the latest
    /// first, and what has no date last.
    pub fn follow_ups(&self) -> (Vec<TodayLine<'a>>, Vec<TodayLine<'a>>) {
        let (register, today) = (self.register, self.today);
        let of_child = due_follow_ups(register, today).into_iter();
        let of_child = of_child.map(|(why, child)| TodayLine::FollowUp(why, child));
        let of_group = looks(register, due_focus_points(register, today));
        let apart = groups_corrected_apart(register).into_iter();
        let apart = apart.filter_map(|(group, versions)| {
            Some(TodayLine::LookApart(&versions.last()?.value, group))
        });
        let mut all: Vec<_> = of_child.chain(of_group).chain(apart).collect();
        all.retain(|line| self.places.has(line.group()));
        all.sort_by_key(TodayLine::due);
        all.into_iter().partition(|line| self.is_asked(line))
    }

    /// The day of the next follow-up that this adult sees to, of a child or a group, or of the next
    /// meeting, from today.
    pub fn next_day(&self) -> Option<Day> {
        let (register, today) = (self.register, self.today);
        let until = today.plus_days(FAR_DAYS);
        let of_child = coming_follow_ups(register, today, until).into_iter();
        let of_child =
            of_child.map(|(day, child)| TodayLine::FollowUp(FollowUpDue::On(day), child));
        let of_group = looks(register, coming_focus_points(register, today, until));
        let mine = of_child.chain(of_group).filter(|line| self.is_asked(line));
        let meetings = self
            .meetings_within(FAR_DAYS)
            .map(|(file, _)| file.meeting.on);
        let days = mine.filter_map(|line| line.day()).chain(meetings);
        days.filter(|on| *on >= today).min()
    }

    /// The meetings within so many days, and those of which nobody has chosen the day.
    fn meetings_within(
        &self,
        within: i64,
    ) -> impl Iterator<Item = (&'a MeetingFile<'a>, &'a Child)> {
        let until = self.today.plus_days(within);
        let all = self.meetings.iter().copied();
        all.filter(move |(it, _)| it.meeting.on <= until || !it.apart.is_empty())
    }

    /// Whether it is this adult who sees to a follow-up.
    fn is_asked(&self, line: &TodayLine<'_>) -> bool {
        match line {
            _ if !self.places.has(line.group()) => false,
            TodayLine::FollowUp(_, child) => self.sees.is_asked(child, self.adult),
            TodayLine::LookAt(_, point, group) => {
                self.sees.group(group, &point.who).contains(&self.adult)
            }
            TodayLine::LookApart(held, group) => {
                let tried = held.tried.iter();
                let tried = tried.filter_map(|it| self.register.focus_point(it.focus_point));
                let mut leads: Vec<_> = tried.map(|it| &*it.who).collect();
                if leads.is_empty() {
                    leads.push(&held.who);
                }
                let mut asked = leads.iter().map(|lead| self.sees.group(group, lead));
                asked.any(|asked| asked.contains(&self.adult))
            }
            _ => false,
        }
    }
}

fn looks<'a>(
    register: &'a Register,
    points: Vec<(Day, &'a FocusPoint)>,
) -> impl Iterator<Item = TodayLine<'a>> {
    points.into_iter().filter_map(|(day, point)| {
        let group = register.group(point.group)?;
        Some(TodayLine::LookAt(day, point, group))
    })
}

fn split(
    all: Vec<TodayLine<'_>>,
    of: impl Fn(FollowUpDue) -> bool,
) -> (Vec<TodayLine<'_>>, Vec<TodayLine<'_>>) {
    let all = all.into_iter();
    all.partition(|it| it.due().is_some_and(&of))
}

/// What is to be known or asked of a notification.
fn notified(register: &Register, adult: AdultId, today: Day) -> Vec<TodayLine<'_>> {
    let Some(adult) = register.adult(adult) else {
        return Vec::new();
    };
    let all = notifications_asking(register, adult, today).into_iter();
    let all = all.map(
        |(child, asks)| match parents_not_first(register, child.id) {
            true => TodayLine::Waits(child),
            false => TodayLine::Notified(child, asks),
        },
    );
    all.collect()
}

fn answered_by(standing: &Standing<'_>, adult: AdultId) -> bool {
    standing
        .look
        .is_some_and(|look| look.assessment(adult).is_some())
}
