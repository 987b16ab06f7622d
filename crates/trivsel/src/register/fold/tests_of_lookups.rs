//! Lookups of the register, on made-up entries.

use super::*;
use crate::{
    instrument::Birth,
    register::{
        Child, DeviceId, EntryId, FocusPoint, Hold, Moment, NamesOfTheDay, Withheld,
        every_fact::{ADULT, GROUP, ROUND, every_fact},
    },
    vocabulary::{Id, Role},
};

const CHILD: ChildId = ChildId(Id::from_bytes([1; 16]));

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

/// A register in which this happened, in this order.
fn of(facts: impl IntoIterator<Item = Fact>) -> Register {
    let entries = (1u8..).zip(facts).map(|(number, fact)| Entry {
        id: EntryId(id(number)),
        device: DeviceId(id(0)),
        adult: Some(ADULT),
        clock: u64::from(number),
        sequence: u64::from(number),
        seen: Default::default(),
        at: Moment(u64::from(number)),
        fact,
    });
    Register::fold(entries)
}

fn all_but_the_erasure() -> Vec<Fact> {
    let mut facts = every_fact(CHILD, "x");
    facts.retain(|fact| !matches!(fact, Fact::ChildErased { .. }));
    facts
}

#[test]
fn people_come_in_the_order_of_their_names_and_who_is_gone_apart() {
    let adult = |number, name: &str, gone| {
        Fact::adult_changed(
            None,
            &Adult {
                id: AdultId(id(number)),
                name: name.to_owned(),
                role: Role::Teacher,
                gone,
            },
        )
    };
    let register = of([
        adult(1, "Søren", false),
        adult(2, "anna", false),
        adult(3, "Bo", true),
        adult(4, "Anna", false),
        adult(5, "Åse", false),
        adult(6, "Ærlig", false),
        adult(7, "Øjvind", false),
    ]);
    let ids = |all: Vec<&Adult>| all.iter().map(|it| it.id).collect::<Vec<_>>();
    assert_eq!(
        ids(register.adults()),
        [2, 4, 1, 6, 7, 5].map(|number| AdultId(id(number)))
    );
    assert_eq!(ids(register.adults_gone()), [AdultId(id(3))]);
}

#[test]
fn a_group_is_in_the_round_that_began_last() {
    let round = |number, month| {
        Fact::round_changed(
            None,
            &Round {
                id: RoundId(id(number)),
                name: String::new(),
                groups: [GROUP].into(),
                child: None,
                opened: Day::new(2026, month, 1).expect("a day"),
                until: None,
            },
        )
    };
    let register = of([round(1, 10), round(2, 4)]);
    let (spring, autumn) = (RoundId(id(2)), RoundId(id(1)));
    let ids = |all: Vec<&Round>| all.iter().map(|it| it.id).collect::<Vec<_>>();
    assert_eq!(ids(register.rounds(GROUP)), [spring, autumn]);
    let current = |group| register.current_round(group).map(|it| it.id);
    assert_eq!(current(GROUP), Some(autumn));
    let other = GroupId(id(9));
    assert_eq!(ids(register.rounds(other)), []);
    assert_eq!(current(other), None);
}

/// The last hint from each adult's own assessment stands, and the others stay.
#[test]
fn a_hint_takes_the_place_of_the_one_from_the_same_assessment() {
    let hint = |from: u8, seen: usize| {
        let given = every_fact(CHILD, "x")
            .into_iter()
            .find_map(|fact| match fact {
                Fact::HintGiven(given) => Some(given),
                _ => None,
            });
        let mut given = given.unwrap();
        given.hint.areas[0].seen = seen;
        given.of = AdultId(id(from));
        Fact::HintGiven(given)
    };
    let register = of([hint(2, 1), hint(1, 2), hint(2, 3)]);
    let look = register.child_round(CHILD, ROUND).unwrap();
    let hints = look.hints();
    let hints: Vec<_> = hints.map(|it| (it.of, it.hint.areas[0].seen)).collect();
    assert_eq!(hints, [(AdultId(id(1)), 2), (AdultId(id(2)), 3)]);
}

#[test]
fn the_dialogue_is_opened_by_opening_it_or_by_agreeing() {
    let opened = |wanted: fn(&Fact) -> bool| {
        let mut facts = all_but_the_erasure();
        facts.retain(|fact| matches!(fact, Fact::AssessmentFinished(_)) || wanted(fact));
        of(facts).child_round(CHILD, ROUND).map(ChildRound::opened)
    };
    assert_eq!(opened(|_| false), Some(false));
    assert_eq!(
        opened(|fact| matches!(fact, Fact::DialogueOpened { .. })),
        Some(true)
    );
    assert_eq!(
        opened(|fact| matches!(fact, Fact::PositionAgreed(_))),
        Some(true)
    );
}

#[test]
fn what_runs_for_a_child_is_known_one_by_one() {
    let hold = |why, running| {
        Fact::HoldSet(Hold {
            child: CHILD,
            why,
            running,
        })
    };
    let both = [
        hold(HoldReason::AccessRequest, true),
        hold(HoldReason::Notification, true),
    ];
    let register = of(both.clone());
    let runs = [HoldReason::AccessRequest, HoldReason::Notification];
    assert_eq!(register.holds(CHILD), runs);
    let again = of(both.clone().into_iter().chain(both.clone()));
    assert_eq!(again.holds(CHILD), runs);
    let ended = hold(HoldReason::AccessRequest, false);
    let register = of(both.into_iter().chain([ended]));
    assert_eq!(register.holds(CHILD), [HoldReason::Notification]);
}

#[test]
fn a_group_has_its_own_focus_points() {
    let point = |number, group| FocusPoint {
        what: format!("{number}"),
        ..FocusPoint::new(FocusPointId(id(number)), None, group)
    };
    let other = GroupId(id(9));
    let (second, first, apart) = (point(2, GROUP), point(1, GROUP), point(3, other));
    let all = [&second, &first, &apart];
    let register = of(all.map(|point| Fact::focus_point_changed(None, point)));
    assert_eq!(register.focus_points(GROUP), [&first, &second]);
    assert_eq!(register.focus_points(other), [&apart]);
    assert_eq!(
        register.focus_points(GroupId(id(8))),
        [] as [&FocusPoint; 0]
    );
    assert_eq!(register.focus_point(first.id), Some(&first));
    assert_eq!(register.focus_point(FocusPointId(id(7))), None);
}

/// Somebody who took another name after the position was set is printed with the old one.
#[test]
fn an_adult_is_called_as_on_the_day() {
    let karen = Adult {
        id: ADULT,
        name: "Karen Riis".to_owned(),
        role: Role::Pedagogue,
        gone: false,
    };
    let register = of([Fact::adult_changed(None, &karen)]);
    let names = |written: &[(AdultId, &str)]| NamesOfTheDay {
        adults: (written.iter())
            .map(|(adult, name)| (*adult, (*name).to_owned()))
            .collect(),
        ..NamesOfTheDay::default()
    };
    let called = |names: &NamesOfTheDay, adult| register.name_then(names, adult).map(str::to_owned);
    let then = names(&[(ADULT, "Karen Holm")]);
    assert_eq!(called(&then, ADULT).as_deref(), Some("Karen Holm"));
    for nobody_wrote_it in [names(&[]), names(&[(ADULT, "")])] {
        assert_eq!(
            called(&nobody_wrote_it, ADULT).as_deref(),
            Some("Karen Riis")
        );
    }
    assert_eq!(called(&then, AdultId(id(9))), None);
}

/// What a leader keeps out must not come into the copy for the parents, and can be let in again.
#[test]
fn what_is_withheld_says_why_until_it_is_taken_back() {
    let entry = EntryId(id(5));
    let withhold = |reason: &str| {
        Fact::WithheldSet(Withheld {
            child: CHILD,
            entry,
            reason: reason.to_owned(),
            notify: false,
        })
    };
    let why = "Den handler om et andet barn";
    let register = of([withhold(why)]);
    assert_eq!(register.withheld(CHILD, entry), Some(why));
    assert_eq!(register.withheld(CHILD, EntryId(id(6))), None);
    let register = of([withhold(why), withhold("")]);
    assert_eq!(register.withheld(CHILD, entry), None);
}

/// Where an assessment is signed, a year later too.
#[test]
fn the_names_of_the_day_are_written_as_they_are_now() {
    let register = of(all_but_the_erasure());
    let (karen, sun) = (
        register.adult(ADULT).unwrap(),
        register.group(GROUP).unwrap(),
    );
    assert_eq!((karen.id, sun.id), (ADULT, GROUP));
    assert!(!karen.name.is_empty() && !sun.name.is_empty());
    let unknown = AdultId(id(9));
    assert_eq!(register.adult(unknown), None);
    let names = register.names_now(GROUP, [ADULT, unknown]);
    let expected = NamesOfTheDay {
        institution: register.institution.name.clone(),
        group: sun.name.clone(),
        adults: [(ADULT, karen.name.clone())].into_iter().collect(),
    };
    assert_eq!(names, expected);
    assert_eq!(register.groups(), [sun]);
    let rounds = register.all_rounds();
    assert_eq!(rounds.iter().map(|it| it.id).collect::<Vec<_>>(), [ROUND]);
}

/// An agreement that came of the first position is still to be found when the second holds.
#[test]
fn every_position_is_kept_and_the_last_one_holds() {
    let mut facts = all_but_the_erasure();
    facts.retain(|fact| matches!(fact, Fact::PositionAgreed(_)));
    let register = of(facts.iter().chain(&facts).cloned());
    let look = register.child_round(CHILD, ROUND).unwrap();
    let entries: Vec<_> = look.positions().iter().map(|it| it.entry).collect();
    assert_eq!(entries, [EntryId(id(1)), EntryId(id(2))]);
    assert_eq!(look.position().map(|it| it.entry), Some(EntryId(id(2))));
}

/// The screen asks for a backup when the last one is old: an entry that comes late from another
/// device must not make it older, or younger, than it is.
#[test]
fn the_last_backup_is_the_one_of_the_latest_day() {
    let on = |day| Fact::BackedUp {
        on: Day::new(2026, 11, day).expect("a day"),
    };
    for days in [[3, 1, 2], [1, 2, 3], [2, 3, 1], [3, 3, 1]] {
        let last = of(days.map(on)).last_backup();
        assert_eq!(last, Day::new(2026, 11, 3), "{days:?}");
    }
    assert_eq!(of([]).last_backup(), None);
}

/// A form that was opened and left as it was makes nobody without a name.
#[test]
fn a_change_of_nothing_leaves_nothing_behind() {
    for fact in [
        Fact::AdultChanged {
            adult: ADULT,
            changes: Default::default(),
        },
        Fact::GroupChanged {
            group: GROUP,
            changes: Default::default(),
        },
        Fact::RoundChanged {
            round: ROUND,
            child: None,
            changes: Default::default(),
        },
        Fact::ChildChanged {
            child: CHILD,
            changes: Default::default(),
        },
        Fact::FocusPointChanged {
            focus_point: FocusPointId(id(1)),
            child: None,
            changes: Default::default(),
        },
    ] {
        let mut register = of([fact.clone()]);
        register.clock = Default::default();
        assert_eq!(register, Register::default(), "{fact:?}");
    }
}

#[test]
fn children_of_one_first_name_come_in_the_order_of_their_surnames() {
    let child = |number, given: &str, surname: &str| {
        let child = Child {
            surname: surname.to_owned(),
            ..Child::new(ChildId(id(number)), GROUP, given, Birth::in_month(2022, 3))
        };
        Fact::child_changed(None, &child)
    };
    let register = of([
        child(1, "Åse", "Bo"),
        child(2, "Noah", "Ørn"),
        child(3, "Noah", "Aagaard"),
        child(4, "noah", "Berg"),
        child(5, "Zoë", ""),
        child(6, "Noah", ""),
    ]);
    let ids: Vec<_> = register.children(GROUP).iter().map(|it| it.id).collect();
    assert_eq!(ids, [6, 4, 2, 3, 5, 1].map(|number| ChildId(id(number))));
}

#[test]
fn papers_are_a_draft_until_somebody_has_read_what_they_say_now() {
    let others = PaperLanguage::ALL.filter(|it| it.whole().is_none());
    for language in others {
        let read = |texts: &str, taken_back: bool| {
            Fact::PapersRead(PapersRead {
                language,
                texts: texts.to_owned(),
                reader: "Olena".to_owned(),
                on: Day::new(2026, 11, 22).unwrap(),
                taken_back,
            })
        };
        let now = language.texts_sum().unwrap();
        let draft = |facts: Vec<Fact>| of(facts).is_draft(language);
        assert!(draft(vec![]));
        assert!(!draft(vec![read(now, false)]));
        // The texts were others.
        assert!(draft(vec![read("0000000000000000", false)]));
        assert!(draft(vec![read(now, false), read(now, true)]));
        assert!(!draft(vec![
            read(now, true),
            read(now, false),
            read("0000000000000000", true)
        ]));
    }
    for language in crate::vocabulary::Language::ALL {
        assert!(!Register::default().is_draft(language.into()));
    }
}
