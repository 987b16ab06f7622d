//! A list while it is looked through. It is never kept, not as a draft either.

use crate::session::SessionError;
use std::rc::Rc;

use crate::platform::{FileTrouble, ReaderTrouble, today};
use exchange::roster::{
    Belonging, Column, ColumnChoices, ImportPlan, ListReadings, NoList, NotText, Refused,
    RosterTable, Takes, group_names, may_be_met, read,
};
use trivsel::register::{GroupId, Register};

/// How many rows of a kind are shown at first, and how many more at each press.
pub const SHOWN: usize = 50;

/// Everything on the screen.
#[derive(Clone, Default)]
pub struct RosterImport {
    /// What the screen shows.
    pub stage: ImportStage,
    /// The ways in which the file can be read, where there are several.
    pub readings: Option<Rc<ListReadings>>,
    /// The one that is taken, once that is clear.
    pub reading: Option<usize>,
    /// The list, without what has no place here.
    pub sheet: Rc<RosterTable>,
    /// Its columns, as they are taken now.
    pub columns: Vec<Column>,
    /// What is chosen for whole columns.
    pub choices: ColumnChoices,
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
    /// It is no list.
    NoList(NoList),
    /// It is neither a text nor a workbook.
    NotText(NotText),
    /// What reads workbooks has not read it.
    Reader(ReaderTrouble),
    /// The file could not be had.
    File(FileTrouble),
}

impl RosterImport {
    /// A list has been read.
    pub fn lay_out(&mut self, readings: ListReadings, register: &Register, group: GroupId) {
        *self = Self {
            reading: readings.chosen,
            readings: Some(Rc::new(readings)),
            ..Self::default()
        };
        self.take_reading(self.reading, register, group);
    }

    /// Takes this reading of the file; the first is shown while nobody has said which.
    pub fn take_reading(&mut self, at: Option<usize>, register: &Register, group: GroupId) {
        self.reading = at;
        let readings = self.readings.as_ref().map(|it| &it.all);
        let Some(reading) = readings.and_then(|all| all.get(at.unwrap_or_default())) else {
            return;
        };
        self.sheet = Rc::new(reading.table.clone());
        self.columns.clone_from(&self.sheet.columns);
        self.suggest(register, group);
    }

    /// Lets the list say what is taken for its columns.
    pub fn suggest(&mut self, register: &Register, group: GroupId) {
        let name = register.group(group).map_or("", |group| &group.name);
        self.choices = ColumnChoices::suggested(&self.sheet, &self.columns, name, today());
        self.look(register, group);
    }

    /// Reads the rows by the columns as they are taken now, and compares them
    /// with the children the group has now, and those who have stopped in others.
    pub fn look(&mut self, register: &Register, group: GroupId) {
        self.rooms = Rc::new(group_names(&self.sheet, &self.columns));
        let reading = read(&self.sheet, &self.columns, &self.choices, today());
        let known = may_be_met(register, group, today());
        let plan = ImportPlan::new(reading.taken, &known, today());
        self.answers = vec![None; plan.possible.len()];
        self.plan = Rc::new(plan);
        self.refused = Rc::new(reading.refused);
        self.refused_shown = SHOWN;
        self.possible_shown = SHOWN;
        self.stage = ImportStage::Looking;
    }

    /// Whether something about the whole list is asked and not answered.
    pub fn asks(&self) -> bool {
        let births = &self.choices.births;
        self.reading.is_none()
            || self.choices.belonging == Belonging::NotSaid
            || births.order.example.is_some() && births.order.answer.is_none()
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
