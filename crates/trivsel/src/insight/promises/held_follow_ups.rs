//! The follow-ups that were held, each where it stands among what was promised.

use super::{
    agreed::{Agreed, FormShows, agreed_in},
    promised::Promised,
    versions::{began, read_by, unread},
};
use crate::{
    register::{ChildId, FollowUp, FollowUpId, Recorded, Register, Stamp},
    vocabulary::Day,
};

/// A follow-up as it holds, and where it was written first.
pub(super) struct Held<'a> {
    /// What wrote it first: several where one draft was kept on two devices.
    pub(super) began: Vec<&'a Stamp>,
    pub(super) at: Promised,
    pub(super) latest: &'a Recorded<FollowUp>,
    versions: Vec<&'a Recorded<FollowUp>>,
}

impl<'a> Held<'a> {
    /// Whether whoever wrote this had read of it, in one of its versions.
    pub(super) fn is_known_to(&self, stamp: &Stamp) -> bool {
        self.began.iter().any(|it| stamp.had_seen(it))
    }

    /// Whether somebody who had read this held it.
    fn began_after(&self, stamp: &Stamp) -> bool {
        self.began.iter().any(|it| it.had_seen(stamp))
    }

    /// Whether somebody who had read this said last when the next one is, or that there is none.
    fn next_set_after(&self, stamp: &Stamp) -> bool {
        self.next_set().iter().any(|it| it.had_seen(stamp))
    }

    /// The versions that nobody has corrected after reading them, where they say different things. What
    /// they agree anew stands together, and is no difference.
    pub(super) fn corrected_apart(&self) -> Vec<&'a Recorded<FollowUp>> {
        let unread = unread(&self.versions);
        let said = |it: &Recorded<FollowUp>| FollowUp {
            who: String::new(),
            agreements: Vec::new(),
            ..it.value.clone()
        };
        let mut pairs = unread.windows(2);
        if pairs.all(|pair| said(pair[0]) == said(pair[1])) {
            return Vec::new();
        }
        unread
    }

    /// What set the day of the next one, going back from the version that holds along what each had read:
    /// the first ones that say the same day. Several where people set the same day apart.
    pub(super) fn next_set(&self) -> Vec<&'a Stamp> {
        let (mut at, mut first) = (vec![self.latest], Vec::new());
        let mut known: Vec<_> = vec![self.latest.entry];
        while let Some(it) = at.pop() {
            let mut before = unread(&read_by(&self.versions, it));
            before.retain(|before| before.value.next == it.value.next);
            if before.is_empty() {
                first.push(&*it.stamp);
            }
            before.retain(|before| !known.contains(&before.entry));
            known.extend(before.iter().map(|it| it.entry));
            at.extend(before);
        }
        first
    }

    /// What was agreed anew, in all its versions. Whoever corrects one begins with one that stands there:
    /// what every one of them says can be taken away, and what others wrote apart cannot. It says on which
    /// day it was held, and its entry says when it was written.
    pub(super) fn agreed_anew(&self) -> Vec<Agreed<'a, FollowUp>> {
        let written = |it: &Recorded<FollowUp>| it.stamp.at.days();
        let form = FormShows::OneVersion;
        agreed_in(&self.versions, |it| &it.agreements, written, form)
    }
}

/// The follow-ups, the earliest first. Written again, one stands where it stood.
pub(super) fn all_held(register: &Register, child: ChildId) -> Vec<Held<'_>> {
    let held = by_id(register, child).into_iter().filter_map(|versions| {
        let began = began(&versions);
        Some(Held {
            at: stands_at(&began)?,
            began: began.iter().map(|it| &*it.stamp).collect(),
            latest: holding(&versions)?,
            versions,
        })
    });
    let mut held: Vec<_> = held.collect();
    held.sort_by_key(|it| it.at);
    held
}

/// The follow-up that was held last, as [`promises`](super::promises) has it, for whoever asks for
/// nothing else.
#[must_use]
pub fn last_held(register: &Register, child: ChildId) -> Option<FollowUpId> {
    let held = by_id(register, child).into_iter();
    let last = held.max_by_key(|versions| stands_at(&began(versions)))?;
    Some(last.first()?.value.id)
}

/// The versions of each.
fn by_id(register: &Register, child: ChildId) -> Vec<Vec<&Recorded<FollowUp>>> {
    let mut all: Vec<Vec<&Recorded<FollowUp>>> = Vec::new();
    for it in register.follow_ups(child) {
        let mut known = all.iter_mut();
        match known.find(|versions| versions[0].value.id == it.value.id) {
            Some(versions) => versions.push(it),
            None => all.push(vec![it]),
        }
    }
    all
}

/// The earliest day on which it was written first.
fn stands_at(began: &[&Recorded<FollowUp>]) -> Option<Promised> {
    let all = began
        .iter()
        .map(|it| Promised::when_held(it.value.on, &it.stamp));
    all.min()
}

/// The version that holds: the last one. Of several that were corrected apart, until somebody chooses,
/// the last one that does not end it.
fn holding<'a>(versions: &[&'a Recorded<FollowUp>]) -> Option<&'a Recorded<FollowUp>> {
    let unread = unread(versions);
    let goes_on = unread.iter().rfind(|it| it.value.ended.is_none());
    goes_on.or(unread.last()).copied()
}

/// When the follow-up that stands is moved, where these are held: after those of that day that were read.
/// One in whose place another was chosen comes before nothing, and ends nothing.
pub(super) fn moved_among(
    held: &[Held<'_>],
    set_aside: &[FollowUpId],
    on: Day,
    stamp: &Stamp,
) -> Promised {
    let of_day = held.iter().filter(|it| it.at.on == on);
    let of_day = of_day.filter(|it| !set_aside.contains(&it.latest.value.id));
    let read = of_day.filter(|it| it.is_known_to(stamp));
    Promised::after(read.map(|it| it.at.order).max(), on, stamp)
}

/// When a position or a meeting promises something: after those of that day that had not read it either,
/// too, as nobody ends what nobody knew of.
pub(super) fn promised_among(
    held: &[Held<'_>],
    set_aside: &[FollowUpId],
    on: Day,
    stamp: &Stamp,
) -> Promised {
    let read = moved_among(held, set_aside, on, stamp);
    let of_day = held.iter().filter(|it| it.at.on == on);
    let others =
        of_day.filter(|it| !it.is_known_to(stamp) && !set_aside.contains(&it.latest.value.id));
    let (knew, apart): (Vec<_>, Vec<_>) = others.partition(|it| it.began_after(stamp));
    let before = knew.iter().map(|it| it.at.order).min();
    let apart = apart.iter().filter(|it| !it.next_set_after(stamp));
    let apart = apart.map(|it| it.at.order);
    let apart = apart.filter(|order| before.is_none_or(|before| *order < before));
    Promised::after(apart.chain(read.after).max(), on, stamp)
}
