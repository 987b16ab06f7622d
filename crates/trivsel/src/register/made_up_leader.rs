//! What a leader writes, with something said in every field.

use super::{
    Drawn, EntryId, Hold, HoldReason, KeyChange, KeyWork, MonthClosed, MonthFigure, Notification,
    NotificationId, PapersRead, Review, ReviewId, ShownCount, Withheld,
    made_up::{ADULT, MadeUp, day, id},
};
use crate::vocabulary::{
    Assent, Language, Month, NotificationChannel, NotificationWay, ReviewKind, ReviewQuestion,
};

impl MadeUp<'_> {
    /// A child that was drawn.
    pub fn drawn(&self) -> Drawn {
        Drawn {
            child: self.child,
            month: Month::of(day()),
            pool: 11,
            lead: Some(self.text("drawn-lead")),
        }
    }

    /// A notification that was made with the parents, and is not put away yet but for its day.
    pub fn notification(&self) -> Notification {
        Notification {
            child: self.child,
            id: NotificationId(id(0x4e)),
            on: day(),
            who: self.text("notification-who"),
            way: NotificationWay::Together,
            made: day(),
            at: self.text("notification-at"),
            channel: NotificationChannel::Form,
            receipt: Some(day()),
            rang: Some(day()),
            filed: Some(day()),
            taken_back: true,
        }
    }

    /// A look at how the child is followed.
    pub fn review(&self) -> Review {
        let answers = ReviewQuestion::ALL.iter();
        Review {
            child: self.child,
            id: ReviewId(id(0x4f)),
            on: day(),
            who: self.text("review-who"),
            kind: ReviewKind::Quarter,
            answers: answers.map(|it| (*it, Assent::Partly)).collect(),
            seen_by: self.text("seen-by"),
            need: self.text("need"),
        }
    }

    /// Papers that were read, and that it was a mistake.
    pub fn papers_read(&self) -> PapersRead {
        PapersRead {
            language: Language::English.into(),
            texts: self.text("papers-texts"),
            reader: self.text("papers-reader"),
            on: day(),
            taken_back: true,
        }
    }

    /// A month that is closed, with every way in which a figure is shown.
    pub fn month_closed(&self) -> MonthClosed {
        let shown = [
            ShownCount::Count(28),
            ShownCount::Few,
            ShownCount::Hidden,
            ShownCount::Unshown,
        ];
        let figures = MonthFigure::ALL.iter().copied();
        MonthClosed {
            month: Month::of(day()),
            on: day(),
            who: self.text("closed-by"),
            figures: figures.zip(shown.into_iter().cycle()).collect(),
        }
    }

    /// A key that was taken away.
    pub fn key_change(&self) -> KeyChange {
        KeyChange {
            work: KeyWork::TakenAway,
            of: Some(ADULT),
            proved: true,
        }
    }

    /// A mark that nothing may be erased.
    pub fn hold(&self) -> Hold {
        Hold {
            child: self.child,
            why: HoldReason::AccessRequest,
            running: true,
        }
    }

    /// An entry that is kept out of the copy for parents.
    pub fn withheld(&self) -> Withheld {
        Withheld {
            child: self.child,
            entry: EntryId(id(0x99)),
            reason: self.text("withheld"),
            notify: true,
        }
    }
}
