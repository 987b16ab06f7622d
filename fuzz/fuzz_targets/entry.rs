//! Any bytes as an entry: refused, or one that reads back as itself and that the
//! register takes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use trivsel::{
    register::{Decoded, Entry, EntryId, LogicalClock, Moment, Register, decode, encode},
    vocabulary::Id,
};

fuzz_target!(|bytes: &[u8]| {
    let Ok(Decoded::Entry(entry)) = decode(bytes) else {
        return;
    };
    let entry: Entry = *entry;
    assert_eq!(
        decode(&encode(&entry)),
        Ok(Decoded::Entry(Box::new(entry.clone())))
    );
    let mut clock = LogicalClock::default();
    clock.saw(&entry);
    let next = clock.next(entry.device, EntryId(Id::from_bytes([0; 16])), None, Moment(0));
    if let Some(next) = next {
        assert!(next.clock > entry.clock && next.sequence > entry.sequence);
        assert!(decode(&encode(&Entry::of(&next, entry.fact.clone()))).is_ok());
    }
    Register::fold(vec![entry.clone(), entry]);
});
