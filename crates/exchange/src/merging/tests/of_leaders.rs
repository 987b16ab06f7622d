//! What a file says that is for a leader.

use super::*;

/// Otherwise whoever has the shared passphrase made themselves a leader in a copy that is older than the
/// leader's own, and read it in.
#[test]
fn what_a_copy_says_in_a_leaders_place_is_left_to_one() {
    let omar = |name: &str, role| Adult {
        id: AdultId(id(0x50)),
        name: name.to_owned(),
        role,
        gone: false,
    };
    let before = omar("Omar", Role::Pedagogue);
    let added = |adult: &Adult| Fact::adult_changed(None, adult);
    let changed = |after: &Adult| Fact::adult_changed(Some(&before), after);
    let hold = |running| {
        Fact::HoldSet(Hold {
            child: ChildId(id(1)),
            why: HoldReason::Notification,
            running,
        })
    };
    let colleague = Adult {
        id: AdultId(id(0x51)),
        ..omar("Ny", Role::Pedagogue)
    };
    let here = [entry(1, 1, 1, child(1)), entry(2, 1, 2, added(&before))];
    let register = Register::fold(here.to_vec());
    let gone = Adult {
        gone: true,
        ..before.clone()
    };
    let made_up = |name| Fact::made_up(name, ChildId(id(1)), "x");
    for (fact, left) in [
        (changed(&omar("Omar", Role::Leader)), true),
        (changed(&omar("Rikke", Role::Pedagogue)), true),
        (changed(&omar("Omar", Role::Teacher)), true),
        (changed(&gone), true),
        (hold(true), true),
        (hold(false), true),
        (added(&colleague), false),
        (put_off(1, "senere"), false),
        (made_up(FactName::PapersRead), true),
        (made_up(FactName::KeysChanged), false),
    ] {
        let file = [entry(9, 2, 9, fact.clone())];
        let mut merge = plan(&here, &file);
        let was_left = merge.leave_to_leaders(&register, DeviceId(id(1))).len();
        assert_eq!(
            (was_left, merge.new.len()),
            (usize::from(left), usize::from(!left)),
            "{fact:?}"
        );
    }
}

/// This device wrote none of it, or it would be here: whoever says so vouches for a passphrase.
#[test]
fn what_a_file_says_was_done_with_keys_on_this_very_device_is_left_to_a_leader() {
    let given = Fact::made_up(FactName::KeysChanged, ChildId(id(1)), "x");
    let mut merge = plan(&[], &[entry(9, 2, 9, given)]);
    let left = merge.leave_to_leaders(&Register::default(), DeviceId(id(2)));
    assert_eq!((left.len(), merge.new.len()), (1, 0));
}
