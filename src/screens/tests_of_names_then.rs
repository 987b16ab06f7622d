//! Whoever wrote something stands under it by the name of then, also after another surname and after
//! they have left.

use super::{dialogue::side_by_side, tests_of_later_model::drawn, trail::finished_by};
use crate::{
    sample::tests::written_with,
    sheets::{Agenda, members},
};
use trivsel::{
    register::{Adult, ChildRound, Entry, Fact, Register},
    vocabulary::{Day, Language},
};

const LATER: &str = "Navn Fra I Dag";

fn names(register: &Register, look: &ChildRound) -> Vec<String> {
    finished_by(register, look).map(str::to_owned).collect()
}

/// Every name on the agendas.
fn on_agendas(register: &Register, today: Day) -> String {
    let groups = register.groups().into_iter();
    let papers = groups.map(|group| {
        let on = members(register, group.id, today);
        Agenda::gather(register, group, &on, today, &crate::models::models())
    });
    papers.map(|paper| format!("{paper:?}")).collect()
}

#[test]
fn whoever_wrote_it_stands_there_by_the_name_of_then() {
    let language = Language::Danish;
    let today = "2026-11-22".parse().unwrap();
    let (entries, before) = written_with(today, language, |_| {});
    let mut register = before.clone();
    let last = entries.iter().max_by_key(|it| it.clock).unwrap();
    for (clock, adult) in (last.clock + 1..).zip(before.adults()) {
        let after = Adult {
            name: LATER.to_owned(),
            gone: true,
            ..adult.clone()
        };
        let mut stamp = last.stamp();
        (stamp.clock, stamp.sequence, stamp.entry.0) = (clock, clock, adult.id.0);
        register.apply(Entry::of(&stamp, Fact::adult_changed(Some(adult), &after)));
    }
    assert!(register.adults_gone().iter().all(|it| it.name == LATER));
    let children = before.groups().into_iter();
    let children: Vec<_> = children.flat_map(|it| before.children(it.id)).collect();
    let mut seen = 0;
    for (round, look) in children.iter().flat_map(|it| register.child_rounds(it.id)) {
        let known = names(&before, look);
        assert_eq!(names(&register, look), known, "{round:?}");
        for it in look.positions() {
            assert_eq!(register.author_then(it), before.author_then(it));
        }
        let read: Vec<_> = look.finished().collect();
        if read.is_empty() {
            continue;
        }
        let shown = drawn(side_by_side(look, read.clone(), &register, language));
        assert_eq!(shown, drawn(side_by_side(look, read, &before, language)));
        assert!(!shown.contains(LATER));
        assert!(known.iter().all(|name| shown.contains(name)));
        seen += 1;
    }
    assert!(seen > 20, "{seen}");
    assert_eq!(on_agendas(&register, today), on_agendas(&before, today));

    // What is written from now on bears the name of now.
    let (child, look) = children
        .iter()
        .find_map(|it| Some((it.id, before.child_rounds(it.id).first()?.1)))
        .unwrap();
    let (by, own) = look.finished().next().unwrap();
    let own = own.clone();
    let again = last.clock + 100;
    let mut stamp = last.stamp();
    (stamp.clock, stamp.sequence, stamp.entry.0) = (again, again, child.0);
    stamp.adult = Some(by);
    let round = own.round;
    register.apply(Entry::of(&stamp, Fact::AssessmentFinished(own)));
    let look = register.child_round(child, round).unwrap();
    assert_eq!(register.finished_as(look, by), LATER);
}
