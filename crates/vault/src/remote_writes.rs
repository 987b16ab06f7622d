//! What was written elsewhere, as it is told here.

use super::{Draft, DraftName, OpenedRecord};

/// What somebody else has written since this window last looked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RemoteWrites {
    /// New entries, in the order they were written.
    pub entries: Vec<OpenedRecord>,
    /// Drafts that are new or not what they were.
    pub drafts: Vec<Draft>,
    /// Drafts that are there no more.
    pub drafts_gone: Vec<DraftName>,
}

impl RemoteWrites {
    /// This, and what came after it.
    pub(crate) fn and(mut self, later: Option<Self>) -> Self {
        later.into_iter().for_each(|later| self.add(later));
        self
    }

    /// What came after this, too. A draft can be in both.
    fn add(&mut self, later: Self) {
        self.entries.extend(later.entries);
        self.drafts.retain(|draft| {
            !later.drafts_gone.contains(&draft.name)
                && later.drafts.iter().all(|it| it.name != draft.name)
        });
        let back = |name: &DraftName| later.drafts.iter().any(|it| it.name == *name);
        self.drafts_gone.retain(|name| !back(name));
        self.drafts.extend(later.drafts);
        self.drafts_gone.extend(later.drafts_gone);
    }
}

#[cfg(test)]
#[test]
fn later_news_of_a_draft_takes_the_place_of_earlier() {
    let id = |byte| trivsel::vocabulary::Id::from_bytes([byte; 16]);
    let name = |child| DraftName {
        child: Some(id(child)),
        name: b"name".to_vec(),
    };
    let news = |put: &[(u8, &[u8])], gone: &[u8]| RemoteWrites {
        entries: Vec::new(),
        drafts: put
            .iter()
            .map(|(child, payload)| Draft {
                name: name(*child),
                payload: payload.to_vec(),
            })
            .collect(),
        drafts_gone: gone.iter().map(|child| name(*child)).collect(),
    };
    let mut all = news(&[(3, b"a"), (4, b"b"), (5, b"c")], &[6, 7]);
    all.add(news(&[(4, b"later"), (6, b"again")], &[5, 8]));
    let expected = news(&[(3, b"a"), (4, b"later"), (6, b"again")], &[7, 5, 8]);
    assert_eq!(all, expected);
}
