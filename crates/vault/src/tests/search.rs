//! No word that was written is found in the stored bytes. With sealing switched
//! off the same search finds each, which shows that it can.

use super::tools::{create, draft_name, entry, wait};
use crate::{MemoryStorage, Stored};

fn everything(stored: &Stored) -> Vec<u8> {
    let ids = stored.child_keys.values().chain(stored.drafts.values());
    let all = stored
        .header
        .iter()
        .chain(&stored.head)
        .chain(ids)
        .chain(stored.records.values())
        .chain(stored.bundles.values())
        .chain(&stored.bundle_index);
    all.flatten().copied().collect()
}

fn finds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[test]
fn finds_nothing_that_is_sealed() {
    let storage = MemoryStorage::new();
    let vault = create(&storage, 1);
    wait(vault.append(
        &[entry(Some(1), "Åse trives"), entry(None, "Gul stue")],
        &[],
    ))
    .expect("stored");
    wait(vault.put_draft(draft_name(1), b"Hvad undrer?".to_vec())).expect("stored");
    let mut bytes = everything(&storage.stored());
    assert_eq!(wait(vault.bundle_all_but(1)), Ok(true));
    bytes.extend(everything(&storage.stored()));
    let child = [1; 16];
    for wanted in [
        "Åse trives".as_bytes(),
        b"Gul stue",
        b"Hvad undrer?",
        &child,
    ] {
        assert_eq!(finds(&bytes, wanted), cfg!(feature = "unsealed"));
    }
}

/// Contents of like length take the same room, whatever they say.
#[test]
fn lengths_tell_little() {
    let storage = MemoryStorage::new();
    let vault = create(&storage, 1);
    let texts: Vec<_> = (0..250)
        .step_by(10)
        .map(|n| entry(None, &"x".repeat(n)))
        .collect();
    wait(vault.append(&texts, &[])).expect("stored");
    assert!(
        storage
            .stored()
            .records
            .values()
            .all(|record| record.len() == 78 + 24 + 256 + 16)
    );
}
