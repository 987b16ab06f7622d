//! Following one device's records from the first to where they should end, and noticing what does
//! not fit.

use super::{
    Damage, OpenedRecord, RecordId,
    child_key::{KeyRing, VAULT_KEY},
    record::{Link, RecordHeader, link_to},
    stream::StreamEnd,
    tombstone::Tombstone,
};
use trivsel::vocabulary::Id;

/// What lies at a place in a stream, opened.
pub(crate) struct ChainLink {
    /// Which record it is.
    pub id: RecordId,
    /// The link to the one before.
    pub previous: Link,
    /// The link that the next one holds.
    pub own: Link,
    /// Whether a former key sealed it, which somebody who was let go may know.
    pub former: bool,
    /// What is known of it from elsewhere.
    pub standing: Authenticity,
    /// The entry; none where it was erased.
    pub record: Option<OpenedRecord>,
}

/// Whether a record is the one that was written there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Authenticity {
    /// Something that can be trusted holds its hash.
    Vouched,
    /// Nothing tells.
    Unknown,
    /// Something that can be trusted holds another hash.
    Contradicted,
}

/// Reads a stream in ascending sequence.
pub(crate) struct StreamReader {
    device: Id,
    end: Option<StreamEnd>,
    /// Where it begins; what lies below was brought into bundles.
    first: u64,
    /// The sequence that should come now.
    expected: u64,
    /// The link to the record just before, if that could be opened.
    before: Option<Link>,
    /// Behind the last record that could be opened.
    last: StreamEnd,
    /// Whether something lies beyond the end.
    beyond: bool,
    /// Whether records of this vault lie beyond the end.
    goes_on: bool,
    links: Vec<ChainLink>,
    damaged: Vec<Damage>,
}

/// A stream that has been read.
pub(crate) struct StreamRead {
    /// Its records that opened, in ascending sequence.
    pub links: Vec<ChainLink>,
    /// Everything that did not fit.
    pub damaged: Vec<Damage>,
    /// Whether something lies beyond the end, and whether it is this vault's.
    pub beyond: bool,
    /// Whether records of this vault lie there.
    pub goes_on: bool,
    /// Behind the last record that could be opened.
    pub last: StreamEnd,
}

impl StreamReader {
    /// A stream that begins here, behind a record that the link is to where that is known, and
    /// should end there, or anywhere if that is not known.
    pub(crate) fn new(
        device: Id,
        (first, before): (u64, Option<Link>),
        end: Option<StreamEnd>,
    ) -> Self {
        Self {
            device,
            end,
            first,
            expected: first,
            before,
            last: StreamEnd {
                next: first,
                last: before.unwrap_or_default(),
            },
            beyond: false,
            goes_on: false,
            links: Vec::new(),
            damaged: Vec::new(),
        }
    }

    /// Goes on to the next record that lies there.
    pub(crate) fn follow(&mut self, sequence: u64, bytes: &[u8], vault: Id, keys: &KeyRing) {
        let id = self.id(sequence);
        if sequence < self.first {
            self.damaged.push(Damage::Foreign { record: id });
            return;
        }
        if self.end.is_some_and(|end| sequence >= end.next) {
            self.compare_with_end();
            self.beyond = true;
        } else if sequence > self.expected {
            self.damaged.push(Damage::Missing {
                first: self.id(self.expected),
                last: sequence - 1,
            });
            self.before = None;
        }
        self.expected = self.expected.max(sequence.saturating_add(1));
        match open(id, bytes, vault, keys) {
            // What somebody who was let go could put there is not this vault's.
            Ok(link) if self.beyond && link.former => {
                self.before = None;
                self.damaged.push(Damage::Foreign { record: id });
            }
            Ok(link) => {
                self.goes_on |= self.beyond;
                self.compare(link.previous, sequence.saturating_sub(1));
                self.before = Some(link.own);
                self.last = StreamEnd {
                    next: sequence.saturating_add(1),
                    last: link.own,
                };
                self.links.push(link);
            }
            Err(damage) => {
                self.before = None;
                self.damaged.push(if self.beyond {
                    Damage::Foreign { record: id }
                } else {
                    damage
                });
            }
        }
    }

    /// What was read.
    pub(crate) fn finish(mut self) -> StreamRead {
        self.compare_with_end();
        StreamRead {
            links: self.links,
            damaged: self.damaged,
            beyond: self.beyond,
            goes_on: self.goes_on,
            last: self.last,
        }
    }

    const fn id(&self, sequence: u64) -> RecordId {
        RecordId {
            device: self.device,
            sequence,
        }
    }

    /// Compares with the end, once.
    fn compare_with_end(&mut self) {
        let Some(end) = self.end.filter(|_| !self.beyond) else {
            return;
        };
        if self.expected < end.next {
            self.damaged.push(Damage::TailLost {
                first: self.id(self.expected),
                last: end.next - 1,
            });
            self.before = None;
        } else {
            self.compare(end.last, end.next.saturating_sub(1));
        }
        self.expected = end.next;
    }

    /// Compares the link that the next one holds with the record before it.
    fn compare(&mut self, held: Link, sequence: u64) {
        if self.before.is_some_and(|before| before != held) {
            let record = self.id(sequence.max(1));
            self.damaged.push(Damage::Replaced { record });
        }
    }
}

/// Tells of each record of a stream whether it is the one that was written there: the record after
/// it holds its hash, or `known` does. Only what can itself be trusted vouches for the one before:
/// what is vouched for, and where `by_own_seal` what a key sealed that nobody else knows.
pub(crate) fn judge(
    links: &mut [ChainLink],
    known: impl Fn(RecordId) -> Option<Link>,
    by_own_seal: bool,
) {
    let mut held: Option<(u64, Link)> = None;
    for link in links.iter_mut().rev() {
        let by_next = held.filter(|(sequence, _)| *sequence == link.id.sequence);
        let expected = by_next.map(|(_, hash)| hash).or_else(|| known(link.id));
        link.standing = match expected {
            None => Authenticity::Unknown,
            Some(hash) if hash == link.own => Authenticity::Vouched,
            Some(_) => Authenticity::Contradicted,
        };
        let trusted = match link.standing {
            Authenticity::Vouched => true,
            Authenticity::Unknown => by_own_seal && !link.former,
            Authenticity::Contradicted => false,
        };
        held = trusted.then_some((link.id.sequence.saturating_sub(1), link.previous));
    }
}

fn open(id: RecordId, bytes: &[u8], vault: Id, keys: &KeyRing) -> Result<ChainLink, Damage> {
    let in_place = |belongs: RecordId| {
        let moved = Damage::Moved {
            record: id,
            belongs,
        };
        (belongs == id).then_some(()).ok_or(moved)
    };
    let standing = Authenticity::Unknown;
    // Tombstones are sealed anew when the vault key changes: a former one vouches for none.
    if let Some(tombstone) = Tombstone::open(bytes, vault, keys.vault_key()) {
        in_place(tombstone.id)?;
        return Ok(ChainLink {
            id,
            previous: tombstone.previous,
            own: tombstone.own,
            former: false,
            standing,
            record: None,
        });
    }
    let changed = Damage::Changed { record: id };
    let (header, sealed) = RecordHeader::read(bytes).ok_or(changed)?;
    let mut with = keys.of_id(header.key).peekable();
    if with.peek().is_none() && header.key != VAULT_KEY {
        return Err(Damage::KeyMissing {
            record: id,
            key: header.key,
        });
    }
    let (payload, with) = with
        .find_map(|with| Some((header.open(vault, with.key, sealed)?, with)))
        .ok_or(changed)?;
    in_place(header.id)?;
    Ok(ChainLink {
        id,
        previous: header.previous,
        own: link_to(bytes),
        former: with.former,
        standing,
        record: Some(OpenedRecord {
            id,
            child: with.child,
            payload,
        }),
    })
}
