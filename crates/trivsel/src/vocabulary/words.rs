//! The shape every shared word has: an id for storage, the word itself and its
//! meaning in each language.

/// Makes an enum of shared words. Those of the `@papers` have a word in each language of the parents'
/// papers too. Each variant names its stored id and the
/// messages that hold the word and its meaning, so that a word without a
/// definition does not compile. An answer that everybody understands has no meaning.
macro_rules! words {
    (
        $(#[$outer:meta])*
        $(@$papers:ident)? $name:ident {
            $( $(#[$inner:meta])* $variant:ident = $id:literal: $word:ident, $meaning:ident; )+
        }
    ) => {
        $crate::vocabulary::words::words! {
            $(#[$outer])*
            $(@$papers)? $name {
                $( $(#[$inner])* $variant = $id: $word; )+
            }
        }

        impl $name {
            /// What the word means here.
            #[must_use]
            pub fn meaning(self, language: $crate::vocabulary::Language) -> &'static str {
                match self { $( Self::$variant => language.$meaning() ),+ }
            }
        }
    };
    (
        $(#[$outer:meta])*
        $(@$papers:ident)? $name:ident {
            $( $(#[$inner:meta])* $variant:ident = $id:literal: $word:ident; )+
        }
    ) => {
        $(#[$outer])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize
        )]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $( $(#[$inner])* #[serde(rename = $id)] $variant, )+
        }

        impl $name {
            /// All of them, in the order they are shown.
            pub const ALL: &'static [Self] = &[$( Self::$variant ),+];

            /// The word in files and element ids.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $( Self::$variant => $id ),+ }
            }

            /// The one with this id.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|word| word.id() == id)
            }

            /// The word on screen and on paper.
            #[must_use]
            pub fn word(self, language: $crate::vocabulary::words::spoken!($($papers)?)) -> &'static str {
                let language: $crate::vocabulary::words::taken!($($papers)?) = language.into();
                match self { $( Self::$variant => language.$word() ),+ }
            }
        }
    };
}

/// What a word is asked in.
macro_rules! spoken {
    () => { $crate::vocabulary::Language };
    (papers) => { impl Into<$crate::vocabulary::PaperLanguage> };
}

/// What that is taken as.
macro_rules! taken {
    () => {
        $crate::vocabulary::Language
    };
    (papers) => {
        $crate::vocabulary::PaperLanguage
    };
}

pub(crate) use {spoken, taken, words};
