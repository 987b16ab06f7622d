//! What one adult sits down with: a group in its round, as it was left.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    cell_moves::Spot,
    keeper::{SavedCursor, place_key},
    row_data::Row,
    sheet::{Sheet, first_unseen},
};
use crate::{
    draft_codec::{decode_draft, is_newer},
    handle::App,
    platform::today,
    session::DraftKey,
};
use trivsel::{
    insight::{CallNames, children_in, names_in_list, stage},
    register::{Adult, Assessment, Child, Group, Round},
    vocabulary::Area,
};

/// Which group, in which round, and whose look at it.
#[derive(Clone, PartialEq, Properties)]
pub struct GroupSitting {
    pub group: Group,
    pub round: Round,
    pub adult: Adult,
}

impl GroupSitting {
    /// The key of the draft of the cursor.
    pub const fn place(&self) -> DraftKey {
        place_key(self.adult.id, self.group.id, self.round.id)
    }

    /// The grid as it was left: what was typed and not finished, else what was finished, else nothing;
    /// and the cursor where it was, or at the first child who waits for this adult.
    pub fn open_sheet(&self, app: &App) -> Sheet {
        let (register, round, adult) = (app.register(), &self.round, self.adult.id);
        let children = self.children(app);
        let mut names = names_in_list(&children, app.language());
        let row = |child: &&Child| {
            if self.has_newer_draft(app, child) {
                return None;
            }
            let origin = Rc::new(app.begin_assessment(adult, child, round).ok()?);
            let own = app.begun_form(adult, child, round, &origin);
            let own = own.map_or_else(|| origin.clone(), Rc::new);
            let name = names.remove(&child.id).unwrap_or_default();
            let mut row = Row::new(child.id, name.into(), origin, own);
            row.stage = stage(register, &self.group, child.id, round.id);
            Some(row)
        };
        let rows: Vec<Row> = children.iter().filter_map(row).collect();
        let place = app.draft(self.place());
        let place: Option<SavedCursor> = place.and_then(|payload| decode_draft(&payload));
        let left_at = place.map(|place| Spot {
            row: (rows.iter().position(|row| row.child == place.child)).unwrap_or_default(),
            column: (Area::ALL.iter().position(|area| *area == place.area)).unwrap_or_default(),
        });
        let at = left_at.unwrap_or_else(|| first_unseen(&rows));
        Sheet::new(rows, at)
    }

    /// The names of the children who cannot be looked at because they are not born.
    pub fn not_born(&self, app: &App) -> String {
        self.names_of(app, |child| child.birth.age_on(today()).is_err())
    }

    /// The names of those of whom a newer version of the app has typed something.
    pub fn newer_drafts(&self, app: &App) -> String {
        self.names_of(app, |child| self.has_newer_draft(app, child))
    }

    fn children<'a>(&self, app: &'a App) -> Vec<&'a Child> {
        children_in(app.register(), self.group.id, &self.round)
    }

    /// Whether what was typed of a child is of a newer version of the app. It has no row: nothing may be
    /// typed over it.
    fn has_newer_draft(&self, app: &App, child: &Child) -> bool {
        let stored = app.draft(DraftKey::own(self.adult.id, child.id, self.round.id));
        stored.is_some_and(|payload| is_newer::<Assessment>(&payload))
    }

    /// The names of the children of whom this holds.
    fn names_of(&self, app: &App, holds: impl Fn(&Child) -> bool) -> String {
        let names = CallNames::new(app.register(), today());
        let children = self.children(app).into_iter();
        let named = children.filter(|child| holds(child));
        let named = named.map(|child| names.of(child).full(app.language()));
        named.collect::<Vec<_>>().join(", ")
    }
}
