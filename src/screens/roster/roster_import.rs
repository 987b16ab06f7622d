//! A list while it is looked through. It is never kept, not as a draft either: what is typed stands
//! here until it is taken in.

use crate::session::SessionError;
use std::rc::Rc;

use crate::platform::{FileTrouble, ReaderTrouble, today};
use exchange::roster::{
    Belonging, Column, ColumnChoices, ImportPlan, ListReadings, NoList, NotText, Possible, Refused,
    RosterTable, Takes, group_names, may_be_met, read, take_as,
};
use trivsel::register::{GroupId, Register};

/// How many rows of a kind are shown at first, and how many more at each press.
pub const ROWS_SHOWN: usize = 50;

/// Everything on the screen.
#[derive(Clone, Default)]
pub struct RosterImport {
    /// What stands in the field; it is nowhere but here, and goes with the screen.
    pub typed: String,
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
    /// What was said, so that it is there again where an arrow key has only passed another choice.
    said: SaidOfList,
}

/// What somebody has said of a list.
#[derive(Clone, Default)]
struct SaidOfList {
    /// Of each reading, what its columns are taken as.
    readings: Vec<(Option<usize>, Vec<Column>)>,
    /// The column that is being chosen for, and what all were before.
    choosing: Option<(usize, Vec<Column>)>,
    /// What was chosen for columns that are taken so.
    choices: Vec<(Vec<Column>, ColumnChoices)>,
    /// Whether a row is the child that it is like.
    rows: Vec<(Possible, bool)>,
}

/// Puts a value for a key in place of the one before.
fn put<K: PartialEq, V>(all: &mut Vec<(K, V)>, key: K, value: V) {
    all.retain(|(known, _)| *known != key);
    all.push((key, value));
}

fn get<K: PartialEq, V: Clone>(all: &[(K, V)], key: &K) -> Option<V> {
    let found = all.iter().find(|(known, _)| known == key);
    found.map(|(_, value)| value.clone())
}

/// Whether something in it has no place here. It is let go of with the text it stood in.
fn has_private(readings: &ListReadings) -> bool {
    readings.all.iter().any(|reading| {
        let table = &reading.table;
        !table.dropped.is_empty() || table.rows.iter().any(|row| !row.cpr.is_empty())
    })
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
        let again = self.again();
        *self = Self {
            reading: readings.chosen,
            typed: match has_private(&readings) {
                true => String::new(),
                false => again.typed,
            },
            readings: Some(Rc::new(readings)),
            ..Self::default()
        };
        self.show_reading(self.reading, register, group);
    }

    /// The question for a list again, with what was typed: whoever has read it through may want to
    /// mend it.
    pub fn again(&mut self) -> Self {
        Self {
            typed: std::mem::take(&mut self.typed),
            ..Self::default()
        }
    }

    /// Takes this reading of the file.
    pub fn take_reading(&mut self, at: Option<usize>, register: &Register, group: GroupId) {
        self.remember();
        put(&mut self.said.readings, self.reading, self.columns.clone());
        self.said.choosing = None;
        self.show_reading(at, register, group);
    }

    /// Shows a reading of the file, the first while nobody has said which.
    fn show_reading(&mut self, at: Option<usize>, register: &Register, group: GroupId) {
        self.reading = at;
        let readings = self.readings.as_ref().map(|it| &it.all);
        let Some(reading) = readings.and_then(|all| all.get(at.unwrap_or_default())) else {
            return;
        };
        self.sheet = Rc::new(reading.table.clone());
        let said = get(&self.said.readings, &at);
        self.columns = said.unwrap_or_else(|| self.sheet.columns.clone());
        self.suggest(register, group);
    }

    /// Takes a column as this. As long as it is the same column that is chosen for, the others are
    /// what they were before: two cannot be taken as the same, and an arrow key passes all ways.
    pub fn take_column(&mut self, at: usize, takes: Takes, register: &Register, group: GroupId) {
        self.remember();
        let choosing = self.said.choosing.take();
        let before = choosing.filter(|(of, _)| *of == at);
        let (_, before) = before.unwrap_or_else(|| (at, self.columns.clone()));
        self.columns.clone_from(&before);
        take_as(&mut self.columns, at, takes);
        self.said.choosing = Some((at, before));
        self.suggest(register, group);
    }

    fn remember(&mut self) {
        let (columns, choices) = (self.columns.clone(), self.choices.clone());
        put(&mut self.said.choices, columns, choices);
    }

    /// Lets the list say what is taken for its columns, where nobody has.
    fn suggest(&mut self, register: &Register, group: GroupId) {
        let name = register.group(group).map_or("", |group| &group.name);
        let said = get(&self.said.choices, &self.columns);
        self.choices = said
            .unwrap_or_else(|| ColumnChoices::suggested(&self.sheet, &self.columns, name, today()));
        self.look(register, group);
    }

    /// Reads the rows by the columns as they are taken now, and compares them
    /// with the children the group has now, and those who have stopped in others.
    pub fn look(&mut self, register: &Register, group: GroupId) {
        self.rooms = Rc::new(group_names(&self.sheet, &self.columns));
        let reading = read(&self.sheet, &self.columns, &self.choices, today());
        let known = may_be_met(register, group, today());
        let plan = ImportPlan::new(reading.taken, &known, today());
        for (row, answer) in self.plan.possible.iter().zip(&self.answers) {
            if let Some(same) = answer {
                put(&mut self.said.rows, row.clone(), *same);
            }
        }
        let said = |row: &Possible| get(&self.said.rows, row);
        self.answers = plan.possible.iter().map(said).collect();
        self.plan = Rc::new(plan);
        self.refused = Rc::new(reading.refused);
        self.refused_shown = ROWS_SHOWN;
        self.possible_shown = ROWS_SHOWN;
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
