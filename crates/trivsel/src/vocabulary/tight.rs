//! The tight form of JSON, in which entries and drafts are sealed: an eighth of the bytes, so that a whole
//! school's years are unlocked while somebody waits. `docs/format.md` says the same for whoever
//! writes another reader.
//!
//! It is made by hand, as the forms that libraries bring (CBOR, MessagePack) spell out every name
//! and every id each time.

use std::{borrow::Cow, sync::LazyLock};

use super::{Fields, Id, Json, Kept, SortedMap};

/// The first byte of the form. No JSON begins with it.
const FORM: u8 = 1;

const NOTHING: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
/// A whole number, doubled; a negative one as the odd number below.
const NUMBER: u8 = 3;
const ID: u8 = 4;
const TEXT: u8 = 5;
const LIST: u8 = 6;
const FIELDS: u8 = 7;
/// A word from behind the first ones.
const LATER_WORD: u8 = 8;
/// The first word. Every byte from here on is one.
const WORD: u8 = 9;

/// So many words are a byte each.
const FIRST_WORDS: usize = 256 - WORD as usize;

/// How deep lists and fields may lie in one another; entries need six.
const DEEPEST: usize = 32;
/// The most values in one text. An assessment has two hundred, and a list of a file that only
/// claims things is not to fill the memory.
const MOST: usize = 1 << 20;

/// The words that are written as their place in this list. They are part of the format: new ones
/// come at the end, and none is ever taken away or moved.
static WORDS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| include_str!("tight_words.txt").lines().collect());

/// Writes JSON in the tight form.
///
/// ```
/// use trivsel::vocabulary::{Json, from_tight, tight};
/// let json = Json::List(vec![Json::text("green"), Json::Number(-3)]);
/// let bytes = tight(&json);
/// assert_eq!(bytes.len(), 6);
/// assert_eq!(from_tight(&bytes), Some(json));
/// ```
#[must_use]
pub fn tight(json: &Json) -> Vec<u8> {
    let mut bytes = vec![FORM];
    write(json, &mut bytes);
    bytes
}

/// Reads the tight form. None if it is not whole, goes on behind its end, or knows a word of a
/// later version.
#[must_use]
pub fn from_tight(bytes: &[u8]) -> Option<Json> {
    let rest = bytes.strip_prefix(&[FORM])?;
    let mut reader = Reader { rest, values: 0 };
    let json = reader.value(0)?;
    reader.rest.is_empty().then_some(json)
}

/// A thing as it is sealed: its JSON in the tight form.
pub fn to_bytes(thing: &impl Kept) -> Vec<u8> {
    tight(&thing.to_json())
}

/// Reads what [`to_bytes`] wrote, or the plain JSON that was sealed before there was the tight form.
pub fn from_bytes<T: Kept>(bytes: &[u8]) -> Option<T> {
    T::from_json(json_of(bytes)?)
}

/// The JSON of what was sealed, in either form.
#[must_use]
pub fn json_of(bytes: &[u8]) -> Option<Json> {
    from_tight(bytes).or_else(|| serde_json::from_slice(bytes).ok())
}

/// The places of the words.
static PLACES: LazyLock<SortedMap<&'static str, usize>> = LazyLock::new(|| {
    let mut places = SortedMap::default();
    for (place, word) in WORDS.iter().enumerate() {
        places.insert(*word, place);
    }
    places
});

fn write(json: &Json, to: &mut Vec<u8>) {
    match json {
        Json::Nothing => to.push(NOTHING),
        Json::Truth(truth) => to.push(if *truth { TRUE } else { FALSE }),
        Json::Number(number) => {
            to.push(NUMBER);
            write_number(
                (number.cast_unsigned() << 1) ^ (number >> 63).cast_unsigned(),
                to,
            );
        }
        Json::Id(id) => {
            to.push(ID);
            to.extend(id.as_bytes());
        }
        Json::Text(text) => write_text(text, to),
        Json::List(list) => {
            to.push(LIST);
            write_number(list.len() as u64, to);
            list.iter().for_each(|one| write(one, to));
        }
        Json::Fields(Fields(fields)) => {
            to.push(FIELDS);
            write_number(fields.len() as u64, to);
            for (name, one) in fields {
                write_text(name, to);
                write(one, to);
            }
        }
    }
}

fn write_text(text: &str, to: &mut Vec<u8>) {
    let place = PLACES.get(text).copied();
    let byte = |number: usize| u8::try_from(number).ok();
    if let Some(first) = place.and_then(|place| byte(place + usize::from(WORD))) {
        to.push(first);
    } else if let Some(later) = place.and_then(|place| byte(place - FIRST_WORDS)) {
        to.extend([LATER_WORD, later]);
    } else {
        to.push(TEXT);
        write_number(text.len() as u64, to);
        to.extend(text.as_bytes());
    }
}

/// Seven bits in a byte, the lowest first; the highest bit says that there are more.
fn write_number(mut number: u64, to: &mut Vec<u8>) {
    while number >= 0x80 {
        to.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    to.push(number.to_le_bytes()[0]);
}

/// Room for so many at first: as many as entries have, whatever is claimed.
fn room(count: u64) -> usize {
    count.min(32) as usize
}

struct Reader<'a> {
    rest: &'a [u8],
    values: usize,
}

impl Reader<'_> {
    fn value(&mut self, deep: usize) -> Option<Json> {
        self.values += 1;
        if deep > DEEPEST || self.values > MOST {
            return None;
        }
        Some(match self.byte()? {
            NOTHING => Json::Nothing,
            FALSE => Json::Truth(false),
            TRUE => Json::Truth(true),
            NUMBER => {
                let number = self.number()?;
                Json::Number((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
            }
            ID => Json::Id(Id::from_bytes(self.bytes(16)?.try_into().ok()?)),
            LIST => {
                let count = self.number()?;
                let mut list = Vec::with_capacity(room(count));
                for _ in 0..count {
                    list.push(self.value(deep + 1)?);
                }
                Json::List(list)
            }
            FIELDS => {
                let count = self.number()?;
                let mut fields = Vec::with_capacity(room(count));
                for _ in 0..count {
                    fields.push((self.text()?, self.value(deep + 1)?));
                }
                Json::Fields(Fields(fields))
            }
            tag => Json::Text(self.text_of(tag)?),
        })
    }

    fn text(&mut self) -> Option<Cow<'static, str>> {
        let tag = self.byte()?;
        self.text_of(tag)
    }

    fn text_of(&mut self, tag: u8) -> Option<Cow<'static, str>> {
        let place = match tag {
            TEXT => {
                let length = self.number()?.try_into().ok()?;
                let text = std::str::from_utf8(self.bytes(length)?).ok()?;
                return Some(Cow::Owned(text.to_owned()));
            }
            LATER_WORD => FIRST_WORDS + usize::from(self.byte()?),
            first => usize::from(first.checked_sub(WORD)?),
        };
        WORDS.get(place).map(|word| Cow::Borrowed(*word))
    }

    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for at in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << at;
            if byte < 0x80 {
                // Written otherwise it would be longer than need be, or lose bits.
                let whole = at < 63 || byte < 2;
                return (whole && (byte > 0 || at == 0)).then_some(number);
            }
        }
        None
    }

    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*byte)
    }

    fn bytes(&mut self, length: usize) -> Option<&[u8]> {
        let (bytes, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(bytes)
    }
}

#[cfg(test)]
mod tests;
