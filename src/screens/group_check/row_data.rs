//! One child's row: what was answered before, what is answered now, and how
//! safe it is.

use std::rc::Rc;

use litemap::LiteMap;
use yew::AttrValue;

use crate::models::models;
use crate::session::SaveState;
use trivsel::{
    insight::Stage,
    instrument::{Form, read_area},
    register::{Assessment, ChildId},
    vocabulary::{Answer, Area, Step},
};

/// A row of the grid.
#[derive(Clone, Debug)]
pub struct Row {
    pub child: ChildId,
    /// Its name for the team.
    pub name: AttrValue,
    /// What the adult finished earlier, or the empty form.
    origin: Rc<Assessment>,
    own: Rc<Assessment>,
    /// What `own` reads in each area that is answered: the grid asks for it many times a key.
    cells: LiteMap<Area, Shown>,
    /// `own` says something else than `origin`: asked for as often.
    changed: bool,
    /// The adult has finished this child in this round.
    pub finished: bool,
    /// How far the child had come when the grid was opened.
    pub stage: Stage,
    /// How safe what is on screen is.
    pub saved: SaveState,
}

/// Rows are the same while they hold the same assessments: nothing in one is compared.
impl PartialEq for Row {
    fn eq(&self, other: &Self) -> bool {
        self.child == other.child
            && self.name == other.name
            && Rc::ptr_eq(&self.origin, &other.origin)
            && Rc::ptr_eq(&self.own, &other.own)
            && self.finished == other.finished
            && self.stage == other.stage
            && self.saved == other.saved
    }
}

/// What a cell shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The answer: the one set directly, else how the signs read.
    pub answer: Answer,
    /// It is read from the signs.
    pub by_signs: bool,
    /// What the signs read, where it is worse than what was set directly. The
    /// hint reckons with the worse of the two, so it must not be out of sight.
    pub worse: Option<Step>,
}

impl Row {
    /// A row of a child with what was finished earlier, or the empty form, and what stands on
    /// screen.
    #[must_use]
    pub fn new(
        child: ChildId,
        name: AttrValue,
        origin: Rc<Assessment>,
        own: Rc<Assessment>,
    ) -> Self {
        Self {
            child,
            name,
            cells: cells(&own),
            changed: !says_the_same(&own, &origin),
            finished: origin.corrects.is_some(),
            origin,
            own,
            stage: Stage::NotYetSeen,
            saved: SaveState::Untouched,
        }
    }

    /// What stands on screen.
    #[must_use]
    pub fn own(&self) -> &Rc<Assessment> {
        &self.own
    }

    /// From now on this stands on screen.
    pub fn put(&mut self, own: Rc<Assessment>) {
        self.cells = cells(&own);
        self.changed = !says_the_same(&own, &self.origin);
        self.own = own;
    }

    /// The adult has finished this. What was changed since stands on screen still.
    pub fn finish(&mut self, finished: &Rc<Assessment>) {
        self.finished = true;
        self.origin = finished.clone();
        self.changed = !says_the_same(&self.own, finished);
        if Rc::ptr_eq(&self.own, finished) {
            self.saved = SaveState::Untouched;
        }
    }

    /// What the cell of an area shows; nothing where nothing was answered.
    #[must_use]
    pub fn cell(&self, area: Area) -> Option<Shown> {
        self.cells.get(&area).copied()
    }

    /// How many areas are answered.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.cells.len()
    }

    /// Whether the child lacks answers and this adult has given none yet. A note
    /// alone is no answer.
    #[must_use]
    pub fn unseen(&self) -> bool {
        self.stage.lacks_answers() && self.untouched()
    }

    /// Whether this adult has answered nothing about the child.
    #[must_use]
    pub fn untouched(&self) -> bool {
        !self.finished && self.answered() == 0
    }

    /// Whether finishing writes something down.
    #[must_use]
    pub fn ready(&self) -> bool {
        !self.untouched() && self.changed()
    }

    /// Whether something stands here that is not finished.
    #[must_use]
    pub const fn changed(&self) -> bool {
        self.changed
    }
}

/// What the cells of a row show where something was answered.
fn cells(own: &Assessment) -> LiteMap<Area, Shown> {
    let form = Form::new(models().current(), own.band, own.months, own.setting);
    let shown = |area: &Area| Some((*area, cell(&form, own, *area)?));
    Area::ALL.iter().filter_map(shown).collect()
}

fn cell(form: &Form<'_>, own: &Assessment, area: Area) -> Option<Shown> {
    let answers = &own.answers;
    let read = read_area(form, answers, area).step;
    if let Some(answer) = answers.direct(area) {
        return Some(Shown {
            answer,
            by_signs: false,
            worse: read.filter(|read| Some(*read) > answer.step()),
        });
    }
    let answered = form
        .of_area(area)
        .any(|sign| answers.answer(sign.id).is_some());
    (answered || read.is_some()).then_some(Shown {
        answer: read.map_or(Answer::NotSeen, Answer::Seen),
        by_signs: true,
        worse: None,
    })
}

/// Whether two assessments of a child say the same, whenever they were made.
fn says_the_same(one: &Assessment, other: &Assessment) -> bool {
    let said = |of: &Assessment| {
        let mut answers = of.answers.as_written();
        answers
            .areas
            .retain(|_, area| area.direct.is_some() || !area.note.is_empty());
        answers
    };
    one.works == other.works
        && one.wonders == other.wonders
        && one.childs_view == other.childs_view
        && said(one) == said(other)
}
