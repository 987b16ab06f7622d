//! The same entries with other clocks: each later than what it had read, and else in any order.

use crate::register::Entry;

/// The entries in one of the orders that what they had read allows; of several that could be next,
/// `choose` says which.
pub(in crate::insight) fn in_clock_order(
    entries: &[Entry],
    mut choose: impl FnMut(usize) -> usize,
) -> Vec<Entry> {
    let mut placed: Vec<Entry> = Vec::new();
    let mut left: Vec<&Entry> = entries.iter().collect();
    for clock in 1.. {
        let next = could_be_next(&left);
        let Some(at) = (!next.is_empty()).then(|| next[choose(next.len())]) else {
            break;
        };
        placed.push(Entry {
            clock,
            ..left.remove(at).clone()
        });
    }
    assert!(left.is_empty(), "entries that had read one another");
    placed
}

/// All of these orders.
pub(in crate::insight) fn in_every_clock_order(entries: &[Entry]) -> Vec<Vec<Entry>> {
    let mut all = Vec::new();
    // Which was chosen of how many; counted up like a number.
    let mut turns: Vec<(usize, usize)> = Vec::new();
    loop {
        let mut at = 0;
        all.push(in_clock_order(entries, |of| {
            if at == turns.len() {
                turns.push((0, of));
            }
            at += 1;
            turns[at - 1].0
        }));
        while turns.last().is_some_and(|(chosen, of)| chosen + 1 == *of) {
            turns.pop();
        }
        match turns.last_mut() {
            Some((chosen, _)) => *chosen += 1,
            None => return all,
        }
    }
}

/// Where those stand that had read none of the others.
fn could_be_next(left: &[&Entry]) -> Vec<usize> {
    let had_read =
        |it: &Entry, other: &Entry| it.id != other.id && it.stamp().had_seen(&other.stamp());
    let places = left.iter().enumerate();
    let first = places.filter(|(_, it)| !left.iter().any(|other| had_read(it, other)));
    first.map(|(at, _)| at).collect()
}

#[test]
fn two_chains_of_two_have_six_orders() {
    use super::{tests::moved, tests_apart::on_two_devices};
    let each = || vec![moved(-1, None, Some(2)), moved(-1, None, Some(3))];
    let entries = on_two_devices(each(), each());
    assert_eq!(in_every_clock_order(&entries).len(), 6);
}
