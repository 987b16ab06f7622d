//! The slip for parents, before a talk.

use expect_test::expect_file;

use super::{
    case::{CHILD, Case, child, printed, render, spoken},
    group::{register, the_slip},
    pretty::check,
};
use crate::sheets::{AnswerSheet, Slip, answer_sheet, parents_sheet, slip};
use trivsel::{
    instrument::Birth,
    register::{Child, Fact, PaperKind, Printed},
    vocabulary::{Language, PaperLanguage, Step::Green},
};

/// Alma, born in September of a year.
fn born(year: i32) -> Child {
    Child {
        birth: Birth {
            year,
            month: 9,
            day: None,
            weeks_early: None,
        },
        ..child("Alma")
    }
}

/// Whoever is asked to write is told what may come of it, and all of it: half of it is a threat.
#[test]
fn every_paper_to_write_on_says_the_whole_of_the_duty() {
    let register = register();
    let child = register.child(CHILD).unwrap();
    let gathered = Slip::gather(&register, child, printed());
    for language in PaperLanguage::ALL {
        let duty = language.sheet_duty();
        let mut papers = vec![
            render(slip(&gathered, printed(), spoken(language))),
            render(parents_sheet(
                &Case::new(Green).sheet(),
                printed(),
                spoken(language),
            )),
        ];
        if let Some(language) = language.whole() {
            let sheet = AnswerSheet::gather(&register, child, printed());
            papers.push(render(answer_sheet(&sheet, printed(), language)));
        }
        for html in papers {
            assert_eq!(html.matches(duty).count(), 1, "{duty}: {html}");
            // And nowhere its first half alone.
            let first = duty.split_inclusive(['.', '؛']).next().unwrap();
            assert_eq!(html.matches(first).count(), 1, "{first}: {html}");
        }
    }
}

#[test]
fn slips_ask_what_fits_the_age() {
    let register = register();
    for (year, question) in [
        (2026, "Små børn fortæller med krop"),
        (2024, "Spørg barnet kort"),
        (2022, "Spørg, og skriv barnets egne ord"),
        (2018, "Her skriver du selv"),
        // Not born yet by the calendar: the parents are asked all the same.
        (2027, "Små børn fortæller med krop"),
    ] {
        let html = render(the_slip(&register, &born(year), Language::Danish));
        assert!(html.contains(question), "{year}: {html}");
    }
}

#[test]
fn slip_in_both_languages() {
    let register = register();
    for (language, expected) in [
        (
            Language::Danish,
            expect_file!["../snapshots/slip_danish.html"],
        ),
        (
            Language::English,
            expect_file!["../snapshots/slip_english.html"],
        ),
    ] {
        let child = register.child(CHILD).unwrap();
        check(the_slip(&register, child, language), expected);
    }
}

/// The parents' sheet was printed without it: a slip for both homes tells neither.
#[test]
fn a_meeting_that_one_home_must_not_know_of_is_not_on_the_slip() {
    for (without_meeting, told) in [(false, true), (true, false)] {
        let mut case = Case::new(Green);
        case.position.next_meeting = super::case::meeting("2026-12-01");
        case.before.push(Fact::Printed(Printed {
            paper: PaperKind::ParentsSheet,
            child: Some(CHILD),
            group: None,
            without_meeting,
            both_homes_know: false,
        }));
        let register = case.register();
        let slip = Slip::gather(&register, register.child(CHILD).unwrap(), printed());
        assert_eq!(slip.meeting.is_some(), told);
    }
}

#[test]
fn a_meeting_that_is_over_is_not_on_the_slip() {
    for (meeting, told) in [
        ("2026-11-23", false),
        ("2026-11-24", true),
        ("2026-12-01", true),
    ] {
        let mut case = Case::new(Green);
        case.position.next_meeting = super::case::meeting(meeting);
        let register = case.register();
        let slip = Slip::gather(&register, register.child(CHILD).unwrap(), printed());
        assert_eq!(slip.meeting.is_some(), told, "{meeting}");
    }
}

#[test]
fn the_answer_sheet_asks_what_fits_the_age() {
    let register = register();
    for (year, question) in [
        (2026, "Hvad viste barnet os, at det kunne lide?"),
        (2024, "Hvad viste barnet os, at det kunne lide?"),
        (2022, "Vis mig, hvor det er rart at være."),
        (2018, "Lytter de voksne, når du siger noget?"),
    ] {
        let sheet = AnswerSheet::gather(&register, &born(year), printed());
        let html = render(answer_sheet(&sheet, printed(), Language::Danish));
        for asked in [
            question,
            "Fik I sagt det, der var vigtigst for jer?",
            "ved ikke",
        ] {
            assert!(html.contains(asked), "{year}: {asked}");
        }
    }
    let sheet = AnswerSheet::gather(&register, &born(2018), printed());
    check(
        answer_sheet(&sheet, printed(), Language::Danish),
        expect_file!["../snapshots/answers_danish.html"],
    );
}
