//! Following the records from the first to the head, and noticing what does not fit.

use std::mem;

use super::{
    Damage, Record,
    child_key::{KeyRing, VAULT_KEY},
    head::Head,
    record::{Link, NO_LINK, RecordFront, link_to},
    tombstone::Tombstone,
};
use trivsel::vocabulary::Id;

/// How far the records have been followed.
pub(super) struct Chain {
    head: Option<Head>,
    /// Where it begins; what lies below was brought into bundles.
    first: u64,
    /// The sequence that should come now.
    expected: u64,
    /// The link to the record just before, if that could be opened.
    before: Option<Link>,
    /// The last record that could be opened.
    last: (u64, Link),
    /// Whether something lies beyond the head.
    beyond: bool,
    goes_on: bool,
    damaged: Vec<Damage>,
}

impl Chain {
    /// A chain that should end at this head, or anywhere if it is not known.
    pub(super) const fn new(head: Option<Head>) -> Self {
        Self::after(1, Some(NO_LINK), head)
    }

    /// A chain that begins at this sequence, behind the record that the link is to, if that is
    /// known.
    pub(super) const fn after(first: u64, before: Option<Link>, head: Option<Head>) -> Self {
        let last = match before {
            Some(link) => link,
            None => NO_LINK,
        };
        Self {
            head,
            first,
            expected: first,
            before,
            last: (first.saturating_sub(1), last),
            beyond: false,
            goes_on: false,
            damaged: Vec::new(),
        }
    }

    /// A chain that goes on from one head and should end at the other.
    pub(super) const fn between(known: Head, head: Head) -> Self {
        Self::after(known.next, Some(known.last), Some(head))
    }

    /// Follows to the next record that lies there, in ascending sequence.
    pub(super) fn follow(
        &mut self,
        sequence: u64,
        bytes: &[u8],
        vault: Id,
        keys: &KeyRing,
    ) -> Option<Record> {
        if sequence < self.first {
            self.damaged.push(Damage::Foreign { sequence });
            return None;
        }
        if self.head.is_some_and(|head| sequence >= head.next) {
            self.end_at_head();
            self.beyond = true;
        } else if sequence > self.expected {
            self.damaged.push(Damage::Missing {
                first: self.expected,
                last: sequence - 1,
            });
            self.before = None;
        }
        self.expected = self.expected.max(sequence.saturating_add(1));
        match open(sequence, bytes, vault, keys) {
            Ok(Found {
                previous,
                own,
                record,
            }) => {
                self.goes_on |= self.beyond;
                self.link(previous, sequence.saturating_sub(1));
                self.before = Some(own);
                self.last = (sequence, own);
                record
            }
            Err(damage) => {
                self.before = None;
                self.damaged.push(if self.beyond {
                    Damage::Foreign { sequence }
                } else {
                    damage
                });
                None
            }
        }
    }

    /// Everything that did not fit.
    pub(super) fn finish(&mut self) -> Vec<Damage> {
        self.end_at_head();
        mem::take(&mut self.damaged)
    }

    /// Whether records of this vault lie beyond its head.
    pub(super) const fn goes_on_after_head(&self) -> bool {
        self.goes_on
    }

    /// A head for another device to go on from after the last readable record.
    pub(super) fn end(&self, device: Id) -> Head {
        let (sequence, last) = self.last;
        Head {
            device,
            next: sequence + 1,
            last,
        }
    }

    /// Compares with the head, once.
    fn end_at_head(&mut self) {
        let Some(head) = self.head.filter(|_| !self.beyond) else {
            return;
        };
        if self.expected < head.next {
            let (first, last) = (self.expected, head.next - 1);
            self.damaged.push(Damage::TailLost { first, last });
            self.before = None;
        } else {
            self.link(head.last, head.next.saturating_sub(1));
        }
        self.expected = head.next;
    }

    /// Compares the link that the next one holds with the record before it.
    fn link(&mut self, held: Link, sequence: u64) {
        if self.before.is_some_and(|before| before != held) {
            self.damaged.push(Damage::Replaced {
                sequence: sequence.max(1),
            });
        }
    }
}

/// What lies at a place in the chain, opened.
struct Found {
    /// The link to the one before.
    previous: Link,
    /// The link that the next one holds.
    own: Link,
    /// The entry; none where it was erased.
    record: Option<Record>,
}

fn open(sequence: u64, bytes: &[u8], vault: Id, keys: &KeyRing) -> Result<Found, Damage> {
    let moved = |belongs: u64| Damage::Moved { sequence, belongs };
    let mut with = keys.of_id(VAULT_KEY);
    if let Some(tombstone) = with.find_map(|(key, _)| Tombstone::open(bytes, vault, key)) {
        let Tombstone { previous, own, .. } = tombstone;
        let found = Found {
            previous,
            own,
            record: None,
        };
        let in_place = tombstone.sequence == sequence;
        return in_place.then_some(found).ok_or(moved(tombstone.sequence));
    }
    let changed = Damage::Changed { sequence };
    let (front, sealed) = RecordFront::read(bytes).ok_or(changed)?;
    let mut with = keys.of_id(front.key).peekable();
    if with.peek().is_none() {
        return Err(Damage::KeyMissing {
            sequence,
            key: front.key,
        });
    }
    let (payload, child) = with
        .find_map(|(key, child)| Some((front.open(vault, key, sealed)?, child)))
        .ok_or(changed)?;
    if front.sequence != sequence {
        return Err(moved(front.sequence));
    }
    Ok(Found {
        previous: front.previous,
        own: link_to(bytes),
        record: Some(Record {
            sequence,
            child,
            payload,
        }),
    })
}
