//! Beside the sheet parents see their own points and what holds, and nothing else.

use super::{
    case::{CHILD, ROUND, id, planted, printed, render},
    leaks::{for_both_homes, for_parents},
    meetings::{MEETING, check, person, plan, register_with},
};
use crate::sheets::{
    ParentsSheet, Slip, TalkPage, parents_sheet, sheet_on_screen, slip, talk_agenda,
    talk_agreements,
};
use trivsel::{
    insight::homes_apart,
    instrument::Models,
    register::{Fact, Meeting, MeetingId, PaperKind, Printed, Register},
    vocabulary::{Day, Language, MeetingPart},
};

/// A register in which every field that there is has its mark, on the day of the meeting.
fn known(more: Vec<Fact>) -> Register {
    let planted = planted(CHILD, "mærke-aldrig").into_iter();
    let planted = planted.map(for_parents).map(for_both_homes).chain(more);
    register_with(planted.collect(), false)
}

fn page(register: &Register, sheet: Option<ParentsSheet>, today: Day) -> TalkPage {
    opened_from(Some(MEETING), register, sheet, today)
}

fn opened_from(
    meeting: Option<MeetingId>,
    register: &Register,
    sheet: Option<ParentsSheet>,
    today: Day,
) -> TalkPage {
    let child = register.child(CHILD).unwrap();
    TalkPage::gather(register, child, sheet, meeting, today)
}

fn html(page: &TalkPage, language: Language) -> String {
    let agenda = page.agenda.iter().map(|it| talk_agenda(it, language));
    let stands = talk_agreements(&page.agreements, language);
    agenda.chain([stands]).map(render).collect()
}

/// The meeting that is planted.
const PLANTED: MeetingId = MeetingId(id(0x4f));

const AGENDA: [&str; 2] = ["mærke-formål", "mærke-punkt-forældre"];
const AT_MEETING: [&str; 3] = ["mærke-mødt-hvem", "mærke-mødt-hvad", "mærke-mødt-tegn"];
const IN_FOLLOW_UP: [&str; 3] = ["mærke-nyt-hvem", "mærke-nyt-hvad", "mærke-nyt-tegn"];

#[test]
fn on_the_day_of_a_meeting_its_items_and_the_familys_own_points_are_shown_and_what_holds() {
    let register = known(vec![]);
    let says = [&AGENDA[..], &AT_MEETING, &IN_FOLLOW_UP].concat();
    for language in Language::ALL {
        let html = html(&page(&register, None, plan().on), language);
        check(&html, &says);
        assert!(html.contains(language.meet_wonder()), "{html}");
    }
    assert_eq!(page(&register, None, printed()).agenda, None, "another day");
}

#[test]
fn what_stands_on_the_sheet_is_not_said_twice() {
    let register = known(vec![]);
    let sheet =
        ParentsSheet::gather(&register, CHILD, ROUND, &Models::default(), plan().on).unwrap();
    assert!(!sheet.agreements.is_empty());
    let shown = page(&register, Some(sheet.clone()), plan().on).agreements;
    assert!(
        shown.iter().all(|it| !sheet.agreements.contains(it)),
        "{shown:?}"
    );
}

/// The mother comes in the morning and the father in the afternoon: each reads of one meeting, and
/// whoever reads at the door of none.
#[test]
fn of_two_meetings_on_one_day_only_the_one_it_was_opened_from_is_shown() {
    let fathers = Meeting {
        id: MeetingId(id(0xb8)),
        time: "8.00–8.30".to_owned(),
        place: "mærke-andet-lokale".to_owned(),
        people: vec![person("mærke-far", MeetingPart::Parent)],
        purpose: "mærke-fars-formål".to_owned(),
        points: Vec::new(),
        ..plan()
    };
    let register = register_with(vec![Fact::meeting_changed(None, &fathers)], false);
    let sheet = || ParentsSheet::gather(&register, CHILD, ROUND, &Models::default(), plan().on);
    let first = sheet().unwrap().meeting;
    assert_eq!(first.unwrap().id, fathers.id, "on paper the first of them");
    for (from, says, place) in [
        (Some(MEETING), &AGENDA[..], Some("mærke-lokale")),
        (
            Some(fathers.id),
            &["mærke-fars-formål"],
            Some("mærke-andet-lokale"),
        ),
        (None, &[], None),
        (Some(MeetingId(id(0xb9))), &[], None),
    ] {
        let page = opened_from(from, &register, sheet(), plan().on);
        let agenda = page
            .agenda
            .iter()
            .map(|it| talk_agenda(it, Language::Danish));
        check(&agenda.map(render).collect::<String>(), says);
        let told = page.sheet.unwrap().meeting;
        assert_eq!(told.as_ref().map(|it| &*it.place), place, "{from:?}");
    }
}

/// With no other to take it for, the door reads of the next one as the paper does, without its points.
#[test]
fn from_the_childs_page_no_agenda_is_shown() {
    let register = register_with(vec![], false);
    let sheet = ParentsSheet::gather(&register, CHILD, ROUND, &Models::default(), plan().on);
    let page = opened_from(None, &register, sheet.clone(), plan().on);
    assert_eq!(page.agenda, None);
    assert_eq!(page.sheet, sheet);
    assert!(sheet.unwrap().meeting.is_some());
}

/// The screen may be the home that must not know of any meeting.
#[test]
fn nothing_of_a_meeting_is_shown_where_a_paper_was_printed_without_it() {
    let printed = Printed {
        without_meeting: true,
        ..Printed::of(PaperKind::ParentsSheet, Some(CHILD), None)
    };
    let register = known(vec![Fact::Printed(printed)]);
    let page = page(&register, None, plan().on);
    assert_eq!(page.agenda, None);
    check(&html(&page, Language::Danish), &IN_FOLLOW_UP);
}

/// The planted meeting is with one home. What was agreed there reaches the other neither on a sheet, a slip
/// nor a screen that nobody chose it for, whatever else is known of the child.
#[test]
fn what_is_agreed_with_one_home_never_reaches_the_other_unasked() {
    let planted = planted(CHILD, "mærke-aldrig").into_iter().map(for_parents);
    let held = Meeting {
        one_home: true,
        ..plan()
    };
    let facts = planted.chain([Fact::meeting_changed(None, &held)]);
    let register = register_with(facts.collect(), true);
    let child = register.child(CHILD).unwrap();
    let on = plan().on.plus_days(1);
    let sheet = ParentsSheet::gather(&register, CHILD, ROUND, &Models::default(), on).unwrap();
    assert!(sheet.tells_of_a_meeting(), "whoever prints it is asked");
    assert!(
        homes_apart(&register, CHILD),
        "and nothing is chosen before"
    );
    let paper = |sheet: &ParentsSheet| render(parents_sheet(sheet, on, Language::Danish));
    let own = ["mærke-lokale", "mærke-formål", "mærke-punkt-forældre"];
    let of_meetings = [&AT_MEETING[..], &own].concat();
    let says = |text: &str, mark: &str| assert!(!text.contains(mark), "{mark}: {text}");
    let before_it_is_chosen = paper(&sheet.clone().without_meeting());
    let letter = Slip::gather(&register, child, on);
    let letter = render(slip(&letter, on, Language::Danish));
    let screen = |from| {
        let page = TalkPage::gather(&register, child, Some(sheet.clone()), from, on);
        let beside = html(&page, Language::Danish);
        let sheet = page
            .sheet
            .iter()
            .map(|it| sheet_on_screen(it, Language::Danish));
        sheet.map(render).chain([beside]).collect::<String>()
    };
    for mark in of_meetings {
        says(&before_it_is_chosen, mark);
        says(&letter, mark);
        for from in [None, Some(MeetingId(id(0xb9)))] {
            says(&screen(from), mark);
        }
    }
    for mark in AT_MEETING {
        says(&screen(Some(MEETING)), mark);
        let from_its_own = screen(Some(PLANTED));
        assert!(from_its_own.contains(mark), "{mark}: {from_its_own}");
    }
    // From the page of the other home's own meeting what was agreed there, and what both may read.
    assert!(screen(Some(MEETING)).contains("mærke-hvad"));
    assert!(!screen(Some(PLANTED)).contains("mærke-hvad"));
}
