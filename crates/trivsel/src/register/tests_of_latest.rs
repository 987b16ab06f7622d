//! Of two values the one that is asked for.

use std::rc::Rc;

use super::{ChildId, Entry, Fact, FactName, latest::Earliest, made_up::id};

const CHILD: ChildId = ChildId(id(1));

fn made_up(name: FactName) -> Fact {
    Fact::made_up(name, CHILD, "x")
}

#[test]
fn of_two_the_earlier_value_stays_and_of_one_instant_the_first() {
    let stamp = |place| Rc::new(Entry::made_up(place, None, made_up(FactName::BackedUp)).stamp());
    let mut it = Earliest::default();
    it.set(&stamp(5), "five");
    it.set(&stamp(7), "seven");
    it.set(&stamp(3), "three");
    it.set(&stamp(3), "three again");
    assert_eq!(it.stamped().map(|(_, value)| *value), Some("three"));
}
