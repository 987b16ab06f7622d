//! What waits for an adult, and in which order.

use trivsel::{
    insight::{
        FollowUpDue, MeetingFile, NotificationAsks, SeesTo, Stage, Standing, answering,
        coming_focus_points, coming_follow_ups, due_focus_points, due_follow_ups, next_meetings,
        notifications_asking, parents_not_first, parents_to_ring, parents_waiting,
    },
    register::{AdultId, Assessment, Child, FocusPoint, Group, Register},
    vocabulary::{Day, FeedbackQuestion, MeetingPart},
};

/// So many days ahead a meeting is near.
const NEAR_DAYS: i64 = 7;

/// And so many days ahead the next thing is looked for, where nothing waits.
const FAR_DAYS: i64 = 370;

/// One thing that waits.
#[derive(Clone, Debug, PartialEq)]
pub enum TodayLine<'a> {
    /// A meeting with a child's parents, today or soon, or one of which nobody has said what became
    /// of it.
    Meeting(&'a Child, Box<MeetingFile<'a>>),
    /// The municipality was notified about a child, and something is to be known or asked.
    Notified(&'a Child, NotificationAsks),
    /// A child to follow up on.
    FollowUp(FollowUpDue, &'a Child),
    /// What is tried for a group is to be looked at.
    LookAt(Day, &'a FocusPoint, &'a Group),
    /// The parents' words about a yellow or red position have been missing for so many days.
    ParentsWait(i64, &'a Child),
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

/// Asks an adult for answers in their own groups alone. Whose a group is shows once they have
/// answered there; until then any of them may be.
pub fn ask_in_own_groups(register: &Register, adult: AdultId, groups: &mut [GroupToday<'_>]) {
    let own = |it: &GroupToday<'_>| {
        let team = answering(register, it.group, &it.standings);
        team.iter().any(|it| it.id == adult)
    };
    let own: Vec<_> = groups.iter().map(own).collect();
    if own.contains(&true) {
        let others = groups.iter_mut().zip(own).filter(|(_, own)| !own);
        others.for_each(|(it, _)| it.mine = 0);
    }
}

/// What waits for an adult, in the order in which it is done. A notification comes first, as the
/// municipality looks at it within a day; then what was promised and is overdue; parents to ring; a
/// meeting of today, or of which nobody has said what became of it; a follow-up of today; parents
/// who wait; what has no date; what is begun; what can be talked about; who lacks answers; and what
/// comes in the next days.
pub fn today_lines<'a>(
    register: &'a Register,
    adult: AdultId,
    groups: &[GroupToday<'a>],
    begun: &'a [(&'a Child, Assessment)],
    today: Day,
) -> Vec<TodayLine<'a>> {
    let sees = SeesTo::new(register);
    let (mine, _) = follow_ups(register, &sees, adult, today);
    let (late, mine) = split(mine, |due| {
        due == FollowUpDue::Apart || matches!(due, FollowUpDue::On(day) if day < today)
    });
    let (now, mine) = split(mine, |due| due == FollowUpDue::On(today));
    let (undated, mut soon) = split(mine, |due| due == FollowUpDue::NoDate);
    let (meetings, later): (Vec<_>, Vec<_>) = meetings(register, adult, today, NEAR_DAYS)
        .into_iter()
        .partition(|(file, _)| file.meeting.on <= today);
    let meet =
        |(file, child): (MeetingFile<'a>, &'a Child)| TodayLine::Meeting(child, Box::new(file));
    soon.extend(later.into_iter().map(meet));
    soon.sort_by_key(TodayLine::day);
    let mut lines = notified(register, adult, today);
    lines.extend(late);
    let ring = parents_to_ring(register, adult, today).into_iter();
    lines.extend(ring.map(|(child, question)| TodayLine::Ring(child, question)));
    lines.extend(meetings.into_iter().map(meet));
    lines.extend(now);
    let wait = parents_waiting(register, today);
    let wait = wait.filter(|(_, child)| sees.is_asked(child, adult));
    let mut wait: Vec<_> = wait.collect();
    wait.sort_by_key(|(days, child)| (-days, child.id));
    let wait = wait.into_iter();
    lines.extend(wait.map(|(days, child)| TodayLine::ParentsWait(days, child)));
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
    lines
}

/// What is to be followed up on: what this adult sees to, and what colleagues do; each the latest
/// first, and what has no date last.
pub fn follow_ups<'a>(
    register: &'a Register,
    sees: &SeesTo<'_>,
    adult: AdultId,
    today: Day,
) -> (Vec<TodayLine<'a>>, Vec<TodayLine<'a>>) {
    let of_child = due_follow_ups(register, today).into_iter();
    let of_child = of_child.map(|(why, child)| TodayLine::FollowUp(why, child));
    let of_group = looks(register, due_focus_points(register, today));
    let mut all: Vec<_> = of_child.chain(of_group).collect();
    all.sort_by_key(TodayLine::due);
    all.into_iter()
        .partition(|line| is_asked(line, sees, adult))
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

/// Whether it is this adult who sees to a follow-up.
fn is_asked(line: &TodayLine<'_>, sees: &SeesTo<'_>, adult: AdultId) -> bool {
    match line {
        TodayLine::FollowUp(_, child) => sees.is_asked(child, adult),
        TodayLine::LookAt(_, point, group) => sees.group(group, &point.who).contains(&adult),
        _ => false,
    }
}

fn split(
    all: Vec<TodayLine<'_>>,
    of: impl Fn(FollowUpDue) -> bool,
) -> (Vec<TodayLine<'_>>, Vec<TodayLine<'_>>) {
    let all = all.into_iter();
    all.partition(|it| it.due().is_some_and(&of))
}

impl TodayLine<'_> {
    /// Why it is to be followed up on, where it is that.
    pub const fn due(&self) -> Option<FollowUpDue> {
        match self {
            Self::FollowUp(due, _) => Some(*due),
            Self::LookAt(day, _, _) => Some(FollowUpDue::On(*day)),
            _ => None,
        }
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

/// The day of the next follow-up that this adult sees to, of a child or a group, or of the next
/// meeting, from today.
pub fn next_day(register: &Register, sees: &SeesTo<'_>, adult: AdultId, today: Day) -> Option<Day> {
    let until = today.plus_days(FAR_DAYS);
    let of_child = coming_follow_ups(register, today, until).into_iter();
    let of_child = of_child.map(|(day, child)| TodayLine::FollowUp(FollowUpDue::On(day), child));
    let of_group = looks(register, coming_focus_points(register, today, until));
    let all = of_child.chain(of_group);
    let mine = all.filter(|line| is_asked(line, sees, adult));
    let meetings = meetings(register, adult, today, FAR_DAYS).into_iter();
    let meetings = meetings.map(|(file, _)| file.meeting.on);
    let days = mine.filter_map(|line| line.day()).chain(meetings);
    days.filter(|on| *on >= today).min()
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

/// The meetings within so many days about children this adult has answered about, and those the
/// adult comes to, the nearest first.
fn meetings(
    register: &Register,
    adult: AdultId,
    today: Day,
    within: i64,
) -> Vec<(MeetingFile<'_>, &Child)> {
    let known = |child: &Child| {
        let mut looks = register.child_rounds(child.id).into_iter();
        looks.any(|(_, look)| look.assessment(adult).is_some())
    };
    let name = register.adult(adult).map(|it| &*it.name);
    let comes = |it: &MeetingFile<'_>| {
        let mut staff = it.meeting.names(MeetingPart::Staff);
        name.is_some_and(|name| staff.any(|it| begins_with_name(it, name)))
    };
    let all = next_meetings(register, today).into_iter();
    let near =
        all.filter(|(it, _)| it.meeting.on <= today.plus_days(within) || !it.apart.is_empty());
    near.filter(|(it, child)| comes(it) || known(child))
        .collect()
}

/// Whether somebody who was written down is the adult of this name: "Bo, pædagog" is Bo, and "Bodil"
/// is not.
fn begins_with_name(written: &str, name: &str) -> bool {
    let rest = written.strip_prefix(name.trim());
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::begins_with_name;

    #[test]
    fn whoever_is_written_down_with_what_they_are_comes_and_nobody_of_a_longer_name_does() {
        for (written, comes) in [
            ("Bo", true),
            ("Bo, pædagog", true),
            ("Bo (pædagog)", true),
            ("Bodil", false),
            ("Anne", false),
            ("", false),
        ] {
            assert_eq!(begins_with_name(written, "Bo"), comes, "{written}");
        }
    }
}
