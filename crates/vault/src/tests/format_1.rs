//! A vault of format 1, kept for ever: it must open in every later version.

use super::tools::{filled, look};
use crate::{Damage, FORMAT, Stored, unpack};

/// The vault as text: a line for each value, with its store, its key and its
/// bytes as hexadecimal digits.
const KEPT: &str = include_str!("../../../../tests/formats/vault-1.txt");

fn kept() -> Stored {
    stored(KEPT)
}

/// The vault that is written in these lines.
pub(super) fn stored(kept: &str) -> Stored {
    let mut stored = Stored::default();
    for line in kept.lines() {
        let mut words = line.split(' ');
        let (store, key) = (words.next().expect("a store"), words.next().expect("a key"));
        let bytes = bytes(words.next().expect("bytes"));
        match store {
            "header" => stored.header = Some(bytes),
            "head" => stored.head = Some(bytes),
            "child_keys" => drop(stored.child_keys.insert(key.parse().expect("an id"), bytes)),
            "bundles" => drop(stored.bundles.insert(key.parse().expect("an id"), bytes)),
            "contents" => stored.contents = Some(bytes),
            "drafts" => drop(stored.drafts.insert(key.parse().expect("an id"), bytes)),
            "records" => drop(stored.records.insert(key.parse().expect("a number"), bytes)),
            other => panic!("no store {other}"),
        }
    }
    stored
}

fn bytes(hex: &str) -> Vec<u8> {
    let pairs = hex
        .as_bytes()
        .chunks(2)
        .map(|pair| std::str::from_utf8(pair).expect("digits"));
    pairs
        .map(|pair| u8::from_str_radix(pair, 16).expect("digits"))
        .collect()
}

/// A vault as lines.
pub(super) fn text(stored: &Stored) -> String {
    let hex = |bytes: &[u8]| {
        bytes
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
    };
    let line = |store: &str, key: &dyn ToString, bytes: &Vec<u8>| {
        format!("{store} {} {}\n", key.to_string(), hex(bytes))
    };
    let mut lines = String::new();
    stored
        .header
        .iter()
        .for_each(|it| lines += &line("header", &"header", it));
    stored
        .child_keys
        .iter()
        .for_each(|(id, it)| lines += &line("child_keys", id, it));
    stored
        .records
        .iter()
        .for_each(|(n, it)| lines += &line("records", n, it));
    stored
        .bundles
        .iter()
        .for_each(|(id, it)| lines += &line("bundles", id, it));
    stored
        .contents
        .iter()
        .for_each(|it| lines += &line("contents", &"contents", it));
    stored
        .head
        .iter()
        .for_each(|it| lines += &line("head", &"head", it));
    stored
        .drafts
        .iter()
        .for_each(|(id, it)| lines += &line("drafts", id, it));
    lines
}

#[test]
#[cfg_attr(feature = "unsealed", ignore = "another format")]
fn opens() {
    let (read, damaged) = look(kept());
    assert_eq!(read, ["one", "two Ærø", "three", "four", "five", "six"]);
    assert_eq!(damaged, Vec::<Damage>::new());
}

/// A backup of format 1, kept for ever.
const KEPT_BACKUP: &[u8] = include_bytes!("../../../../tests/formats/backup-1.tspr");

#[test]
#[cfg_attr(feature = "unsealed", ignore = "another format")]
fn a_backup_opens() {
    assert_eq!(unpack(KEPT_BACKUP).expect("it is whole"), kept());
}

/// Prints a vault to keep, for the day the format gets a new number.
#[test]
#[ignore = "only prints"]
fn prints_one_to_keep() {
    assert_eq!(FORMAT, 1, "a new format needs a file of its own");
    print!("{}", text(&filled(1).stored()));
}
