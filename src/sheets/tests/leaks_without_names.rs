//! The overview without names leaves the team: nobody stands on it.

use proptest::prelude::*;

use super::{
    case::{GROUP, TRIED_FOR_GROUP, child, day, id, printed, render},
    leaks::{any_areas, marked},
};
use crate::sheets::{GroupOverview, members, overview};
use trivsel::{
    register::{Child, ChildId, Fact, FocusPoint, FocusPointId, GroupId},
    vocabulary::{Language, Step, Term},
};

/// Focus points of the group that name a child of another one, who has left: by its name, by the one it
/// had before, and by its surname.
fn focus_points_that_name() -> Vec<Fact> {
    let named = |number: u8, what: &str| {
        let point = FocusPoint {
            what: what.to_owned(),
            ..FocusPoint::new(FocusPointId(id(number)), None, GROUP)
        };
        Fact::focus_point_changed(None, &point)
    };
    let before = Child {
        id: ChildId(id(0xc3)),
        group: GroupId(id(0xd2)),
        surname: "Nabosen".into(),
        left: Some(day("2026-10-01")),
        ..child("Ottilie")
    };
    let now = Child {
        given: "Vilfred".into(),
        ..before.clone()
    };
    vec![
        Fact::child_changed(None, &before),
        Fact::child_changed(Some(&before), &now),
        named(0xf3, "Ottilies plads ved bordet"),
        named(0xf4, "Leg med Vilfred"),
        named(0xf5, "Familien Nabosen henter sent"),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn the_leaders_overview_names_nobody(
        whole in prop::sample::select(Step::ALL),
        areas in any_areas(),
        yes in any::<bool>(),
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let mut case = marked(whole, areas, (true, true), yes);
        case.before.extend(focus_points_that_name());
        let register = case.register();
        for group in register.groups() {
            let members = members(&register, group.id, printed());
            let gathered = GroupOverview::gather(&register, group, &members, false, printed());
            let html = render(overview(&gathered, printed(), language));
            prop_assert_eq!(html.contains(TRIED_FOR_GROUP), group.id == GROUP);
            for name in ["Ottilie", "Vilfred", "Nabosen"] {
                prop_assert!(!html.contains(name), "{}: {}", name, html);
            }
            prop_assert_eq!(gathered.left_out, if group.id == GROUP { 3 } else { 0 });
            let rest = html.replace(&group.name, "").replace("mærke-runde", "");
            prop_assert!(!rest.contains("mærke-"), "{rest}");
            let heading = Term::Notification.word(language);
            prop_assert!(!rest.contains(heading), "{heading}: {rest}");
        }
    }
}
