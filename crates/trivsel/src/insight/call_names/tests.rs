//! Names that are told apart, on children made for it.

use proptest::prelude::*;

use super::*;
use crate::{
    instrument::Birth,
    register::GroupId,
    vocabulary::{Id, month_word},
};

fn children(names: &[(String, String)]) -> Vec<Child> {
    let child = |(at, (given, surname)): (u8, &(String, String))| Child {
        surname: surname.clone(),
        ..Child::new(
            ChildId(Id::from_bytes([at; 16])),
            GroupId(Id::from_bytes([0; 16])),
            given.clone(),
            Birth::in_month(2021, 5),
        )
    };
    (0..).zip(names).map(child).collect()
}

fn called(names: &[(String, String)]) -> Vec<String> {
    let children = children(names);
    let names = call_names(&children.iter().collect::<Vec<_>>());
    names.into_values().map(|name| name.short).collect()
}

/// Everybody's short name on paper, where they are born on these days.
fn on_paper(names: &[(&str, &str, &str)]) -> Vec<String> {
    let whole: Vec<_> = names
        .iter()
        .map(|(given, surname, _)| ((*given).to_owned(), (*surname).to_owned()))
        .collect();
    let mut children = children(&whole);
    for (child, (_, _, born)) in children.iter_mut().zip(names) {
        let mut parts = born.split('-').map(|part| part.parse::<i32>().unwrap());
        child.birth.year = parts.next().unwrap();
        child.birth.month = parts.next().unwrap() as u8;
        child.birth.day = parts.next().map(|day| day as u8);
    }
    let names = call_names(&children.iter().collect::<Vec<_>>());
    names
        .into_values()
        .map(|name| name.short(Language::Danish) + if name.shared { " (delt)" } else { "" })
        .collect()
}

#[test]
fn full_namesakes_bear_the_month_and_then_the_day_of_birth() {
    assert_eq!(
        on_paper(&[
            ("Noah", "Jensen", "2019-3"),
            ("Noah", "jensen", "2019-8-2"),
            ("Noah", "Holm", "2019-3"),
        ]),
        [
            "Noah Jensen, født marts 2019",
            "Noah jensen, født august 2019",
            "Noah H."
        ]
    );
    assert_eq!(
        on_paper(&[
            ("Noah", "Jensen", "2019-3-2"),
            ("Noah", "Jensen", "2019-3-14")
        ]),
        [
            "Noah Jensen, født 2.\u{a0}marts 2019",
            "Noah Jensen, født 14.\u{a0}marts 2019"
        ]
    );
    assert_eq!(
        on_paper(&[("Noah", "Jensen", "2019-3"), ("Noah", "Jensen", "2019-3")]),
        [
            "Noah Jensen, født marts 2019 (delt)",
            "Noah Jensen, født marts 2019 (delt)"
        ]
    );
}

#[test]
fn a_bare_name_that_others_have_bears_the_month_of_birth() {
    assert_eq!(
        on_paper(&[("Noah", "", "2019-3"), ("Noah", "Jensen", "2018-5")]),
        ["Noah, født marts 2019", "Noah J."]
    );
    assert_eq!(
        on_paper(&[("Noah", "", "2019-3"), ("Alma", "Jensen", "2018-5")]),
        ["Noah", "Alma"]
    );
}

#[track_caller]
fn check(names: &[(&str, &str)], expected: &[&str]) {
    let names: Vec<_> = names
        .iter()
        .map(|(given, surname)| ((*given).to_owned(), (*surname).to_owned()))
        .collect();
    assert_eq!(called(&names), expected);
}

#[test]
fn as_many_letters_as_needed() {
    check(&[("Alma", "Berg"), ("Bo", "Berg")], &["Alma", "Bo"]);
    check(
        &[("Alma", "Berg"), ("Alma", "Holm")],
        &["Alma B.", "Alma H."],
    );
    check(
        &[("Alma", "Berg"), ("Alma", "Bech"), ("Alma", "Holm")],
        &["Alma Ber.", "Alma Bec.", "Alma H."],
    );
    check(
        &[("Alma", "Be"), ("Alma", "Berg")],
        &["Alma Be", "Alma Ber."],
    );
    check(
        &[("Alma", "Bo Berg"), ("Alma", "Bo Holm")],
        &["Alma Bo B.", "Alma Bo H."],
    );
}

#[test]
fn a_child_without_a_surname_keeps_its_bare_name() {
    check(&[("Alma", ""), ("Alma", "Berg")], &["Alma", "Alma B."]);
    check(&[("Alma", ""), ("Alma", "")], &["Alma", "Alma"]);
}

#[test]
fn case_does_not_tell_children_apart_and_nobody_is_called_by_another_s_name() {
    check(
        &[("Alma", "Berg"), ("ALMA", "Holm")],
        &["Alma B.", "ALMA H."],
    );
    check(
        &[("Alma B.", ""), ("Alma", "Berg"), ("Alma", "Ø")],
        &["Alma B.", "Alma Be.", "Alma Ø"],
    );
}

#[test]
fn a_list_tells_namesakes_apart() {
    let noah = || ("Noah".to_owned(), "Jensen".to_owned());
    let mut children = children(&[noah(), noah(), ("Alma".to_owned(), "Berg".to_owned())]);
    children[1].birth.month = 8;
    let children: Vec<_> = children.iter().collect();
    let names: Vec<_> = names_in_list(&children, Language::Danish)
        .into_values()
        .collect();
    assert_eq!(
        names,
        [
            "Noah Jensen, født maj 2021",
            "Noah Jensen, født august 2021",
            "Alma Berg"
        ]
    );
}

/// Alma on her papers of a day, where another Alma is in this group, and left on this day.
#[test]
fn a_paper_tells_from_those_who_are_here() {
    use crate::{
        insight::tests::{ANNE, alma, day, group, register_of_facts},
        register::Fact,
    };
    let elsewhere = GroupId(Id::from_bytes([8; 16]));
    for (in_group, left, groups, expected) in [
        (group().id, None, &[][..], "Alma B."),
        (group().id, Some(0), &[], "Alma B."),
        (group().id, Some(-1), &[], "Alma"),
        (elsewhere, None, &[], "Alma"),
        (elsewhere, None, &[elsewhere], "Alma B."),
        (elsewhere, Some(-1), &[elsewhere], "Alma"),
    ] {
        let named = |child: Child, surname: &str| Child {
            surname: surname.to_owned(),
            ..child
        };
        let berg = named(alma(), "Berg");
        let holm = Child {
            id: ChildId(Id::from_bytes([7; 16])),
            group: in_group,
            left: left.map(|days| day().plus_days(days)),
            ..named(alma(), "Holm")
        };
        let facts = [&berg, &holm].map(|it| (ANNE, Fact::child_changed(None, it)));
        let register = register_of_facts(facts);
        let name = call_name(&register, &berg, groups, day());
        let told = (name.short(Language::Danish), name.full(Language::Danish));
        assert_eq!(told, (expected.to_owned(), "Alma Berg".to_owned()));
    }
}

/// In a long list each child bears the name of its own papers, and a group is compared once.
#[test]
fn a_list_of_several_groups_compares_each_group_once() {
    use crate::{
        insight::tests::{ANNE, alma, day, register_of_facts},
        register::Fact,
    };
    let child = |at: u8, group: u8, surname: &str, left: Option<i64>| Child {
        id: ChildId(Id::from_bytes([at; 16])),
        group: GroupId(Id::from_bytes([group; 16])),
        surname: surname.to_owned(),
        left: left.map(|days| day().plus_days(days)),
        ..alma()
    };
    let all = [
        child(40, 1, "Berg", None),
        child(41, 1, "Bach", None),
        child(42, 1, "Holm", Some(0)),
        child(43, 1, "Krogh", Some(-1)),
        child(44, 2, "Berg", None),
        child(45, 2, "Berg", Some(5)),
    ];
    let facts = all.iter().map(|it| (ANNE, Fact::child_changed(None, it)));
    let register = register_of_facts(facts);
    let compared = || COMPARED.with(std::cell::Cell::get);
    let (before, names) = (compared(), CallNames::new(&register, day()));
    let listed: Vec<_> = all.iter().map(|it| names.of(it)).collect();
    assert_eq!(compared() - before, 3, "two groups, and one who has left");
    let each = all.iter().map(|it| call_name(&register, it, &[], day()));
    assert_eq!(listed, each.collect::<Vec<_>>());
    let short: Vec<_> = listed.iter().map(|it| it.short(Language::Danish)).collect();
    assert_eq!(short[..4], ["Alma Be.", "Alma Ba.", "Alma H.", "Alma K."]);
}

/// Where an erasure, a merge or the log names somebody, one who has stopped and one in another
/// group are told from the child too.
#[test]
fn a_namesake_anywhere_in_the_vault_is_told_apart() {
    use crate::{
        insight::tests::{ANNE, alma, day, group, register_of_facts},
        register::{Fact, Group},
    };
    let elsewhere = Group {
        id: GroupId(Id::from_bytes([8; 16])),
        name: "1.c".to_owned(),
        ..group()
    };
    let here = Child {
        surname: "Berg".to_owned(),
        ..alma()
    };
    let check = |other: Child, expected: &str| {
        let other = Child {
            id: ChildId(Id::from_bytes([7; 16])),
            ..other
        };
        let children = [&here, &other].map(|it| Fact::child_changed(None, it));
        let groups = [group(), elsewhere.clone()];
        let facts = groups.iter().map(|it| Fact::group_changed(None, it));
        let register = register_of_facts(facts.chain(children).map(|fact| (ANNE, fact)));
        let name = called_in_vault(&register, &here, Language::Danish);
        assert_eq!(name, expected);
    };
    let born = format!(
        "{} {}",
        month_word(here.birth.month, Language::Danish),
        here.birth.year
    );
    let month = here.birth.month % 12 + 1;
    let namesake = |birth: Birth| Child {
        birth,
        ..here.clone()
    };
    check(
        Child {
            surname: "Holm".to_owned(),
            ..here.clone()
        },
        "Alma Berg",
    );
    check(
        Child {
            group: elsewhere.id,
            left: Some(day().plus_days(-300)),
            ..namesake(Birth {
                month,
                ..here.birth
            })
        },
        &format!("Alma Berg, født {born}"),
    );
    check(
        Child {
            group: elsewhere.id,
            ..namesake(here.birth)
        },
        &format!("Alma Berg, født {born} · {}", group().name),
    );
}

proptest! {
    #[test]
    fn all_are_called_differently_where_their_full_names_differ(
        names in proptest::collection::vec(("[AaBb. ]{0,3}", "[AaBbø. ]{0,5}"), 0..12)
    ) {
        let called = called(&names);
        let full: Vec<_> = children(&names).iter().map(Child::full_name).collect();
        for (one, name) in called.iter().enumerate() {
            for (other, other_name) in called.iter().enumerate().take(one) {
                prop_assert!(
                    name != other_name || full[one] == full[other],
                    "{:?} and {:?} are both called {name:?}", names[one], names[other]
                );
            }
        }
    }
}
