//! What the team's own papers say of all that is known about a child.

use std::collections::BTreeSet;

use litemap::LiteMap;

use super::{
    case::{CHILD, Case, planted, printed, render},
    leaks::marked,
};
use crate::sheets::{Agenda, GroupOverview, agenda, members, overview};
use trivsel::{
    instrument::Models,
    register::Register,
    vocabulary::{Language, Step},
};

/// The marks of a text, each once.
fn marks(html: &str) -> BTreeSet<String> {
    let all = html.split("mærke-").skip(1);
    let mark = |it: &str| -> String {
        let letters = it.chars();
        let letters = letters.take_while(|it| it.is_alphanumeric() || *it == '-');
        letters.collect()
    };
    all.map(mark).collect()
}

/// That of all marks these stand on the agenda of a group and on its overview with names, and no other.
#[track_caller]
fn check(register: &Register, group: &str, on_agenda: &[&str], on_overview: &[&str]) {
    let group = register.groups().into_iter().find(|it| it.name == group);
    let group = group.unwrap();
    let members = members(register, group.id, printed());
    let models = Models::default();
    let gathered = Agenda::gather(register, group, &members, printed(), &models);
    let named = GroupOverview::gather(register, group, &members, true, printed());
    for language in Language::ALL {
        for (paper, says) in [
            (agenda(&gathered, printed(), language), on_agenda),
            (overview(&named, printed(), language), on_overview),
        ] {
            let found = marks(&render(paper));
            let expected = says.iter().map(|it| (*it).to_owned());
            assert_eq!(found, expected.collect(), "{}", group.name);
        }
    }
}

/// Names, why a child was put off or not looked at, what was agreed in an earlier round, and who sees to what
/// is tried for the group: nobody's notes, nothing of a meeting, a follow-up, a leader's look or a
/// notification.
#[test]
fn the_teams_papers_say_what_is_meant_for_them_and_nothing_else() {
    let register = marked(Step::Red, LiteMap::new(), (true, true), true).register();
    check(
        &register,
        "mærke-anden-gruppe",
        &[
            "anden-gruppe",
            "efternavn",
            "fornavn",
            "hvad",
            "hvem",
            "runde",
            "tegn-på",
        ],
        &["anden-gruppe", "efternavn", "fornavn"],
    );
    check(
        &register,
        "mærke-gruppe",
        &["andet-barn", "gruppe", "runde"],
        &["aldrig-who", "andet-barn", "gruppe", "runde"],
    );
    // Where the child has stayed in its group, and its position stands on the papers.
    let mut case = Case::new(Step::Red);
    case.position = marked(Step::Red, LiteMap::new(), (true, true), true).position;
    case.before = planted(CHILD, "mærke-aldrig");
    let said = ["aldrig-not-assessed", "aldrig-put-off"];
    check(&case.register(), "Myretuen", &said, &["aldrig-who"]);
}
