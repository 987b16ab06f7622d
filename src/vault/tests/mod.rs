//! Tests of the vault as a whole, in memory and with a cheap passphrase.

mod backup;
mod chain;
mod cost;
mod flips;
mod following;
mod format_1;
mod round_trip;
mod search;
mod tools;
mod writing;
