//! How what is written becomes JSON, and is read again.
//!
//! Every kept type goes through one plain tree, so that the page carries one
//! reader and one writer of JSON instead of one for each type. A field that says
//! nothing (no value, no text, an empty list) is left out; a field that is not
//! there says nothing; fields that nobody knows are passed over.

use std::{borrow::Cow, fmt};

use super::{Id, SortedMap, SortedSet};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};

/// A piece of JSON, of the kinds that entries are made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Json {
    /// `null`, or a field that is not there.
    #[default]
    Nothing,
    /// `true` or `false`.
    Truth(bool),
    /// A whole number.
    Number(i64),
    /// A text or a word; or an id, where it was read from text.
    Text(Cow<'static, str>),
    /// An id. Written as text.
    Id(Id),
    /// One after the other.
    List(Vec<Json>),
    /// By name, in the order they are written.
    Fields(Fields),
}

/// The fields of one thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(pub(super) Vec<(Cow<'static, str>, Json)>);

/// What is kept as JSON.
pub trait Kept: Sized {
    /// As JSON.
    fn to_json(&self) -> Json;

    /// Read from JSON, if it is there and whole.
    fn from_json(json: Json) -> Option<Self>;
}

impl Json {
    /// A text or a word.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::Text(Cow::Owned(text.to_owned()))
    }

    /// The text; an empty one where there is nothing.
    #[must_use]
    pub fn into_text(self) -> Option<Cow<'static, str>> {
        match self {
            Self::Text(text) => Some(text),
            Self::Id(id) => Some(Cow::Owned(id.to_string())),
            Self::Nothing => Some(Cow::Borrowed("")),
            _ => None,
        }
    }

    /// The fields; none where there is nothing.
    #[must_use]
    pub fn into_fields(self) -> Option<Fields> {
        match self {
            Self::Fields(fields) => Some(fields),
            Self::Nothing => Some(Fields::default()),
            _ => None,
        }
    }

    /// Shows every text in it, words and ids among them, in the order they are written.
    pub fn each_text(&self, show: &mut dyn FnMut(&str)) {
        match self {
            Self::Text(text) => show(text),
            Self::Id(id) => show(&id.to_string()),
            Self::List(list) => list.iter().for_each(|one| one.each_text(show)),
            Self::Fields(fields) => fields.0.iter().for_each(|(_, one)| one.each_text(show)),
            Self::Nothing | Self::Truth(_) | Self::Number(_) => {}
        }
    }

    fn into_list(self) -> Option<Vec<Self>> {
        match self {
            Self::List(list) => Some(list),
            Self::Nothing => Some(Vec::new()),
            _ => None,
        }
    }

    fn says_nothing(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Text(text) => text.is_empty(),
            Self::List(list) => list.is_empty(),
            Self::Fields(fields) => fields.0.is_empty(),
            Self::Truth(_) | Self::Number(_) | Self::Id(_) => false,
        }
    }
}

impl Fields {
    /// Adds a field, unless it says nothing.
    pub fn put(&mut self, name: &'static str, json: Json) {
        self.put_by_name(Cow::Borrowed(name), json);
    }

    /// The same, by a name that is not known beforehand.
    #[inline(never)]
    pub fn put_by_name(&mut self, name: Cow<'static, str>, json: Json) {
        if !json.says_nothing() {
            self.0.push((name, json));
        }
    }

    /// Takes out a field and reads it.
    #[inline(never)]
    pub fn take<T: Kept>(&mut self, name: &str) -> Option<T> {
        T::from_json(self.take_json(name))
    }

    #[inline(never)]
    fn take_json(&mut self, name: &str) -> Json {
        let field = self.0.iter_mut().find(|(known, _)| known == name);
        field
            .map(|(_, json)| std::mem::take(json))
            .unwrap_or_default()
    }

    /// The only field, with its name.
    #[must_use]
    pub fn into_only(mut self) -> Option<(Cow<'static, str>, Json)> {
        self.0.pop().filter(|_| self.0.is_empty())
    }
}

/// Keeps a thing as JSON by these fields, under their own names.
#[macro_export]
macro_rules! kept {
    ($name:ident { $( $field:ident ),+ $(,)? }) => {
        impl $crate::vocabulary::Kept for $name {
            fn to_json(&self) -> $crate::vocabulary::Json {
                let mut fields = $crate::vocabulary::Fields::default();
                $( fields.put(
                    stringify!($field),
                    $crate::vocabulary::Kept::to_json(&self.$field),
                ); )+
                $crate::vocabulary::Json::Fields(fields)
            }

            fn from_json(json: $crate::vocabulary::Json) -> Option<Self> {
                let mut fields = json.into_fields()?;
                Some(Self { $( $field: fields.take(stringify!($field))?, )+ })
            }
        }
        $crate::serde_of_kept!($name);
    };
}

/// Lets `serde_json` write and read what is [`Kept`].
#[macro_export]
macro_rules! serde_of_kept {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&$crate::vocabulary::Kept::to_json(self), to)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let json = <$crate::vocabulary::Json as serde::Deserialize>::deserialize(from)?;
                $crate::vocabulary::Kept::from_json(json)
                    .ok_or_else(|| serde::de::Error::custom(concat!("no ", stringify!($name))))
            }
        }
    };
}

/// Keeps a thing as one text: how to write it, and how to read it.
#[macro_export]
macro_rules! kept_as_text {
    ($name:ident, $write:expr, $read:expr) => {
        impl $crate::vocabulary::Kept for $name {
            fn to_json(&self) -> $crate::vocabulary::Json {
                let write: fn(&Self) -> String = $write;
                $crate::vocabulary::Json::Text(write(self).into())
            }

            fn from_json(json: $crate::vocabulary::Json) -> Option<Self> {
                let read: fn(&str) -> Option<Self> = $read;
                read(&json.into_text()?)
            }
        }
        $crate::serde_of_kept!($name);
    };
}

pub use {kept, kept_as_text, serde_of_kept};

impl Kept for String {
    fn to_json(&self) -> Json {
        Json::text(self)
    }

    fn from_json(json: Json) -> Option<Self> {
        json.into_text().map(Cow::into_owned)
    }
}

impl Kept for Id {
    fn to_json(&self) -> Json {
        Json::Id(*self)
    }

    fn from_json(json: Json) -> Option<Self> {
        match json {
            Json::Id(id) => Some(id),
            json => json.into_text()?.parse().ok(),
        }
    }
}

serde_of_kept!(Id);

impl Kept for bool {
    fn to_json(&self) -> Json {
        Json::Truth(*self)
    }

    fn from_json(json: Json) -> Option<Self> {
        match json {
            Json::Truth(truth) => Some(truth),
            Json::Nothing => Some(false),
            _ => None,
        }
    }
}

macro_rules! numbers {
    ($( $number:ty ),+) => {$(
        impl Kept for $number {
            fn to_json(&self) -> Json {
                i64::try_from(*self).map_or(Json::Nothing, Json::Number)
            }

            fn from_json(json: Json) -> Option<Self> {
                match json {
                    Json::Number(number) => Self::try_from(number).ok(),
                    _ => None,
                }
            }
        }
    )+};
}

numbers!(u8, u32, u64, usize, i32);

impl<T: Kept> Kept for Option<T> {
    fn to_json(&self) -> Json {
        self.as_ref().map_or(Json::Nothing, T::to_json)
    }

    fn from_json(json: Json) -> Option<Self> {
        match json {
            Json::Nothing => Some(None),
            json => T::from_json(json).map(Some),
        }
    }
}

impl<T: Kept> Kept for Vec<T> {
    fn to_json(&self) -> Json {
        Json::List(self.iter().map(T::to_json).collect())
    }

    fn from_json(json: Json) -> Option<Self> {
        json.into_list()?.into_iter().map(T::from_json).collect()
    }
}

impl<T: Kept + Ord> Kept for SortedSet<T> {
    fn to_json(&self) -> Json {
        Json::List(self.iter().map(T::to_json).collect())
    }

    fn from_json(json: Json) -> Option<Self> {
        let mut all = Self::new();
        for one in json.into_list()? {
            all.insert(T::from_json(one)?);
        }
        Some(all)
    }
}

impl<K: Kept + Ord, T: Kept> Kept for SortedMap<K, T> {
    fn to_json(&self) -> Json {
        let named = self
            .iter()
            .filter_map(|(name, one)| Some((name.to_json().into_text()?, one.to_json())));
        Json::Fields(Fields(named.collect()))
    }

    fn from_json(json: Json) -> Option<Self> {
        let mut all = Self::default();
        for (name, one) in json.into_fields()?.0 {
            all.insert(K::from_json(Json::Text(name))?, T::from_json(one)?);
        }
        Some(all)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => to.serialize_unit(),
            Self::Truth(truth) => to.serialize_bool(*truth),
            Self::Number(number) => to.serialize_i64(*number),
            Self::Text(text) => to.serialize_str(text),
            Self::Id(id) => to.collect_str(id),
            Self::List(list) => to.collect_seq(list),
            Self::Fields(fields) => {
                to.collect_map(fields.0.iter().map(|(name, json)| (name, json)))
            }
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON without fractions")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Nothing)
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<Json, E> {
        Ok(Json::Truth(truth))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Json, E> {
        i64::try_from(number)
            .map(Json::Number)
            .map_err(|_| E::custom("a number too large"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        Ok(Json::text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut all: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(one) = all.next_element()? {
            list.push(one);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut all: A) -> Result<Json, A::Error> {
        let mut fields = Vec::new();
        while let Some((name, json)) = all.next_entry::<String, Json>()? {
            fields.push((Cow::Owned(name), json));
        }
        Ok(Json::Fields(Fields(fields)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Debug, Default, PartialEq)]
    struct Note {
        text: String,
        number: Option<u8>,
        ticked: bool,
        list: Vec<String>,
        by_word: SortedMap<String, String>,
    }
    kept!(Note {
        text,
        number,
        ticked,
        list,
        by_word
    });

    #[track_caller]
    fn check(json: &str, expected: Option<Note>) {
        assert_eq!(serde_json::from_str(json).ok(), expected, "{json}");
    }

    #[test]
    fn what_is_written_is_read_again() {
        let note = Note {
            text: "Ærø \"\\ \n".to_owned(),
            number: Some(7),
            ticked: true,
            list: vec![String::new(), "to".to_owned()],
            by_word: [("en".to_owned(), "x".to_owned())].into_iter().collect(),
        };
        let written = serde_json::to_string(&note).unwrap();
        check(&written, Some(note));
        let nothing = serde_json::to_string(&Note::default()).unwrap();
        assert_eq!(nothing, "{\"ticked\":false}");
        check(&nothing, Some(Note::default()));
    }

    #[test]
    fn a_field_that_is_not_there_says_nothing_and_unknown_ones_are_passed_over() {
        let text = Note {
            text: "a".to_owned(),
            ..Note::default()
        };
        check("{\"text\":\"a\",\"later\":[1,{\"x\":null}]}", Some(text));
        check("{}", Some(Note::default()));
    }

    /// A file that only nests takes no more of the stack than one that is refused early.
    #[test]
    fn what_is_nested_too_deep_is_refused() {
        for (open, close) in [("[", "]"), ("{\"fact\":", "}")] {
            let nested = |deep: usize| [open.repeat(deep), "1".into(), close.repeat(deep)].concat();
            assert!(serde_json::from_str::<Json>(&nested(100)).is_ok());
            assert!(serde_json::from_str::<Json>(&nested(1_000_000)).is_err());
            assert!(serde_json::from_str::<Json>(&open.repeat(1_000_000)).is_err());
        }
    }

    #[test]
    fn what_is_of_another_kind_is_not_read() {
        for json in [
            "{\"text\":1}",
            "{\"number\":256}",
            "{\"number\":\"7\"}",
            "{\"ticked\":\"yes\"}",
            "{\"list\":\"a\"}",
            "{\"list\":[1]}",
            "{\"by_word\":[]}",
            "[]",
            "7",
            "{\"number\":9223372036854775808}",
        ] {
            check(json, None);
        }
    }
}
