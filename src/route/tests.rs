//! Every address and the way back from it.

use std::collections::BTreeSet;

use super::*;
use trivsel::vocabulary::Id;

/// The screen after this one, in the order of [`Route`]. A new screen does not compile here
/// until it has its place, and so its turn in the test.
fn next(route: Route) -> Option<Route> {
    let group = GroupId(Id::from_bytes([7; 16]));
    let child = ChildId(Id::from_bytes([8; 16]));
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
        Route::FollowUp(id) => Route::Meeting(id, None),
        Route::Meeting(id, None) => Route::Meeting(id, Some(MeetingId(Id::from_bytes([9; 16])))),
        Route::Meeting(id, Some(_)) => Route::ParentsWords(id),
        Route::ParentsWords(id) => Route::ChildsWords(id),
        Route::ChildsWords(id) => Route::Notification(id),
        Route::Notification(id) => Route::Print(id),
        Route::Print(id) => Route::Conversation(id),
        Route::Conversation(_) => Route::Leader,
        Route::Leader => Route::MonthFigures,
        Route::MonthFigures => Route::Keeping(child),
        Route::Keeping(id) => Route::Access(id),
        Route::Access(_) => Route::Retention,
        Route::Retention => Route::Audit,
        Route::Audit => Route::Dictionary,
        Route::Dictionary => Route::Model,
        Route::Model => Route::Settings,
        Route::Settings => Route::Keys,
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
        assert_eq!(Route::parse(&here.href()), Some(here));
        assert!(addresses.insert(here.href()), "{} twice", here.href());
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

#[test]
fn what_names_no_screen_leads_nowhere() {
    assert_eq!(Route::parse("#/barn/alma"), None);
    assert_eq!(Route::parse("#/nowhere"), None);
    let id = ChildId(Id::from_bytes([8; 16]));
    assert_eq!(Route::parse(&format!("#/moede/{id}/onsdag")), None);
    assert_eq!(Route::parse(&format!("#/vurdering/{id}/8")), None);
}
