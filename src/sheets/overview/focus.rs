//! The group's focus points, and which of them the leader's paper may show.

use trivsel::{
    insight::names_any_child,
    register::{FocusPoint, GroupId, Register},
};

/// The focus points of a group, and how many were left out. A focus point is
/// about the setting, but nothing stops a pen from naming a child: without
/// `names` those that hold a name of any child of the house are left out, also of
/// one who has left or a name that one had, and who sees to it is not said.
pub fn points(register: &Register, group: GroupId, names: bool) -> (Vec<FocusPoint>, usize) {
    let all = register.focus_points(group).into_iter();
    let all: Vec<_> = all
        .filter(|point| !point.what.trim().is_empty())
        .cloned()
        .collect();
    if names {
        return (all, 0);
    }
    let written = all.len();
    let kept: Vec<_> = all
        .into_iter()
        .filter(|point| !names_any_child(register, &point.what, group))
        .map(|point| FocusPoint {
            who: String::new(),
            ..point
        })
        .collect();
    let left_out = written - kept.len();
    (kept, left_out)
}
