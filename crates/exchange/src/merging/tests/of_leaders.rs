//! What a file says that is for a leader.

use super::*;
use trivsel::register::{Decoded, decode};

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

/// What can be read and what says a word of tomorrow go by one list: of each name on it a fact is left
/// to a leader, and of a name that is not on it none is.
#[test]
fn what_is_left_to_a_leader_is_left_also_where_it_cannot_be_read() {
    let alma = ChildId(id(1));
    let of = |adult: &str| Fact::made_up(FactName::AdultChanged, alma, adult);
    let register = Register::fold([entry(2, 1, 2, of("y"))]);
    let here = DeviceId(id(1));
    for (name, device) in FactName::ALL.iter().flat_map(|it| [(*it, 1), (*it, 2)]) {
        let fact = match Fact::made_up(name, alma, "x") {
            Fact::HoldSet(hold) => Fact::HoldSet(Hold {
                running: false,
                ..hold
            }),
            fact => fact,
        };
        let written = entry(9, device, 9, fact);
        let mut merge = Merge {
            new: vec![written.clone()],
            ..Merge::default()
        };
        let left = merge.leave_to_leaders(&register, here).len() == 1;
        let mut json = serde_json::to_value(&written).unwrap();
        for said in json["fact"].as_object_mut().unwrap().values_mut() {
            *said = serde_json::json!({ "child": said["child"], "of": "tomorrow" });
        }
        let Ok(Decoded::Newer(newer)) = decode(json.to_string().as_bytes()) else {
            // It says a child, and nothing that could be a word.
            assert_eq!(name, FactName::ChildErased);
            continue;
        };
        assert_eq!(newer.may_be_for_leaders(here), left, "{name:?} {device}");
    }
}
