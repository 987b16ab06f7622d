//! The right paper to the right family: whoever shares a first name is told apart on every paper.

use yew::Html;

use super::case::{CHILD, Case, GROUP, ROUND, child, id, printed, render};
use crate::sheets::{
    AccessCopy, Agenda, GroupOverview, ParentsSheet, Slip, access_copy, agenda, members, overview,
    parents_sheet, slip,
};
use trivsel::instrument::Models;
use trivsel::{
    instrument::Birth,
    register::{Child, ChildId, Fact, JointPosition, Register},
    vocabulary::{Language, Step},
};

const NAMESAKE: ChildId = ChildId(id(0xc2));

/// Alma Efternavnsen, born in September 2022, and another Alma of this surname and month.
fn register(surname: &str, month: u8) -> Register {
    let mut case = Case::new(Step::Green);
    let other = JointPosition {
        child: NAMESAKE,
        ..case.position.clone()
    };
    case.before = vec![
        Fact::child_changed(
            None,
            &Child {
                id: NAMESAKE,
                surname: surname.into(),
                birth: Birth {
                    month,
                    ..child("Alma").birth
                },
                ..child("Alma")
            },
        ),
        Fact::PositionAgreed(other),
    ];
    case.register()
}

/// Every paper about this child, by name.
fn papers(register: &Register, of: ChildId) -> Vec<(&'static str, Html)> {
    let language = Language::Danish;
    let child = register.child(of).unwrap();
    let sheet = ParentsSheet::gather(register, of, ROUND, &Models::default(), printed()).unwrap();
    let copy =
        AccessCopy::gather(register, &[], of, printed(), &Models::default(), language).unwrap();
    let group = register.group(GROUP).unwrap();
    let all = members(register, GROUP, printed());
    let own: Vec<_> = all.iter().filter(|it| it.child.id == of).copied().collect();
    let on_agenda = Agenda::gather(register, group, &own, printed(), &Models::default());
    vec![
        ("Forældreark", parents_sheet(&sheet, printed(), language)),
        (
            "Før vi mødes",
            slip(
                &Slip::gather(register, child, printed()),
                printed(),
                language,
            ),
        ),
        (
            "Aktindsigt",
            access_copy(&copy, &|_| String::new(), printed(), language),
        ),
        ("Dagsorden", agenda(&on_agenda, printed(), language)),
    ]
}

/// What stands on each page: the head of the table that the printer repeats.
fn on_each_page(html: &str) -> &str {
    let head = html.split("<thead>").nth(1).unwrap();
    head.split("</thead>").next().unwrap()
}

#[track_caller]
fn differ(surname: &str, month: u8, one: &str, other: &str) {
    let register = register(surname, month);
    for ((kind, html), (_, of_other)) in papers(&register, CHILD)
        .into_iter()
        .zip(papers(&register, NAMESAKE))
    {
        let (html, of_other) = (render(html), render(of_other));
        if kind == "Forældreark" || kind == "Før vi mødes" {
            assert!(on_each_page(&html).contains(one), "{kind}: {html}");
            assert!(
                on_each_page(&of_other).contains(other),
                "{kind}: {of_other}"
            );
        }
        assert_ne!(html, of_other, "{kind} is the same for both");
    }
}

#[test]
fn those_of_one_first_name_bear_the_beginning_of_the_surname() {
    differ("Holm", 9, ">Alma E. · Myretuen<", ">Alma H. · Myretuen<");
}

#[test]
fn full_namesakes_bear_the_month_of_birth() {
    differ(
        "Efternavnsen",
        3,
        ">Alma Efternavnsen, født september 2022 · Myretuen<",
        ">Alma Efternavnsen, født marts 2022 · Myretuen<",
    );
}

/// The longest of them, and the one that may be read by the most people.
#[test]
fn the_copy_for_parents_bears_the_whole_name_on_each_page() {
    for (surname, month, names) in [
        ("Holm", 9, ["Alma Efternavnsen", "Alma Holm"]),
        (
            "Efternavnsen",
            3,
            [
                "Alma Efternavnsen, født september 2022",
                "Alma Efternavnsen, født marts 2022",
            ],
        ),
    ] {
        let register = register(surname, month);
        for (of, name) in [CHILD, NAMESAKE].into_iter().zip(names) {
            let mut papers = papers(&register, of).into_iter();
            let (_, copy) = papers.find(|(kind, _)| *kind == "Aktindsigt").unwrap();
            let html = render(copy);
            let whole = format!(">{name} · Myretuen<");
            assert!(on_each_page(&html).contains(&whole), "{whole}: {html}");
        }
    }
}

/// What is made after a child has been given another name knows the old one no more; the copy for
/// parents, which tells what was changed, does.
#[test]
fn no_paper_bears_a_name_that_the_child_had_before() {
    let mut case = Case::new(Step::Green);
    let renamed = Child {
        given: "Asta".into(),
        surname: "Nynavnsen".into(),
        ..case.child.clone()
    };
    case.before = vec![Fact::child_changed(Some(&case.child), &renamed)];
    // What somebody wrote stays as it was written.
    case.position.sheet.strengths = "Er nysgerrig".into();
    let register = case.register();
    let group = register.group(GROUP).unwrap();
    let all = members(&register, GROUP, printed());
    let gathered = GroupOverview::gather(&register, group, &all, true, printed());
    let list = overview(&gathered, printed(), Language::Danish);
    let papers = papers(&register, CHILD).into_iter();
    let papers = papers.filter(|(kind, _)| *kind != "Aktindsigt");
    for (kind, paper) in papers.chain([("Overblik", list)]) {
        let html = render(paper);
        assert!(html.contains("Asta"), "{kind}: {html}");
        for old in ["Alma", "Efternavnsen"] {
            assert!(!html.contains(old), "{kind} bears {old}: {html}");
        }
    }
}

#[test]
fn a_sentence_calls_the_child_by_its_first_name() {
    let register = register("Holm", 9);
    let (_, sheet) = papers(&register, CHILD).swap_remove(0);
    let html = render(sheet);
    assert!(html.contains("Det siger eller viser Alma selv"), "{html}");
}

#[test]
fn the_teams_lists_tell_full_namesakes_apart() {
    let register = register("Efternavnsen", 3);
    let group = register.group(GROUP).unwrap();
    let members = members(&register, GROUP, printed());
    let gathered = GroupOverview::gather(&register, group, &members, true, printed());
    let html = render(overview(&gathered, printed(), Language::Danish));
    for name in ["født marts 2022", "født september 2022"] {
        assert!(html.contains(name), "{name}: {html}");
    }
}

/// A namesake who has left, or plays in another group, asks for nothing.
#[test]
fn only_children_of_the_group_are_told_apart() {
    for far in [
        Child {
            left: Some("2026-10-01".parse().unwrap()),
            ..child("Alma")
        },
        Child {
            group: trivsel::register::GroupId(id(0xd9)),
            ..child("Alma")
        },
    ] {
        let mut case = Case::new(Step::Green);
        case.before = vec![Fact::child_changed(
            None,
            &Child {
                id: NAMESAKE,
                surname: "Holm".into(),
                ..far
            },
        )];
        let html = case.html(Language::Danish);
        assert!(on_each_page(&html).contains(">Alma · Myretuen<"), "{html}");
    }
}
