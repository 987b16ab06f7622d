//! What holds on a device, told in an order that is not that of entries.

use std::collections::BTreeSet;

use super::*;
use crate::{
    insight::tests::CHILD,
    register::{EntryId, FollowUpApart},
};

/// What is asked about, and what holds where nobody is to choose between follow-ups first; in an order
/// that is not that of entries.
#[derive(Debug, PartialEq)]
pub(super) struct WhatHolds {
    pub(super) asked: Option<FollowUpApart>,
    held_apart: BTreeSet<FollowUpId>,
    corrected_apart: BTreeSet<EntryId>,
    holds: Option<Holds>,
}

#[derive(Debug, PartialEq)]
struct Holds {
    open: BTreeSet<AgreementId>,
    ended: BTreeSet<AgreementId>,
    days_apart: Vec<Option<Day>>,
    day: Option<Day>,
    since: Option<Day>,
}

pub(super) fn what_holds(register: &Register) -> WhatHolds {
    let promises = promises(register, CHILD);
    let ids = |all: &[&Agreement]| all.iter().map(|it| it.id).collect();
    let day = |it: &PlanApart<'_>| it.plan.and_then(|plan| plan.on);
    let asked = promises.next.apart();
    WhatHolds {
        asked,
        held_apart: promises.apart.iter().copied().collect(),
        corrected_apart: promises.corrected_apart.iter().map(|it| it.entry).collect(),
        holds: matches!(asked, None | Some(FollowUpApart::Moved)).then(|| Holds {
            open: ids(&promises.open),
            ended: ids(&promises.ended),
            days_apart: promises.moved_apart.iter().map(day).collect(),
            day: promises.next.day(),
            since: promises.since,
        }),
    }
}

/// Whether one of several versions was shown to whoever took an agreement out of it: there the clocks say which.
pub(super) fn clocks_decide(register: &Register) -> bool {
    let mut held = register.follow_ups(CHILD).iter();
    held.any(|it| takes_out(register, it))
}

/// Whether this was written by somebody who had read several versions apart, and lacks an agreement of one.
fn takes_out(register: &Register, it: &Recorded<FollowUp>) -> bool {
    let same = register.follow_ups(CHILD).iter();
    let read = same.filter(|other| {
        other.value.id == it.value.id && other.entry != it.entry && it.stamp.had_seen(&other.stamp)
    });
    let read: Vec<_> = read.collect();
    let apart = read.iter().any(|a| {
        let mut others = read.iter();
        others.any(|b| !a.stamp.had_seen(&b.stamp) && !b.stamp.had_seen(&a.stamp))
    });
    let mut agreements = read.iter().flat_map(|it| &it.value.agreements);
    apart && agreements.any(|of| it.value.agreements.iter().all(|it| it.id != of.id))
}
