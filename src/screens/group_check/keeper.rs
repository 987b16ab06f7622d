//! Every change is on screen at once and sealed as soon as the last sealing is
//! done: one draft for each child that was changed, and one for the cursor.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use yew::{platform::spawn_local, prelude::*};

use super::{
    moves::Spot,
    row_data::{Kept, Row},
    sheet::{Sheet, Text},
};
use crate::{
    facts::own_draft,
    handle::App,
    hooks::{Edit, Saved},
    platform::now,
};
use trivsel::{
    register::{AdultId, Assessment, ChildId, EntryId, GroupId, RoundId},
    vocabulary::{Area, kept, to_bytes},
};
use vault::{DraftKey, VaultError};

/// Where the cursor was, kept so that it is there again after a reload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The child.
    pub child: ChildId,
    /// The area.
    pub area: Area,
}

kept!(Place { child, area });

/// The key of the draft of an adult's place in a group.
pub const fn place_key(adult: AdultId, group: GroupId, round: RoundId) -> DraftKey {
    DraftKey {
        adult: adult.0,
        child: group.0,
        round: round.0,
    }
}

/// The sheet, and the way to change it. Every copy changes the same sheet.
#[derive(Clone)]
pub struct Keeper {
    /// The app as it is now.
    pub app: Rc<RefCell<App>>,
    /// The sheet.
    pub sheet: Edit<Sheet>,
    /// Whose it is.
    pub adult: AdultId,
    /// Where the cursor is kept.
    pub place: DraftKey,
    /// How safe all of it is.
    pub saved: UseStateHandle<Saved>,
    /// The cursor that was stored last.
    pub stored_at: Rc<Cell<Spot>>,
    /// Whether something is being stored.
    pub storing: Rc<Cell<bool>>,
}

impl Keeper {
    /// Changes the sheet and keeps it. What could not be stored before is tried
    /// again with it.
    pub fn change(&self, change: impl FnOnce(&mut Sheet)) {
        let begins = !self.storing.replace(true);
        self.sheet.change(|sheet| {
            change(sheet);
            if begins {
                sheet.try_again();
            }
        });
        self.lay_on_the_desk();
        if begins {
            let (this, app) = (self.clone(), self.app.borrow().clone());
            spawn_local(async move { app.storing(this.keep_storing()).await });
        }
    }

    /// The child's own form begins with what was answered here, also where it is
    /// opened before all of it is stored.
    fn lay_on_the_desk(&self) {
        for row in &self.sheet.latest().rows {
            if row.kept == Kept::Waiting {
                let key = own_draft(self.adult, row.child, row.own.round);
                self.app.borrow().lay_draft(key, self.payload(row));
            }
        }
    }

    fn payload(&self, row: &Row) -> Vec<u8> {
        to_bytes(&Assessment {
            corrects: self.earlier(row.child),
            ..(*row.own).clone()
        })
    }

    /// A callback that puts a text into the row the cursor is in now.
    pub fn put_text(
        &self,
        text: Text,
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
        let look = app.register().look(child, RoundId(self.place.round))?;
        Some(look.assessment(self.adult)?.entry)
    }

    /// Stores one row after the other, the newest answers of each, until none
    /// is waiting; then the cursor.
    async fn keep_storing(self) {
        let mut trouble = None;
        let mut rows = 0;
        loop {
            let sheet = self.sheet.latest();
            let waiting = sheet.rows.iter().position(|row| row.kept == Kept::Waiting);
            if let Some(at) = waiting {
                self.saved.set(Saved::Saving);
                let row = &sheet.rows[at];
                let key = own_draft(self.adult, row.child, row.own.round);
                let kept = match self.keep(key, self.payload(row)).await {
                    Ok(()) => Kept::Stored,
                    Err(why) => {
                        trouble = Some(why);
                        Kept::Failed
                    }
                };
                rows += 1;
                self.sheet.change(|sheet| sheet.stored(at, &row.own, kept));
            } else if sheet.at != self.stored_at.replace(sheet.at)
                && let Some(row) = sheet.row()
            {
                let place = Place {
                    child: row.child,
                    area: sheet.at.area(),
                };
                // A cursor that could not be stored costs nobody an answer.
                let payload = to_bytes(&place);
                let _ = self.keep(self.place, payload).await;
            } else {
                break;
            }
        }
        self.storing.set(false);
        if let Some(why) = trouble {
            self.saved.set(Saved::Failed(why));
        } else if rows > 0 {
            self.saved.set(Saved::At(now()));
        }
    }

    async fn keep(&self, key: DraftKey, payload: Vec<u8>) -> Result<(), VaultError> {
        let app = self.app.borrow().clone();
        app.keep_draft(key, payload).await
    }
}
