//! Reading everything that is stored: what opens, and what is damaged.

use super::{
    Damage, Draft, Stored,
    bundle::BundleFront,
    chain::Chain,
    child_key::{ChildKey, KeyRing},
    contents::Contents,
    head::Head,
    header::Header,
    record::link_to,
    state::KeptDraft,
};
use trivsel::vocabulary::Id;

/// An entry that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its place in the journal, from 1.
    pub sequence: u64,
    /// The child whose key it is sealed with.
    pub child: Option<Id>,
    /// What was given to `append`.
    pub payload: Vec<u8>,
}

/// What opening gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// The entries: those in bundles, and then the others in the order they were written.
    pub entries: Vec<Record>,
    /// The drafts.
    pub drafts: Vec<Draft>,
    /// Everything that is damaged; empty in a sound vault.
    pub damaged: Vec<Damage>,
}

/// Everything that was read, and what writing needs to know.
pub(super) struct Reading {
    /// What the caller gets.
    pub opened: Opened,
    /// The keys that opened.
    pub keys: KeyRing,
    /// The stored head, if it can be trusted.
    pub head: Option<Head>,
    /// Where the records themselves seem to end.
    pub chain: Chain,
    /// The drafts that opened.
    pub drafts: Vec<KeptDraft>,
    /// Which bundles there are, where there are any and that can be read.
    pub contents: Option<Contents>,
}

/// Reads everything with what the opened header gives.
pub(super) fn read(stored: &Stored, header: &Header) -> Reading {
    let (vault, vault_key) = (header.vault, &header.secrets.vault_key);
    let mut keys = KeyRing::new(vault_key.clone());
    let mut opened = Opened::default();
    for (id, bytes) in &stored.child_keys {
        match ChildKey::open(*id, bytes, vault, vault_key) {
            Some(key) => keys.add(key),
            None => opened.damaged.push(Damage::KeyChanged { key: *id }),
        }
    }
    let mut head = match &stored.head {
        None => Err(Damage::HeadMissing),
        Some(bytes) => Head::open(bytes, vault, keys.vault_key()).ok_or(Damage::HeadChanged),
    };
    let contents = read_bundles(stored, vault, &keys, &mut opened);
    let mut chain = match &contents {
        Ok(None) => Chain::new(head.ok()),
        Ok(Some(contents)) => Chain::after(contents.next, Some(contents.last), head.ok()),
        // Where the records begin nobody knows, but for those that are there.
        Err(()) => Chain::after(
            stored.records.keys().next().copied().unwrap_or(1),
            None,
            head.ok(),
        ),
    };
    for (sequence, bytes) in &stored.records {
        opened
            .entries
            .extend(chain.follow(*sequence, bytes, vault, &keys));
    }
    opened.damaged.extend(chain.finish());
    if let (Ok(read), true) = (head, chain.goes_on_after_head()) {
        head = Err(Damage::HeadBehind { next: read.next });
    }
    opened.damaged.extend(head.err());
    let asides = stored.set_aside.keys();
    opened
        .damaged
        .extend(asides.map(|id| Damage::HeadSetAside { id: *id }));
    let drafts = read_drafts(stored, vault, &keys, &mut opened);
    Reading {
        opened,
        keys,
        head: head.ok(),
        chain,
        drafts,
        contents: contents.ok().flatten(),
    }
}

/// Opens the bundles that the contents name; all of them where those cannot be read.
pub(super) fn read_bundles(
    stored: &Stored,
    vault: Id,
    keys: &KeyRing,
    opened: &mut Opened,
) -> Result<Option<Contents>, ()> {
    let contents = match &stored.contents {
        None if stored.bundles.is_empty() => return Ok(None),
        None => Err(()),
        Some(bytes) => Contents::open(bytes, vault, keys.vault_key()).ok_or(()),
    };
    for (id, bytes) in &stored.bundles {
        let named = |contents: &Contents| contents.bundles.contains(id);
        if !contents.as_ref().map_or(true, named) {
            opened.damaged.push(Damage::BundleForeign { bundle: *id });
            continue;
        }
        let front = BundleFront::read(bytes).filter(|(front, _)| front.id == *id);
        let entries = front.and_then(|(front, sealed)| {
            let mut with = keys.of_id(front.key);
            with.find_map(|(key, child)| front.open(vault, key, child, sealed))
        });
        match entries {
            Some(entries) => opened.entries.extend(entries),
            None => opened.damaged.push(Damage::BundleLost { bundle: *id }),
        }
    }
    match &contents {
        Err(()) => opened.damaged.push(Damage::ContentsChanged),
        Ok(contents) => {
            let mut missing = contents.bundles.clone();
            missing.retain(|id| !stored.bundles.contains_key(id));
            let missing = missing.into_iter();
            let missing = missing.map(|bundle| Damage::BundleLost { bundle });
            opened.damaged.extend(missing);
        }
    }
    contents.map(Some)
}

fn read_drafts(stored: &Stored, vault: Id, keys: &KeyRing, opened: &mut Opened) -> Vec<KeptDraft> {
    let mut kept = Vec::new();
    for (id, bytes) in &stored.drafts {
        match Draft::open(*id, bytes, vault, keys) {
            Some(draft) => {
                kept.push(KeptDraft {
                    key: draft.key,
                    id: *id,
                    link: link_to(bytes),
                });
                opened.drafts.push(draft);
            }
            None => opened.damaged.push(Damage::DraftChanged { draft: *id }),
        }
    }
    kept
}
