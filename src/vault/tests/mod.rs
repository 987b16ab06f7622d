//! Tests of the vault as a whole, in memory and with a cheap passphrase.

mod backup;
mod chain;
mod cost;
mod erasing;
mod flips;
mod format_1;
mod prefixes;
mod round_trip;
mod search;
mod tools;
mod writing;
