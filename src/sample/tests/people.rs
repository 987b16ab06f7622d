//! Who is there.

use std::collections::BTreeSet;

use super::{super::ROLES, days, group, register, today, written};
use trivsel::{
    insight::{all_followed, draw_four, leader_sees},
    instrument::{built_in, choose_form},
    register::Child,
    vocabulary::{AgeBand, Language, Month, Role, Setting},
};

#[test]
fn the_same_day_and_language_give_the_same_entries() {
    for language in Language::ALL {
        assert_eq!(written(today(), language), written(today(), language));
    }
}

#[test]
fn four_eighteen_and_twenty_eight_children() {
    let register = register(today());
    for (setting, children, assessors, rounds) in [
        (Setting::HealthVisiting, 4, 1, 2),
        (Setting::Kindergarten, 18, 2, 2),
        (Setting::School, 28, 2, 2),
    ] {
        let group = group(&register, setting);
        assert_eq!(register.children(group.id).len(), children);
        assert_eq!(group.assessors, assessors);
        let names: BTreeSet<_> = register.rounds(group.id).iter().map(|r| &r.name).collect();
        assert_eq!(names.len(), rounds);
    }
    assert_eq!(register.groups().len(), 3);
    let mut roles: Vec<_> = register.adults().iter().map(|adult| adult.role).collect();
    roles.sort_unstable();
    assert_eq!(
        roles,
        [
            Role::HealthVisitor,
            Role::Pedagogue,
            Role::Pedagogue,
            Role::Pedagogue,
            Role::Assistant,
            Role::Teacher,
            Role::Leader
        ]
    );
}

#[test]
fn whoever_looks_around_finds_an_adult_of_their_role() {
    let register = register(today());
    for role in ROLES {
        assert!(register.adults().iter().any(|adult| adult.role == role));
    }
}

/// Whoever sits down as the leader has something to see, and enough children to draw four from.
#[test]
fn the_leader_of_the_sample_can_draw_four_on_any_day() {
    for today in days() {
        let register = register(today);
        let month = Month::of(today);
        assert_eq!(draw_four(&register, month).len(), 4, "{today}");
        let followed = all_followed(&register, today);
        assert!(followed.len() > 4, "{today}: {}", followed.len());
        assert!(!leader_sees(&followed).is_empty(), "{today}");
    }
}

#[test]
fn everybody_is_born_and_gets_the_form_of_the_group() {
    for today in days() {
        let register = register(today);
        for group in register.groups() {
            let opened = register.current_round(group.id).unwrap().opened;
            let band = match group.setting {
                Setting::HealthVisiting => AgeBand::Infant,
                Setting::Kindergarten => AgeBand::Preschool,
                _ => AgeBand::School,
            };
            for child in register.children(group.id) {
                assert!(child.birth.date().unwrap() <= opened, "{today} {child:?}");
                let form =
                    choose_form(built_in(), child.birth, group.setting, group.pinned, opened)
                        .unwrap();
                assert_eq!(form.band, band, "{today} {child:?}");
            }
        }
    }
}

#[test]
fn the_names_test_what_names_can_do() {
    let register = register(today());
    let groups = register.groups();
    let children: Vec<&Child> = groups
        .iter()
        .flat_map(|group| register.children(group.id))
        .collect();
    let letters = |child: &Child| {
        child
            .full_name()
            .chars()
            .filter(|c| c.is_alphabetic())
            .count()
    };
    assert_eq!(children.iter().map(|child| letters(child)).max(), Some(40));
    let nameless = children.iter().filter(|child| child.surname.is_empty());
    assert_eq!(nameless.count(), 1);
    let full: BTreeSet<_> = children.iter().map(|child| child.full_name()).collect();
    assert_eq!(full.len(), children.len());
    let given: BTreeSet<_> = children.iter().map(|child| &child.given).collect();
    assert_eq!(given.len(), children.len() - 1);
    let early = children
        .iter()
        .filter(|child| child.birth.weeks_early.is_some());
    assert_eq!(early.count(), 1);
}
