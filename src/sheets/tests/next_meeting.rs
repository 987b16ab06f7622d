//! Which meeting the parents' papers tell of.

use super::{
    case::{CHILD, Case, ROUND, day, id, printed, render},
    meetings::{MEETING, person, plan},
};
use crate::sheets::{ParentsSheet, Slip, parents_sheet};
use trivsel::{
    insight::meeting,
    instrument::Models,
    register::{
        DeviceId, Entry, EntryId, Fact, Meeting, MeetingId, MeetingMove, Moment, PlannedMeeting,
    },
    vocabulary::{Day, Language, MeetingPart, Step},
};

/// What the parents' sheet and the slip tell of the meetings of a child.
fn told(position: Option<PlannedMeeting>, meetings: Vec<Fact>) -> [Option<(Day, String)>; 2] {
    let mut case = Case::new(Step::Yellow);
    case.position.next_meeting = position;
    case.before = meetings;
    let register = case.register();
    let child = register.child(CHILD).unwrap();
    let sheet =
        ParentsSheet::gather(&register, CHILD, ROUND, &Models::default(), printed()).unwrap();
    let slip = Slip::gather(&register, child, printed());
    [sheet.meeting, slip.meeting].map(|it| it.map(|it| (it.on, it.place)))
}

fn moved(to: Option<Day>, from: Day) -> Fact {
    Fact::MeetingMoved(MeetingMove {
        child: CHILD,
        meeting: MEETING,
        on: day("2026-11-24"),
        who: String::new(),
        from,
        to,
        why: String::new(),
        parents_know: true,
    })
}

/// Also one that nobody promised with the position; and none that is held without the parents, or
/// cancelled.
#[test]
fn parents_read_of_the_next_meeting_that_is_planned_with_them() {
    let planned = || Fact::meeting_changed(None, &plan());
    let on = plan().on;
    let theirs = Some((on, "mærke-lokale".to_owned()));
    let other = PlannedMeeting {
        id: MeetingId(id(0xb8)),
        on: day("2026-12-03"),
        time: String::new(),
        place: "kontoret".to_owned(),
        people: String::new(),
        contact: String::new(),
    };
    let promised = Some((other.on, other.place.clone()));
    let without = Meeting {
        people: vec![person("mærke-pædagog", MeetingPart::Staff)],
        ..plan()
    };
    assert_eq!(told(None, vec![]), [None, None]);
    assert_eq!(told(None, vec![planned()]), [theirs.clone(), theirs]);
    let without = Fact::meeting_changed(None, &without);
    assert_eq!(told(None, vec![without]), [None, None]);
    assert_eq!(told(None, vec![planned(), moved(None, on)]), [None, None]);
    assert_eq!(
        told(Some(other), vec![planned()]),
        [promised.clone(), promised]
    );
}

/// Nobody has said what became of the first: it is no next meeting, and the one to come is told.
#[test]
fn parents_read_of_no_meeting_whose_day_has_passed() {
    let mut case = Case::new(Step::Yellow);
    let passed = Meeting {
        id: MeetingId(id(0xb9)),
        on: plan().on.plus_days(-6),
        ..plan()
    };
    case.before = vec![
        Fact::meeting_changed(None, &passed),
        Fact::meeting_changed(None, &plan()),
    ];
    let register = case.register();
    let on = |printed| {
        let sheet = ParentsSheet::gather(&register, CHILD, ROUND, &Models::default(), printed);
        sheet.unwrap().meeting.map(|it| it.on)
    };
    assert_eq!(on(passed.on), Some(passed.on));
    assert_eq!(on(passed.on.plus_days(1)), Some(plan().on));
    assert_eq!(on(plan().on.plus_days(1)), None);
}

/// Two who moved it without having read one another: the later day is not told as if it held.
#[test]
fn parents_read_of_no_day_between_two_of_which_nobody_has_chosen() {
    let mut case = Case::new(Step::Yellow);
    case.before = vec![Fact::meeting_changed(None, &plan())];
    let mut register = case.register();
    for (number, to) in [(0x71, "2026-12-11"), (0x72, "2026-12-16")] {
        let to = day(to);
        let changed = Fact::meeting_changed(Some(&plan()), &Meeting { on: to, ..plan() });
        for (place, fact) in [changed, moved(Some(to), plan().on)]
            .into_iter()
            .enumerate()
        {
            let place = u64::try_from(place).unwrap();
            register.apply(Entry {
                id: EntryId(id(number + 8 * u8::try_from(place).unwrap())),
                device: DeviceId(id(number)),
                adult: None,
                clock: 300 + place,
                sequence: 1 + place,
                seen: Default::default(),
                at: Moment(0),
                fact,
            });
        }
    }
    let child = register.child(CHILD).unwrap();
    let file = meeting(&register, CHILD, MEETING).unwrap();
    assert_eq!(file.apart.len(), 2);
    let sheet =
        ParentsSheet::gather(&register, CHILD, ROUND, &Models::default(), printed()).unwrap();
    assert_eq!(sheet.meeting, None);
    assert_eq!(Slip::gather(&register, child, printed()).meeting, None);
}

/// One home must not know when, where and with whom the other meets us.
#[test]
fn a_sheet_without_the_meeting_says_nothing_of_it() {
    let meeting = PlannedMeeting {
        id: MeetingId(id(0xb1)),
        on: day("2026-12-07"),
        time: "mærke-klokken".into(),
        place: "mærke-lokale".into(),
        people: "mærke-kommer".into(),
        contact: "mærke-ring".into(),
    };
    for whole in [Step::Green, Step::Yellow, Step::Red] {
        let sheet = |meeting: Option<&PlannedMeeting>| {
            let mut case = Case::new(whole);
            case.position.next_meeting = meeting.cloned();
            case.sheet()
        };
        for language in Language::ALL {
            let html = |sheet: &ParentsSheet| render(parents_sheet(sheet, printed(), language));
            let on = meeting.on.words_with_weekday(language);
            let on = on.replace('\u{a0}', " ");
            let of_it = [
                "mærke-klokken",
                "mærke-lokale",
                "mærke-kommer",
                "mærke-ring",
                &on,
            ];
            let with = html(&sheet(Some(&meeting)));
            let without = html(&sheet(Some(&meeting)).without_meeting());
            for text in of_it {
                assert!(with.contains(text) && !without.contains(text), "{text}");
            }
            // Nor does it say that there is one.
            assert_eq!(without, html(&sheet(None)));
        }
    }
}
