//! A list compared with the children a group has.

use super::*;

const LIST: &str = "Navn;Født\nAlma Berg;07.03.2022\nBo Holm;11.04.2022\nIda;05-2022\n";

fn counts(plan: &ImportPlan) -> [usize; 4] {
    [
        plan.new.len(),
        plan.changed.len(),
        plan.same.len(),
        plan.possible.len(),
    ]
}

#[test]
fn the_same_list_again_changes_nothing() {
    let mut group = Children::default();
    let plan = group.plan(LIST);
    assert_eq!(counts(&plan), [3, 0, 0, 0]);
    assert_eq!(group.carry_out(&plan, None), 3);
    let again = group.plan(LIST);
    assert_eq!(counts(&again), [0, 0, 3, 0]);
    assert_eq!(group.carry_out(&again, None), 0);
}

#[test]
fn only_what_changed_is_written() {
    let mut group = Children::default();
    group.carry_out(&group.plan(LIST), None);
    let [alma, _, ida] = [0, 1, 2].map(|at| group.all[at].id);
    let changed = group
        .plan("Navn;Født\nALMA Berg;2022-03\nBo Holm;11.04.2022\nIda;03.05.2022\nKaj;01.06.2022\n");
    assert_eq!(counts(&changed), [1, 2, 1, 0]);
    assert_eq!(group.carry_out(&changed, None), 3);
    let find = |id| group.all.iter().find(|child| child.id == id).unwrap();
    assert_eq!(
        (find(alma).given.as_str(), find(alma).birth.day),
        ("ALMA", Some(7))
    );
    assert_eq!(find(ida).birth.day, Some(3));
}

#[test]
fn what_a_list_does_not_tell_stays() {
    let mut group = Children::default();
    group.carry_out(&group.plan("Navn;Født\nAlma Berg;2022-03\n"), None);
    let known = &mut group.all[0];
    known.birth.weeks_early = Some(6);
    known.since = Some(today());
    let before = known.clone();
    let plan = group.plan("Navn;Født\nAlma Berg;07.03.2022\n");
    group.carry_out(&plan, None);
    let mut expected = before;
    expected.birth.day = Some(7);
    assert_eq!(group.all, [expected]);
}

#[test]
fn what_may_be_the_same_child_waits_for_an_answer() {
    for (row, is_asked) in [
        ("Alma;03-2022", true),
        ("Alma Berg;08.03.2022", true),
        ("Alma Berg;07.04.2022", true),
        ("alma berg;07.03.2021", true),
        ("Alma Holm;07.03.2022", false),
        ("Alma;04-2022", false),
        ("Bo Berg;07.03.2022", false),
    ] {
        let list = format!("Navn;Født\n{row}\n");
        for (answer, children, facts) in [(None, 1, 0), (Some(false), 2, 1), (Some(true), 1, 1)] {
            let mut group = Children::default();
            group.carry_out(&group.plan("Navn;Født\nAlma Berg;07.03.2022\n"), None);
            let plan = group.plan(&list);
            let asked = usize::from(is_asked);
            assert_eq!(counts(&plan), [1 - asked, 0, 0, asked], "{row}");
            if is_asked {
                let written = group.carry_out(&plan, answer);
                // A row that tells less than what is known changes nothing.
                let tells_less = row == "Alma;03-2022" && answer == Some(true);
                assert_eq!(written, if tells_less { 0 } else { facts }, "{row}");
                assert_eq!(group.all.len(), children, "{row}");
                assert_eq!(group.carry_out(&group.plan(&list), None), 0, "{row}");
            }
        }
    }
}

#[test]
fn the_same_child_twice_in_one_list_is_asked_about() {
    let list =
        "Navn;Født\nAlma Berg;07.03.2022\nAlma;2022-03\nAlma Berg;07.03.2022\nBo Holm;07.03.2022\n";
    let mut group = Children::default();
    let plan = group.plan(list);
    assert_eq!(counts(&plan), [2, 0, 0, 2]);
    assert_eq!(group.carry_out(&plan, Some(true)), 2);
    assert_eq!(group.carry_out(&group.plan(list), Some(true)), 0);
    let mut twins = Children::default();
    assert_eq!(twins.carry_out(&twins.plan(list), Some(false)), 4);
    assert_eq!(counts(&twins.plan(list)), [0, 0, 4, 0]);
}

#[test]
fn a_child_who_has_the_very_row_is_not_given_to_another() {
    let mut group = Children::default();
    group.carry_out(
        &group.plan("Navn;Født\nAlma Berg;2022-03\nAlma Berg;07.03.2022\n"),
        Some(false),
    );
    assert_eq!(
        counts(&group.plan("Navn;Født\nAlma Berg;07.03.2022\nAlma Berg;2022-03\n")),
        [0, 0, 2, 0]
    );
}

#[test]
fn whoever_had_stopped_and_is_on_the_list_again_is_asked_about() {
    let mut group = Children::default();
    group.carry_out(&group.plan(LIST), None);
    group.all[0].left = Day::new(2026, 6, 30);
    let plan = group.plan(LIST);
    assert_eq!(counts(&plan), [0, 0, 2, 1]);
    assert!(matches!(&plan.possible[0].like, Whom::Stopped(child) if child.given == "Alma"));
    assert_eq!(group.carry_out(&plan, None), 0, "nobody has said");
    assert_eq!(group.carry_out(&group.plan(LIST), Some(true)), 1);
    assert!(group.all.iter().all(|child| child.left.is_none()));
    // It begins anew, and the others began when they began.
    for child in &group.all {
        let anew = (child.given == "Alma").then(today);
        assert_eq!(child.since, anew, "{}", child.given);
    }
    assert_eq!(counts(&group.plan(LIST)), [0, 0, 3, 0]);
}

/// Whoever stopped in another group begins in this one, with all that is written.
#[test]
fn whoever_had_stopped_in_another_group_begins_in_this_one() {
    let elsewhere = GroupId(Id::from_bytes([7; 16]));
    let mut group = Children::default();
    group.carry_out(&group.plan(LIST), None);
    group.all[0].group = elsewhere;
    group.all[0].left = Day::new(2026, 6, 30);
    let before = group.all[0].clone();
    let plan = group.plan(LIST);
    assert_eq!(counts(&plan), [0, 0, 2, 1]);
    assert_eq!(group.carry_out(&plan, Some(true)), 1);
    let back = group
        .all
        .iter()
        .find(|child| child.id == before.id)
        .unwrap();
    assert_eq!((back.group, back.left), (GROUP, None));
    assert_eq!(back.since, Some(today()));
    assert_eq!(group.all.len(), 3);
}

/// One typed in by hand is asked about by the same rule.
#[test]
fn a_child_typed_in_by_hand_is_asked_about_where_it_may_be_there() {
    let mut group = Children::default();
    group.carry_out(&group.plan(LIST), None);
    let known: Vec<_> = group.all.iter().collect();
    let typed = |given: &str, surname: &str, birth| Candidate {
        line: 0,
        given: given.to_owned(),
        surname: surname.to_owned(),
        birth,
        group: String::new(),
    };
    let march = Birth::in_month(2022, 3);
    let who = |typed: &Candidate| may_be(typed, &known).map(|child| child.given.as_str());
    assert_eq!(who(&typed("alma", "Berg", march)), Some("Alma"));
    assert_eq!(who(&typed("Alma", "", march)), Some("Alma"));
    assert_eq!(
        who(&typed("Alma", "Berg", Birth::in_month(2021, 8))),
        Some("Alma")
    );
    assert_eq!(who(&typed("Alma", "Holm", march)), None);
    assert_eq!(who(&typed("Alba", "Berg", march)), None);
    let stopped = Child {
        left: Day::new(2026, 6, 30),
        since: Day::new(2025, 1, 1),
        ..known[0].clone()
    };
    let first_day = Day::new(2026, 8, 17).unwrap();
    let other = GroupId(Id::from_bytes([7; 16]));
    for group in [stopped.group, other] {
        let typed = typed("Alma", "Berg", march);
        let back = come_back(&typed, &stopped, group, first_day);
        let expected = Child {
            group,
            since: Some(first_day),
            left: None,
            ..stopped.clone()
        };
        assert_eq!(back, expected);
    }
}

#[test]
fn another_child_than_the_one_who_stopped_is_added_once() {
    let mut group = Children::default();
    group.carry_out(&group.plan(LIST), None);
    group.all[0].left = Day::new(2026, 6, 30);
    assert_eq!(group.carry_out(&group.plan(LIST), Some(false)), 1);
    assert_eq!(counts(&group.plan(LIST)), [0, 0, 3, 0]);
    // A last day that is still to come is no stop.
    group
        .all
        .iter_mut()
        .for_each(|child| child.left = Day::new(2026, 12, 31));
    assert_eq!(counts(&group.plan(LIST))[3], 0);
}

#[test]
fn the_receipt_tells_of_every_row_once() {
    let mut group = Children::default();
    group.carry_out(
        &group.plan("Navn;Født\nAlma Berg;07.03.2022\nBo;11.04.2022\n"),
        None,
    );
    let list = "Navn;Født\nAlma Berg;07.03.2022\nIda Lund;01.05.2022\nBo Holm;11.04.2022\n\
                Kaj Lund;01.06.2022\nKaj;06-2022\n;01.06.2022\nEva;x\n";
    let plan = group.plan(list);
    let refused = reading(list).refused;
    let told = |answers: &[Option<bool>], stored| {
        let lines = plan.receipt(answers, &refused, stored);
        let lines = lines.iter();
        lines
            .map(|it| format!("{} {} {:?}", it.line, it.name, it.fate))
            .collect::<Vec<_>>()
    };
    let unanswered = vec![None; plan.possible.len()];
    assert_eq!(
        told(&unanswered, 1),
        [
            "2 Alma Berg AlreadyThere",
            "3 Ida Lund Added",
            "4 Bo Holm NotAnswered",
            "5 Kaj Lund NotStored",
            "6 Kaj NotAnswered",
            "7  Refused(NoName)",
            "8 Eva Refused(NotADate(\"x\"))",
        ]
    );
    let same = vec![Some(true); plan.possible.len()];
    let lines = told(&same, usize::MAX);
    assert_eq!(lines[2], "4 Bo Holm Corrected");
    assert_eq!(lines[4], "6 Kaj AlreadyThere");
    assert_eq!(lines.len(), 7);
}
