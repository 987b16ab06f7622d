//! One child's row: what was answered before, what is answered now, and how
//! safe it is.

use std::rc::Rc;

use yew::AttrValue;

use crate::models::models;
use crate::session::SaveState;
use trivsel::{
    instrument::{Form, read_area},
    register::{Assessment, ChildId},
    vocabulary::{Answer, Area, Step},
};

/// A row of the grid.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The child.
    pub child: ChildId,
    /// Its name for the team.
    pub name: AttrValue,
    /// What the adult finished earlier, or the empty form.
    pub origin: Rc<Assessment>,
    /// What stands on screen.
    pub own: Rc<Assessment>,
    /// The adult has finished this child in this round.
    pub finished: bool,
    /// The team wrote down why the child could not be looked at.
    pub not_assessed: bool,
    /// How safe what is on screen is.
    pub saved: SaveState,
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
    /// What the cell of an area shows; nothing where nothing was answered.
    #[must_use]
    pub fn cell(&self, area: Area) -> Option<Shown> {
        let answers = &self.own.answers;
        let form = Form::new(
            models().current(),
            self.own.band,
            self.own.months,
            self.own.setting,
        );
        let read = read_area(&form, answers, area).step;
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

    /// How many areas are answered.
    #[must_use]
    pub fn answered(&self) -> usize {
        let areas = Area::ALL.iter();
        areas.filter(|area| self.cell(**area).is_some()).count()
    }

    /// Whether this adult has answered nothing about the child yet. A note
    /// alone is no answer.
    #[must_use]
    pub fn unseen(&self) -> bool {
        !self.finished && self.answered() == 0
    }

    /// Whether finishing writes something down.
    #[must_use]
    pub fn ready(&self) -> bool {
        !self.unseen() && self.changed()
    }

    /// Whether something stands here that is not finished.
    #[must_use]
    pub fn changed(&self) -> bool {
        !says_the_same(&self.own, &self.origin)
    }
}

/// Whether two assessments of a child say the same, whenever they were made.
fn says_the_same(one: &Assessment, other: &Assessment) -> bool {
    let said = |of: &Assessment| {
        let mut answers = of.answers.clone();
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
