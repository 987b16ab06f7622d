//! What the file says, and that a calendar's own parser reads it so.

use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime, Event, EventLike as _};
use proptest::prelude::*;

use super::*;
use trivsel::{
    insight::meeting,
    instrument::Birth,
    register::{
        Child, ChildId, DeviceId, Entry, EntryId, Fact, GroupId, Meeting, PlannedFollowUp,
        Register, every_fact::every_fact,
    },
    vocabulary::{Id, Language, TimeSpan},
};

/// 25 November 2026 at 10.40.07 UTC.
const MADE: Moment = Moment(1_795_603_207_000);

fn entry() -> CalendarEntry {
    let span = TimeSpan::read("15.30–16.15").unwrap();
    CalendarEntry {
        of: CalendarOf::Meeting(MeetingId(Id::from_bytes([0xb1; 16]))),
        sequence: 0,
        on: "2026-12-09".parse().unwrap(),
        time: span.until.map(|until| (span.from, until)),
        summary: "Møde (N.F.)".to_owned(),
        place: "Lokale 12, indgang B".to_owned(),
        cancelled: false,
    }
}

/// The one event in a file, as the parser reads it, and what the file asks for.
fn read(file: &str) -> (Event, String) {
    let calendar: Calendar = file.parse().unwrap();
    let method = calendar.property_value("METHOD").unwrap().to_owned();
    let mut events = calendar.components.iter().filter_map(|it| match it {
        CalendarComponent::Event(event) => Some(event.clone()),
        _ => None,
    });
    let event = events.next().unwrap();
    assert!(events.next().is_none());
    (event, method)
}

fn local_time(at: Option<DatePerhapsTime>) -> (String, String) {
    match at {
        Some(DatePerhapsTime::DateTime(icalendar::CalendarDateTime::WithTimezone {
            date_time,
            tzid,
        })) => (date_time.to_string(), tzid),
        other => panic!("no local time: {other:?}"),
    }
}

#[test]
fn a_calendar_reads_day_time_room_and_initials_and_nothing_else() {
    let file = calendar_file(&entry(), MADE);
    let (event, method) = read(&file);
    assert_eq!(method, "PUBLISH");
    assert_eq!(event.get_summary(), Some("Møde (N.F.)"));
    assert_eq!(event.get_location(), Some("Lokale 12, indgang B"));
    let uid = format!("{}@trivselsspor", entry().of.id());
    assert_eq!(event.get_uid(), Some(&*uid));
    assert_eq!(event.get_sequence(), Some(0));
    let zone = "Europe/Copenhagen".to_owned();
    let at = |time: &str| (format!("2026-12-09 {time}"), zone.clone());
    assert_eq!(local_time(event.get_start()), at("15:30:00"));
    assert_eq!(local_time(event.get_end()), at("16:15:00"));
    let mut said: Vec<_> = event.properties().keys().map(String::as_str).collect();
    said.sort_unstable();
    let expected = [
        "CLASS", "DTEND", "DTSTAMP", "DTSTART", "LOCATION", "SEQUENCE", "STATUS", "SUMMARY", "UID",
    ];
    assert_eq!(said, expected);
    assert_eq!(event.property_value("CLASS"), Some("PRIVATE"));
    assert_eq!(event.property_value("DTSTAMP"), Some("20261125T104007Z"));
    assert!(event.property_value("ATTENDEE").is_none());
    assert!(!file.contains("VALARM"));
}

#[test]
fn without_a_time_it_takes_the_whole_day() {
    let whole = CalendarEntry {
        time: None,
        place: " ".to_owned(),
        ..entry()
    };
    let file = calendar_file(&whole, MADE);
    let (event, _) = read(&file);
    let date = |it| match it {
        Some(DatePerhapsTime::Date(date)) => date.to_string(),
        other => panic!("no date: {other:?}"),
    };
    assert_eq!(date(event.get_start()), "2026-12-09");
    assert_eq!(date(event.get_end()), "2026-12-10");
    assert_eq!(event.get_location(), None);
    assert!(!file.contains("VTIMEZONE"));
}

/// A calendar takes out what is cancelled under the same id and a higher number.
#[test]
fn what_is_cancelled_takes_the_meeting_out() {
    let cancelled = CalendarEntry {
        sequence: 2,
        cancelled: true,
        ..entry()
    };
    let (event, method) = read(&calendar_file(&cancelled, MADE));
    let (before, _) = read(&calendar_file(&entry(), MADE));
    assert_eq!(method, "CANCEL");
    assert_eq!(event.property_value("STATUS"), Some("CANCELLED"));
    assert_eq!(event.get_uid(), before.get_uid());
    assert!(event.get_sequence() > before.get_sequence());
}

/// The clock goes forward on the last Sunday of March, and back on the last of October.
#[test]
fn the_zone_is_told_with_its_rules() {
    let file = calendar_file(&entry(), MADE);
    let unfolded = file.replace("\r\n ", "");
    for rule in [
        "TZOFFSETTO:+0200",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "TZOFFSETTO:+0100",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    ] {
        assert!(unfolded.lines().any(|line| line == rule), "{rule}");
    }
}

/// Every fact that there is about a child, with a mark in each of its texts: the room alone is in the
/// file.
#[test]
fn of_all_that_is_written_initials_and_the_room_leave() {
    let child = ChildId(Id::from_bytes([3; 16]));
    let mut facts = every_fact(child, "mærke");
    facts.retain(|fact| !matches!(fact, Fact::ChildErased { .. }));
    let entry = |(number, fact): (u8, Fact)| Entry {
        id: EntryId(Id::from_bytes([number; 16])),
        device: DeviceId(Id::from_bytes([0; 16])),
        adult: None,
        clock: number.into(),
        sequence: number.into(),
        seen: Default::default(),
        at: MADE,
        fact,
    };
    let register = Register::fold((1u8..).zip(facts).map(entry));
    let planned = register.meetings(child).next().unwrap();
    let file = meeting(&register, child, planned.id).unwrap();
    let of = |child: &Child, language| {
        let file = calendar_file(
            &CalendarEntry::gather(&register, child, &file, language),
            MADE,
        );
        file.replace("\r\n ", "")
    };
    let known = register.child(child).unwrap();
    for language in Language::ALL {
        let text = of(known, language);
        let rest = text.replacen("LOCATION:mærke-meet-place\r\n", "", 1);
        assert!(rest.len() < text.len(), "{text}");
        assert!(!rest.contains("mærke"), "{rest}");
        let mark = format!("({})", "M.M.");
        assert!(
            rest.contains(&mark) && rest.contains("SEQUENCE:2"),
            "{rest}"
        );
        assert!(!rest.contains(&child.to_string()), "{rest}");
    }
    let born = Birth::in_month(2022, 5);
    let nobody = Child::new(
        child,
        GroupId(Id::from_bytes([4; 16])),
        " ".to_owned(),
        born,
    );
    assert!(of(&nobody, Language::Danish).contains("SUMMARY:Møde\r\n"));
}

/// What makes an entry is tried above or below with a mark in every field that there is; whoever adds a way
/// to one is asked here to try it so.
#[test]
fn no_way_to_an_entry_is_left_out() {
    let ways = include_str!("gather.rs").split("pub fn ").skip(1);
    let ways: Vec<_> = ways.filter_map(|it| it.split('(').next()).collect();
    assert_eq!(ways, ["gather", "next_follow_up"]);
}

/// Another room, and back to the first one; and another day.
#[test]
fn each_change_raises_the_number_by_which_a_calendar_tells_the_newest() {
    let child = ChildId(Id::from_bytes([3; 16]));
    let known = Child::new(
        child,
        GroupId(Id::from_bytes([4; 16])),
        "Noah",
        Birth::in_month(2022, 5),
    );
    let (id, on) = (
        MeetingId(Id::from_bytes([7; 16])),
        "2026-12-09".parse().unwrap(),
    );
    let room = |place: &str| Meeting {
        place: place.to_owned(),
        ..Meeting::new(id, child, on, on)
    };
    let (small, large) = (room("Lokale 2"), room("Salen"));
    let changes = [
        Fact::meeting_changed(None, &small),
        Fact::meeting_changed(Some(&small), &large),
        Fact::meeting_changed(Some(&large), &small),
        Fact::meeting_changed(Some(&small), &large),
    ];
    let mut register = Register::fold([Entry::made_up(1, None, Fact::child_changed(None, &known))]);
    let mut before = None;
    for (at, change) in (2..).zip(changes) {
        let entry = Entry::made_up(at, None, change);
        register.apply(entry.clone());
        // However often it is met.
        register.apply(entry);
        let file = meeting(&register, child, id).unwrap();
        let entry = CalendarEntry::gather(&register, &known, &file, Language::Danish);
        assert!(
            before < Some(entry.sequence),
            "{before:?}: {}",
            entry.sequence
        );
        before = Some(entry.sequence);
    }
}

/// A follow-up with a mark in each of its texts and in its child's: initials and the day leave.
#[test]
fn of_a_follow_up_initials_and_the_day_leave() {
    let id = ChildId(Id::from_bytes([3; 16]));
    let facts = every_fact(id, "mærke").into_iter();
    let held = facts.filter_map(|fact| match fact {
        Fact::FollowUpHeld(it) => Some(it),
        _ => None,
    });
    let mut held = held.max_by_key(|it| it.on).unwrap();
    let on: Day = "2027-01-08".parse().unwrap();
    let next = PlannedFollowUp {
        on: Some(on),
        lead: "mærke-lead".to_owned(),
        why_none: "mærke-why".to_owned(),
        why_late: "mærke-late".to_owned(),
    };
    held.next = Some(next);
    let born = Birth::in_month(2022, 5);
    let group = GroupId(Id::from_bytes([4; 16]));
    let mut child = Child::new(id, group, "Noah-mærke".to_owned(), born);
    child.surname = "Fisker-mærke".to_owned();
    let of = |corrected| {
        CalendarEntry::next_follow_up(&child, &held, corrected, Language::Danish).unwrap()
    };
    assert_eq!(of(0).file_name(), "opfoelgning-2027-01-08.ics");
    let file = calendar_file(&of(0), MADE);
    assert!(!file.contains("mærke"), "{file}");
    assert!(!file.contains(&id.to_string()), "{file}");
    let (event, _) = read(&file);
    let mut said: Vec<_> = event.properties().keys().map(String::as_str).collect();
    said.sort_unstable();
    let expected = [
        "CLASS", "DTEND", "DTSTAMP", "DTSTART", "SEQUENCE", "STATUS", "SUMMARY", "UID",
    ];
    assert_eq!(said, expected);
    assert_eq!(event.get_summary(), Some("Følg op (N.F.)"));
    assert!(
        matches!(event.get_start(), Some(DatePerhapsTime::Date(day)) if day.to_string() == "2027-01-08")
    );
    // Corrected on the same day it is the same one, and the later file holds.
    let (corrected, _) = read(&calendar_file(&of(1), MADE));
    assert_eq!(corrected.get_uid(), event.get_uid());
    assert!(corrected.get_sequence() > event.get_sequence());
    held.next = None;
    let none = CalendarEntry::next_follow_up(&child, &held, 0, Language::Danish);
    assert_eq!(none, None);
}

proptest! {
    /// Whatever is written as the room: it comes back, no line is too long, and none is added.
    #[test]
    fn a_room_breaks_nothing(place in "[ -~æøåÆØÅé€😀\n\t\r]{0,120}") {
        let file = calendar_file(&CalendarEntry { place: place.clone(), ..entry() }, MADE);
        let lines: Vec<_> = file.split("\r\n").collect();
        prop_assert!(lines.iter().all(|line| line.len() <= LONGEST_LINE_BYTES));
        prop_assert!(lines.iter().all(|line| !line.contains(['\n', '\r'])));
        let (event, _) = read(&file);
        let kept = |it: &char| *it == '\n' || !it.is_control();
        let kept: String = place.trim().chars().filter(kept).collect();
        // The parser leaves a location as it is written in the file.
        let read = event.get_location().map(str::to_owned).unwrap_or_default();
        prop_assert_eq!(read, kept);
        prop_assert_eq!(event.get_summary(), Some("Møde (N.F.)"));
        prop_assert_eq!(event.get_sequence(), Some(0));
    }
}
