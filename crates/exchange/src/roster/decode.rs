//! Bytes to text.

/// Why bytes are no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotText {
    /// A workbook of Excel or another program, and not a text file.
    Workbook,
}

/// The text of a file: UTF-8 and UTF-16 with or without their mark, and
/// otherwise Windows-1252, which is what Danish programs write without saying so.
/// A byte or a pair that stands for no letter becomes `U+FFFD`.
///
/// # Errors
/// When the file is a workbook; every other file becomes some text.
///
/// ```
/// use exchange::roster::text_of;
/// assert_eq!(text_of(b"S\xf8ren"), Ok("Søren".to_owned()));
/// ```
pub fn text_of(bytes: &[u8]) -> Result<String, NotText> {
    if WORKBOOKS.iter().any(|mark| bytes.starts_with(mark)) {
        return Err(NotText::Workbook);
    }
    Ok(match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => of_eight_bits(rest),
        [0xff, 0xfe, rest @ ..] => of_sixteen_bits(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => of_sixteen_bits(rest, u16::from_be_bytes),
        // Every heading begins with a letter of the first 256: half of it is nothing.
        [1..=255, 0, 1..=255, 0, ..] => of_sixteen_bits(bytes, u16::from_le_bytes),
        [0, 1..=255, 0, 1..=255, ..] => of_sixteen_bits(bytes, u16::from_be_bytes),
        _ => of_eight_bits(bytes),
    })
}

/// How the files of xlsx and ods (a zip) and of the old xls begin.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

fn of_eight_bits(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| windows_1252(*byte)).collect(),
    }
}

fn of_sixteen_bits(bytes: &[u8], join: fn([u8; 2]) -> u16) -> String {
    let units = bytes
        .chunks(2)
        .map(|pair| join([pair[0], pair.get(1).copied().unwrap_or_default()]));
    char::decode_utf16(units)
        .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// Windows-1252 is Latin-1 but for these, at 0x80 to 0x9f. Five stand for nothing.
const FROM_0X80: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž',
    '\u{fffd}', '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}',
    'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => FROM_0X80[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}
