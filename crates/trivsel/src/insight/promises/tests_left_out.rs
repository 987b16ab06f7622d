//! What is taken out of what was written.

use super::{
    tests::{agreed, held, stands, with_anew},
    tests_apart::{on_two_devices, written},
    tests_clocks::in_every_clock_order,
    *,
};
use crate::{
    insight::{
        meeting,
        meetings::tests::{held as meeting_held, plan},
        tests::{CHILD, ROUND, id},
    },
    register::{Entry, Fact, MeetingId, Moment},
};

/// The meeting and the follow-up.
const NUMBER: u8 = 9;

#[derive(Clone, Copy, Debug)]
enum Place {
    Position,
    Minutes,
    FollowUp,
}

/// These agreements, written so many days after the first time.
fn says(place: Place, days: i64, agreements: &[u8]) -> Fact {
    match place {
        Place::Position => agreed(ROUND, days - 10, agreements, Some(20)),
        Place::Minutes => meeting_held(NUMBER, -10, agreements),
        Place::FollowUp => with_anew(held(NUMBER, -10, &[], Some(20)), agreements),
    }
}

/// What a device writes that has read so far, so many days after the first time.
fn says_on(place: Place, device: u8, read: &[Entry], days: u64, agreements: &[u8]) -> Entry {
    let number = 0x30 + u8::try_from(read.len()).unwrap() + device * 0x10;
    let fact = says(place, i64::try_from(days).unwrap(), agreements);
    let at = Moment(days * 86_400_000 + 40_000_000);
    let entry = written(device, number, read, fact);
    Entry { at, ..entry }
}

/// Whatever the clocks say.
#[track_caller]
fn check(place: Place, entries: &[Entry], open: &[u8], ended: &[u8]) {
    for entries in in_every_clock_order(entries) {
        let register = Register::fold(entries);
        let (mut now, gone, _) = stands(&register);
        now.sort_unstable();
        assert_eq!((&*now, &*gone), (open, ended), "{place:?}");
        if let Place::Minutes = place {
            let file = meeting(&register, CHILD, MeetingId(id(NUMBER))).unwrap();
            assert_eq!(file.agreements.len(), open.len() - 1, "what was agreed");
        }
    }
}

#[test]
fn what_is_taken_out_on_a_later_day_is_ended_and_on_its_own_day_was_a_slip() {
    for place in [Place::Position, Place::Minutes, Place::FollowUp] {
        for (days, ended) in [(0, vec![]), (1, vec![2]), (40, vec![2])] {
            let mut entries = on_two_devices(vec![], vec![]);
            let planned = Fact::meeting_changed(None, &plan(NUMBER, -10));
            entries.push(written(2, 0x30, &entries, planned));
            entries.push(says_on(place, 2, &entries, 0, &[2, 3]));
            let read = entries.clone();
            entries.push(says_on(place, 2, &read, days, &[3]));
            check(place, &entries, &[1, 3], &ended);
            // Saying once more what is left ends nothing else, and brings nothing back.
            let again = says_on(place, 2, &entries, days + 1, &[3]);
            check(place, &[&*entries, &[again]].concat(), &[1, 3], &ended);
            // Somebody who has not read that it is taken out says it again: it stands.
            entries.push(says_on(place, 3, &read, days, &[2, 3]));
            check(place, &entries, &[1, 2, 3], &[]);
        }
    }
}

/// Each of two has agreed something in one follow-up. Whoever corrects it then begins with one of them,
/// whichever clock was ahead, and takes away what both say.
#[test]
fn what_is_in_one_of_two_versions_of_a_follow_up_is_not_taken_out() {
    let place = Place::FollowUp;
    let mut entries = on_two_devices(vec![], vec![]);
    entries.push(says_on(place, 2, &entries, 0, &[2]));
    let read = entries.clone();
    entries.push(says_on(place, 2, &read, 0, &[2, 3]));
    entries.push(says_on(place, 3, &read, 0, &[2, 4]));
    for kept in [&[3][..], &[4], &[]] {
        let corrected = says_on(place, 2, &entries, 1, kept);
        let all = [&*entries, &[corrected]].concat();
        check(place, &all, &[1, 3, 4], &[2]);
    }
}

/// Which of two corrections holds says nothing of what an earlier one ended.
#[test]
fn choosing_between_corrections_brings_back_nothing_that_was_ended() {
    let place = Place::FollowUp;
    let mut entries = on_two_devices(vec![], vec![]);
    for (days, agreements) in [(0, &[2, 3][..]), (1, &[3])] {
        entries.push(says_on(place, 2, &entries, days, agreements));
    }
    let read = entries.clone();
    for device in [2, 3] {
        entries.push(says_on(place, device, &read, 1, &[3]));
    }
    let register = Register::fold(entries);
    let held = &register.follow_ups(CHILD).last().unwrap().value;
    assert_eq!(held.agreements.len(), 1, "{held:?}");
    let chosen = choose_correction(&register, held).agreements;
    let chosen: Vec<_> = chosen.iter().map(|it| it.id).collect();
    assert_eq!(
        chosen,
        held.agreements.iter().map(|it| it.id).collect::<Vec<_>>()
    );
}
