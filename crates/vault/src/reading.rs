//! Reading everything that is stored: what opens, and what is damaged.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Damage, Draft, Opened, OpenedRecord, RecordId, Stored,
    bundle::{BundleHeader, UnpackingRoom},
    bundle_index::BundleIndex,
    chain::{Authenticity, ChainLink, StreamReader, judge},
    child_key::{ChildKey, KeyRing},
    head::{self, Head},
    header::Header,
    record::{Link, link_to},
    stored_draft::StoredDraft,
    stream::{StreamEnd, StreamEnds},
};
use trivsel::vocabulary::Id;

/// Which records count, of those that open. Somebody who was let go may know every former key, and
/// can seal with it what was never written here.
#[derive(Clone, Copy)]
pub(crate) enum Trust<'a> {
    /// Where the vault lies: all but what is known to be another than what was written there.
    Storage,
    /// A file with this vault's key: what a former key sealed only where the chain vouches for it.
    File,
    /// A file of an earlier key: only what stood in this vault's chain, by these links.
    Chain(&'a BTreeMap<RecordId, Link>),
}

/// Everything that was read, and what writing needs to know.
pub(crate) struct StoredContents {
    /// What the caller gets.
    pub opened: Opened,
    /// How many entries and drafts opened and do not count.
    pub left_out: usize,
    /// The keys that opened.
    pub keys: KeyRing,
    /// The stored head, if it can be trusted.
    pub head: Option<Head>,
    /// Where the records themselves seem to end.
    pub ends: StreamEnds,
    /// The streams beyond whose end something lies that is not this vault's.
    pub foreign: BTreeSet<Id>,
    /// The drafts that opened.
    pub drafts: Vec<StoredDraft>,
    /// Which bundles there are, where there are any and that can be read.
    pub index: Option<BundleIndex>,
    /// The hash of every record of which it is known for sure.
    pub links: BTreeMap<RecordId, Link>,
}

/// Whoever is lent each entry that opens and counts.
pub(crate) type TakeEntry<'a> = &'a mut dyn FnMut(OpenedRecord<&[u8]>);

/// Reads everything with what the opened header gives, and keeps the entries.
pub(crate) fn read(stored: &Stored, header: &Header, trust: Trust<'_>) -> StoredContents {
    let mut entries = Vec::new();
    let mut contents = read_each(stored, header, trust, &mut |it| entries.push(it.kept()));
    contents.opened.entries = entries;
    contents
}

/// The same, keeping no entry.
pub(crate) fn read_each(
    stored: &Stored,
    header: &Header,
    trust: Trust<'_>,
    take: TakeEntry<'_>,
) -> StoredContents {
    let vault = header.vault;
    let mut keys = KeyRing::new(header.vault_key.clone());
    let mut opened = Opened::default();
    for (id, bytes) in &stored.child_keys {
        match ChildKey::open(*id, bytes, vault, &header.vault_key) {
            Some(key) => keys.add(key),
            None => opened.damaged.push(Damage::KeyChanged { key: *id }),
        }
    }
    let (head, mut head_damage) = read_head(stored, header);
    let mut left_out = 0;
    let mut take_bundled = |entry: OpenedRecord<&[u8]>, counts: bool| {
        if counts {
            take(entry);
        } else {
            left_out += 1;
        }
    };
    let damaged = &mut opened.damaged;
    let index = read_bundles(stored, vault, &keys, trust, damaged, &mut take_bundled);
    // A head that belongs to another header is genuine all the same.
    let ends = head.as_ref().map(|head| head.streams.clone());
    let start = index.as_ref().map(|index| {
        let index = index.as_ref();
        index.map_or_else(StreamEnds::default, |index| index.streams.clone())
    });
    let streams = read_streams(stored, start.ok(), ends, vault, &keys);
    let mut links = BTreeMap::new();
    let mut last = StreamEnds::default();
    let mut foreign = BTreeSet::new();
    let mut goes_on = false;
    for mut stream in streams {
        opened.damaged.extend(stream.read.damaged);
        goes_on |= stream.read.goes_on;
        if stream.read.beyond {
            foreign.insert(stream.device);
        }
        last.0.insert(stream.device, stream.read.last);
        match trust {
            Trust::Chain(chain) => {
                judge(&mut stream.read.links, |id| chain.get(&id).copied(), false);
            }
            _ => judge(
                &mut stream.read.links,
                |id| stream.known.get(&id).copied(),
                true,
            ),
        }
        links.extend(stream.known);
        for link in stream.read.links {
            if link.standing == Authenticity::Vouched {
                links.insert(link.id, link.own);
            }
            let counts = counts(&link, trust);
            match link.record {
                Some(record) if counts => take(record.lent()),
                Some(_) => left_out += 1,
                None => {}
            }
        }
    }
    if goes_on {
        head_damage = head_damage.or(Some(Damage::HeadBehind));
    }
    opened.damaged.extend(head_damage);
    let head = head.filter(|_| head_damage.is_none());
    let quarantined = stored.quarantine.keys();
    opened
        .damaged
        .extend(quarantined.map(|id| Damage::HeadQuarantined { id: *id }));
    let drafts = read_drafts(stored, vault, &keys, &mut opened);
    if let Trust::Chain(_) = trust {
        left_out += opened.drafts.len();
        opened.drafts.clear();
        opened.damaged.clear();
    }
    StoredContents {
        opened,
        left_out,
        keys,
        head,
        ends: last,
        foreign,
        drafts,
        index: index.ok().flatten(),
        links,
    }
}

/// Whether a record that opened counts.
fn counts(link: &ChainLink, trust: Trust<'_>) -> bool {
    match trust {
        Trust::Storage => !(link.former && link.standing == Authenticity::Contradicted),
        Trust::File => !link.former || link.standing == Authenticity::Vouched,
        Trust::Chain(_) => link.standing == Authenticity::Vouched,
    }
}

/// The stored head, where it is genuine, and what is wrong with it.
fn read_head(stored: &Stored, header: &Header) -> (Option<Head>, Option<Damage>) {
    let Some(bytes) = &stored.head else {
        return (None, Some(Damage::HeadMissing));
    };
    let Some(found) = Head::open(bytes, header.vault, &header.vault_key) else {
        let newer = head::read(bytes).is_some_and(|(it, _)| it > header.generation);
        let damage = if newer {
            Damage::HeaderOlder
        } else {
            Damage::HeadChanged
        };
        return (None, Some(damage));
    };
    let belongs = stored.header.as_ref().map(|it| link_to(it)) == Some(found.header)
        && found.generation == header.generation;
    (Some(found), (!belongs).then_some(Damage::HeaderOlder))
}

struct DeviceStream {
    device: Id,
    read: super::chain::StreamRead,
    /// The hashes of records that something else than the records tells.
    known: BTreeMap<RecordId, Link>,
}

/// Follows every stream that there is, or should be.
fn read_streams(
    stored: &Stored,
    start: Option<StreamEnds>,
    end: Option<StreamEnds>,
    vault: Id,
    keys: &KeyRing,
) -> Vec<DeviceStream> {
    let mut devices: BTreeSet<Id> = stored.records.keys().map(|id| id.device).collect();
    for ends in start.iter().chain(&end) {
        devices.extend(ends.0.keys());
    }
    let streams = devices.into_iter().map(|device| {
        let range = |sequence| RecordId { device, sequence };
        let records = stored.records.range(range(0)..=range(u64::MAX));
        let end = end.as_ref().map(|end| end.of(device));
        let begins = match &start {
            Some(start) => {
                let StreamEnd { next, last } = start.of(device);
                (next, Some(last))
            }
            // Where the records begin nobody knows, but for those that are there.
            None => {
                let first = records.clone().next().map(|(id, _)| id.sequence);
                (first.or(end.map(|end| end.next)).unwrap_or(1), None)
            }
        };
        let mut reader = StreamReader::new(device, begins, end);
        for (id, bytes) in records {
            reader.follow(id.sequence, bytes, vault, keys);
        }
        let mut known = BTreeMap::new();
        let starts = start.as_ref().map(|start| start.of(device));
        let former = keys.ends().map(|ends| ends.of(device));
        for StreamEnd { next, last } in end.into_iter().chain(starts).chain(former) {
            if next > 1 {
                known.insert(range(next - 1), last);
            }
        }
        DeviceStream {
            device,
            read: reader.finish(),
            known,
        }
    });
    streams.collect()
}

/// The bundle index is missing, or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct UnreadIndex;

/// Opens the bundles that the index names, as they were; all of them where it cannot be read. Each
/// entry in them is lent to `take`, which is told whether it counts.
pub(crate) fn read_bundles(
    stored: &Stored,
    vault: Id,
    keys: &KeyRing,
    trust: Trust<'_>,
    damaged: &mut Vec<Damage>,
    take: &mut dyn FnMut(OpenedRecord<&[u8]>, bool),
) -> Result<Option<BundleIndex>, UnreadIndex> {
    let index = match &stored.bundle_index {
        None if stored.bundles.is_empty() => return Ok(None),
        None => Err(UnreadIndex),
        Some(bytes) => BundleIndex::open(bytes, vault, keys.vault_key()).ok_or(UnreadIndex),
    };
    let mut room = UnpackingRoom::default();
    for (id, bytes) in &stored.bundles {
        let named = index.as_ref().map(|index| index.bundles.get(id));
        if named == Ok(None) {
            damaged.push(Damage::BundleForeign { bundle: *id });
            continue;
        }
        let vouched = named.is_ok_and(|hash| hash == Some(&link_to(bytes)));
        let header = BundleHeader::read(bytes).filter(|(header, _)| header.id == *id);
        let header = header.filter(|_| vouched || named.is_err());
        let opens = header.is_some_and(|(header, sealed)| {
            keys.of_id(header.key).any(|with| {
                let entries = header.unpack(vault, with.key, sealed, &mut room);
                let counts = match trust {
                    Trust::Storage => true,
                    Trust::File => vouched || !with.former,
                    Trust::Chain(_) => false,
                };
                entries.is_some_and(|entries| {
                    entries.of(with.child).for_each(|it| take(it, counts));
                    true
                })
            })
        });
        if !opens {
            damaged.push(Damage::BundleLost { bundle: *id });
        }
    }
    match &index {
        Err(UnreadIndex) => damaged.push(Damage::BundleIndexChanged),
        Ok(index) => {
            let missing = index.bundles.keys();
            let missing = missing.filter(|id| !stored.bundles.contains_key(id));
            let missing = missing.map(|id| Damage::BundleLost { bundle: *id });
            damaged.extend(missing);
        }
    }
    index.map(Some)
}

fn read_drafts(
    stored: &Stored,
    vault: Id,
    keys: &KeyRing,
    opened: &mut Opened,
) -> Vec<StoredDraft> {
    let mut kept = Vec::new();
    for (id, bytes) in &stored.drafts {
        match Draft::open(*id, bytes, vault, keys) {
            Some(draft) => {
                kept.push(StoredDraft {
                    name: draft.name.clone(),
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
