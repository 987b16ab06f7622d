//! Bytes become text, whatever wrote them.

use super::*;

const LIST: &str = "Navn;Født\r\nSøren Ærø;07.03.2019\r\n";

fn sixteen(text: &str, split: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(split).collect()
}

#[test]
fn every_way_a_danish_list_is_written() {
    let latin: Vec<u8> = LIST
        .chars()
        .map(|it| u8::try_from(u32::from(it)).unwrap())
        .collect();
    let marked = |text: &str| format!("\u{feff}{text}");
    for bytes in [
        LIST.as_bytes().to_vec(),
        marked(LIST).into_bytes(),
        sixteen(LIST, u16::to_le_bytes),
        sixteen(LIST, u16::to_be_bytes),
        sixteen(&marked(LIST), u16::to_le_bytes),
        sixteen(&marked(LIST), u16::to_be_bytes),
        latin,
        LIST.chars().map(on_mac).collect(),
    ] {
        assert_eq!(text_of(&bytes), Ok(plain(LIST)), "{bytes:?}");
    }
}

/// The byte that stands for a letter in Mac Roman.
fn on_mac(letter: char) -> u8 {
    (0..=255)
        .find(|byte| super::super::mac_roman::mac_roman(*byte) == letter)
        .unwrap()
}

fn plain(text: &str) -> ListText {
    ListText::Plain(text.to_owned())
}

#[test]
fn without_a_danish_letter_the_alphabet_is_asked_about() {
    let text = text_of(b"Navn;Alder\r\nAndr\x8e;4\r\n").unwrap();
    let ListText::EitherAlphabet { windows, mac } = text else {
        panic!("{text:?}");
    };
    assert!(windows.contains("AndrŽ;4") && mac.contains("André;4"));
    let words = Some(("AndrŽ".to_owned(), "André".to_owned()));
    assert_eq!(first_difference(&windows, &mac), words);
    // Nobody is asked about a dash between two years.
    let dash = text_of(b"2025\x962026\r\nAlma;4").unwrap();
    let ListText::EitherAlphabet { windows, mac } = dash else {
        panic!("{dash:?}");
    };
    assert_eq!(first_difference(&windows, &mac), None);
}

#[test]
fn windows_1252_has_more_than_latin_1() {
    let read = text_of(b"\x80 \x8a\x9e \x91\x92 \x96 \x8d \xe5");
    assert_eq!(read, Ok(plain("€ Šž ‘’ – \u{fffd} å")));
}

#[test]
fn what_stands_for_no_letter_is_shown_as_that() {
    let read = text_of(&[0xff, 0xfe, b'A', 0, 0x00, 0xd8, b'B', 0, b'C']);
    assert_eq!(read, Ok(plain("A\u{fffd}BC")));
}

#[test]
fn what_is_no_text_is_told_by_its_kind() {
    for (bytes, what) in [
        (&b"PK\x03\x04rest"[..], NotText::Workbook),
        (b"\xd0\xcf\x11\xe0rest", NotText::Workbook),
        (b"%PDF-1.7", NotText::Pdf),
        (b"\xff\xd8\xff\xe0 JFIF", NotText::Picture),
        (b"\x89PNG\r\n", NotText::Picture),
        (b"\0\0\0\x20ftypheic", NotText::Picture),
        (b"RIFF\x24\0\0\0WEBPVP8 ", NotText::Picture),
        (&[7, 0, 0].repeat(20), NotText::Other),
    ] {
        assert_eq!(text_of(bytes), Err(what), "{bytes:?}");
    }
    assert_eq!(text_of(b""), Ok(plain("")));
    assert_eq!(text_of(b"PK"), Ok(plain("PK")));
    assert_eq!(text_of(b"A\0B"), Ok(plain("A\0B")), "a stray one");
}
