//! What the adults at school try for their group, and what came of it.

use super::people::{SetUp, days};
use trivsel::{
    register::{Fact, FocusAnswer, FocusPoint, FocusPointId, FollowUpId, GroupFollowUp},
    vocabulary::{Area, Day, DidHelp, Id, Language, Setting, WasKept},
};

/// It began so many days ago, and was looked at so many days ago.
const BEGAN_DAYS: i64 = 56;
const LOOKED_DAYS: i64 = 14;

/// A focus point of the group, and a follow-up on it; nothing in the other groups.
pub fn group_try(
    group: &SetUp,
    today: Day,
    language: Language,
    id: &mut dyn FnMut() -> Id,
) -> Vec<Fact> {
    let of_school = group.group.setting == Setting::School;
    let Some(adult) = group.team.first().filter(|_| of_school) else {
        return Vec::new();
    };
    let looked = today.plus_days(-LOOKED_DAYS).working_day_before();
    let point = FocusPoint {
        what: language.sample_group_focus().to_owned(),
        area: Some(Area::Relations),
        sign: language.sample_focus_sign().to_owned(),
        who: adult.name.clone(),
        starts: Some(today.plus_days(-BEGAN_DAYS).working_day_before()),
        by: Some(days(language).next(looked).on),
        ..FocusPoint::new(FocusPointId(id()), None, group.group.id)
    };
    let held = GroupFollowUp {
        group: group.group.id,
        id: FollowUpId(id()),
        on: looked,
        who: adult.name.clone(),
        easier: language.sample_group_easier().to_owned(),
        tried: vec![FocusAnswer {
            focus_point: point.id,
            kept: Some(WasKept::Yes),
            helped: Some(DidHelp::Little),
            words: String::new(),
            ends: None,
        }],
    };
    vec![
        Fact::focus_point_changed(None, &point),
        Fact::GroupFollowedUp(held),
    ]
}
