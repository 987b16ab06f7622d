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
    ] {
        assert_eq!(text_of(&bytes), Ok(LIST.to_owned()), "{bytes:?}");
    }
}

#[test]
fn windows_1252_has_more_than_latin_1() {
    let read = text_of(b"\x80 \x8a\x9e \x91\x92 \x96 \x81 \xe5").unwrap();
    assert_eq!(read, "€ Šž ‘’ – \u{fffd} å");
}

#[test]
fn what_stands_for_no_letter_is_shown_as_that() {
    let read = text_of(&[0xff, 0xfe, b'A', 0, 0x00, 0xd8, b'B', 0, b'C']).unwrap();
    assert_eq!(read, "A\u{fffd}BC");
}

#[test]
fn a_workbook_is_no_text() {
    for bytes in [&b"PK\x03\x04rest"[..], b"\xd0\xcf\x11\xe0rest"] {
        assert_eq!(text_of(bytes), Err(NotText::Workbook));
    }
    assert_eq!(text_of(b""), Ok(String::new()));
    assert_eq!(text_of(b"PK"), Ok("PK".to_owned()));
}
