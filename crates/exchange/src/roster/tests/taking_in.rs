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
