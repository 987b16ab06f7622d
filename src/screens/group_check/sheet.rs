//! The whole grid as data: its rows, the cursor, and every change with the way
//! back. It knows no browser and no clock.

use std::rc::Rc;

use super::{cell_moves::Spot, keys::Act, row_data::Row};
use crate::session::SaveState;
use trivsel::{
    register::Assessment,
    vocabulary::{Answer, Area, alphabetical},
};

/// The grid of one adult, one group and one round.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Every child, in the order of names.
    pub rows: Vec<Row>,
    /// The children that are shown.
    pub shown: Vec<usize>,
    /// Only those not seen yet are shown.
    pub only_unseen: bool,
    pub at: Spot,
    /// What is read out.
    pub says: Option<Announcement>,
    done: Vec<UndoStep>,
    undone: Vec<UndoStep>,
}

/// One change of one row, and where the cursor was before and after.
#[derive(Clone, Debug)]
struct UndoStep {
    row: usize,
    before: Rc<Assessment>,
    after: Rc<Assessment>,
    from: Spot,
    to: Spot,
    text: Option<RowText>,
}

/// A text of a row. What is typed in one of them without a pause for something
/// else is one change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowText {
    /// The note of an area.
    Note(Area),
    /// "Hvad virker?"
    Works,
    /// "Hvad undrer?"
    Wonders,
}

/// What is said aloud after something happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Announcement {
    /// A cell was answered, or its answer taken away.
    Cell(Spot, Option<Answer>),
    /// What was empty in a row got this answer: so many cells.
    Filled(usize, Answer, usize),
    /// The last change of this row was taken back.
    Undone(usize),
    /// It was made again.
    Redone(usize),
    /// There is nothing to take back, or to make again.
    NoFurther,
    /// So many children are finished.
    Finished(usize),
    /// There is nothing to finish.
    NothingToFinish,
}

impl Sheet {
    /// A grid of these rows with the cursor here.
    #[must_use]
    pub fn new(rows: Vec<Row>, at: Spot) -> Self {
        let row = at.row.min(rows.len().saturating_sub(1));
        Self {
            shown: (0..rows.len()).collect(),
            only_unseen: false,
            at: Spot { row, ..at },
            says: None,
            done: Vec::new(),
            undone: Vec::new(),
            rows,
        }
    }

    /// The row the cursor is in.
    #[must_use]
    pub fn row(&self) -> Option<&Row> {
        self.rows.get(self.at.row)
    }

    /// How many children this adult has not seen yet.
    #[must_use]
    pub fn unseen(&self) -> usize {
        self.rows.iter().filter(|row| row.unseen()).count()
    }

    /// How many children have something that finishing would write down.
    #[must_use]
    pub fn ready(&self) -> usize {
        self.rows.iter().filter(|row| row.ready()).count()
    }

    /// Whether there is a change to take back, and one to make again.
    #[must_use]
    pub const fn can_undo_and_redo(&self) -> (bool, bool) {
        (!self.done.is_empty(), !self.undone.is_empty())
    }

    /// Does what a key stands for, as far as it concerns the grid alone.
    pub fn act(&mut self, act: Act) {
        match act {
            Act::Go(go) => self.at = self.at.moved(go, &self.shown),
            Act::Letter(letter) => self.go_to_name(letter),
            Act::Set(answer) => self.set(answer),
            Act::FillRow(answer) => self.fill_row(answer),
            Act::Undo => self.undo(),
            Act::Redo => self.redo(),
            Act::Open | Act::Back | Act::Finish => {}
        }
    }

    /// The next shown child whose name begins with a letter, as it is written or as it is sorted,
    /// round the end: å finds Aage among the å, and a finds it too.
    fn go_to_name(&mut self, letter: char) {
        let lower = letter.to_string().to_lowercase();
        let sorted = alphabetical(&lower);
        let begins = |row: &usize| {
            let name = &self.rows[*row].name;
            name.to_lowercase().starts_with(&lower) || alphabetical(name).starts_with(&sorted)
        };
        let after = self.at.place(&self.shown) + 1;
        let (before, after) = self.shown.split_at(after.min(self.shown.len()));
        if let Some(row) = after.iter().chain(before).copied().find(begins) {
            self.at.row = row;
        }
    }

    fn set(&mut self, answer: Option<Answer>) {
        let (at, area) = (self.at, self.at.area());
        self.says = Some(Announcement::Cell(at, answer));
        self.change(at.row, None, |own| set_direct(own, area, answer));
    }

    /// Answers what is empty in the row, never what somebody has looked at already, and goes on to
    /// the next child.
    fn fill_row(&mut self, answer: Answer) {
        let row = self.at.row;
        let Some(shown) = self.rows.get(row) else {
            return;
        };
        let empty = Area::ALL.iter().filter(|area| shown.cell(**area).is_none());
        let empty: Vec<_> = empty.copied().collect();
        self.says = Some(Announcement::Filled(row, answer, empty.len()));
        let next = self.at.moved(super::cell_moves::Go::Down, &self.shown);
        let changed = self.change(row, None, |own| {
            for area in empty {
                set_direct(own, area, Some(answer));
            }
        });
        self.at = next;
        if let Some(last) = self.done.last_mut().filter(|_| changed) {
            last.to = next;
        }
    }

    /// Changes a row, so that it can be taken back. Says whether it is another
    /// now.
    pub fn change(
        &mut self,
        row: usize,
        text: Option<RowText>,
        change: impl FnOnce(&mut Assessment),
    ) -> bool {
        let Some(before) = self.rows.get(row).map(|row| row.own().clone()) else {
            return false;
        };
        let mut after = before.clone();
        change(Rc::make_mut(&mut after));
        if after == before {
            return false;
        }
        self.put(row, after.clone());
        self.undone.clear();
        match self.done.last_mut() {
            Some(last) if text.is_some() && last.text == text && last.row == row => {
                last.after = after;
            }
            _ => self.done.push(UndoStep {
                row,
                before,
                after,
                from: self.at,
                to: self.at,
                text,
            }),
        }
        true
    }

    fn undo(&mut self) {
        let Some(change) = self.done.pop() else {
            self.says = Some(Announcement::NoFurther);
            return;
        };
        self.put(change.row, change.before.clone());
        self.says = Some(Announcement::Undone(change.row));
        self.see(change.from);
        self.undone.push(change);
    }

    fn redo(&mut self) {
        let Some(change) = self.undone.pop() else {
            self.says = Some(Announcement::NoFurther);
            return;
        };
        self.put(change.row, change.after.clone());
        self.says = Some(Announcement::Redone(change.row));
        self.see(change.to);
        self.done.push(change);
    }

    fn put(&mut self, row: usize, own: Rc<Assessment>) {
        self.rows[row].put(own);
        self.rows[row].saved = SaveState::Saving;
    }

    /// Moves the cursor to a cell, and shows everybody if it was hidden.
    fn see(&mut self, at: Spot) {
        if !self.shown.contains(&at.row) {
            self.show(false);
        }
        self.at = at;
    }

    /// Shows only those not seen yet, or everybody. A child stays while it is
    /// answered, so that no row goes away under the cursor.
    pub fn show(&mut self, only_unseen: bool) {
        self.only_unseen = only_unseen;
        let wanted = |row: &usize| !only_unseen || self.rows[*row].unseen();
        self.shown = (0..self.rows.len()).filter(wanted).collect();
        if !self.shown.contains(&self.at.row)
            && let Some(first) = self.shown.first()
        {
            self.at.row = *first;
        }
    }

    /// How safe the answers of a row are.
    pub fn saved(&mut self, row: usize, state: SaveState) {
        if let Some(row) = self.rows.get_mut(row) {
            row.saved = state;
        }
    }

    /// These answers are finished, and their drafts are gone.
    pub fn finished(&mut self, all: &[(usize, Rc<Assessment>)]) {
        for (row, own) in all {
            self.rows[*row].finish(own);
        }
        self.says = Some(Announcement::Finished(all.len()));
    }
}

fn set_direct(own: &mut Assessment, area: Area, answer: Option<Answer>) {
    // What is empty stays as it is: there would be a change to take back that nobody saw.
    if answer.is_some() || own.answers.areas.contains_key(&area) {
        own.answers.areas.entry(area).or_default().direct = answer;
    }
}

/// Where somebody begins who was not here before: at the first child who waits for them.
pub fn first_unseen(rows: &[Row]) -> Spot {
    Spot {
        row: rows.iter().position(Row::unseen).unwrap_or_default(),
        ..Spot::default()
    }
}
