//! What a file says from the end of all clocks.

use super::*;

/// Otherwise one entry silences the vault: whatever is written after it is older, for ever.
#[test]
fn a_clock_that_nobody_can_have_reached_is_refused() {
    let here = [entry(1, 1, 7, put_off(1, "her"))];
    let far = REACH + 9;
    let honest = entry(2, 2, far - 1, put_off(1, "der"));
    let forged = |change: fn(&mut Entry, u64)| {
        let mut forged = entry(3, 3, 8, put_off(1, "for altid"));
        change(&mut forged, far + 1);
        forged
    };
    let of_here = DeviceId(id(1));
    let of_nobody = DeviceId(id(9));
    for forged in [
        forged(|it, far| it.clock = far),
        forged(|it, _| it.clock = u64::MAX),
        forged(|it, far| it.sequence = far),
        forged(|it, far| _ = it.seen.insert(DeviceId(id(1)), far)),
        forged(|it, far| _ = it.seen.insert(DeviceId(id(9)), far)),
    ] {
        let merge = plan(&here, &[honest.clone(), forged.clone()]);
        assert_eq!(merge.new, std::slice::from_ref(&honest), "{forged:?}");
        assert_eq!(merge.out_of_reach, 1);
    }
    let mut seen = entry(4, 3, 8, put_off(1, "har set"));
    seen.seen = [(of_here, 7), (of_nobody, 3)].into_iter().collect();
    assert_eq!(plan(&here, &[seen]).new.len(), 1);
}

/// Erasing, too, could be said from the end of all clocks.
#[test]
fn an_erasure_with_such_a_clock_is_none() {
    let here = [entry(1, 1, 7, child(1))];
    let erased = Fact::ChildErased {
        child: ChildId(id(1)),
    };
    let merge = plan(&here, &[entry(2, 2, u64::MAX, erased)]);
    assert!(merge.is_empty());
}
