//! What the logbook gets to know of a printing.

use super::{children::can_have, paper::Paper, print_choice::PrintChoice};
use crate::sheets::Member;
use trivsel::register::{Child, ChildId, Fact, GroupId, Printed};

/// A line for each child of a paper that each family gets, and else one for the group. None where
/// the paper is about nobody. It says whose leaves the next meeting out.
pub fn logged(
    group: GroupId,
    members: &[Member<'_>],
    chosen: &PrintChoice,
    without_meeting: &[&Child],
) -> Vec<Fact> {
    let names_nobody = chosen.paper == Paper::Grid && chosen.lines;
    let Some(paper) = chosen.paper.kind().filter(|_| !names_nobody) else {
        return Vec::new();
    };
    let printed = |child: Option<ChildId>| {
        Fact::Printed(Printed {
            paper,
            child,
            group: Some(group),
            without_meeting: without_meeting.iter().any(|it| Some(it.id) == child),
            both_homes_know: false,
        })
    };
    if !chosen.paper.is_for_families() {
        return vec![printed(None)];
    }
    let ticked = members.iter().filter(|it| chosen.has(it.child.id));
    let ticked = ticked.filter(|it| can_have(chosen.paper, it));
    ticked.map(|it| printed(Some(it.child.id))).collect()
}
