//! Focus points that are begun and not kept: of a child and of its group, new ones and changes.

use super::world::{ALMA, BO, Window, World, added};
use crate::session::DraftKey;
use trivsel::{
    register::{ChildId, Fact, FocusPoint, FocusPointId, Group, GroupId},
    vocabulary::{Id, Setting},
};

/// Alma's group.
const GROUP: GroupId = GroupId(Id::from_bytes([31; 16]));
const OF_ALMA: FocusPointId = FocusPointId(Id::from_bytes([46; 16]));
const OF_THE_GROUP: FocusPointId = FocusPointId(Id::from_bytes([47; 16]));
/// One that nobody has kept.
const NEW: FocusPointId = FocusPointId(Id::from_bytes([48; 16]));

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

/// What **Fortsæt med** shows.
fn begun(window: &Window, child: Option<ChildId>) -> Vec<(FocusPointId, String)> {
    let begun = window.session.begun_focus(child, GROUP).into_iter();
    begun
        .map(|(point, payload)| (point, String::from_utf8(payload).unwrap()))
        .collect()
}

/// Each is found where it was begun and nowhere else, over a lock too, until it is kept.
#[test]
fn what_is_begun_is_found_by_its_child_or_its_group_until_it_is_kept() {
    let (world, window) = with_points();
    let typed = [
        (of_alma(OF_ALMA), "Almas"),
        (of_alma(NEW), "Almas nye"),
        (of_group(OF_THE_GROUP), "gruppens"),
    ];
    let told = |all: &[(FocusPointId, &str)]| -> Vec<_> {
        let all = all.iter();
        all.map(|(point, text)| (*point, (*text).to_owned()))
            .collect()
    };
    for (key, text) in typed {
        window.type_text(key, text);
    }
    world.settle();
    for locks in [false, true] {
        if locks {
            window.session.lock();
            world.settle();
            assert_eq!(begun(&window, Some(ALMA)), []);
            world.wait(window.unlock()).unwrap();
        }
        let of_alma = [(OF_ALMA, "Almas"), (NEW, "Almas nye")];
        assert_eq!(begun(&window, Some(ALMA)), told(&of_alma));
        assert_eq!(begun(&window, None), told(&[(OF_THE_GROUP, "gruppens")]));
        assert_eq!(begun(&window, Some(BO)), []);
        let other = GroupId(Id::from_bytes([32; 16]));
        assert!(window.session.begun_focus(None, other).is_empty());
    }
    let kept = FocusPoint::new(NEW, Some(ALMA), GROUP);
    let kept = Fact::focus_point_changed(None, &kept);
    window.record(kept, &[of_alma(NEW)]).unwrap();
    assert_eq!(begun(&window, Some(ALMA)), told(&[(OF_ALMA, "Almas")]));
    assert_eq!(world.stored_draft(of_alma(NEW)), None);
}
