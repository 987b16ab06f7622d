//! Meetings on two devices that read one another now and then.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::{
    tests::{held, moves, plan},
    *,
};
use crate::{
    insight::{
        promises,
        tests::{ANNE, CHILD, alma, day, id},
    },
    register::{DeviceId, Entry, EntryId, Fact, LogicalClock, Moment},
};

/// What somebody does at a device.
#[derive(Clone, Debug)]
enum Done {
    /// A meeting is planned, unless this device knows it.
    Plan { meeting: u8, on: i64 },
    /// It is moved.
    Move { meeting: u8, to: i64 },
    /// It is cancelled.
    Cancel { meeting: u8 },
    /// It was held.
    Hold { meeting: u8, agreements: Vec<u8> },
    /// The device takes in what the other one has.
    Read,
}

fn any_done() -> impl Strategy<Value = (usize, Done)> {
    let meeting = || 1u8..4;
    let done = prop_oneof![
        3 => (meeting(), -30i64..30).prop_map(|(meeting, on)| Done::Plan { meeting, on }),
        2 => (meeting(), -30i64..30).prop_map(|(meeting, to)| Done::Move { meeting, to }),
        1 => meeting().prop_map(|meeting| Done::Cancel { meeting }),
        2 => (meeting(), prop::collection::vec(0u8..3, 0..3)).prop_map(|(meeting, mut all)| {
            all.sort_unstable();
            all.dedup();
            let agreements = all.into_iter().map(|it| 0x40 + meeting * 8 + it).collect();
            Done::Hold { meeting, agreements }
        }),
        2 => Just(Done::Read),
    ];
    (0usize..2, done)
}

/// A device, and what it has written and read.
#[derive(Default)]
struct PlayedDevice(Vec<Entry>);

impl PlayedDevice {
    fn write(&mut self, number: u8, entry: u16, fact: Fact) {
        let mut clock = LogicalClock::default();
        self.0.iter().for_each(|entry| clock.saw(entry));
        let mut bytes = [number; 16];
        bytes[..2].copy_from_slice(&entry.to_be_bytes());
        let entry = EntryId(crate::vocabulary::Id::from_bytes(bytes));
        let stamp = clock.next(DeviceId(id(number)), entry, Some(ANNE), Moment(0));
        self.0.push(Entry::of(&stamp.unwrap(), fact));
    }

    fn register(&self) -> Register {
        Register::fold(self.0.iter().cloned())
    }

    fn read(&mut self, other: &[Entry]) {
        let known: BTreeSet<_> = self.0.iter().map(|it| it.id).collect();
        let new = other.iter().filter(|it| !known.contains(&it.id)).cloned();
        self.0.extend(new.collect::<Vec<_>>());
    }
}

/// What both devices have written in the end.
fn play(all: &[(usize, Done)]) -> Vec<Entry> {
    let mut devices = [PlayedDevice::default(), PlayedDevice::default()];
    let mut number = 0u16;
    devices[0].write(0xd0, 0, Fact::child_changed(None, &alma()));
    let base = devices[0].0.clone();
    devices[1].read(&base);
    for (at, done) in all {
        let known = devices[*at].register();
        let on = |meeting: u8| {
            let known = known.meeting(CHILD, MeetingId(id(meeting)))?;
            Some(known.on.days_since(day()))
        };
        let facts = match done {
            Done::Read => {
                let other = devices[1 - at].0.clone();
                devices[*at].read(&other);
                vec![]
            }
            Done::Plan { meeting, on: to } => match on(*meeting) {
                None => vec![Fact::meeting_changed(None, &plan(*meeting, *to))],
                Some(_) => vec![],
            },
            Done::Move { meeting, to } => {
                on(*meeting).map_or_else(Vec::new, |from| moves(*meeting, from, Some(*to)))
            }
            Done::Cancel { meeting } => {
                on(*meeting).map_or_else(Vec::new, |from| moves(*meeting, from, None))
            }
            Done::Hold {
                meeting,
                agreements,
            } => on(*meeting).map_or_else(Vec::new, |on| vec![held(*meeting, on, agreements)]),
        };
        for fact in facts {
            number += 1;
            let device = 0xd0 + u8::try_from(*at).unwrap();
            devices[*at].write(device, number, fact);
        }
    }
    let [mut first, second] = devices;
    first.read(&second.0);
    first.0
}

/// What is known of each meeting: its day and its state; and the open and the ended agreements.
type KnownOfMeetings = (BTreeMap<MeetingId, (Day, MeetingState)>, Vec<String>);

fn known(entries: Vec<Entry>) -> KnownOfMeetings {
    let register = Register::fold(entries);
    let all = meetings(&register, CHILD);
    let states = all
        .iter()
        .map(|it| (it.meeting.id, (it.meeting.on, it.state)));
    let states: BTreeMap<_, _> = states.collect();
    assert_eq!(states.len(), all.len(), "each meeting once");
    let open = open_meetings(&register, &alma(), day());
    let open_ids: BTreeSet<_> = open.iter().map(|it| it.meeting.id).collect();
    assert_eq!(open_ids.len(), open.len(), "each open meeting once");
    let expected = states.iter().filter(|(_, (_, it))| it.is_open());
    let expected: BTreeSet<_> = expected.map(|(id, _)| *id).collect();
    assert_eq!(open_ids, expected, "what is open stands, and nothing else");
    let promises = promises(&register, CHILD);
    let both = promises.open.iter().chain(&promises.ended);
    let mut agreed: Vec<_> = both.map(|it| it.what.clone()).collect();
    agreed.sort();
    (states, agreed)
}

/// Two move it to two days, and it is told until somebody who has read both says which holds.
#[test]
fn two_who_moved_it_apart_are_told_until_one_is_chosen() {
    let days = |devices: &PlayedDevice| -> Vec<i64> {
        let register = devices.register();
        let file = meeting(&register, CHILD, MeetingId(id(1))).unwrap();
        let to = |it: &&Recorded<MeetingMove>| it.value.to.map_or(-99, |to| to.days_since(day()));
        let mut days: Vec<_> = file.apart.iter().map(to).collect();
        days.sort_unstable();
        days
    };
    for (second, expected) in [
        (Some(5), vec![3, 5]),
        (None, vec![-99, 3]),
        (Some(3), vec![]),
    ] {
        let mut devices = [PlayedDevice::default(), PlayedDevice::default()];
        devices[0].write(0xd0, 0, Fact::child_changed(None, &alma()));
        devices[0].write(0xd0, 1, Fact::meeting_changed(None, &plan(1, 1)));
        let base = devices[0].0.clone();
        devices[1].read(&base);
        for (number, fact) in (2..).zip(moves(1, 1, Some(3))) {
            devices[0].write(0xd0, number, fact);
        }
        assert_eq!(days(&devices[0]), [0_i64; 0], "one device alone");
        for (number, fact) in (2..).zip(moves(1, 1, second)) {
            devices[1].write(0xd1, number, fact);
        }
        let [mut one, other] = devices;
        one.read(&other.0);
        assert_eq!(days(&one), expected);
        // Whoever has read both says which holds.
        for (number, fact) in (10..).zip(moves(1, 3, Some(5))) {
            one.write(0xd0, number, fact);
        }
        assert_eq!(days(&one), [0_i64; 0]);
        // It was held meanwhile, and nothing is left to choose.
        one.write(0xd0, 20, held(1, 5, &[]));
        assert_eq!(days(&one), [0_i64; 0]);
    }
}

proptest! {
    #[test]
    fn each_meeting_is_in_one_state_on_both_devices(
        all in prop::collection::vec(any_done(), 0..24),
        turned in any::<prop::sample::Index>(),
    ) {
        let entries = play(&all);
        let (states, agreed) = known(entries.clone());
        let mut other_order = entries.clone();
        other_order.rotate_left(turned.index(entries.len()));
        other_order.reverse();
        prop_assert_eq!(&known(other_order), &(states.clone(), agreed.clone()));
        let planned: BTreeSet<_> = entries
            .iter()
            .filter_map(|entry| match &entry.fact {
                Fact::MeetingChanged { meeting, .. } => Some(*meeting),
                _ => None,
            })
            .collect();
        let kept: BTreeSet<_> = states.keys().copied().collect();
        prop_assert_eq!(&kept, &planned);
        for (id, (_, state)) in &states {
            let minutes = |entry: &&Entry| match &entry.fact {
                Fact::MeetingHeld(it) => it.meeting == *id,
                _ => false,
            };
            let minutes: Vec<_> = entries.iter().filter(minutes).collect();
            let cancels = |entry: &&Entry| match &entry.fact {
                Fact::MeetingMoved(it) => it.meeting == *id && it.to.is_none(),
                _ => false,
            };
            let cancels: Vec<_> = entries.iter().filter(cancels).collect();
            let stamp = |entry: &Entry| entry.clone().into_parts().0;
            // What was held and what nobody took back with that in view, was held.
            let unread = minutes.iter().any(|minutes| {
                let read = |it: &&Entry| stamp(it).had_seen(&stamp(minutes));
                !cancels.iter().any(read)
            });
            if unread {
                prop_assert_eq!(*state, MeetingState::Held);
            }
            if *state == MeetingState::Held {
                prop_assert!(!minutes.is_empty());
                // What nobody wrote anew with it in view is still agreed.
                for minutes in &minutes {
                    let Fact::MeetingHeld(said) = &minutes.fact else { continue };
                    let later = entries.iter().any(|other| {
                        matches!(&other.fact, Fact::MeetingHeld(it) if it.meeting == *id)
                            && other.id != minutes.id
                            && stamp(other).had_seen(&stamp(minutes))
                    });
                    for agreement in said.agreements.iter().filter(|_| !later) {
                        prop_assert!(agreed.contains(&agreement.what));
                    }
                }
            }
            if *state == MeetingState::Cancelled {
                prop_assert!(!cancels.is_empty());
            }
        }
    }
}
