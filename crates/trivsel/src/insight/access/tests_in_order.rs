//! What stands in the copy, in which order, and what is kept out of it.

use super::*;
use crate::{
    insight::tests::{CHILD, ROUND, day, id},
    register::Withheld,
};

const OTHER: ChildId = ChildId(id(6));

fn entry(number: u8, fact: Fact) -> Entry {
    Entry::made_up(number, None, fact)
}

fn away(child: ChildId) -> Fact {
    let reason = "Rejst".to_owned();
    Fact::NotAssessed {
        child,
        round: ROUND,
        reason,
    }
}

fn copied(child: Option<ChildId>) -> Fact {
    Fact::Exported { on: day(), child }
}

/// Each entry's number, and why it is kept out.
fn told(entries: &[Entry]) -> Vec<(u64, Option<&str>)> {
    let all = on_record(entries, CHILD).into_iter();
    all.map(|it| (it.entry.clock, it.withheld)).collect()
}

#[test]
fn all_that_is_about_the_child_once_in_order_and_nothing_about_another() {
    let entries = [
        entry(5, copied(Some(CHILD))),
        entry(1, away(CHILD)),
        entry(2, away(OTHER)),
        entry(3, copied(Some(OTHER))),
        entry(4, copied(None)),
        entry(1, away(CHILD)),
    ];
    assert_eq!(told(&entries), [(1, None), (5, None)]);
}

#[test]
fn what_was_said_last_of_an_entry_keeps_it_out_or_lets_it_in() {
    let kept_out = |number, of, reason: &str| {
        let withheld = Withheld {
            child: CHILD,
            entry: EntryId(id(of)),
            reason: reason.to_owned(),
            notify: false,
        };
        entry(number, Fact::WithheldSet(withheld))
    };
    let entries = [
        entry(1, away(CHILD)),
        entry(2, away(CHILD)),
        entry(3, away(CHILD)),
        kept_out(4, 1, "først"),
        kept_out(5, 2, "om andre"),
        kept_out(6, 1, "siden"),
        kept_out(7, 2, ""),
    ];
    // Of the third nobody has said anything: it says anew what is kept out.
    let expected = [Some("siden"), None, Some("siden"), None, None, None, None];
    let found: Vec<_> = told(&entries).into_iter().map(|(_, why)| why).collect();
    assert_eq!(found, expected);
}
