//! Færdig: what becomes of the rows.

use std::rc::Rc;

use super::{
    keeper::Keeper,
    sheet::{Announcement, Sheet},
};
use crate::{
    hooks::Record,
    platform::today,
    session::{DraftKey, SaveState},
};
use trivsel::{
    register::{AdultId, Assessment, ChildId, EntryId, Fact, Round},
    vocabulary::Day,
};

/// What finishing writes down and lets go of.
#[derive(Clone, Debug, Default)]
pub struct Finishing {
    /// One finished assessment for each child with something new.
    pub facts: Vec<Fact>,
    /// Every draft that goes.
    pub done: Vec<DraftKey>,
    /// The rows it was made from.
    pub rows: Vec<(usize, Rc<Assessment>)>,
}

/// Everything on the sheet that is answered and not finished yet. A child that
/// was not answered, or whose changes were all taken back, gets no entry; what
/// was written of it without an answer stays a draft. `earlier` names what the
/// adult has finished of a child before, which this corrects.
pub fn finishing(
    sheet: &Sheet,
    adult: AdultId,
    on: Day,
    earlier: &dyn Fn(ChildId) -> Option<EntryId>,
) -> Finishing {
    let mut all = Finishing::default();
    for (at, row) in sheet.rows.iter().enumerate() {
        if row.ready() {
            all.facts.push(Fact::AssessmentFinished(Assessment {
                child: row.child,
                on,
                corrects: earlier(row.child),
                answers: row.own().answers.as_written(),
                ..(**row.own()).clone()
            }));
            all.rows.push((at, row.own().clone()));
        }
        if row.ready() || (!row.changed() && row.saved != SaveState::Untouched) {
            all.done
                .push(DraftKey::own(adult, row.child, row.own().round));
        }
    }
    all
}

/// Writes down all that is ready, and says so where nothing is.
pub fn finish(keeper: &Keeper, record: &Record, round: &Round) {
    let app = keeper.app.borrow().clone();
    let all = finishing(&keeper.sheet.latest(), keeper.adult, today(), &|child| {
        keeper.earlier(child)
    });
    if all.facts.is_empty() {
        keeper.change(|sheet| sheet.says = Some(Announcement::NothingToFinish));
        return;
    }
    let (keeper, rows) = (keeper.clone(), all.rows);
    let mut done = all.done;
    // What was begun in the group that a child came from goes too.
    for fact in &all.facts {
        let child = fact.child().and_then(|id| app.register().child(id));
        let drafts = child.iter();
        done.extend(drafts.flat_map(|child| app.drafts_of(keeper.adult, child, round)));
    }
    done.sort_unstable();
    done.dedup();
    record.run(all.facts, done, move || {
        keeper.change(|sheet| sheet.finished(&rows));
    });
}
