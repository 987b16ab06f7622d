//! Bytes to text.

use super::mac_roman::mac_roman;

/// Why bytes are no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotText {
    /// A workbook of Excel or another program, or something else that is packed like one.
    Workbook,
    /// A photo or a scan.
    Picture,
    Pdf,
    /// Something else that is no text.
    Other,
}

/// The text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListText {
    /// It can be read in one way only.
    Plain(String),
    /// It is written by Windows or by an older Mac, and does not say by which.
    EitherAlphabet {
        /// As Windows would have written it.
        windows: String,
        /// As a Mac would have written it.
        mac: String,
    },
}

/// The text of a file: UTF-8 and UTF-16 with or without their mark, and otherwise Windows-1252,
/// which is what Danish programs write without saying so, or Mac Roman, which is what Excel on a Mac
/// does. The Danish letters tell which of the two; where there are none, or of both, a person
/// must. A byte or a pair that stands for no letter becomes `U+FFFD`.
///
/// # Errors
/// When the file is no text, but a workbook, a picture or the like.
///
/// ```
/// use exchange::roster::{ListText, text_of};
/// assert_eq!(text_of(b"S\xf8ren"), Ok(ListText::Plain("Søren".to_owned())));
/// assert_eq!(text_of(b"S\xbfren"), Ok(ListText::Plain("Søren".to_owned())));
/// ```
pub fn text_of(bytes: &[u8]) -> Result<ListText, NotText> {
    let known = MARKS.iter().find(|(at, mark, _)| {
        let there = bytes.get(*at..).unwrap_or_default();
        there.starts_with(mark)
    });
    if let Some((_, _, what)) = known {
        return Err(*what);
    }
    let plain = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => return Ok(of_eight_bits(rest)),
        [0xff, 0xfe, rest @ ..] => of_sixteen_bits(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => of_sixteen_bits(rest, u16::from_be_bytes),
        // Every heading begins with a letter of the first 256: half of it is nothing.
        [1..=255, 0, 1..=255, 0, ..] => of_sixteen_bits(bytes, u16::from_le_bytes),
        [0, 1..=255, 0, 1..=255, ..] => of_sixteen_bits(bytes, u16::from_be_bytes),
        _ if bytes
            .iter()
            .take(LOOKED_AT_BYTES)
            .filter(|byte| **byte == 0)
            .count()
            > MOST_ZEROS =>
        {
            return Err(NotText::Other);
        }
        _ => return Ok(of_eight_bits(bytes)),
    };
    Ok(ListText::Plain(plain))
}

/// How many bytes are looked at, and how many of them a text may have that are nothing: a stray one
/// is in some exports.
const LOOKED_AT_BYTES: usize = 4_000;
const MOST_ZEROS: usize = 20;

/// How files begin that are no text, and how many bytes in.
const MARKS: [(usize, &[u8], NotText); 12] = [
    // xlsx and ods, which are zip files, and the old xls.
    (0, b"PK\x03\x04", NotText::Workbook),
    (0, b"\xd0\xcf\x11\xe0", NotText::Workbook),
    (0, b"%PDF", NotText::Pdf),
    (0, b"\x89PNG", NotText::Picture),
    (0, b"\xff\xd8\xff", NotText::Picture),
    (0, b"GIF8", NotText::Picture),
    (0, b"II*\0", NotText::Picture),
    (0, b"MM\0*", NotText::Picture),
    // The photos of a phone.
    (4, b"ftyphei", NotText::Picture),
    (4, b"ftypmif1", NotText::Picture),
    (4, b"ftypavif", NotText::Picture),
    (8, b"WEBP", NotText::Picture),
];

fn of_eight_bits(bytes: &[u8]) -> ListText {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return ListText::Plain(text.to_owned());
    }
    let windows = || bytes.iter().map(|byte| windows_1252(*byte)).collect();
    let mac = || bytes.iter().map(|byte| mac_roman(*byte)).collect();
    let are_there = |letters: [u8; 6]| bytes.iter().any(|byte| letters.contains(byte));
    match (are_there(DANISH_ON_WINDOWS), are_there(DANISH_ON_MAC)) {
        (true, false) => ListText::Plain(windows()),
        (false, true) => ListText::Plain(mac()),
        _ => ListText::EitherAlphabet {
            windows: windows(),
            mac: mac(),
        },
    }
}

/// æ, ø, å, Æ, Ø and Å: each stands for a sign that is in no name where it is read as the other.
const DANISH_ON_WINDOWS: [u8; 6] = [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5];
const DANISH_ON_MAC: [u8; 6] = [0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81];

/// The first word without figures that the two readings differ in, for a person to choose between.
#[must_use]
pub fn first_difference(windows: &str, mac: &str) -> Option<(String, String)> {
    // What stands between words is the same in both.
    let words = |text: &str| {
        let ends = |letter: char| letter.is_ascii() && !letter.is_ascii_alphanumeric();
        text.split(ends).map(str::to_owned).collect::<Vec<_>>()
    };
    let mut pairs = words(windows).into_iter().zip(words(mac));
    pairs.find(|(one, other)| one != other && !one.contains(|it: char| it.is_ascii_digit()))
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
