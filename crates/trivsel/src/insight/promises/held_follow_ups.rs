//! The follow-ups that were held, each where it stands among what was promised.

use crate::{
    register::{ChildId, EntryOrder, FollowUp, Recorded, Register, Stamp},
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
}

/// The follow-ups, the earliest first. Written again, one stands where it stood.
pub(super) fn all_held(register: &Register, child: ChildId) -> Vec<Held<'_>> {
    let mut held: Vec<Held<'_>> = Vec::new();
    for it in register.follow_ups(child) {
        let known = held
            .iter_mut()
            .find(|known| known.latest.value.id == it.value.id);
        match known {
            Some(known) => known.latest = it,
            None => held.push(Held {
                first: &it.stamp,
                at: promised(it.value.on, &it.stamp),
                latest: it,
            }),
        }
    }
    held.sort_by_key(|it| it.at);
    held
}
