use super::*;
use crate::{
    insight::tests::{ANNE, BO, CHILD, finished, id, register},
    register::Fact,
    vocabulary::Step,
};

const CLEO: AdultId = AdultId(id(50));

#[test]
fn it_is_the_tovholder_else_who_answered_last_else_everybody_and_never_nobody() {
    let adult = |adult, name: &str, gone| {
        let adult = Adult {
            id: adult,
            name: name.to_owned(),
            role: Role::Pedagogue,
            gone,
        };
        (ANNE, Fact::adult_changed(None, &adult))
    };
    let here = |anne_gone| {
        vec![
            adult(ANNE, "Anne", anne_gone),
            adult(BO, "Bo", false),
            adult(CLEO, "Bodil", false),
        ]
    };
    let seen = || vec![finished(ANNE, Step::Yellow), finished(BO, Step::Yellow)];
    for (facts, lead, expected) in [
        (here(false), "Bo", vec![BO]),
        (here(false), " Bo ", vec![BO]),
        (here(false), "Bodil", vec![CLEO]),
        (here(false), "PPR", vec![ANNE, BO, CLEO]),
        (here(false), "", vec![ANNE, BO, CLEO]),
        ([here(false), seen()].concat(), "Bodil", vec![CLEO]),
        ([here(false), seen()].concat(), "PPR", vec![ANNE, BO]),
        ([here(true), seen()].concat(), "Anne", vec![BO]),
    ] {
        let register = register(facts);
        let sees = SeesTo::new(&register);
        let mut all = sees.child(CHILD, lead);
        all.sort_unstable();
        assert_eq!(all, expected, "{lead:?}");
        let group = register.groups()[0];
        let mut all = sees.group(group, lead);
        all.sort_unstable();
        assert_eq!(all, expected, "the group's: {lead:?}");
    }
}
