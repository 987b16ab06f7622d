//! Siden sidst on the parents' sheet.

use expect_test::expect_file;

use super::{
    case::{CHILD, Case, ROUND, agreement, day, id, meeting, printed, render, spoken},
    pretty::check,
};
use crate::sheets::{ParentsSheet, parents_sheet, sheet_on_screen};
use trivsel::{
    instrument::Models,
    register::{
        Agreement, AgreementAnswer, AgreementId, Entry, EntryId, Fact, FollowUp, FollowUpId,
        Meeting, MeetingId, Minutes, PlannedFollowUp, Register,
    },
    vocabulary::{DidHelp, HowFollowedUp, Language, PaperLanguage, Step, WasKept},
};

const FIRST: AgreementId = AgreementId(id(0xc1));
const SECOND: AgreementId = AgreementId(id(0xc2));
const MET: AgreementId = AgreementId(id(0xc3));

fn made(id: AgreementId, who: &str, what: &str) -> Agreement {
    Agreement {
        id,
        ..agreement(who, what, Some("2026-12-11"))
    }
}

fn answer(
    agreement: AgreementId,
    kept: WasKept,
    helped: DidHelp,
    words: &str,
    ends: bool,
) -> AgreementAnswer {
    AgreementAnswer {
        agreement,
        kept: Some(kept),
        helped: Some(helped),
        words: words.into(),
        for_parents: true,
        ends,
    }
}

/// Alma, yellow in November, and what came of it in January.
fn alma() -> Case {
    let mut case = Case::new(Step::Yellow);
    case.position.agreements = vec![
        Agreement {
            sign: "Alma finder selv en at lege med".into(),
            ..made(FIRST, "Anne", "Begynder en leg ved sandkassen med Alma")
        },
        made(SECOND, "Bo", "Ringer til Almas mor hver fredag"),
    ];
    case
}

fn held(words: &str) -> FollowUp {
    FollowUp {
        child: CHILD,
        id: FollowUpId(id(0x1f)),
        on: day("2027-01-12"),
        who: "Anne".into(),
        how: Some(HowFollowedUp::WithParents),
        easier: "Alma spørger, om hun må være med".into(),
        answers: vec![
            answer(FIRST, WasKept::Yes, DidHelp::Little, "", false),
            answer(SECOND, WasKept::Partly, DidHelp::Yes, words, true),
        ],
        tried: Vec::new(),
        agreements: vec![made(
            AgreementId(id(0xc5)),
            "Bo",
            "Ringer hver anden fredag",
        )],
        next: Some(PlannedFollowUp {
            on: Some(day("2027-02-23")),
            ..PlannedFollowUp::default()
        }),
        ended: None,
        ended_words: String::new(),
        half_year: None,
    }
}

/// The sheet once this has happened too.
fn sheet_after(case: Case, facts: Vec<Fact>) -> ParentsSheet {
    let mut entries = case.entries();
    for fact in facts {
        let number = u8::try_from(entries.len() + 1).unwrap();
        entries.push(Entry {
            id: EntryId(id(number)),
            clock: number.into(),
            sequence: number.into(),
            fact,
            ..entries[0].clone()
        });
    }
    let register = Register::fold(entries);
    ParentsSheet::gather(&register, CHILD, ROUND, &Models::default(), printed()).unwrap()
}

#[test]
fn the_parents_sheet_after_a_follow_up() {
    let sheet = sheet_after(alma(), vec![Fact::FollowUpHeld(held("Ikke i juleferien"))]);
    for language in Language::ALL {
        let file = format!("../snapshots/papers/parents-since-{}.html", language.code());
        check(
            parents_sheet(&sheet, printed(), language),
            expect_file![file],
        );
    }
    // What was told of stands once, and beside it what holds.
    let whats: Vec<_> = sheet.agreements.iter().map(|it| &*it.what).collect();
    assert_eq!(whats, ["Ringer hver anden fredag"]);
    let screen = render(sheet_on_screen(&sheet, Language::Danish));
    assert!(screen.contains("Ikke i juleferien"), "{screen}");
    for not_there in ["spørger, om hun må være med", "Trappetrin"] {
        assert!(!screen.contains(not_there), "{screen}");
    }
}

/// They were written for the team, before the field said who reads them.
#[test]
fn words_that_nobody_said_the_parents_would_read_stand_on_no_sheet() {
    let mut held = held("Mor glemmer det");
    held.answers[1].for_parents = false;
    let sheet = sheet_after(alma(), vec![Fact::FollowUpHeld(held)]);
    let html = render(parents_sheet(&sheet, printed(), Language::Danish));
    assert!(!html.contains("Mor glemmer det"), "{html}");
    let came = sheet.since.map(|it| it.came.len());
    assert_eq!(came, Some(2), "the answers do");
}

/// A colour of half a year ago is no colour of now: neither beside a follow-up of today, nor by itself.
#[test]
fn a_position_of_long_ago_says_of_which_day_it_is() {
    for language in PaperLanguage::ALL {
        let of = |sheet: &ParentsSheet| {
            let day = sheet.on.plain_words(language);
            let now = language.sheet_position();
            let then = language.sheet_position_on(day);
            assert_ne!(now, then);
            let papers = [
                render(parents_sheet(sheet, printed(), spoken(language))),
                render(sheet_on_screen(sheet, spoken(language))),
            ];
            papers.map(|html| {
                let is_of_then = html.contains(&*format!("<h3>{then}</h3>"));
                assert_ne!(
                    is_of_then,
                    html.contains(&*format!("<h3>{now}</h3>")),
                    "{html}"
                );
                assert_eq!(
                    is_of_then,
                    html.contains(language.sheet_position_then()),
                    "{html}"
                );
                is_of_then
            })
        };
        let followed_up = sheet_after(alma(), vec![Fact::FollowUpHeld(held(""))]);
        assert_eq!(of(&followed_up), [true, true]);
        for (days, expected) in [(0, false), (14, false), (15, true), (180, true)] {
            let mut case = alma();
            case.position.on = printed().plus_days(-days);
            let sheet = sheet_after(case, vec![]);
            assert_eq!(of(&sheet), [expected, expected], "{days}");
        }
        // Set again on the day of the follow-up, or after it.
        let mut case = alma();
        case.position.on = day("2027-01-12");
        let sheet = sheet_after(case, vec![Fact::FollowUpHeld(held(""))]);
        assert_eq!(of(&sheet), [false, false]);
    }
}

/// What goes on stands under what came of it, and whoever hangs the sheet on the refrigerator reads that the
/// table is not all.
#[test]
fn the_table_says_that_something_else_is_agreed_too() {
    let language = Language::Danish;
    let mut held = held("");
    let says = |held: &FollowUp| {
        let sheet = sheet_after(alma(), vec![Fact::FollowUpHeld(held.clone())]);
        let html = render(parents_sheet(&sheet, printed(), language));
        let also = html.contains("<h3>Det har vi også aftalt</h3>");
        assert_ne!(also, html.contains("<h3>Det har vi aftalt</h3>"), "{html}");
        also
    };
    assert!(says(&held));
    held.answers[0].ends = true;
    assert!(!says(&held), "nothing goes on");
}

/// Two days on one paper are two meetings to whoever reads it.
#[test]
fn a_follow_up_on_another_day_than_the_meeting_says_whether_to_come() {
    let asked = |day: Option<&str>| {
        let mut sheet = sheet_after(alma(), vec![Fact::FollowUpHeld(held(""))]);
        sheet.meeting = day.and_then(meeting);
        let html = render(parents_sheet(&sheet, printed(), Language::Danish));
        html.contains("Vi siger til, hvis vi gerne vil have jer med.")
    };
    assert!(asked(None));
    assert!(asked(Some("2027-01-20")));
    assert!(!asked(Some("2027-02-23")), "it is the meeting");
}

/// Whoever typed only the sign, or only a name, has agreed nothing that anybody does.
#[test]
fn an_agreement_in_which_nobody_does_anything_is_no_row() {
    let mut case = alma();
    case.position.agreements[0].what = " ".into();
    case.position.agreements[1].who = String::new();
    let whats: Vec<_> = sheet_after(case, vec![]).agreements;
    let whats: Vec<_> = whats.iter().map(|it| &*it.what).collect();
    assert_eq!(whats, ["Ringer til Almas mor hver fredag"]);
}

#[test]
fn where_nobody_has_followed_up_there_is_no_such_block() {
    let sheet = sheet_after(alma(), vec![]);
    assert_eq!(sheet.since, None);
    let html = render(parents_sheet(&sheet, printed(), Language::Danish));
    assert!(!html.contains(Language::Danish.sheet_since()), "{html}");
    assert_eq!(sheet.agreements.len(), 2);
}

/// The block is on the front as long as it has room there, and never on both sides.
#[test]
fn a_long_one_stands_on_the_back_and_the_lines_give_way() {
    let html = |words: &str| {
        let sheet = sheet_after(alma(), vec![Fact::FollowUpHeld(held(words))]);
        render(parents_sheet(&sheet, printed(), Language::Danish))
    };
    let sides = |html: &str| -> Vec<(usize, usize)> {
        let sides = html.split("sheet-back").map(|side| {
            let blocks = side.matches(Language::Danish.sheet_since()).count();
            (blocks, side.matches("sheet-line").count())
        });
        sides.collect()
    };
    let [front, back] = sides(&html("Ikke i juleferien"))[..] else {
        panic!("two sides")
    };
    assert_eq!((front.0, back.0), (1, 0));
    let long = "Det var sværest om mandagen. ".repeat(40);
    let [long_front, long_back] = sides(&html(&long))[..] else {
        panic!("two sides")
    };
    assert_eq!((long_front.0, long_back.0), (0, 1));
    assert!(long_back.1 < back.1, "{long_back:?}: {back:?}");
    assert!(html("Ikke i juleferien").contains("sheet-drawing"));
    assert!(!html(&long).contains("sheet-drawing"), "no room to draw");
}

/// One home does not read what was agreed when the other one was there.
#[test]
fn a_sheet_without_the_meeting_says_nothing_of_what_was_agreed_there() {
    let met_at = MeetingId(id(0xb7));
    let minutes = Minutes {
        child: CHILD,
        meeting: met_at,
        on: day("2026-12-07"),
        who: "Anne".into(),
        came: vec!["Per, far".into()],
        good: String::new(),
        wonder: String::new(),
        hopes: String::new(),
        agreements: vec![
            made(MET, "Per", "mærke-mødt-svaret"),
            made(AgreementId(id(0xc4)), "Per", "mærke-mødt-endnu"),
        ],
        read_aloud: true,
        copies_to: String::new(),
    };
    let mut follow_up = held("");
    let met = answer(MET, WasKept::Yes, DidHelp::Yes, "mærke-mødt-ord", false);
    follow_up.answers.push(met);
    let plan = Meeting::new(met_at, CHILD, day("2026-11-24"), day("2026-12-07"));
    let sheet = sheet_after(
        alma(),
        vec![
            Fact::meeting_changed(None, &plan),
            Fact::MeetingHeld(minutes),
            Fact::FollowUpHeld(follow_up),
        ],
    );
    let html = |sheet: &ParentsSheet| render(parents_sheet(sheet, printed(), Language::Danish));
    let with = html(&sheet);
    for mark in ["mærke-mødt-svaret", "mærke-mødt-endnu", "mærke-mødt-ord"] {
        assert!(with.contains(mark), "{mark}: {with}");
    }
    // Whoever prints it is asked, also where the meeting itself stands no more on it.
    assert!(sheet.meeting.is_none() && sheet.tells_of_a_meeting());
    let without = sheet.without_meeting();
    assert!(!without.tells_of_a_meeting());
    let without = html(&without);
    assert!(!without.contains("mærke-mødt"), "{without}");
    assert!(without.contains("Ringer hver anden fredag"), "{without}");
}

/// Of a day that the follow-up came after nobody is told to come; the next one that is planned is.
#[test]
fn a_meeting_that_has_passed_asks_no_family_to_come() {
    let with = |more: Vec<Fact>| {
        let mut case = alma();
        case.position.next_meeting = meeting("2026-12-07");
        let facts = more.into_iter().chain([Fact::FollowUpHeld(held(""))]);
        let on = sheet_after(case, facts.collect()).meeting.map(|it| it.on);
        on.map(|on| on.to_string())
    };
    assert_eq!(with(vec![]), None);
    let plan = Meeting::new(
        MeetingId(id(0xb8)),
        CHILD,
        day("2027-01-12"),
        day("2027-02-02"),
    );
    let planned = with(vec![Fact::meeting_changed(None, &plan)]);
    assert_eq!(planned.as_deref(), Some("2027-02-02"));
    let mut case = alma();
    case.position.next_meeting = meeting("2026-12-07");
    assert!(sheet_after(case, vec![]).meeting.is_some(), "before it");
}
