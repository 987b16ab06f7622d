//! The follow-ups that were held, each where it stands among what was promised.

use crate::{
    register::{Agreement, ChildId, EntryOrder, FollowUp, FollowUpId, Recorded, Register, Stamp},
    vocabulary::Day,
};

/// When something was promised: its day, then the order of entries.
pub(super) type Promised = (Day, EntryOrder);

pub(super) fn promised(on: Day, stamp: &Stamp) -> Promised {
    (on, stamp.order())
}

/// A follow-up as it holds, and where it was written first.
pub(super) struct Held<'a> {
    pub(super) first: &'a Stamp,
    pub(super) at: Promised,
    pub(super) latest: &'a Recorded<FollowUp>,
    versions: Vec<&'a Recorded<FollowUp>>,
}

impl<'a> Held<'a> {
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

    /// What set the day of the next one: the first of the versions that say so as the one that holds.
    pub(super) fn next_set(&self) -> &'a Stamp {
        let versions = self.versions.iter().rev();
        let since = versions.skip_while(|it| it.entry != self.latest.entry);
        let same = since.take_while(|it| it.value.next == self.latest.value.next);
        same.last().map_or(self.first, |it| &*it.stamp)
    }

    /// What was agreed anew, in all its versions. Whoever corrects one begins with the one that holds
    /// there: what that one says can be taken away, and what others wrote apart cannot.
    pub(super) fn agreed_anew(&self) -> Vec<&'a Agreement> {
        let mut all = Vec::new();
        for (at, it) in self.versions.iter().enumerate() {
            for agreement in &it.value.agreements {
                let says = |it: &Recorded<FollowUp>| {
                    it.value.agreements.iter().any(|it| it.id == agreement.id)
                };
                let mut since = self.versions.iter().enumerate().skip(at + 1);
                let said_again = since.clone().any(|(_, it)| says(it));
                let taken_away = since.any(|(later, corrects)| {
                    let before = self.versions[..later].iter().copied();
                    let read = before.filter(|it| corrects.stamp.had_seen(&it.stamp));
                    let began = holding(&read.collect::<Vec<_>>());
                    corrects.stamp.had_seen(&it.stamp) && began.is_some_and(says)
                });
                if !said_again && !taken_away {
                    all.push(agreement);
                }
            }
        }
        all
    }
}

/// The follow-ups, the earliest first. Written again, one stands where it stood.
pub(super) fn all_held(register: &Register, child: ChildId) -> Vec<Held<'_>> {
    let mut held: Vec<Held<'_>> = Vec::new();
    for it in register.follow_ups(child) {
        let known = held
            .iter_mut()
            .find(|known| known.latest.value.id == it.value.id);
        match known {
            Some(known) => {
                known.latest = it;
                known.versions.push(it);
            }
            None => held.push(Held {
                first: &it.stamp,
                at: promised(it.value.on, &it.stamp),
                latest: it,
                versions: vec![it],
            }),
        }
    }
    for it in &mut held {
        it.latest = holding(&it.versions).unwrap_or(it.latest);
    }
    held.sort_by_key(|it| it.at);
    held
}

/// The follow-up that was held last, as [`promises`](super::promises) has it, for whoever asks for
/// nothing else.
#[must_use]
pub fn last_held(register: &Register, child: ChildId) -> Option<FollowUpId> {
    let mut last: Option<(Promised, FollowUpId)> = None;
    let mut known: Vec<FollowUpId> = Vec::new();
    for it in register.follow_ups(child) {
        let (at, id) = (promised(it.value.on, &it.stamp), it.value.id);
        // Written again, one stands where it stood.
        if !known.contains(&id) {
            known.push(id);
            last = last.into_iter().chain([(at, id)]).max_by_key(|(at, _)| *at);
        }
    }
    last.map(|(_, id)| id)
}

/// The versions that nobody has corrected after reading them.
fn unread<'a>(versions: &[&'a Recorded<FollowUp>]) -> Vec<&'a Recorded<FollowUp>> {
    let unread = |it: &&Recorded<FollowUp>| {
        let mut others = versions.iter();
        !others.any(|other| other.entry != it.entry && other.stamp.had_seen(&it.stamp))
    };
    versions.iter().copied().filter(unread).collect()
}

/// The version that holds: the last one. Of several that were corrected apart, until somebody chooses,
/// the last one that does not end it.
fn holding<'a>(versions: &[&'a Recorded<FollowUp>]) -> Option<&'a Recorded<FollowUp>> {
    let unread = unread(versions);
    let goes_on = unread.iter().rfind(|it| it.value.ended.is_none());
    goes_on.or(unread.last()).copied()
}
