//! What positions, follow-ups and moves do to the next follow-up, each in its place.

use super::{
    held_follow_ups::{Held, moved_among, promised_among},
    plans::{ChosenPosition, HeldTurn, Turn, TurnDoes},
    promised::Promised,
    versions::{read_by, unread},
};
use crate::{
    register::{FollowUpId, JointPosition, Recorded, Stamp},
    vocabulary::Day,
};

/// The day, the stamp and the effect of a position, among all versions of it; none where it plans nothing
/// anew: it is corrected and says the same plan, also where a follow-up has come in between.
pub(super) fn position_turn<'a>(
    versions: &[&'a Recorded<JointPosition>],
    it: &'a Recorded<JointPosition>,
) -> Option<(Day, &'a Stamp, TurnDoes<'a>)> {
    let read = read_by(versions, it);
    let again = read.iter().filter(|before| before.value == it.value);
    let again: Vec<_> = again.map(|it| &*it.stamp).collect();
    let says_so = |before: &&Recorded<JointPosition>| before.value.follow_up == it.value.follow_up;
    let corrected = unread(&read);
    if again.is_empty() && !corrected.is_empty() && corrected.iter().all(says_so) {
        return None;
    }
    // One that was chosen has the day on which it was set first.
    let on = read.iter().map(|it| it.value.on);
    let on = on.chain([it.value.on]).max().unwrap_or(it.value.on);
    let does = match again.is_empty() {
        true => TurnDoes::Agreed(&it.value),
        false => TurnDoes::Chosen(ChosenPosition {
            round: it.value.round,
            again,
        }),
    };
    Some((on, &it.stamp, does))
}

/// The follow-ups that were held and what was planned beside them, in their order.
pub(super) fn all_turns<'a>(
    held: &[Held<'a>],
    set_aside: &[FollowUpId],
    mut planned: Vec<Turn<'a>>,
) -> Vec<Turn<'a>> {
    let turns = held.iter().map(|it| held_turn(it, set_aside));
    let mut turns: Vec<_> = turns.collect();
    planned.sort_by_key(|turn| turn.stamp.order());
    for mut turn in planned {
        turn.at = place(&turn, &turns, held, set_aside);
        turns.push(turn);
    }
    turns.sort_by_key(|turn| turn.at);
    turns
}

fn held_turn<'a>(it: &Held<'a>, set_aside: &[FollowUpId]) -> Turn<'a> {
    let value = &it.latest.value;
    let stamp = it.began.first().copied().unwrap_or(&it.latest.stamp);
    if set_aside.contains(&value.id) {
        return Turn {
            at: Promised::after(None, it.at.on, stamp),
            stamp,
            does: TurnDoes::SetAside(value),
        };
    }
    Turn {
        at: it.at,
        stamp,
        does: TurnDoes::Held(HeldTurn {
            follow_up: value,
            began: it.began.clone(),
            next_set: it.next_set(),
        }),
    }
}

/// It comes after what had been read, whichever day the clock of the device said.
fn place(
    turn: &Turn<'_>,
    turns: &[Turn<'_>],
    held: &[Held<'_>],
    set_aside: &[FollowUpId],
) -> Promised {
    let read = turns.iter().filter(|it| it.is_known_to(turn.stamp));
    let read: Vec<_> = read.map(|it| it.at).collect();
    let on = read.iter().map(|it| it.on).max();
    let on = on.map_or(turn.at.on, |on| on.max(turn.at.on));
    let at = match turn.does {
        TurnDoes::Moved(_) => moved_among(held, set_aside, on, turn.stamp),
        _ => promised_among(held, set_aside, on, turn.stamp),
    };
    let read = read.iter().filter(|it| it.on == on);
    let last = read.filter_map(|it| it.after).chain(at.after).max();
    Promised::after(last, on, turn.stamp)
}
