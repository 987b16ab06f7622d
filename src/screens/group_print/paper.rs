//! The papers of a group.

use trivsel::vocabulary::{Language, Term};

/// What can be printed for a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// All parents' sheets.
    #[default]
    Parents,
    /// Før vi mødes: the slip for parents and child.
    Slip,
    /// Dagsorden, for the team.
    Agenda,
    /// Gruppeoverblik, with names.
    Named,
    /// Gruppeoverblik, without names.
    Counts,
    /// Tomt skema.
    Form,
    /// Gruppeskema på papir.
    Grid,
}

impl Paper {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 7] = [
        Self::Parents,
        Self::Slip,
        Self::Agenda,
        Self::Named,
        Self::Counts,
        Self::Form,
        Self::Grid,
    ];

    /// Whether each family gets one of its own.
    pub const fn is_for_families(self) -> bool {
        matches!(self, Self::Parents | Self::Slip)
    }

    /// What it is called.
    pub fn name(self, language: Language) -> String {
        let picture = || Term::GroupPicture.word(language);
        match self {
            Self::Parents => Term::ParentsSheet.word(language).to_owned(),
            Self::Slip => language.slip_kind().to_owned(),
            Self::Agenda => language.agenda_kind().to_owned(),
            Self::Named => language.group_print_named(picture()),
            Self::Counts => language.group_print_counts(picture()),
            Self::Form => language.blank_kind().to_owned(),
            Self::Grid => language.grid_kind(Term::GroupCheck.word(language)),
        }
    }

    /// Whom it is for, in a sentence.
    pub fn is_for(self, language: Language) -> &'static str {
        match self {
            Self::Parents => language.group_print_parents_for(),
            Self::Slip => language.group_print_slip_for(),
            Self::Agenda => language.group_print_agenda_for(),
            Self::Named => language.group_print_named_for(),
            Self::Counts => language.group_print_counts_for(),
            Self::Form => language.group_print_form_for(),
            Self::Grid => language.group_print_grid_for(),
        }
    }
}
