//! Tests of the vault as a whole, in memory and with a cheap passphrase.

mod any_history;
mod backup;
mod bundle_lengths;
mod bundling;
mod chain;
mod change_key;
mod cost;
mod erasing;
mod flips;
mod following;
mod format;
mod former_keys;
mod let_go;
mod let_go_after_any_history;
mod memory;
mod prefixes;
mod recovery_key;
mod refusing;
mod replacing;
mod round_trip;
mod search;
mod slots;
mod tools;
mod two_pasts;
mod words;
mod writing;
