//! A draft that another window has stored or finished too.

use super::tools::{Fickle, draft_name, entry, filled, open, small, together, wait};
use crate::VaultError;

#[test]
fn a_draft_written_elsewhere_is_not_written_over() {
    let storage = small(1);
    let (here, _) = open(storage.clone()).expect("it opens");
    let (there, _) = open(storage.clone()).expect("it opens");
    wait(here.put_draft(draft_name(1), b"here".to_vec())).expect("stored");
    let refused = wait(there.put_draft(draft_name(1), b"there".to_vec()));
    assert_eq!(refused, Err(VaultError::ChangedElsewhere));
    let (_, opened) = open(storage).expect("it opens");
    assert_eq!(opened.drafts[0].payload, b"here");
}

/// It was asked for before the news were read, and its turn comes behind them.
#[test]
fn a_draft_from_before_the_news_is_not_laid_over_them() {
    for gone in [false, true] {
        let storage = Fickle::over(filled(1));
        let (here, _) = open(storage.inner.clone()).expect("it opens");
        let (there, _) = open(storage.clone()).expect("it opens");
        match gone {
            false => wait(here.put_draft(draft_name(2), b"newer".to_vec())),
            true => wait(here.append(&[entry(Some(2), "done")], &[draft_name(2)])),
        }
        .expect("stored");
        let (nothing, another) = (entry(None, "refused"), draft_name(1));
        let outcomes = together(vec![
            Box::pin(async { there.append(&[nothing], &[]).await }),
            Box::pin(async { there.catch_up().await.map(drop) }),
            Box::pin(there.put_draft(draft_name(2), b"older".to_vec())),
            Box::pin(there.put_draft(another, b"another".to_vec())),
        ]);
        let refused = Err(VaultError::ChangedElsewhere);
        assert_eq!(outcomes, [refused.clone(), Ok(()), refused, Ok(())]);
        let (_, opened) = open(storage.inner).expect("it opens");
        let drafts: Vec<_> = opened.drafts.iter().map(|it| &*it.payload).collect();
        let left: &[&[u8]] = if gone {
            &[b"another"]
        } else {
            &[b"another", b"newer"]
        };
        assert!(left.iter().all(|it| drafts.contains(it)) && drafts.len() == left.len());
    }
}

/// Between the two readings nothing lay there, and behind them nothing does again.
#[test]
fn a_draft_from_before_it_came_and_went_elsewhere_is_not_laid_there() {
    let storage = Fickle::over(filled(1));
    let (here, _) = open(storage.inner.clone()).expect("it opens");
    let (there, _) = open(storage.clone()).expect("it opens");
    let new = draft_name(9);
    wait(here.put_draft(new.clone(), b"typed there".to_vec())).expect("stored");
    let (nothing, done) = ([entry(None, "refused")], [entry(None, "done")]);
    let gone = [new.clone()];
    let outcomes = together(vec![
        Box::pin(there.append(&nothing, &[])),
        Box::pin(async {
            assert_eq!(there.catch_up().await?.expect("news").drafts.len(), 1);
            here.append(&done, &gone).await
        }),
        Box::pin(async {
            assert_eq!(there.catch_up().await?.expect("news").drafts_gone, gone);
            Ok(())
        }),
        Box::pin(there.put_draft(new.clone(), b"typed before".to_vec())),
    ]);
    let refused = Err(VaultError::ChangedElsewhere);
    assert_eq!(outcomes, [refused.clone(), Ok(()), Ok(()), refused]);
    let (_, opened) = open(storage.inner).expect("it opens");
    assert!(opened.drafts.iter().all(|it| it.name != new));
    wait(there.put_draft(new, b"typed behind".to_vec())).expect("stored");
}
