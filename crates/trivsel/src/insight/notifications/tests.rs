//! When is asked, of whom, and what no notification ever says.

use proptest::prelude::*;

use super::*;
use crate::{
    insight::{
        promises::tests_apart::written,
        tests::{ANNE, BO, CHILD, id, register},
    },
    register::{AdultId, Fact, HoldReason},
    vocabulary::{NotificationChannel, NotificationWay},
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn made(on: &str) -> Notification {
    Notification {
        child: CHILD,
        id: NotificationId(id(0x71)),
        on: day(on),
        who: "Anne".to_owned(),
        way: NotificationWay::Together,
        made: day(on),
        at: String::new(),
        channel: NotificationChannel::Phone,
        receipt: None,
        rang: None,
        filed: None,
        taken_back: false,
    }
}

fn adult(id: AdultId, role: Role) -> Adult {
    Adult {
        id,
        name: "Anne".to_owned(),
        role,
        gone: false,
    }
}

/// The sixth weekday, with every holiday in between skipped.
#[test]
fn the_receipt_is_asked_about_on_the_sixth_weekday() {
    for (on, asked) in [
        // From Monday to Tuesday of the next week.
        ("2026-11-02", "2026-11-10"),
        // From Friday.
        ("2026-11-06", "2026-11-16"),
        // On a Saturday it is Monday that counts first.
        ("2026-11-07", "2026-11-16"),
        // Christmas: 24, 25, 26 and 31 December, New Year's Day, and two weekends.
        ("2026-12-18", "2026-12-30"),
        ("2026-12-22", "2027-01-05"),
        // Easter of 2027: from 25 to 29 March.
        ("2027-03-22", "2027-04-02"),
        // 5 June is closed; here it is a Saturday, and in 2028 a Monday between two weekends.
        ("2028-06-01", "2028-06-12"),
    ] {
        let note = made(on);
        let asked = day(asked);
        assert_eq!(receipt_day(note.made), asked, "{on}");
        let receipt = Some(NotificationAsks::Receipt);
        assert_ne!(asks(&note, asked.plus_days(-1)), receipt, "{on}");
        assert_eq!(asks(&note, asked), Some(NotificationAsks::Receipt), "{on}");
        let later = asked.plus_days(40);
        assert_eq!(asks(&note, later), Some(NotificationAsks::Receipt), "{on}");
    }
}

#[test]
fn the_first_two_days_say_who_looks_and_it_is_asked_for_until_it_is_filed() {
    let note = made("2026-11-02");
    let within = Some(NotificationAsks::WithinADay);
    let on = |note: &Notification, days| asks(note, day("2026-11-02").plus_days(days));
    let told: Vec<_> = (-1..9).map(|days| on(&note, days)).collect();
    let receipt = Some(NotificationAsks::Receipt);
    let filed = Some(NotificationAsks::Filed);
    let none = None;
    let expected = [
        none, within, within, filed, filed, filed, filed, filed, filed, receipt,
    ];
    assert_eq!(told, expected);
    let done = |change: fn(&mut Notification)| {
        let mut note = note.clone();
        change(&mut note);
        (0..60).all(|days| on(&note, days).is_none())
    };
    // A receipt is no file: it is asked for until somebody has put it there.
    let receipted = Notification {
        receipt: Some(note.made),
        ..note.clone()
    };
    assert!((2..60).all(|days| on(&receipted, days) == filed));
    // From a Friday it is Monday that counts first.
    let friday = made("2026-11-06");
    assert_eq!(asks(&friday, day("2026-11-08")), none);
    assert_eq!(asks(&friday, day("2026-11-09")), filed);
    let filed_and_receipted = |it: &mut Notification| {
        (it.filed, it.receipt) = (Some(it.made), Some(it.made));
    };
    assert!(done(filed_and_receipted));
    assert!(done(|it| it.taken_back = true));
    // To lie in the municipality's own system is no receipt either.
    let lies_there = Notification {
        filed: Some(note.made),
        ..note.clone()
    };
    assert!((0..8).all(|days| on(&lies_there, days) == none));
    assert!((8..=30).all(|days| on(&lies_there, days) == receipt));
    // What has not come a month after it was filed is not coming.
    assert!((31..400).all(|days| on(&lies_there, days) == none));
    assert!((8..400).all(|days| on(&note, days) == receipt));
    let rang_since = Notification {
        rang: Some(note.made.plus_days(8)),
        ..lies_there
    };
    assert_eq!([8, 9].map(|days| on(&rang_since, days)), [none, receipt]);
    // Who rang on a Friday is asked again on Monday.
    let rang = Notification {
        rang: Some(day("2026-11-13")),
        ..note.clone()
    };
    let asked: Vec<_> = (11..15).map(|days| on(&rang, days)).collect();
    assert_eq!(asked, [none, none, none, receipt]);
}

#[test]
fn whoever_wrote_it_down_and_every_leader_are_asked() {
    let facts = [(ANNE, Fact::NotificationNoted(made("2026-11-02")))];
    let register = register(facts);
    let on = day("2026-11-10");
    let asked = |id, role| notifications_asking(&register, &adult(id, role), on).len();
    assert_eq!(asked(ANNE, Role::Pedagogue), 1);
    assert_eq!(asked(BO, Role::Pedagogue), 0);
    assert_eq!(asked(BO, Role::Leader), 1);
}

/// A child that has left is asked about as long as its notification is not filed.
#[test]
fn of_a_child_that_has_left_only_what_is_not_filed_asks() {
    let filed = Notification {
        filed: Some(day("2026-11-02")),
        ..made("2026-11-02")
    };
    let on = day("2026-11-10");
    for (left, asked) in [(None, [1, 1]), (Some(0), [1, 1]), (Some(-1), [1, 0])] {
        let asks = [made("2026-11-02"), filed.clone()].map(|it| {
            let known = register([(ANNE, Fact::NotificationNoted(it.clone()))]);
            let before = known.child(CHILD).unwrap();
            let after = Child {
                left: left.map(|days| on.plus_days(days)),
                ..before.clone()
            };
            let left = Fact::child_changed(Some(before), &after);
            let register = register([(ANNE, Fact::NotificationNoted(it)), (ANNE, left)]);
            notifications_asking(&register, &adult(ANNE, Role::Pedagogue), on).len()
        });
        assert_eq!(asks, asked, "{left:?}");
    }
}

/// The receipt ends nothing: four months after it was filed somebody may be sent to the parents, and out
/// of their copy and the overview it stays.
#[test]
fn parents_may_be_asked_again_four_months_after_it_was_filed() {
    let not_first = |change: fn(&mut Notification)| {
        let mut it = made("2026-11-02");
        it.way = NotificationWay::ParentsNotFirst;
        change(&mut it);
        it
    };
    let open = not_first(|it| it.receipt = Some(it.made));
    let filed = not_first(|it| (it.receipt, it.filed) = (Some(it.made), Some(it.made)));
    let together = Notification {
        way: NotificationWay::Together,
        ..filed.clone()
    };
    let on = |all: &[&Notification], days| {
        let facts = all
            .iter()
            .map(|it| (ANNE, Fact::NotificationNoted((*it).clone())));
        let register = register(facts.collect::<Vec<_>>());
        let first = parents_not_first(&register, CHILD);
        (
            first,
            parents_not_yet(&register, CHILD, open.made.plus_days(days)),
        )
    };
    let at = |all: &[&Notification]| [0, 30, 124, 125, 900].map(|days| on(all, days).1);
    assert_eq!(at(&[&open]), [true; 5]);
    assert_eq!(at(&[&filed]), [true, true, true, false, false]);
    // Another way was chosen since.
    assert_eq!(at(&[&open, &together]), [true, true, true, false, false]);
    assert_eq!(at(&[&together]), [false; 5]);
    // A second one that is not filed.
    let second = Notification {
        id: NotificationId(id(0x72)),
        ..open.clone()
    };
    assert_eq!(at(&[&filed, &second]), [true; 5]);
    assert!(on(&[&filed], 900).0);
}

/// Also once another way was chosen: whoever passes by would read of the same.
#[test]
fn where_parents_were_not_to_be_told_first_it_stays_so() {
    let noted = |way| {
        let it = Notification {
            way,
            ..made("2026-11-02")
        };
        (ANNE, Fact::NotificationNoted(it))
    };
    let together = noted(NotificationWay::Together);
    assert!(!parents_not_first(&register([together.clone()]), CHILD));
    let not_first = noted(NotificationWay::ParentsNotFirst);
    assert!(parents_not_first(&register([not_first, together]), CHILD));
}

#[test]
fn one_that_is_not_filed_after_thirty_days_is_counted_until_it_is() {
    let noted = made("2026-11-02");
    let on = |note: &Notification, days| {
        let register = register([(ANNE, Fact::NotificationNoted(note.clone()))]);
        long_unfiled(&register, noted.made.plus_days(days))
    };
    assert_eq!([30, 31, 400].map(|days| on(&noted, days)), [0, 1, 1]);
    let filed = Notification {
        filed: Some(noted.made),
        ..noted.clone()
    };
    assert_eq!(on(&filed, 400), 0);
}

/// The receipt is written by another adult, and the first one is the writer still.
#[test]
fn it_reads_as_it_was_written_last_and_holds_erasure_until_it_is_filed() {
    let mut facts = vec![(ANNE, Fact::NotificationNoted(made("2026-11-02")))];
    let holds = |facts: &[(AdultId, Fact)]| register(facts.to_vec()).holds(CHILD);
    assert_eq!(holds(&facts), [HoldReason::Notification]);
    // No mark was set, so none is there to be lifted.
    let marked = register(facts.clone());
    assert_eq!(marked.marks(CHILD), []);
    assert!(marked.has_open_notification(CHILD));
    let receipt = Notification {
        receipt: Some(day("2026-11-09")),
        ..made("2026-11-02")
    };
    facts.push((BO, Fact::NotificationNoted(receipt.clone())));
    assert_eq!(holds(&facts), [HoldReason::Notification]);
    let filed = Notification {
        filed: Some(day("2026-11-20")),
        ..receipt
    };
    facts.push((BO, Fact::NotificationNoted(filed.clone())));
    assert_eq!(holds(&facts), []);
    let known = register(facts.clone());
    assert!(!known.has_open_notification(CHILD));
    let files = notifications(&known, CHILD);
    assert_eq!(files.len(), 1);
    assert_eq!(files[0].now, filed);
    assert_eq!(files[0].first.by, Some(ANNE));
    let mistaken = Notification {
        id: NotificationId(id(0x72)),
        ..made("2026-11-03")
    };
    facts.push((ANNE, Fact::NotificationNoted(mistaken.clone())));
    assert_eq!(holds(&facts), [HoldReason::Notification]);
    let taken_back = Notification {
        taken_back: true,
        ..mistaken
    };
    facts.push((ANNE, Fact::NotificationNoted(taken_back)));
    assert_eq!(holds(&facts), []);
    let files = register(facts);
    let files = notifications(&files, CHILD);
    let back: Vec<_> = files.iter().map(|it| it.now.taken_back).collect();
    assert_eq!(back, [false, true], "what was taken back stays");
}

/// The duty is personal, and a colleague may write the receipt down.
#[test]
fn who_notified_stays_whoever_writes_the_receipt_down() {
    let noted = made("2026-11-02");
    let receipt = Notification {
        who: "Bo".to_owned(),
        receipt: Some(day("2026-11-05")),
        ..noted.clone()
    };
    let facts = [(ANNE, noted), (BO, receipt)];
    let facts = facts.map(|(by, it)| (by, Fact::NotificationNoted(it)));
    let register = register(facts.to_vec());
    let files = notifications(&register, CHILD);
    let files: Vec<_> = files
        .iter()
        .map(|it| (it.notified_by(), it.now.receipt))
        .collect();
    assert_eq!(files, [("Anne", Some(day("2026-11-05")))]);
}

/// What is written apart, and what each device had read when it wrote: the days of both stand, whichever
/// is the later one.
#[test]
fn two_who_write_of_one_notification_apart_hide_no_day_of_one_another() {
    let base = || made("2026-11-02");
    let noted = |change: fn(&mut Notification)| {
        let mut it = base();
        change(&mut it);
        Fact::NotificationNoted(it)
    };
    let first = || noted(|_| ());
    let receipt = || noted(|it| it.receipt = Some(it.made.plus_days(3)));
    let rang = || noted(|it| it.rang = Some(it.made.plus_days(8)));
    let filed = || noted(|it| it.filed = Some(it.made.plus_days(1)));
    let back = || noted(|it| it.taken_back = true);
    let days = |it: &Notification| {
        [it.receipt, it.rang, it.filed].map(|on| on.map(|on| on.days_since(it.made)))
    };
    // The second of each pair is written later, by a device that has read the first version alone.
    for (pair, expected, taken_back) in [
        ([receipt(), filed()], [Some(3), None, Some(1)], false),
        ([filed(), receipt()], [Some(3), None, Some(1)], false),
        ([rang(), receipt()], [Some(3), Some(8), None], false),
        ([filed(), rang()], [None, Some(8), Some(1)], false),
        ([receipt(), back()], [Some(3), None, None], false),
        ([back(), receipt()], [Some(3), None, None], false),
        ([filed(), back()], [None, None, Some(1)], false),
        ([back(), filed()], [None, None, Some(1)], false),
        ([back(), back()], [None, None, None], true),
    ] {
        let told = format!("{pair:?}");
        let mut entries = vec![written(0, 0x70, &[], first())];
        let read = entries.clone();
        for (fact, number) in pair.into_iter().zip(1..) {
            entries.push(written(number, 0x70 + number, &read, fact));
        }
        for turned in [false, true] {
            if turned {
                entries.reverse();
            }
            let register = Register::fold(entries.clone());
            let files = notifications(&register, CHILD);
            let [file] = &files[..] else {
                panic!("{told}");
            };
            assert_eq!(days(&file.now), expected, "{told}");
            assert_eq!(file.now.taken_back, taken_back, "{told}");
            let unread = told.contains("taken_back: true") && !taken_back;
            assert_eq!(file.taken_back_unread.is_some(), unread, "{told}");
            let open = file.now.is_open();
            assert_eq!(register.has_open_notification(CHILD), open, "{told}");
        }
        entries.reverse();
        // Whoever has read both takes it back.
        entries.push(written(3, 0x70, &entries, back()));
        let register = Register::fold(entries);
        assert!(notifications(&register, CHILD)[0].now.taken_back, "{told}");
        assert!(!register.has_open_notification(CHILD), "{told}");
    }
}

proptest! {
    /// Six days on which people are at work lie in between, the day itself among them, and it is one
    /// of them.
    #[test]
    fn six_weekdays_are_six_days_at_work(days in 0i64..27_000) {
        let made = day("2026-01-01").plus_days(days);
        let asked = receipt_day(made);
        let between = (1..=asked.days_since(made)).map(|it| made.plus_days(it));
        prop_assert_eq!(between.filter(|it| !it.is_closed()).count(), 6);
        prop_assert!(!asked.is_closed());
    }
}
