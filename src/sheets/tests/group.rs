//! A whole group on paper: what each of its papers says, and to whom.

use expect_test::expect_file;
use yew::Html;

use super::{
    case::{ANNE, BO, Case, GROUP, ROUND, agreement, child, day, id, printed, render},
    pretty::check,
};
use crate::sheets::{
    Agenda, GroupOverview, Slip, agenda, blank_form, members, overview, sheet_language, slip,
};
use trivsel::instrument::Models;
use trivsel::{
    instrument::{Answers, AreaAnswer, built_in},
    register::{
        AdultId, Assessment, Child, ChildId, DeviceId, Entry, EntryId, Fact, FocusPoint,
        FocusPointId, GroupId, JointPosition, Moment, Register, Round, RoundId,
    },
    vocabulary::{
        AgeBand, Answer, Area, Language, Setting,
        Step::{self, Green, Red, Yellow},
    },
};

/// The child whose answers wait: only Anne has looked.
const WAITING: ChildId = ChildId(id(0xc2));
/// The child that both have looked at, and that is talked about next.
const READY: ChildId = ChildId(id(0xc3));
const SPRING: RoundId = RoundId(id(0xe0));
const LONG: &str = "Alexandrinebartholinesofiemargrethekarla";

fn own(child: ChildId, by: AdultId, off: &[(Area, Step)], note: &str) -> (AdultId, Fact) {
    let direct = |area: &Area| {
        let step = off.iter().find(|(known, _)| known == area);
        AreaAnswer {
            direct: Some(Answer::Seen(step.map_or(Green, |(_, step)| *step))),
            note: if step.is_some() {
                note.into()
            } else {
                String::new()
            },
        }
    };
    let fact = Fact::AssessmentFinished(Assessment {
        child,
        round: ROUND,
        on: day("2026-11-20"),
        model: built_in().reference(),
        names: Default::default(),
        band: AgeBand::Preschool,
        months: 50,
        setting: Setting::Kindergarten,
        answers: Answers {
            areas: Area::ALL.iter().map(|area| (*area, direct(area))).collect(),
            ..Answers::default()
        },
        works: note.into(),
        wonders: String::new(),
        childs_view: String::new(),
        corrects: None,
    });
    (by, fact)
}

fn focus(number: u8, what: &str) -> Fact {
    Fact::focus_point_changed(
        None,
        &FocusPoint {
            area: Some(Area::Relations),
            what: what.into(),
            who: "Bo".into(),
            by: Some(day("2026-12-18")),
            ..FocusPoint::new(FocusPointId(id(number)), None, GROUP)
        },
    )
}

/// Alma has a position; one child waits for an adult, and one is ready.
pub(super) fn register() -> Register {
    let case = Case::new(Yellow);
    let spring = Round {
        id: SPRING,
        name: "Forår 2026".into(),
        opened: day("2026-05-01"),
        ..case.round.clone()
    };
    let earlier = JointPosition {
        child: READY,
        round: SPRING,
        agreements: vec![agreement(
            "Bo",
            "Spiser ved det lille bord",
            Some("2026-06-01"),
        )],
        ..case.position.clone()
    };
    let mut register = case.register();
    let facts = [
        Fact::round_changed(None, &spring),
        Fact::child_changed(
            None,
            &Child {
                id: WAITING,
                surname: String::new(),
                ..child("Noor")
            },
        ),
        Fact::child_changed(
            None,
            &Child {
                id: READY,
                ..child(LONG)
            },
        ),
        Fact::PositionAgreed(earlier),
        focus(0x71, "Små grupper til frokost"),
        focus(0x72, "Almas plads ved samling"),
    ];
    let facts = facts.map(|fact| (ANNE, fact)).into_iter().chain([
        own(WAITING, ANNE, &[(Area::Body, Red)], "mærke-venter"),
        own(
            READY,
            ANNE,
            &[(Area::Relations, Red), (Area::Body, Yellow)],
            "mærke-note",
        ),
        own(READY, BO, &[(Area::Body, Green)], ""),
    ]);
    for (number, (by, fact)) in (100u8..).zip(facts) {
        register.apply(Entry {
            id: EntryId(id(number)),
            device: DeviceId(id(0xf1)),
            adult: Some(by),
            clock: number.into(),
            sequence: number.into(),
            seen: Default::default(),
            at: Moment(0),
            fact,
        });
    }
    register
}

pub(super) fn on_agenda(register: &Register, language: Language) -> Html {
    let group = register.group(GROUP).unwrap();
    let members = members(register, GROUP, printed());
    agenda(
        &Agenda::gather(register, group, &members, printed(), &Models::default()),
        printed(),
        language,
    )
}

pub(super) fn the_overview(register: &Register, names: bool, language: Language) -> Html {
    let group = register.group(GROUP).unwrap();
    let members = members(register, GROUP, printed());
    let gathered = GroupOverview::gather(register, group, &members, names, printed());
    overview(&gathered, printed(), language)
}

pub(super) fn the_slip(register: &Register, child: &Child, language: Language) -> Html {
    slip(
        &Slip::gather(register, child, printed()),
        printed(),
        language,
    )
}

#[test]
fn agenda_in_danish() {
    let html = check(
        on_agenda(&register(), Language::Danish),
        expect_file!["../snapshots/papers/agenda-da.html"],
    );
    // One has looked at Noor: nothing of it lies on the table yet, not for anybody.
    assert!(html.contains("Noor") && !html.contains("mærke-venter"));
    let noor = html.split("Noor").nth(1).unwrap();
    assert!(!noor.contains("Rød") && noor.contains("Svarene vises først"));
    // A note is told by the one who wrote it.
    assert!(!html.contains("mærke-note"));
    assert!(html.contains("I ser meget forskelligt på det"));
}

#[test]
fn opening_the_dialogue_lays_the_answers_on_the_table() {
    let mut register = register();
    register.apply(Entry {
        id: EntryId(id(200)),
        device: DeviceId(id(0xf1)),
        adult: Some(ANNE),
        clock: 200,
        sequence: 200,
        seen: Default::default(),
        at: Moment(0),
        fact: Fact::DialogueOpened {
            child: WAITING,
            round: ROUND,
        },
    });
    let html = render(on_agenda(&register, Language::Danish));
    let noor = html.split("Noor").nth(1).unwrap();
    assert!(noor.contains("Rød") && !noor.contains("Svarene vises først"));
}

#[test]
fn overview_with_names_for_the_team() {
    let html = check(
        the_overview(&register(), true, Language::Danish),
        expect_file!["../snapshots/papers/overview-named-da.html"],
    );
    assert!(html.contains("Kun til teamet"));
}

#[test]
fn overview_without_names_for_the_leader() {
    for (language, expected) in [
        (
            Language::Danish,
            expect_file!["../snapshots/papers/overview-few-da.html"],
        ),
        (
            Language::English,
            expect_file!["../snapshots/papers/overview-few-en.html"],
        ),
    ] {
        let html = check(the_overview(&register(), false, language), expected);
        for name in ["Alma", "Noor", LONG, "Efternavnsen", "Anne", "Bo"] {
            assert!(!html.contains(name), "{name}");
        }
    }
}

#[test]
fn only_those_who_belong_to_the_round_are_printed() {
    let mut case = Case::new(Green);
    case.round.until = Some(day("2026-12-01"));
    for (since, left, printed_for) in [
        (None, None, 1),
        (None, Some("2026-10-31"), 0),
        (Some("2026-12-02"), None, 0),
    ] {
        let mut case = Case::new(Green);
        case.round.until = Some(day("2026-12-01"));
        case.child.since = since.map(day);
        case.child.left = left.map(day);
        let register = case.register();
        assert_eq!(members(&register, GROUP, printed()).len(), printed_for);
    }
    let nowhere = GroupId(id(0xd9));
    assert!(members(&case.register(), nowhere, printed()).is_empty());
}

#[test]
fn a_childs_own_language_comes_before_that_of_the_screen() {
    for (chosen, expected) in [
        (None, Language::Danish),
        (Some(Language::English), Language::English),
    ] {
        let mut case = Case::new(Green);
        case.child.sheet_language = chosen.map(Into::into);
        assert_eq!(sheet_language(&case.child, Language::Danish), expected);
    }
}

#[test]
fn the_style_sheets_know_every_class() {
    let css = super::style_sheets();
    assert!(!css.contains("url(") && !css.contains("@import"));
    let register = register();
    let papers = [
        on_agenda(&register, Language::Danish),
        the_overview(&register, true, Language::Danish),
        the_overview(&register, false, Language::Danish),
        the_slip(&register, &child("Alma"), Language::Danish),
        blank_form(
            built_in(),
            AgeBand::School,
            Setting::School,
            printed(),
            Language::Danish,
        ),
    ];
    for html in papers.map(render) {
        assert!(!html.contains("style="));
        let classes = html.split(r#"class=""#).skip(1);
        let classes = classes.filter_map(|rest| rest.split('"').next());
        for class in classes.flat_map(str::split_whitespace) {
            assert!(css.contains(&format!(".{class}")), "{class}");
        }
    }
}
