//! Focus points that are begun and not kept, of a child and of its group.

use super::world::{ALMA, Window, World, added};
use crate::session::DraftKey;
use trivsel::{
    register::{Fact, FocusPoint, FocusPointId, Group, GroupId},
    vocabulary::{Id, Setting},
};

/// Alma's group.
const GROUP: GroupId = GroupId(Id::from_bytes([31; 16]));
const OF_ALMA: FocusPointId = FocusPointId(Id::from_bytes([46; 16]));
const OF_THE_GROUP: FocusPointId = FocusPointId(Id::from_bytes([47; 16]));

const fn of_alma(point: FocusPointId) -> DraftKey {
    DraftKey::Focus { child: ALMA, point }
}

const fn of_group(point: FocusPointId) -> DraftKey {
    DraftKey::GroupFocus {
        group: GROUP,
        point,
    }
}

/// A vault with a child and its group, and a focus point of each.
fn with_points() -> (World, Window) {
    let group = Group {
        id: GROUP,
        name: "Solsikken".to_owned(),
        setting: Setting::Kindergarten,
        pinned: None,
        assessors: 1,
    };
    let points = [(OF_ALMA, Some(ALMA)), (OF_THE_GROUP, None)];
    let points = points.map(|(id, child)| FocusPoint::new(id, child, GROUP));
    let written = points.map(|it| Fact::focus_point_changed(None, &it));
    let world = World::new();
    let window = world.open();
    let first = [added(ALMA), Fact::group_changed(None, &group)];
    for fact in first.into_iter().chain(written) {
        window.record(fact, &[]).unwrap();
    }
    (world, window)
}

/// A focus point that is known: a change to it that was typed here is no other window's.
#[test]
fn a_change_that_could_not_be_stored_is_tried_again_after_the_lock() {
    let keys = [of_alma(OF_ALMA), of_group(OF_THE_GROUP)];
    for (key, stored_before) in keys.into_iter().flat_map(|it| [(it, false), (it, true)]) {
        let (world, window) = with_points();
        if stored_before {
            window.type_text(key, "F");
            world.settle();
        }
        world.fill(true);
        window.type_text(key, "Fire ad gangen");
        world.settle();
        window.session.lock();
        world.pass(60_000);
        let before = world.stored_draft(key);
        assert_eq!(before.as_deref(), stored_before.then_some("F"));
        world.fill(false);
        world.wait(window.unlock()).unwrap();
        assert_eq!(window.typed(key).as_deref(), Some("Fire ad gangen"));
        assert_eq!(window.session.aside(), []);
        world.pass(30_000);
        let stored = world.stored_draft(key);
        assert_eq!(stored.as_deref(), Some("Fire ad gangen"));
    }
}

/// What another window has stored or finished meanwhile stands all the same.
#[test]
fn a_change_is_laid_over_nothing_that_was_stored_during_the_lock() {
    let key = of_alma(OF_ALMA);
    let (world, window) = with_points();
    world.fill(true);
    window.type_text(key, "her");
    world.settle();
    window.session.lock();
    world.pass(60_000);
    world.fill(false);
    let other = world.open();
    other.type_text(key, "der");
    world.settle();
    world.wait(window.unlock()).unwrap();
    assert_eq!(window.typed(key).as_deref(), Some("der"));
    assert_eq!(window.session.aside(), [(key, 1)]);
}
