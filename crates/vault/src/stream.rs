//! Streams: the records of one device, each chained to the one before.

use std::collections::BTreeMap;

use super::{
    format::ByteReader,
    record::{Link, NO_LINK},
};
use trivsel::vocabulary::Id;

/// Where a stream ends, or where it begins behind what was brought into bundles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct StreamEnd {
    /// The sequence that the next record takes.
    pub next: u64,
    /// The link to the record before that.
    pub last: Link,
}

impl StreamEnd {
    /// The end of a stream that has no record yet.
    pub(crate) const START: Self = Self {
        next: 1,
        last: NO_LINK,
    };
}

/// The ends of streams, by device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct StreamEnds(pub BTreeMap<Id, StreamEnd>);

impl StreamEnds {
    /// Where a device's stream ends.
    pub(crate) fn of(&self, device: Id) -> StreamEnd {
        self.0.get(&device).copied().unwrap_or(StreamEnd::START)
    }

    /// Their number (`u32`), and for each, in the order of the devices, the device, the next
    /// sequence and the link to the last record.
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        let count = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        out.extend(count.to_le_bytes());
        for (device, end) in &self.0 {
            out.extend(device.as_bytes());
            out.extend(end.next.to_le_bytes());
            out.extend(end.last);
        }
    }

    /// Reads what [`StreamEnds::write`] wrote; none where the devices stand in another order.
    pub(crate) fn read(bytes: &mut ByteReader<'_>) -> Option<Self> {
        let count = bytes.u32()?;
        let mut ends = BTreeMap::new();
        for _ in 0..count {
            let device = bytes.id()?;
            let end = StreamEnd {
                next: bytes.u64()?,
                last: *bytes.bytes()?,
            };
            let in_order = ends.last_key_value().is_none_or(|(last, _)| *last < device);
            if !in_order || end.next == 0 {
                return None;
            }
            ends.insert(device, end);
        }
        Some(Self(ends))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where two ends were said of one stream, or one before its beginning, nobody could tell what
    /// is missing from it.
    #[test]
    fn of_each_stream_one_end_is_read() {
        let list = |ends: &[(u8, u64)]| {
            let mut bytes = (ends.len() as u32).to_le_bytes().to_vec();
            for (device, next) in ends {
                bytes.extend([*device; 16]);
                bytes.extend(next.to_le_bytes());
                bytes.extend(NO_LINK);
            }
            StreamEnds::read(&mut ByteReader::of(&bytes)).map(|ends| ends.0.len())
        };
        assert_eq!(list(&[]), Some(0));
        assert_eq!(list(&[(1, 5), (2, 1)]), Some(2));
        assert_eq!(list(&[(1, 5), (1, 7)]), None, "the same twice");
        assert_eq!(list(&[(2, 5), (1, 7)]), None, "in another order");
        assert_eq!(list(&[(1, 0)]), None, "before its beginning");
        let mut cut = 2_u32.to_le_bytes().to_vec();
        cut.extend([1; 16 + 8 + 32]);
        assert_eq!(StreamEnds::read(&mut ByteReader::of(&cut)), None);
    }
}
