//! Which drafts of a backup are worth keeping.

use std::collections::BTreeMap;

use crate::DraftKey;
use trivsel::{
    insight::{last_held, meeting, newest_review, newest_voice},
    register::{AdultId, Register},
};
use vault::DraftName;

/// Drafts by what they are known by.
type DraftsByName = BTreeMap<DraftName, Vec<u8>>;

/// The drafts of a backup that this vault has none of, about a child that is still
/// there, and that nobody has finished since. `register` is what is known after the
/// entries were merged.
#[must_use]
pub fn drafts_to_take(
    register: &Register,
    here: &DraftsByName,
    backup: DraftsByName,
) -> Vec<(DraftName, Vec<u8>)> {
    let wanted = |name: &DraftName| {
        let in_round = |adult: Option<AdultId>, child, round| {
            register.child_round(child, round).is_some_and(|look| {
                let own = adult.and_then(|adult| look.assessment(adult));
                look.position().is_some() || own.is_some()
            })
        };
        let (child, finished) = match DraftKey::of(name) {
            Some(DraftKey::Own {
                adult,
                child,
                round,
            }) => (child, in_round(Some(adult), child, round)),
            Some(DraftKey::Joint { child, round }) => (child, in_round(None, child, round)),
            Some(DraftKey::FollowUp { child, after }) => {
                (child, last_held(register, child) != after)
            }
            Some(DraftKey::Voice {
                child,
                childs,
                after,
                corrects,
            }) => {
                let another = newest_voice(register, child, childs) != after;
                (child, corrects.is_some() || another)
            }
            // The minutes of a meeting of which none are kept, and a plan that nobody has.
            Some(DraftKey::Meeting {
                child,
                meeting: Some(id),
                minutes,
            }) => {
                let known = meeting(register, child, id);
                (
                    child,
                    known.is_none_or(|it| !minutes || !it.minutes.is_empty()),
                )
            }
            Some(DraftKey::Meeting {
                child,
                meeting: None,
                minutes,
            }) => (child, minutes),
            Some(DraftKey::GroupFollowUp { group, after }) => {
                let known = register.group(group).is_some();
                let waits = register.last_group_follow_up(group) == after;
                return known && waits && !here.contains_key(name);
            }
            Some(DraftKey::Review {
                child,
                kind,
                after,
                corrects,
            }) => {
                let another = newest_review(register, child, kind) != after;
                (child, corrects.is_some() || another)
            }
            Some(DraftKey::Ladder { child, from, .. }) => (child, register.rung(child) != from),
            // One that is new, or a change to one: nobody knows whether that was kept.
            Some(DraftKey::Focus { child, point }) => {
                let mut known = register.focus_points_of(child);
                (child, known.any(|it| it.id == point))
            }
            Some(DraftKey::GroupFocus { group, point }) => {
                let known = register.group(group).is_some();
                let new = register.focus_point(point).is_none();
                return known && new && !here.contains_key(name);
            }
            // A writing sheet that is done with, or that must not be, never comes back from a file.
            Some(DraftKey::Notification { .. } | DraftKey::Cursor { .. }) | None => return false,
        };
        register.child(child).is_some() && !finished && !here.contains_key(name)
    };
    backup
        .into_iter()
        .filter(|(name, _)| wanted(name))
        .collect()
}
