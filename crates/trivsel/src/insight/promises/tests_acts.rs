//! What people do on a device that touches what is promised.

use proptest::{prelude::*, sample::Index};

use crate::vocabulary::Step;

/// One thing that happens on a device.
#[derive(Clone, Debug)]
pub(super) enum PromiseAct {
    /// It reads what the other one has written.
    Read,
    /// A position in one of two rounds: this plan, or the one that stands, or a sentence in place of a day,
    /// and the agreements that its form shows, perhaps without one of them, perhaps with a new one.
    Agree {
        round: u8,
        on: i64,
        without: Option<Index>,
        anew: bool,
        next: Option<i64>,
        undated: bool,
        green: bool,
    },
    /// The team looks at the position of a round again in the middle of a follow-up.
    LookAgain { round: u8, on: i64, to: Step },
    /// Of positions that were set apart one holds.
    ChoosePosition { round: u8, which: Index },
    /// A follow-up, or the same one again, with the agreement that it ends, perhaps with a new one.
    Hold {
        number: u8,
        on: i64,
        ends: Option<Index>,
        anew: bool,
        next: Option<i64>,
    },
    /// The follow-up that stands is moved, or cancelled.
    Move { on: i64, to: Option<i64> },
    /// Of those that were held apart this one holds.
    Choose(Index),
    /// The words of one that was held are put right, and perhaps the day of the next one.
    Correct { which: Index, next: Option<i64> },
    /// Of the versions of one that was corrected apart this one holds.
    ChooseCorrection(Index),
    /// Of the days that were set apart this one holds.
    ChooseDay(Index),
    /// A meeting, or the same one again, with the agreements that its form shows, perhaps without one of
    /// them, perhaps with a new one.
    Meet {
        number: u8,
        on: i64,
        without: Option<Index>,
        anew: bool,
    },
    /// A meeting that is known does not take place, or did not.
    CallOffMeeting(Index),
    /// A meeting that is known is on another day.
    MoveMeeting { which: Index, to: i64 },
    /// The child is in another group.
    Group(u8),
    /// The child is erased.
    Erase,
}

impl PromiseAct {
    /// The same on one of three days.
    pub(super) fn on_few_days(mut self) -> Self {
        if let Self::Agree { on, .. }
        | Self::Hold { on, .. }
        | Self::Move { on, .. }
        | Self::Meet { on, .. }
        | Self::MoveMeeting { to: on, .. } = &mut self
        {
            *on %= 3;
        }
        self
    }
}

pub(super) fn any_act() -> impl Strategy<Value = PromiseAct> {
    let day = || -40i64..0;
    let plan = || prop::option::weighted(0.8, 1i64..90);
    let one = || prop::option::of(any::<Index>());
    let green = prop::bool::weighted(0.2);
    let agree = (5u8..7, -3i64..0, one(), any::<bool>(), plan(), green);
    let hold = (0x80u8..0x88, day(), one(), any::<bool>(), plan());
    let meet = (0xc0u8..0xc3, day(), one(), any::<bool>());
    prop_oneof![
        10 => Just(PromiseAct::Read),
        15 => agree.prop_map(|(round, on, without, anew, next, green)| PromiseAct::Agree {
            round,
            on,
            without,
            anew,
            next,
            // Drawn from the day, so that the seeds that are kept still draw what they drew.
            undated: next.is_some_and(|it| it % 8 == 0),
            green,
        }),
        5 => (5u8..7, -3i64..0, prop::sample::select(Step::ALL.to_vec()))
            .prop_map(|(round, on, to)| PromiseAct::LookAgain { round, on, to }),
        5 => (5u8..7, any::<Index>())
            .prop_map(|(round, which)| PromiseAct::ChoosePosition { round, which }),
        5 => hold.prop_map(|(number, on, ends, anew, next)| PromiseAct::Hold {
            number,
            on,
            ends,
            anew,
            next,
        }),
        10 => (day(), plan()).prop_map(|(on, to)| PromiseAct::Move { on, to }),
        5 => any::<Index>().prop_map(PromiseAct::Choose),
        10 => (any::<Index>(), prop::option::of(1i64..90))
            .prop_map(|(which, next)| PromiseAct::Correct { which, next }),
        5 => any::<Index>().prop_map(PromiseAct::ChooseCorrection),
        5 => any::<Index>().prop_map(PromiseAct::ChooseDay),
        5 => meet.prop_map(|(number, on, without, anew)| PromiseAct::Meet {
            number,
            on,
            without,
            anew,
        }),
        2 => any::<Index>().prop_map(PromiseAct::CallOffMeeting),
        2 => (any::<Index>(), day()).prop_map(|(which, to)| PromiseAct::MoveMeeting { which, to }),
        5 => (1u8..4).prop_map(PromiseAct::Group),
        1 => Just(PromiseAct::Erase),
    ]
}
