//! Any bytes as a backup: read or refused, and never a panic. Once as they are,
//! and once behind a front and a checksum that fit, as a stranger could make them.

#![no_main]

use blake2::{Blake2b, Digest, digest::consts::U32};
use libfuzzer_sys::fuzz_target;
use vault::{FORMAT, pack, unpack};

fuzz_target!(|bytes: &[u8]| {
    let _ = unpack(bytes);
    let mut file = [b"TSPR".as_slice(), &[FORMAT, 6], bytes].concat();
    let checksum = Blake2b::<U32>::digest(&file);
    file.extend_from_slice(&checksum);
    if let Ok(stored) = unpack(&file) {
        assert_eq!(unpack(&pack(&stored)).as_ref(), Ok(&stored));
    }
});
