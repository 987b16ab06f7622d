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
