//! What a newer version wrote, which says what is unknown here.

use super::{
    tests::{id, written},
    *,
};
use crate::register::{Decoded, FactName, decode};

#[test]
fn a_newer_fact_is_kept_and_what_is_written_next_comes_after_it() {
    let entry = written(
        1,
        1,
        &[],
        Fact::made_up(FactName::BackedUp, ChildId(id(1)), "x"),
    );
    let json = serde_json::to_string(&entry).unwrap();
    let newer = json.replace("backed_up", "dreamt_of");
    let Ok(Decoded::Newer(newer)) = decode(newer.as_bytes()) else {
        panic!("it is known: {newer}");
    };
    let mut register = Register::default();
    register.apply_newer((*newer).clone());
    register.apply_newer(*newer.clone());
    assert_eq!(register.newer_facts().collect::<Vec<_>>(), [&*newer]);
    let clock = register.logical_clock();
    assert_eq!((clock.now(), clock.sequence(entry.device)), (1, 1));
}

/// What a newer version wrote of a child goes with the child, and of nobody else.
#[test]
fn what_is_unknown_here_goes_with_the_child_it_is_about() {
    let [alma, bo] = [1, 2].map(|number| ChildId(id(number)));
    let newer = |number: u8, child| {
        let entry = written(1, number, &[], Fact::made_up(FactName::PutOff, child, "x"));
        let json = serde_json::to_string(&entry).unwrap();
        match decode(json.replace("put_off", "dreamt_of").as_bytes()) {
            Ok(Decoded::Newer(newer)) => *newer,
            other => panic!("it is known: {other:?}"),
        }
    };
    let (of_alma, of_bo) = (newer(1, alma), newer(2, bo));
    let erased = written(2, 3, &[], Fact::ChildErased { child: alma });
    for erased_first in [false, true] {
        let mut register = Register::default();
        let erase = |register: &mut Register| register.apply(erased.clone());
        if erased_first {
            erase(&mut register);
        }
        register.apply_newer(of_alma.clone());
        register.apply_newer(of_bo.clone());
        if !erased_first {
            assert_eq!(register.newer_facts().count(), 2);
            erase(&mut register);
        }
        assert_eq!(register.newer_facts().collect::<Vec<_>>(), [&of_bo]);
        // It was read all the same: what is written next comes after it.
        let mut later = of_alma.clone();
        (later.stamp.clock, later.stamp.sequence) = (9, 9);
        register.apply_newer(later);
        assert_eq!(register.logical_clock().now(), 9);
    }
}
