//! What stands in the memory of the browser's processes.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;

use super::Processes;

/// How many bytes are looked for.
const KEY_BYTES: usize = 32;
/// How much is read at once.
const CHUNK_BYTES: usize = 1 << 20;
const PAGE_BYTES: usize = 4096;

impl Processes {
    /// How often each of these keys stands in the memory of any of the processes, and how much
    /// memory was read. A process that ends meanwhile has none any more.
    pub fn count_in_memory(&self, keys: &[[u8; KEY_BYTES]]) -> (Vec<usize>, usize) {
        let mut search = MemorySearch::new(keys);
        for id in self.ids() {
            // Where it may not be read, nothing is read, which the caller sees.
            let maps = fs::read_to_string(format!("/proc/{id}/maps"));
            if let (Ok(maps), Ok(memory)) = (maps, File::open(format!("/proc/{id}/mem"))) {
                for (from, to) in maps.lines().filter_map(written_region) {
                    search.region(&memory, from, to);
                }
            }
        }
        (search.found, search.read)
    }
}

/// The addresses of a part of the memory that can be written to. What cannot be is the program.
fn written_region(line: &str) -> Option<(u64, u64)> {
    let (addresses, rest) = line.split_once(' ')?;
    let (from, to) = addresses.split_once('-')?;
    let address = |hex| u64::from_str_radix(hex, 16).ok();
    rest.starts_with("rw")
        .then_some((address(from)?, address(to)?))
}

struct MemorySearch<'a> {
    keys: &'a [[u8; KEY_BYTES]],
    /// Which two bytes any of them begins with.
    begins: Vec<bool>,
    found: Vec<usize>,
    read: usize,
}

impl<'a> MemorySearch<'a> {
    fn new(keys: &'a [[u8; KEY_BYTES]]) -> Self {
        let mut begins = vec![false; 1 << 16];
        for key in keys {
            begins[usize::from(u16::from_le_bytes([key[0], key[1]]))] = true;
        }
        Self {
            keys,
            begins,
            found: vec![0; keys.len()],
            read: 0,
        }
    }

    fn region(&mut self, memory: &File, from: u64, to: u64) {
        let mut chunk = vec![0; CHUNK_BYTES + KEY_BYTES];
        for at in (from..to).step_by(CHUNK_BYTES) {
            // A key may stand across the end.
            let wanted = usize::try_from(to - at).unwrap_or(usize::MAX);
            let part = &mut chunk[..wanted.min(CHUNK_BYTES + KEY_BYTES - 1)];
            let read = memory.read_at(part, at).unwrap_or(0);
            self.read += read;
            self.bytes(&part[..read]);
        }
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for at in (0..bytes.len()).step_by(PAGE_BYTES) {
            let page = &bytes[at..bytes.len().min(at + PAGE_BYTES)];
            if page != &[0; PAGE_BYTES][..page.len()] {
                let to = bytes.len().min(at + PAGE_BYTES + KEY_BYTES - 1);
                self.page(&bytes[at..to]);
            }
        }
    }

    fn page(&mut self, bytes: &[u8]) {
        for (at, two) in bytes.windows(2).enumerate() {
            if self.begins[usize::from(u16::from_le_bytes([two[0], two[1]]))] {
                for (key, found) in self.keys.iter().zip(&mut self.found) {
                    *found += usize::from(bytes[at..].starts_with(key));
                }
            }
        }
    }
}

#[test]
fn a_key_is_found_wherever_it_lies() {
    let key: [u8; KEY_BYTES] = std::array::from_fn(|at| at as u8 + 1);
    let other = [7; KEY_BYTES];
    let keys = [key, other];
    for at in [0, 1, PAGE_BYTES - 31, PAGE_BYTES - 1, PAGE_BYTES, 9_000] {
        let mut bytes = vec![0; 3 * PAGE_BYTES];
        bytes[at..at + KEY_BYTES].copy_from_slice(&key);
        let mut search = MemorySearch::new(&keys);
        search.bytes(&bytes);
        assert_eq!(search.found, [1, 0], "at {at}");
    }
}
