//! A storage that refuses: there is room in it, and it is there, but the browser does
//! not let the page write.

use super::tools::{Fickle, draft_name, entry, filled, id, open, wait};
use crate::{StorageError, Vault, VaultError};

/// Each way to write.
#[derive(Clone, Copy, Debug)]
enum Write {
    Append,
    PutDraft,
    DropDraft,
    Erase,
    ChangeKey,
}

async fn write(vault: &Vault<Fickle>, what: Write) -> Result<(), VaultError> {
    let said = [entry(None, "what was done")];
    match what {
        Write::Append => vault.append(&said, &[]).await,
        Write::PutDraft => vault.put_draft(draft_name(1), b"typed".to_vec()).await,
        Write::DropDraft => vault.drop_draft(draft_name(2)).await,
        Write::Erase => vault.erase(&[id(1)], &said).await,
        Write::ChangeKey => vault.change_key(&[], &[]).await,
    }
}

/// Whoever says that it should go on is told that it could not, and it does not go on.
#[test]
fn where_the_end_is_unsure_a_refusal_makes_it_no_surer() {
    let inner = filled(1);
    inner.stored_mut().head = None;
    let storage = Fickle::over(inner);
    let (vault, _) = open(storage.clone()).expect("it opens");
    storage.fails.replace(Some(StorageError::Full));
    assert!(wait(vault.continue_after_damage()).is_err());
    let refused = wait(vault.append(&[entry(None, "seven")], &[]));
    assert_eq!(refused, Err(VaultError::DamagedHead));
    wait(vault.continue_after_damage()).expect("stored");
    wait(vault.append(&[entry(None, "seven")], &[])).expect("stored");
}

/// Whatever is asked for, the refusal is named as the reason and nothing has changed;
/// the same goes well once the storage does not refuse any more.
#[test]
fn a_refusal_of_any_write_is_told_and_changes_nothing() {
    let storage = Fickle::over(filled(1));
    let (vault, _) = open(storage.clone()).expect("it opens");
    for what in [
        Write::Append,
        Write::PutDraft,
        Write::DropDraft,
        Write::Erase,
        Write::ChangeKey,
    ] {
        let before = storage.inner.stored().clone();
        *storage.fails.borrow_mut() = Some(StorageError::Refused);
        let refused = wait(write(&vault, what));
        assert_eq!(
            refused,
            Err(VaultError::Storage(StorageError::Refused)),
            "{what:?}"
        );
        assert_eq!(*storage.inner.stored(), before, "{what:?}");
        assert_eq!(wait(write(&vault, what)), Ok(()), "{what:?}");
        assert_ne!(*storage.inner.stored(), before, "{what:?}");
    }
}
