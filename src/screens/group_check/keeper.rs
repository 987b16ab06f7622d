//! Every change is on screen at once, and in the session's store in the same instant: one draft for
//! each child that was changed, and one for the cursor.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use serde::{Deserialize, Serialize};
use yew::prelude::*;

use super::{
    cell_moves::Spot,
    row_data::Row,
    sheet::{RowText, Sheet},
};
use crate::{
    draft_codec::encode_draft,
    handle::App,
    hooks::Edit,
    session::{DraftKey, SaveState},
};
use trivsel::{
    register::{AdultId, Assessment, ChildId, EntryId, GroupId, RoundId},
    vocabulary::Area,
};

/// Where the cursor was, kept so that it is there again after a reload.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedCursor {
    pub child: ChildId,
    pub area: Area,
}

/// The key of the draft of an adult's place in a group.
pub const fn place_key(adult: AdultId, group: GroupId, round: RoundId) -> DraftKey {
    DraftKey::Cursor {
        adult,
        group,
        round,
    }
}

/// The sheet, and the way to change it. Every copy changes the same sheet.
#[derive(Clone)]
pub struct Keeper {
    /// The app as it is now.
    pub app: Rc<RefCell<App>>,
    pub sheet: Edit<Sheet>,
    /// Whose it is.
    pub adult: AdultId,
    /// In which round.
    pub round: RoundId,
    /// Where the cursor is kept.
    pub place: DraftKey,
    /// The cursor that was stored last.
    pub stored_at: Rc<Cell<Spot>>,
}

impl Keeper {
    /// Changes the sheet and keeps it.
    pub fn change(&self, change: impl FnOnce(&mut Sheet)) {
        let before = self.sheet.latest();
        self.sheet
            .change_and_keep(change, |after| self.keep(&before, after));
    }

    fn keep(&self, before: &Sheet, after: &Sheet) {
        let app = self.app.borrow().clone();
        for (before, row) in before.rows.iter().zip(&after.rows) {
            if !Rc::ptr_eq(before.own(), row.own()) {
                app.session().put_draft(self.key(row), self.payload(row));
            }
        }
        if after.at != self.stored_at.replace(after.at)
            && let Some(row) = after.row()
        {
            let place = SavedCursor {
                child: row.child,
                area: after.at.area(),
            };
            app.session().put_draft(self.place, encode_draft(&place));
        }
    }

    fn key(&self, row: &Row) -> DraftKey {
        DraftKey::own(self.adult, row.child, row.own().round)
    }

    fn payload(&self, row: &Row) -> Vec<u8> {
        encode_draft(&Assessment {
            corrects: self.earlier(row.child),
            ..(**row.own()).clone()
        })
    }

    /// A callback that puts a text into the row the cursor is in now.
    pub fn put_text(
        &self,
        text: RowText,
        put: impl Fn(&mut Assessment, String) + 'static,
    ) -> Callback<String> {
        let (this, row) = (self.clone(), self.sheet.latest().at.row);
        Callback::from(move |written| {
            this.change(|sheet| {
                sheet.change(row, Some(text), |own| put(own, written));
            });
        })
    }

    /// What the adult has finished of a child in this round.
    pub fn earlier(&self, child: ChildId) -> Option<EntryId> {
        let app = self.app.borrow();
        let look = app.register().child_round(child, self.round)?;
        Some(look.assessment(self.adult)?.entry)
    }

    /// Shows how safe each row is now.
    pub fn show_saved(&self) {
        let app = self.app.borrow().clone();
        let sheet = self.sheet.latest();
        let state = |row: &Row| app.session().save_state(self.key(row));
        let states: Vec<_> = sheet.rows.iter().map(state).collect();
        let same = |(row, state): (&Row, &SaveState)| row.saved == *state;
        if !sheet.rows.iter().zip(&states).all(same) {
            self.sheet.change(|sheet| {
                for (row, state) in states.into_iter().enumerate() {
                    sheet.saved(row, state);
                }
            });
        }
    }
}
