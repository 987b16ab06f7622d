//! What one window typed and another stored.

use std::collections::BTreeMap;

use super::world::{ALMA, BO, joint};
use crate::session::{SaveState, SessionError, draft_store::DraftStore};
use trivsel::register::ChildId;
use vault::DraftName;

fn name(child: ChildId) -> DraftName {
    joint(child).name()
}

fn stored(drafts: &[(ChildId, &str)]) -> BTreeMap<DraftName, Vec<u8>> {
    let drafts = drafts.iter();
    let drafts = drafts.map(|(child, text)| (name(*child), text.as_bytes().to_vec()));
    drafts.collect()
}

/// What is stored anew takes the place of what was there, but for what is not stored yet here.
#[test]
fn read_anew_what_is_typed_stays_and_the_rest_is_as_it_is_stored() {
    let store = DraftStore::opened(stored(&[(ALMA, "A"), (BO, "B")]));
    store.put(name(ALMA), b"A og mere".to_vec(), false);
    store.read_anew(stored(&[(ALMA, "andet")]));
    assert_eq!(store.all(), stored(&[(ALMA, "A og mere")]));
    assert!(store.is_unsaved());
    store.read_anew(stored(&[(ALMA, "andet"), (BO, "nyt")]));
    assert_eq!(store.all(), stored(&[(ALMA, "A og mere"), (BO, "nyt")]));
    assert_eq!(store.state(&name(BO)), SaveState::Untouched);
}

/// The text of the other window is stored: that the one it came before could not be is not said
/// of it.
#[test]
fn what_comes_of_a_text_is_not_said_of_the_one_that_took_its_place() {
    let store = DraftStore::default();
    store.put(name(ALMA), b"her".to_vec(), false);
    let next = store.next().unwrap();
    store.follow(stored(&[(ALMA, "der")]), &[]);
    store.wrote(&next, Err(SessionError::NotOpen));
    assert_eq!(store.state(&name(ALMA)), SaveState::Untouched);
    assert!(!store.is_unsaved());
    assert!(store.failed().is_empty());
}
