//! The follow-ups that were held, each where it stands among what was promised.

use crate::{
    register::{Agreement, ChildId, EntryOrder, FollowUp, Recorded, Register, Stamp},
    vocabulary::Day,
};

/// When something was promised: its day, then the order of entries.
pub(super) type Promised = (Day, EntryOrder);

pub(super) fn promised(on: Day, stamp: &Stamp) -> Promised {
    (on, stamp.order())
}

/// A follow-up as it was written last, and where it was written first.
pub(super) struct Held<'a> {
    pub(super) first: &'a Stamp,
    pub(super) at: Promised,
    pub(super) latest: &'a Recorded<FollowUp>,
    versions: Vec<&'a Recorded<FollowUp>>,
}

impl<'a> Held<'a> {
    /// What was agreed anew, in all its versions. Whoever corrects one begins with the last that is read
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
                    let mut before = self.versions[..later].iter().rev();
                    let began = before.find(|it| corrects.stamp.had_seen(&it.stamp));
                    corrects.stamp.had_seen(&it.stamp) && began.is_some_and(|it| says(it))
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
    held.sort_by_key(|it| it.at);
    held
}
