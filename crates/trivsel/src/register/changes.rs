//! What an entry says of a record that exists already: the fields that changed, and
//! nothing else. Two people's changes to one child then both stand, and an app that does
//! not know a field cannot overwrite it.

use std::rc::Rc;

use serde::{Deserialize, Deserializer};

use super::Stamp;

/// Makes, for a record, the type of its changes, which is stored, and the type of its
/// fields with their stamps, which the register keeps. A record is known once each of
/// its `needed` fields is; the others have a value until somebody sets one. These
/// values are part of the format: they are not written.
///
/// Of a record whose every change is kept anyway, `kept` in front leaves out the changes that hold.
macro_rules! changes {
    (
        kept
        $(#[$outer:meta])*
        $changes:ident, $fields:ident of $record:ident ( $( $key:ident: $key_type:ty ),* ) {
            needed { $( $needed:ident: $needed_type:ty, )* }
            also { $( $also:ident: $also_type:ty = $default:expr, )* }
        }
    ) => {
        $(#[$outer])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        pub struct $changes {
            $(
                #[doc = concat!("The new [`", stringify!($record), "::", stringify!($needed), "`].")]
                #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "super::changes::present")]
                pub $needed: Option<$needed_type>,
            )*
            $(
                #[doc = concat!("The new [`", stringify!($record), "::", stringify!($also), "`].")]
                #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "super::changes::present")]
                pub $also: Option<$also_type>,
            )*
        }

        impl $changes {
            /// What makes the second record of the first; all of the second where there was
            /// none.
            #[must_use]
            pub fn between(before: Option<&$record>, after: &$record) -> Self {
                Self {
                    $( $needed: (before.is_none_or(|before| before.$needed != after.$needed))
                        .then(|| after.$needed.clone()), )*
                    $( $also: {
                        let before = before.map_or_else(|| $default, |before| before.$also.clone());
                        (before != after.$also).then(|| after.$also.clone())
                    }, )*
                }
            }

            /// What they make of a record.
            #[must_use]
            pub fn over(&self, before: &$record) -> $record {
                $record {
                    $( $key: before.$key, )*
                    $( $needed: self.$needed.as_ref().unwrap_or(&before.$needed).clone(), )*
                    $( $also: self.$also.as_ref().unwrap_or(&before.$also).clone(), )*
                }
            }

            /// Whether nothing changed.
            #[must_use]
            pub fn is_empty(&self) -> bool {
                *self == Self::default()
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $changes {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($changes).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::schema::changes(&[
                    $( (stringify!($needed), $crate::schema::changed::<$needed_type>(generator)), )*
                    $( (stringify!($also), $crate::schema::changed::<$also_type>(generator)), )*
                ])
            }
        }

        #[doc = concat!("The fields of a [`", stringify!($record), "`], each with its stamp.")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub(super) struct $fields {
            $( pub(super) $needed: super::latest::Latest<$needed_type>, )*
            $( pub(super) $also: super::latest::Latest<$also_type>, )*
        }

        impl $fields {
            /// Takes what an entry changed.
            pub(super) fn take(&mut self, changes: $changes, stamp: &std::rc::Rc<super::Stamp>) {
                $( if let Some(value) = changes.$needed {
                    self.$needed.set(stamp, value);
                } )*
                $( if let Some(value) = changes.$also {
                    self.$also.set(stamp, value);
                } )*
            }

            /// The record, once all that is needed is known.
            pub(super) fn record(&self, $( $key: $key_type ),*) -> Option<$record> {
                Some($record {
                    $( $key, )*
                    $( $needed: self.$needed.get()?.clone(), )*
                    $( $also: self.$also.get().cloned().unwrap_or_else(|| $default), )*
                })
            }
        }
    };
    (
        $(#[$outer:meta])*
        $changes:ident, $fields:ident of $record:ident ( $( $key:ident: $key_type:ty ),* ) {
            needed { $( $needed:ident: $needed_type:ty, )* }
            also { $( $also:ident: $also_type:ty = $default:expr, )* }
        }
    ) => {
        super::changes::changes! {
            kept
            $(#[$outer])*
            $changes, $fields of $record ( $( $key: $key_type ),* ) {
                needed { $( $needed: $needed_type, )* }
                also { $( $also: $also_type = $default, )* }
            }
        }

        impl $fields {
            /// The changes that hold, by the entry that made them.
            pub(super) fn changes(&self) -> Vec<(std::rc::Rc<super::Stamp>, $changes)> {
                let mut all = Vec::new();
                $( if let Some((stamp, value)) = self.$needed.stamped() {
                    super::changes::of_entry::<$changes>(&mut all, stamp).$needed = Some(value.clone());
                } )*
                $( if let Some((stamp, value)) = self.$also.stamped() {
                    super::changes::of_entry::<$changes>(&mut all, stamp).$also = Some(value.clone());
                } )*
                all
            }
        }
    };
}

pub(super) use changes;

/// A record with the stamps of its fields; `None` until all that it needs has come.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Known<R, F> {
    pub(super) record: Option<R>,
    pub(super) fields: F,
}

impl<R, F: Default> Default for Known<R, F> {
    fn default() -> Self {
        Self {
            record: None,
            fields: F::default(),
        }
    }
}

/// Reads a field that is there. `null` is then a value (the field was cleared), and a
/// field that is not there says that nothing changed.
pub(super) fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(from).map(Some)
}

/// The changes of one entry among others.
pub(super) fn of_entry<'a, C: Default>(
    all: &'a mut Vec<(Rc<Stamp>, C)>,
    stamp: &Rc<Stamp>,
) -> &'a mut C {
    let at = all.iter().position(|(known, _)| known.entry == stamp.entry);
    let at = at.unwrap_or_else(|| {
        all.push((stamp.clone(), C::default()));
        all.len() - 1
    });
    &mut all[at].1
}
