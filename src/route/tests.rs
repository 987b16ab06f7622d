//! Every address and the way back from it.

use std::collections::BTreeSet;

use super::*;
use trivsel::vocabulary::{Id, Language, Setting};

/// The screen after this one, in the order of [`Route`]. A new screen does not compile here
/// until it has its place, and so its turn in the test.
fn next(route: Route) -> Option<Route> {
    let group = GroupId(Id::from_bytes([7; 16]));
    let child = ChildId(Id::from_bytes([8; 16]));
    let meeting = MeetingId(Id::from_bytes([9; 16]));
    Some(match route {
        Route::Start => Route::MakeVault,
        Route::MakeVault => Route::Backup,
        Route::Backup => Route::Restore,
        Route::Restore => Route::Rescue,
        Route::Rescue => Route::Overview,
        Route::Overview => Route::Who,
        Route::Who => Route::Group(group),
        Route::Group(id) => Route::Roster(id),
        Route::Roster(id) => Route::GroupCheck(id),
        Route::GroupCheck(id) => Route::GroupPicture(id),
        Route::GroupPicture(id) => Route::GroupFollowUp(id),
        Route::GroupFollowUp(id) => Route::WalkThrough(id),
        Route::WalkThrough(id) => Route::GroupPrint(id),
        Route::GroupPrint(_) => Route::Rounds,
        Route::Rounds => Route::Child(child),
        Route::Child(id) => Route::Assessment(id),
        Route::Assessment(id) => Route::AssessmentStep(id, FormStep::Last),
        Route::AssessmentStep(id, _) => Route::Dialogue(id),
        Route::Dialogue(id) => Route::FollowUp(id),
        Route::FollowUp(id) => Route::LookAgain(id),
        Route::LookAgain(id) => Route::Meeting(id, None),
        Route::Meeting(id, None) => Route::Meeting(id, Some(meeting)),
        Route::Meeting(id, Some(_)) => Route::ParentsWords(id),
        Route::ParentsWords(id) => Route::ChildsWords(id),
        Route::ChildsWords(id) => Route::Notification(id),
        Route::Notification(id) => Route::Print(id),
        Route::Print(id) => Route::Conversation(id, None),
        Route::Conversation(id, None) => Route::Conversation(id, Some(meeting)),
        Route::Conversation(_, Some(_)) => Route::Leader,
        Route::Leader => Route::MonthFigures,
        Route::MonthFigures => Route::Keeping(child),
        Route::Keeping(id) => Route::Access(id),
        Route::Access(_) => Route::Retention,
        Route::Retention => Route::Audit,
        Route::Audit => Route::Dictionary,
        Route::Dictionary => Route::Model,
        Route::Model => Route::Trial,
        Route::Trial => Route::Settings,
        Route::Settings => Route::Guide,
        Route::Guide => Route::Keys,
        Route::Keys => Route::RecoveryKey,
        Route::RecoveryKey => Route::Acute,
        Route::Acute => return None,
    })
}

#[test]
fn every_address_leads_back_to_its_screen() {
    let mut addresses = BTreeSet::new();
    let mut route = Some(Route::Start);
    while let Some(here) = route {
        // Which of those it is that share an address is kept in memory: `covered.rs`.
        if here.covered().is_none() {
            assert_eq!(Route::parse(&here.href()), Some(here));
            assert!(addresses.insert(here.href()), "{} twice", here.href());
        }
        route = next(here);
    }
}

/// The browser's tests look at every screen that an open vault has, by their own list.
#[test]
fn every_screen_is_looked_at_in_the_browser() {
    let list = include_str!("../../xtask/tests/browser/app/screens.rs");
    let mut route = Some(Route::Start);
    while let Some(here) = route {
        let address = here.href();
        let screen = address.split('/').nth(1).unwrap_or_default();
        assert!(
            here.is_before_opening() || list.contains(&format!("\"{screen}\"")),
            "xtask/tests/browser/app/screens.rs does not name \"{screen}\""
        );
        route = next(here);
    }
}

/// What the browser keeps of a notification is what it keeps of the copy for parents.
#[test]
fn a_class_is_printed_for_by_its_own_word() {
    let print = Route::GroupPrint(GroupId(Id::from_bytes([7; 16])));
    for (setting, words) in [
        (Setting::School, "Udskriv for klassen"),
        (Setting::HealthVisiting, "Udskriv for distriktet"),
        (Setting::AfterSchool, "Udskriv for gruppen"),
    ] {
        assert_eq!(print.title_in(setting, Language::Danish), words);
        let rounds = Route::Rounds.title_in(setting, Language::Danish);
        assert_eq!(rounds, Route::Rounds.title(Language::Danish));
    }
}

#[test]
fn no_address_and_no_title_tells_of_a_notification_or_a_copy() {
    let (id, other) = (
        ChildId(Id::from_bytes([8; 16])),
        ChildId(Id::from_bytes([9; 16])),
    );
    let child = Route::Child(id);
    let [notification, access, keeping] =
        [Route::Notification, Route::Access, Route::Keeping].map(|it| it(id));
    for route in [notification, access, keeping] {
        assert_eq!(route.href(), notification.href());
        assert_eq!(route.title(Language::Danish), child.title(Language::Danish));
        // Whoever has the address alone comes to the child.
        assert_eq!(Route::parse(&route.href()), Some(child));
    }
    let here = |of: Route| Route::parse(&uncovered(of.href()));
    assert_eq!(here(access), Some(child));
    access.cover();
    assert_eq!(here(keeping), Some(access));
    assert_eq!(here(child), Some(child));
    assert_eq!(here(Route::Access(other)), Some(Route::Child(other)));
    notification.cover();
    assert_eq!(here(access), Some(notification));
}

/// An address of before may still be typed, or kept somewhere.
#[test]
fn what_shares_an_address_is_reached_by_its_name_too() {
    let id = ChildId(Id::from_bytes([8; 16]));
    for (name, route) in [
        ("underretning", Route::Notification(id)),
        ("opbevaring", Route::Keeping(id)),
        ("aktindsigt", Route::Access(id)),
    ] {
        assert_eq!(Route::parse(&format!("#/{name}/{id}")), Some(route));
    }
}

#[test]
fn what_names_no_screen_leads_nowhere() {
    assert_eq!(Route::parse("#/barn/alma"), None);
    assert_eq!(Route::parse("#/nowhere"), None);
    let id = ChildId(Id::from_bytes([8; 16]));
    assert_eq!(Route::parse(&format!("#/moede/{id}/onsdag")), None);
    assert_eq!(Route::parse(&format!("#/samtale/{id}/onsdag")), None);
    assert_eq!(Route::parse(&format!("#/vurdering/{id}/8")), None);
}
