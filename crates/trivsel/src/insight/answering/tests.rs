use super::*;
use crate::{
    insight::{
        standings,
        tests::{ANNE, BO, ROUND, finished, group, id, register},
    },
    register::Fact,
    vocabulary::{Role, Step},
};

fn adult(adult: AdultId, name: &str, gone: bool) -> (AdultId, Fact) {
    let adult = Adult {
        id: adult,
        name: name.to_owned(),
        role: Role::Pedagogue,
        gone,
    };
    (ANNE, Fact::adult_changed(None, &adult))
}

/// Who answers here, who has, who is lacking, and how many more.
#[track_caller]
fn check(facts: Vec<(AdultId, Fact)>, expected: (&str, &str, &str, usize)) {
    let register = register(facts);
    let (group, round) = (group(), register.round(ROUND).unwrap());
    let children = register.children(group.id);
    let all = standings(&register, &group, round, &children);
    let team = answering(&register, &group, &all);
    let told = answered(&register, &group, &all[0], &team);
    let names = |all: &[&Adult]| {
        let names: Vec<_> = all.iter().map(|adult| adult.name.clone()).collect();
        names.join(" ")
    };
    let (team, by, lacking) = (names(&team), names(&told.by), names(&told.lacking));
    assert_eq!((&*team, &*by, &*lacking, told.open), expected);
}

#[test]
fn two_who_work_together_are_known_by_name() {
    let (anne, bo) = (adult(ANNE, "Anne", false), adult(BO, "Bo", false));
    let cleo = adult(AdultId(id(50)), "Cleo", false);
    check(vec![], ("", "", "", 2));
    check(
        vec![anne.clone(), bo.clone()],
        ("Anne Bo", "", "Anne Bo", 0),
    );
    let seen = finished(ANNE, Step::Green);
    let both = vec![anne.clone(), bo.clone(), seen.clone()];
    check(both, ("Anne Bo", "Anne", "Bo", 0));
    // A third who is here and has answered about nobody: any of two can be meant.
    let three = vec![anne.clone(), bo.clone(), cleo.clone()];
    check(three.clone(), ("", "", "", 2));
    let one = [three, vec![seen.clone()]].concat();
    check(one.clone(), ("Anne", "Anne", "", 1));
    let two = [one, vec![finished(BO, Step::Green)]].concat();
    check(two, ("Anne Bo", "Anne Bo", "", 0));
    // Who is here no more has answered and is not waited for.
    let gone = vec![adult(ANNE, "Anne", true), bo, cleo, seen];
    check(gone.clone(), ("Bo Cleo", "Anne", "", 1));
    // As many as the group expects have answered: another who is here is nobody to wait for.
    let enough = [gone, vec![finished(BO, Step::Green)]].concat();
    check(enough, ("Bo", "Anne Bo", "", 0));
}
