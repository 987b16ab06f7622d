//! The six areas of a child's life, the same from birth to ten.

use super::{Language, words::words};

words! {
    /// Område: where thriving shows. The same six in every band, so that the
    /// words carry across every transition.
    @papers Area {
        /// Følelser og tryghed.
        Emotions = "emotions": area_emotions, area_emotions_meaning;
        /// Relationer og fællesskab.
        Relations = "relations": area_relations, area_relations_meaning;
        /// Sprog, leg og læring.
        Learning = "learning": area_learning, area_learning_meaning;
        /// Krop og sanser.
        Body = "body": area_body, area_body_meaning;
        /// Hverdag og deltagelse.
        Everyday = "everyday": area_everyday, area_everyday_meaning;
        /// Omgivelser: hjem, netværk og vores eget læringsmiljø.
        Surroundings = "surroundings": area_surroundings, area_surroundings_meaning;
    }
}

impl Area {
    /// What the professions call what it holds.
    #[must_use]
    pub fn holds(self, language: Language) -> &'static str {
        match self {
            Self::Emotions => language.area_emotions_holds(),
            Self::Relations => language.area_relations_holds(),
            Self::Learning => language.area_learning_holds(),
            Self::Body => language.area_body_holds(),
            Self::Everyday => language.area_everyday_holds(),
            Self::Surroundings => language.area_surroundings_holds(),
        }
    }
}
