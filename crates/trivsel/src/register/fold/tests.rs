//! Merging: any order, any number of times, the same register.

use proptest::prelude::*;

use super::*;
use crate::{
    instrument::{Answers, built_in},
    register::{
        Assessment, Decoded, DeviceId, FactName, FollowUpId, JointPosition, Moment, decode, encode,
        every_fact::ROUND,
    },
    vocabulary::{AgeBand, Day, Id, Setting, Step},
};

pub(super) fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn day() -> Day {
    Day::new(2026, 11, 22).unwrap()
}

fn assessment(child: u8, works: u16) -> Assessment {
    Assessment {
        child: ChildId(id(child)),
        round: RoundId(id(1)),
        on: day(),
        model: built_in().reference(),
        names: Default::default(),
        band: AgeBand::Preschool,
        months: 50,
        setting: Setting::Kindergarten,
        answers: Answers::default(),
        works: works.to_string(),
        wonders: String::new(),
        childs_view: String::new(),
        corrects: None,
    }
}

const NAMES: usize = FactName::ALL.len();

/// Any fact about one of three children: of every kind, some fields of each changed.
fn any_fact() -> impl Strategy<Value = Fact> {
    (0..NAMES, 0u8..3, any::<u16>()).prop_map(|(name, which, text)| {
        let name = FactName::ALL[name];
        // Seldom, so that not every child is gone.
        let name = match name {
            FactName::ChildErased if text % 4 > 0 => FactName::ChildChanged,
            name => name,
        };
        vary(
            Fact::made_up(name, ChildId(id(which)), &text.to_string()),
            text,
        )
    })
}

/// The fact with some of its fields changed or left out, and others that its records may be
/// about.
fn vary(mut fact: Fact, text: u16) -> Fact {
    let bit = |bit: u16| text >> bit & 1 == 1;
    let which = |from: u16| id((text >> from & 3) as u8);
    match &mut fact {
        Fact::InstitutionChanged { changes } => {
            changes.name.take_if(|_| bit(0));
            changes.lock_after = bit(1).then(|| bit(2).then_some(5));
        }
        Fact::AdultChanged { adult, changes } => {
            *adult = AdultId(which(3));
            changes.name.take_if(|_| bit(0));
            changes.role.take_if(|_| bit(1));
            changes.gone = bit(2).then(|| bit(5));
        }
        Fact::GroupChanged { group, changes } => {
            *group = GroupId(which(3));
            changes.setting.take_if(|_| bit(0));
            changes.pinned = bit(1).then(|| bit(2).then_some(AgeBand::School));
        }
        Fact::RoundChanged {
            round,
            child,
            changes,
        } => {
            *round = RoundId(which(3));
            child.take_if(|_| bit(0));
            changes.name.take_if(|_| bit(1));
            changes.opened = bit(2).then(|| day().plus_days(i64::from(text % 3)));
            changes.until = bit(5).then(|| bit(6).then(day));
        }
        Fact::ChildChanged { changes, .. } => {
            changes.group = bit(0).then(|| GroupId(which(3)));
            changes.given.take_if(|_| bit(1));
            changes.birth.take_if(|_| bit(2));
            changes.left = bit(5).then(|| bit(6).then(day));
        }
        Fact::FocusPointChanged {
            focus_point,
            child,
            changes,
        } => {
            *focus_point = FocusPointId(which(3));
            child.take_if(|_| bit(3));
            changes.what.take_if(|_| bit(0));
            changes.end = bit(1).then(|| bit(2).then(|| changes.end.clone().flatten()).flatten());
        }
        Fact::PapersRead(it) => {
            it.texts.truncate(1);
            it.taken_back = bit(0);
        }
        Fact::FollowUpHeld(it) => it.id = FollowUpId(which(3)),
        Fact::HintGiven(given) => given.of = AdultId(which(3)),
        Fact::NotAssessed { reason, .. } | Fact::PutOff { reason, .. } if bit(0) => reason.clear(),
        Fact::BackedUp { on } => *on = day().plus_days(i64::from(text % 4)),
        Fact::HoldSet(hold) => {
            hold.why = HoldReason::ALL[usize::from(text) % HoldReason::ALL.len()];
            hold.running = bit(1);
        }
        Fact::WithheldSet(withheld) => {
            withheld.entry = EntryId(which(3));
            withheld.notify = bit(1);
            if bit(0) {
                withheld.reason.clear();
            }
        }
        _ => {}
    }
    fact
}

/// Entries of three devices, each of which now and then reads what the others wrote.
fn any_entries() -> impl Strategy<Value = Vec<Entry>> {
    let one = (any_fact(), 0u8..3, prop::option::of(0u8..3), 0u8..2);
    prop::collection::vec(one, 0..40).prop_map(|all| {
        let mut clocks: [LogicalClock; 3] = Default::default();
        let numbered = (0u8..).zip(all);
        numbered
            .map(|(number, (fact, device, reads, adult))| {
                if let Some(other) = reads {
                    let other = clocks[usize::from(other)].clone();
                    clocks[usize::from(device)].join(&other);
                }
                let clock = &mut clocks[usize::from(device)];
                let (entry, adult) = (EntryId(id(number)), AdultId(id(adult)));
                let device = DeviceId(id(device));
                let stamp = clock.next(device, entry, Some(adult), Moment(number.into()));
                Entry::of(&stamp.unwrap(), fact)
            })
            .collect()
    })
}

pub(super) fn applied(entries: impl IntoIterator<Item = Entry>) -> Register {
    let mut register = Register::default();
    entries.into_iter().for_each(|entry| register.apply(entry));
    register
}

/// All that the copies for the parents of these children hold: what a register alone
/// does not show.
fn withheld(register: &Register) -> Vec<(u8, u8, Option<String>)> {
    let all = (0..3).flat_map(|child| (0..4).map(move |entry| (child, entry)));
    all.map(|(child, entry)| {
        let reason = register.withheld(ChildId(id(child)), EntryId(id(entry)));
        (child, entry, reason.map(str::to_owned))
    })
    .collect()
}

proptest! {
    #[test]
    fn any_order_any_number_of_times_gives_the_same_register(
        (entries, shuffled) in any_entries().prop_flat_map(|entries| {
            let twice: Vec<_> = entries.iter().chain(&entries).cloned().collect();
            (Just(entries), Just(twice).prop_shuffle())
        }),
    ) {
        prop_assert_eq!(applied(shuffled), applied(entries));
    }

    /// A copy made from memory says all that the register says, and what is withheld.
    #[test]
    fn as_entries_it_folds_into_the_same(entries in any_entries()) {
        let register = applied(entries.clone());
        let again = applied(register.to_entries());
        prop_assert_eq!(withheld(&again), withheld(&register));
        // What was overwritten is not among them, so that the clock may stand lower.
        let again = Register { clock: register.clock.clone(), ..again };
        prop_assert_eq!(&again, &register);
        // Merged with where it came from, in either order, it changes nothing.
        let both = applied(entries.iter().cloned().chain(again.to_entries()));
        prop_assert_eq!(&both, &register);
        let both = applied(again.to_entries().into_iter().chain(entries));
        prop_assert_eq!(both, register);
    }

    /// Wherever among all entries an erasure stands, nothing of the child is left,
    /// and the others are as if it had never been there.
    #[test]
    fn an_erasure_wins_wherever_it_stands(entries in any_entries(), clock in 0u64..50, at in 0usize..40) {
        let child = ChildId(id(1));
        let stamp = Stamp {
            clock,
            device: DeviceId(id(9)),
            entry: EntryId(id(0xee)),
            sequence: 1,
            seen: LiteMap::new(),
            adult: None,
            at: Moment(0),
        };
        let erasure = Entry::of(&stamp, Fact::ChildErased { child });
        let others = entries.iter().filter(|entry| entry.fact.child() != Some(child));
        let mut others = applied(others.cloned().chain([erasure.clone()]));
        let mut entries = entries;
        entries.insert(at.min(entries.len()), erasure);
        let register = applied(entries);
        prop_assert!(register.is_erased(child));
        prop_assert!(register.child(child).is_none());
        prop_assert!(register.child_rounds(child).is_empty());
        prop_assert!(register.holds(child).is_empty());
        prop_assert!(register.all_rounds().iter().all(|round| round.child != Some(child)));
        others.clock = register.clock.clone();
        prop_assert_eq!(register, others);
    }
}

/// Where [`Fact::place`] says that a fact is kept, it is taken in, and given back as an entry.
#[test]
fn every_fact_is_kept_where_it_says_and_given_back() {
    for name in FactName::ALL {
        let fact = Fact::made_up(*name, ChildId(id(1)), "x");
        let entry = written(1, 1, &[], fact);
        let place = entry.fact.place();
        let again = applied([entry.clone()]).to_entries();
        assert!(
            again == [entry],
            "{name:?} says that it is {place:?}: see there, `take` and `facts`"
        );
    }
}

fn child() -> Child {
    tests_of_rounds::alma(&[], None).1
}

pub(super) fn written(device: u8, number: u8, seen: &[Entry], fact: Fact) -> Entry {
    let mut clock = LogicalClock::default();
    seen.iter().for_each(|entry| clock.saw(entry));
    let (adult, entry) = (AdultId(id(device)), EntryId(id(number)));
    let stamp = clock.next(DeviceId(id(device)), entry, Some(adult), Moment(0));
    Entry::of(&stamp.unwrap(), fact)
}

#[test]
fn two_peoples_changes_to_one_child_both_stand() {
    let before = child();
    let added = written(1, 1, &[], Fact::child_changed(None, &before));
    let seen = std::slice::from_ref(&added);
    let moved = Child {
        group: GroupId(id(2)),
        ..before.clone()
    };
    let renamed = Child {
        given: "Almira".to_owned(),
        left: Some(day()),
        ..before.clone()
    };
    let moved = written(1, 2, seen, Fact::child_changed(Some(&before), &moved));
    let renamed = written(2, 3, seen, Fact::child_changed(Some(&before), &renamed));
    let expected = Child {
        group: GroupId(id(2)),
        given: "Almira".to_owned(),
        left: Some(day()),
        ..before.clone()
    };
    for order in [[&added, &moved, &renamed], [&renamed, &moved, &added]] {
        let register = applied(order.map(Entry::clone));
        assert_eq!(register.child(before.id), Some(&expected));
    }
    // What was set can be cleared again.
    let cleared = Child {
        left: None,
        ..expected.clone()
    };
    let all = [added, moved, renamed];
    let cleared_by = written(1, 4, &all, Fact::child_changed(Some(&expected), &cleared));
    let bytes = encode(&cleared_by);
    assert!(
        String::from_utf8(bytes.clone())
            .unwrap()
            .contains(r#""changes":{"left":null}"#)
    );
    assert_eq!(
        decode(&bytes),
        Ok(Decoded::Entry(Box::new(cleared_by.clone())))
    );
    let register = applied(all.into_iter().chain([cleared_by]));
    assert_eq!(register.child(before.id), Some(&cleared));
}

/// A merge brings an old value to a window that knows a newer one.
#[test]
fn an_older_entry_is_not_laid_over_a_newer_one() {
    let before = child();
    let added = written(1, 1, &[], Fact::child_changed(None, &before));
    let named = |given: &str| Child {
        given: given.to_owned(),
        ..before.clone()
    };
    let seen = std::slice::from_ref(&added);
    let old = Fact::child_changed(Some(&before), &named("Old"));
    let old = written(2, 2, seen, old);
    let all = [added, old.clone()];
    let new = written(
        1,
        3,
        &all,
        Fact::child_changed(Some(&named("Old")), &named("New")),
    );
    let mut register = applied(all.into_iter().chain([new]));
    register.apply(old);
    assert_eq!(register.child(before.id).unwrap().given, "New");
}

#[test]
fn positions_made_apart_are_told() {
    let agreed = |whole| {
        let fact = Fact::made_up(FactName::PositionAgreed, ChildId(id(1)), "x");
        let Fact::PositionAgreed(position) = fact else {
            panic!("no position");
        };
        Fact::PositionAgreed(JointPosition { whole, ..position })
    };
    let first = written(1, 1, &[], agreed(Step::Green));
    let seen = std::slice::from_ref(&first);
    let [here, there] = [(1, 2), (2, 3)]
        .map(|(device, number)| written(device, number, seen, agreed(Step::Yellow)));
    let apart = |entries: &[&Entry]| {
        let register = applied(entries.iter().map(|entry| (*entry).clone()));
        let look = register.child_round(ChildId(id(1)), ROUND).unwrap();
        let apart = look.concurrent_positions();
        apart.iter().map(|it| it.entry).collect::<Vec<_>>()
    };
    assert_eq!(apart(&[&first, &here]), []);
    assert_eq!(apart(&[&there, &here, &first]), [here.id, there.id]);
    // Whoever had both in view settled it.
    let all = [first.clone(), here.clone(), there.clone()];
    let settled = written(3, 4, &all, agreed(Step::Red));
    assert_eq!(apart(&[&first, &settled, &here, &there]), []);
}

#[test]
fn a_corrected_assessment_keeps_both() {
    let entry = |number: u8, clock, fact| Entry {
        id: EntryId(id(number)),
        device: DeviceId(id(0)),
        adult: Some(AdultId(id(7))),
        clock,
        sequence: clock,
        seen: Default::default(),
        at: Moment(clock),
        fact,
    };
    let first = entry(1, 1, Fact::AssessmentFinished(assessment(1, 1)));
    let corrected = Assessment {
        corrects: Some(first.id),
        ..assessment(1, 2)
    };
    let register = Register::fold([entry(2, 2, Fact::AssessmentFinished(corrected)), first]);
    let look = register
        .child_round(ChildId(id(1)), RoundId(id(1)))
        .unwrap();
    assert_eq!(look.assessments().next().unwrap().1.len(), 2);
    assert_eq!(look.assessment(AdultId(id(7))).unwrap().value.works, "2");
    assert_eq!(look.finished().count(), 1);
}
