//! The papers of a group.

use crate::sheets::paper_word;
use trivsel::{register::PaperKind, vocabulary::Language};

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

    /// What the logbook says was printed; nothing of a blank form, which is about nobody.
    pub const fn kind(self) -> Option<PaperKind> {
        match self {
            Self::Parents => Some(PaperKind::ParentsSheet),
            Self::Slip => Some(PaperKind::Slip),
            Self::Agenda => Some(PaperKind::Agenda),
            Self::Named => Some(PaperKind::OverviewWithNames),
            Self::Counts => Some(PaperKind::OverviewOfCounts),
            Self::Form => None,
            Self::Grid => Some(PaperKind::Grid),
        }
    }

    /// What it is called.
    pub fn name(self, language: Language) -> String {
        let kind = self.kind().map(|kind| paper_word(kind, language));
        kind.unwrap_or_else(|| language.blank_kind().to_owned())
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
