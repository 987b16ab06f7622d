//! Every paper in both languages, kept as it is printed, so that a changed word or line is seen by
//! whoever changes it: the parents' sheet at each colour, and the others once.

use expect_test::expect_file;
use litemap::LiteMap;
use yew::Html;

use super::{
    case::{CHILD, Case, ROUND, agreement, day, id, printed},
    group::{on_agenda, register, the_overview},
    pretty::check,
};
use crate::sheets::{
    AccessCopy, AnswerSheet, GroupGrid, Invitation, MeetingSheet, NextDays, NextDaysLine,
    ParentsSheet, WritingSheet, access_copy, answer_sheet, blank_form, group_grid, invitation,
    meeting_sheet, next_days, parents_sheet, recovery_sheet, trial_sheet, writing_sheet,
};
use trivsel::{
    insight::{WritingPiece, meeting},
    instrument::{Models, TRIAL_CHILDREN, built_in},
    register::{
        Agreement, Fact, Meeting, MeetingId, MeetingPerson, MeetingPoint, Notify, PlannedMeeting,
        Register,
    },
    vocabulary::{AgeBand, Language, MeetingPart, Setting, Step, WritingPart},
};

const MEETING: MeetingId = MeetingId(id(0xb7));

/// Compares a paper in both languages with `snapshots/papers`.
#[track_caller]
fn in_both(name: &str, paper: impl Fn(Language) -> Html) {
    for language in Language::ALL {
        let file = format!("../snapshots/papers/{name}-{}.html", language.code());
        check(paper(language), expect_file![file]);
    }
}

/// A child at this colour, as a team writes of it.
fn alma(whole: Step) -> Case {
    let mut case = Case::new(whole);
    let all = [
        Agreement {
            sign: "Alma vinker selv farvel".into(),
            ..agreement(
                "Anne",
                "Tager imod Alma hver morgen i garderoben",
                Some("2026-11-25"),
            )
        },
        agreement(
            "Forældrene og Bo",
            "Skriver en uge ned, hvordan Alma sover",
            Some("2026-12-04"),
        ),
    ];
    let count = Step::ALL.iter().position(|it| *it == whole);
    case.position.agreements = all.into_iter().take(count.unwrap_or_default()).collect();
    case.position.notify = (whole == Step::Red).then(|| Notify {
        yes: false,
        grounds: "Vi ser på det igen om to uger.".into(),
    });
    case.position.next_meeting = Some(PlannedMeeting {
        id: MEETING,
        on: day("2026-12-07"),
        time: "15.30–16.15".into(),
        place: "Lokale 12".into(),
        people: "Anne og Mette, leder".into(),
        contact: String::new(),
    });
    case
}

#[test]
fn the_parents_sheet_at_each_colour() {
    for (whole, name) in Step::ALL.iter().zip(["green", "yellow", "red"]) {
        let sheet = alma(*whole).sheet();
        in_both(&format!("parents-{name}"), |language| {
            parents_sheet(&sheet, printed(), language)
        });
        // What was seen stands in the letter, and not where there is nothing to talk about.
        assert_eq!(sheet.seen.is_some(), *whole > Step::Green);
    }
}

fn plan() -> Meeting {
    let person = |name: &str, part| MeetingPerson {
        name: name.to_owned(),
        part,
        consent: None,
    };
    let point = |from, text: &str| MeetingPoint {
        from,
        text: text.to_owned(),
    };
    Meeting {
        time: "15.30–16.15".to_owned(),
        place: "Lokale 12".to_owned(),
        contact: "Anne, pædagog: 87 65 43 21".to_owned(),
        people: vec![
            person("Fatima", MeetingPart::Parent),
            person("Per", MeetingPart::Parent),
            person("Anne, pædagog", MeetingPart::Staff),
        ],
        purpose: "At Alma igen kommer glad ind om morgenen".to_owned(),
        points: vec![
            point(MeetingPart::Parent, "Hvordan sover hun hos jer til middag?"),
            point(MeetingPart::Staff, "Hvad hjælper derhjemme om morgenen?"),
        ],
        chair: "Anne".to_owned(),
        notes_by: "Bo".to_owned(),
        ..Meeting::new(MEETING, CHILD, day("2026-11-24"), day("2026-12-07"))
    }
}

#[test]
fn the_papers_of_a_meeting() {
    let mut case = alma(Step::Yellow);
    case.before = vec![Fact::meeting_changed(None, &plan())];
    let register = case.register();
    let child = register.child(CHILD).unwrap();
    let letters = Invitation::gather(&register, child, &plan(), false, printed());
    in_both("invitation", |language| {
        invitation(&letters[0], printed(), language)
    });
    let file = meeting(&register, CHILD, MEETING).unwrap();
    let sheet = MeetingSheet::gather(&register, child, &file, printed());
    in_both("meeting", |language| {
        meeting_sheet(&sheet, printed(), language)
    });
    let answers = AnswerSheet::gather(&register, child, printed());
    in_both("answers", |language| {
        answer_sheet(&answers, printed(), language)
    });
}

#[test]
fn the_copy_for_parents() {
    let entries = alma(Step::Red).entries();
    let register = Register::fold(entries.clone());
    let models = Models::default();
    in_both("copy", |language| {
        let copy = AccessCopy::gather(&register, &entries, CHILD, printed(), &models, language);
        let when = |_| "22. november 2026 kl. 10.15".to_owned();
        access_copy(&copy.unwrap(), &when, printed(), language)
    });
}

#[test]
fn the_recovery_sheet_and_the_writing_sheet() {
    let words = vec![vec!["abe", "æble", "ørn", "hav"]; 4];
    in_both("recovery", |language| {
        recovery_sheet(&words, "Børnehuset Solhøj", printed(), language)
    });
    let register = alma(Step::Red).register();
    let child = register.child(CHILD).unwrap();
    let typed: LiteMap<_, _> = [(WritingPart::Seen, "Tre gange i uge 47.".to_owned())]
        .into_iter()
        .collect();
    let ticked = WritingPiece {
        key: "a".to_owned(),
        part: WritingPart::Seen,
        on: printed(),
        from: "Anne".to_owned(),
        text: "Sidder alene hver morgen.".to_owned(),
    };
    in_both("writing", |language| {
        let sheet = WritingSheet::gather(&register, child, &typed, &[&ticked], printed(), language);
        writing_sheet(&sheet, printed(), language)
    });
}

#[test]
fn what_is_filled_in_with_a_pen() {
    for (band, setting) in [
        (AgeBand::Infant, Setting::HealthVisiting),
        (AgeBand::Toddler, Setting::Nursery),
        (AgeBand::Preschool, Setting::Kindergarten),
        (AgeBand::School, Setting::School),
    ] {
        in_both(&format!("form-{}", band.id()), |language| {
            blank_form(built_in(), band, setting, printed(), language)
        });
    }
    let child = TRIAL_CHILDREN
        .iter()
        .find(|it| it.name == "Malthe")
        .unwrap();
    in_both("trial", |language| {
        trial_sheet(child, built_in(), printed(), language)
    });
    let grid = GroupGrid {
        group: Some("Myretuen".into()),
        names: vec!["Noor".into(), "Alma Thorup".into()],
    };
    in_both("grid", |language| group_grid(&grid, printed(), language));
}

#[test]
fn what_a_team_prints_of_the_next_days() {
    let line = |on: &str, name: &str, what: &str| NextDaysLine {
        on: day(on),
        name: name.to_owned(),
        what: what.to_owned(),
    };
    in_both("next-days", |language| {
        let paper = NextDays {
            institution: "Børnehuset Solhøj".to_owned(),
            overdue: vec![line("2026-11-19", "Elias", language.promises_go())],
            lines: vec![
                line("2026-11-27", "Alma B.", language.promises_go()),
                line(
                    "2026-12-01",
                    "Noor",
                    &format!("{} 15.30–16.15", language.coming_meeting()),
                ),
                line("2026-12-04", "Myretuen", language.promises_go()),
            ],
        };
        next_days(&paper, printed(), language)
    });
}

#[test]
fn what_a_team_prints_of_its_group() {
    let register = register();
    in_both("agenda", |language| on_agenda(&register, language));
    in_both("overview-named", |language| {
        the_overview(&register, true, language)
    });
    in_both("overview-few", |language| {
        the_overview(&register, false, language)
    });
    assert!(ParentsSheet::gather(&register, CHILD, ROUND, &Models::default(), printed()).is_some());
}
