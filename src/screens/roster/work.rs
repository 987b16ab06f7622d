//! A list while it is looked through. It is never kept, not as a draft either.

use crate::session::SessionError;
use std::rc::Rc;

use crate::platform::{FileTrouble, today};
use exchange::roster::{
    Column, ImportPlan, NotText, Refused, RosterTable, Takes, group_names, read,
};
use trivsel::register::{GroupId, Register};

/// How many rows of a kind are shown at first, and how many more at each press.
pub const SHOWN: usize = 50;

/// Everything on the screen.
#[derive(Clone, Default)]
pub struct RosterImport {
    /// What the screen shows.
    pub stage: ImportStage,
    /// The list, without what has no place here.
    pub sheet: Rc<RosterTable>,
    /// Its columns, as they are taken now.
    pub columns: Vec<Column>,
    /// The room or class that was chosen; all of them without one.
    pub only: Option<String>,
    /// The rooms or classes that the list names.
    pub rooms: Rc<Vec<String>>,
    /// The rows that cannot be used.
    pub refused: Rc<Vec<Refused>>,
    /// What taking it in would do.
    pub plan: Rc<ImportPlan>,
    /// Whether each possible one is the same child, as far as somebody has said.
    pub answers: Vec<Option<bool>>,
    /// How many of the refused rows are shown.
    pub refused_shown: usize,
    /// How many of the possible ones are shown.
    pub possible_shown: usize,
}

/// What the screen shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ImportStage {
    /// The question for a list, and what was wrong with the last one.
    #[default]
    Asking,
    /// The same after a list that could not be read.
    AskingAgain(NotRead),
    /// A list is being read.
    Reading,
    /// The list is there to be looked through.
    Looking,
    /// Children are being stored: how many of how many.
    Going(usize, usize, bool),
    /// It is over: how many of how many are stored, and what went wrong.
    Ended(usize, usize, Option<SessionError>),
}

/// Why there is no list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// There are no rows in it.
    Empty,
    /// There are more rows than any list of children has.
    TooLong,
    /// It is no text.
    NotText(NotText),
    /// The file could not be had.
    File(FileTrouble),
}

impl RosterImport {
    /// A list has been read.
    pub fn lay_out(&mut self, sheet: RosterTable, register: &Register, group: GroupId) {
        *self = Self::default();
        if sheet.rows.is_empty() {
            self.stage = ImportStage::AskingAgain(NotRead::Empty);
            return;
        }
        self.columns.clone_from(&sheet.columns);
        self.sheet = Rc::new(sheet);
        self.look(register, group);
    }

    /// Reads the rows by the columns as they are taken now, and compares them
    /// with the children the group has now.
    pub fn look(&mut self, register: &Register, group: GroupId) {
        self.rooms = Rc::new(group_names(&self.sheet, &self.columns));
        let only = self.only.as_deref();
        let reading = read(&self.sheet, &self.columns, only, today());
        let plan = ImportPlan::new(reading.taken, &register.children(group));
        self.answers = vec![None; plan.possible.len()];
        self.plan = Rc::new(plan);
        self.refused = Rc::new(reading.refused);
        self.refused_shown = SHOWN;
        self.possible_shown = SHOWN;
        self.stage = ImportStage::Looking;
    }

    /// Whether some column is taken as this.
    pub fn has(&self, takes: Takes) -> bool {
        self.columns.iter().any(|column| column.takes == takes)
    }

    /// How many children would be added, and how many changed.
    pub fn counts(&self) -> (usize, usize) {
        let said = |answer| {
            self.answers
                .iter()
                .filter(|it| **it == Some(answer))
                .count()
        };
        let changed = self.plan.changed.len() + self.plan.confirmed(&self.answers).count();
        (self.plan.new.len() + said(false), changed)
    }
}
