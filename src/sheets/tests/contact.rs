//! Whom the parents' papers of a meeting say they can ring.

use super::{
    case::{CHILD, Case, ROUND, day, id, printed, render},
    meetings::plan,
};
use crate::sheets::{
    Invitation, ParentsSheet, SheetLanguage, Slip, invitation, parents_sheet, sheet_on_screen, slip,
};
use trivsel::{
    instrument::Models,
    register::{Fact, Meeting, MeetingId, PlannedMeeting, Register},
    vocabulary::{Language, PaperLanguage, Step},
};

const OF_THE_WORKPLACE: &str = "mærke-leder";

const OF_THE_MEETING: &str = "mærke-ring";

/// Where a meeting is promised with the position, where it is planned by itself, and where both.
fn registers(contact: &str) -> [Register; 3] {
    [(true, false), (false, true), (true, true)].map(|(promised, planned)| {
        let mut case = Case::new(Step::Yellow);
        case.institution.contact = OF_THE_WORKPLACE.into();
        let meeting = Meeting {
            id: MeetingId(id(0xb1)),
            contact: contact.to_owned(),
            ..plan()
        };
        case.position.next_meeting = promised.then(|| meeting.as_promised(String::new()));
        if planned {
            case.before = vec![Fact::meeting_changed(None, &meeting)];
        }
        case.register()
    })
}

fn sheet(register: &Register) -> ParentsSheet {
    ParentsSheet::gather(register, CHILD, ROUND, &Models::default(), printed()).unwrap()
}

fn languages() -> impl Iterator<Item = SheetLanguage> {
    PaperLanguage::ALL.map(|language| SheetLanguage {
        language,
        draft: false,
    })
}

/// The papers that tell of the meeting, and the screen that is turned towards the parents.
fn papers(register: &Register, language: SheetLanguage) -> [String; 3] {
    let child = register.child(CHILD).unwrap();
    let sheet = sheet(register);
    [
        render(parents_sheet(&sheet, printed(), language)),
        render(sheet_on_screen(&sheet, language)),
        render(slip(
            &Slip::gather(register, child, printed()),
            printed(),
            language,
        )),
    ]
}

#[track_caller]
fn check(html: &str, says: &str) {
    for contact in [OF_THE_WORKPLACE, OF_THE_MEETING] {
        assert_eq!(html.contains(contact), contact == says, "{contact}: {html}");
    }
}

#[test]
fn parents_ring_whom_the_meeting_names_and_else_whom_the_workplace_does() {
    for (contact, says) in [
        ("", OF_THE_WORKPLACE),
        (" ", OF_THE_WORKPLACE),
        (OF_THE_MEETING, OF_THE_MEETING),
    ] {
        for register in registers(contact) {
            for language in languages() {
                for html in papers(&register, language) {
                    check(&html, says);
                }
            }
        }
    }
}

#[test]
fn an_invitation_says_whom_to_ring_about_this_meeting() {
    let [register, ..] = registers("");
    let child = register.child(CHILD).unwrap();
    for (contact, says) in [("", OF_THE_WORKPLACE), (OF_THE_MEETING, OF_THE_MEETING)] {
        let meeting = Meeting {
            contact: contact.to_owned(),
            ..plan()
        };
        for apart in [false, true] {
            let letters = Invitation::gather(&register, child, &meeting, apart, printed());
            for letter in letters {
                for language in languages() {
                    check(&render(invitation(&letter, printed(), language)), says);
                }
            }
        }
    }
}

/// Whoever must not know of the meeting reads whom everybody can ring.
#[test]
fn a_sheet_without_the_meeting_says_the_workplaces_contact() {
    for register in registers(OF_THE_MEETING) {
        let sheet = sheet(&register).without_meeting();
        for language in languages() {
            let html = render(parents_sheet(&sheet, printed(), language));
            check(&html, OF_THE_WORKPLACE);
        }
    }
}

/// A day that has passed is no next meeting, and whom to ring about it is not told either.
#[test]
fn whom_to_ring_goes_with_its_meeting() {
    let mut case = Case::new(Step::Yellow);
    case.institution.contact = OF_THE_WORKPLACE.into();
    case.before = vec![Fact::meeting_changed(
        None,
        &Meeting {
            contact: OF_THE_MEETING.to_owned(),
            on: day("2026-11-23"),
            ..plan()
        },
    )];
    case.position.next_meeting = None::<PlannedMeeting>;
    for html in papers(&case.register(), Language::Danish.into()) {
        check(&html, OF_THE_WORKPLACE);
    }
}
