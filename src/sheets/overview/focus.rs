//! The group's focus points, and which of them the leader's paper may show.

use crate::sheets::members::Member;
use trivsel::register::{FocusPoint, GroupId, Register};

/// The focus points of a group, and how many were left out. A focus point is
/// about the setting, but nothing stops a pen from naming a child: without
/// `names` those that hold a name of one are left out, and who sees to it is
/// not said.
pub fn points(
    register: &Register,
    group: GroupId,
    members: &[Member<'_>],
    names: bool,
) -> (Vec<FocusPoint>, usize) {
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
        .filter(|point| !names_a_child(&point.what, members))
        .map(|point| FocusPoint {
            who: String::new(),
            ..point
        })
        .collect();
    let left_out = written - kept.len();
    (kept, left_out)
}

/// Whether a text holds a name of one of the children as a word of its own, also
/// in the genitive. Names are written with capitals, so that "liv" is not Liv.
fn names_a_child(text: &str, members: &[Member<'_>]) -> bool {
    let words = |text: &str| -> Vec<String> {
        text.split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let said = words(text);
    members.iter().any(|member| {
        words(&member.child.full_name()).iter().any(|name| {
            said.iter()
                .any(|word| word == name || word.strip_suffix('s') == Some(name))
        })
    })
}
