//! After any number of any writes, the vault reads back as what was written so
//! far, erasures among it. A write that fails is as if it had not been asked for.

use proptest::prelude::*;

use super::tools::{Fickle, draft_name, entry, id, open, texts, wait};
use crate::{Cost, StorageError, Vault};

use super::tools::{PASSPHRASE, Seeded};

/// Something asked of the vault, about child 0, 1 or 2; 0 is none.
#[derive(Clone, Debug)]
enum Asked {
    Append(Vec<u8>, bool),
    PutDraft(u8),
    Erase(u8),
    /// All but so many records go into bundles. That changes nothing of what is there.
    Bundle(usize),
}

fn any_asked() -> impl Strategy<Value = Asked> {
    prop_oneof![
        3 => (prop::collection::vec(0u8..3, 0..4), any::<bool>())
            .prop_map(|(children, done)| Asked::Append(children, done)),
        2 => (1u8..3).prop_map(Asked::PutDraft),
        1 => (1u8..3).prop_map(Asked::Erase),
        1 => (1usize..4).prop_map(Asked::Bundle),
    ]
}

/// What should be there: each entry with its child, and the children with a draft.
#[derive(Clone, Default)]
struct Expected {
    entries: Vec<(u8, String)>,
    drafts: Vec<u8>,
}

impl Expected {
    fn after(mut self, asked: &Asked, number: usize) -> Self {
        match asked {
            Asked::Append(children, done) => {
                let new = children.iter().map(|child| (*child, number.to_string()));
                self.entries.extend(new);
                if *done {
                    self.drafts.retain(|child| *child != 1);
                }
            }
            Asked::PutDraft(child) => {
                if !self.drafts.contains(child) {
                    self.drafts.push(*child);
                    self.drafts.sort_unstable();
                }
            }
            Asked::Bundle(_) => {}
            Asked::Erase(erased) => {
                self.entries.retain(|(child, _)| child != erased);
                self.drafts.retain(|child| child != erased);
                self.entries.push((0, format!("erased {number}")));
            }
        }
        self
    }
}

async fn ask(vault: &Vault<Fickle>, asked: &Asked, number: usize) -> bool {
    let done = match asked {
        Asked::Append(children, done) => {
            let new = |child: &u8| entry((*child > 0).then_some(*child), &number.to_string());
            let drafts: &[_] = if *done { &[draft_name(1)] } else { &[] };
            let records: Vec<_> = children.iter().map(new).collect();
            vault.append(&records, drafts).await
        }
        Asked::Bundle(kept) => vault.bundle_all_but(*kept).await.map(drop),
        Asked::PutDraft(child) => vault.put_draft(draft_name(*child), b"typed".to_vec()).await,
        Asked::Erase(child) => {
            let told = entry(None, &format!("erased {number}"));
            vault.erase(&[id(*child)], &[told]).await
        }
    };
    done.is_ok()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn read_back_as_a_state_that_was(
        all in prop::collection::vec((any_asked(), prop::bool::weighted(0.2)), 0..14),
    ) {
        let storage = Fickle::default();
        let made = Vault::create(storage.clone(), PASSPHRASE, Cost::CHEAPEST, Seeded(1));
        let vault = wait(made).expect("an empty storage");
        let mut expected = Expected::default();
        for (number, (asked, fails)) in all.iter().enumerate() {
            *storage.fails.borrow_mut() = fails.then_some(StorageError::Full);
            if wait(ask(&vault, asked, number)) {
                expected = expected.after(asked, number);
            }
            let (_, opened) = open(storage.inner.clone()).expect("it opens");
            let entries: Vec<_> = expected.entries.iter().map(|(_, text)| text.clone()).collect();
            prop_assert_eq!(texts(&opened), entries);
            let mut drafts: Vec<_> = opened.drafts.iter().map(|draft| draft.name.child).collect();
            drafts.sort_unstable();
            let typed: Vec<_> = expected.drafts.iter().map(|child| Some(id(*child))).collect();
            prop_assert_eq!(drafts, typed);
            prop_assert_eq!(opened.damaged, vec![]);
        }
    }
}
