//! The vault locks itself when nobody is at the screen.

use std::{cell::Cell, rc::Rc};

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use yew::prelude::*;

use crate::{
    handle::App,
    platform::{now, steady_ms, time_at},
    route::Route,
    session::{Event, Session},
};
use trivsel::{register::Moment, vocabulary::TimeOfDay};

/// How often the clock is looked at, in milliseconds.
const LOOK_MS: u32 = 5_000;
/// A look that comes so much too late, in milliseconds, means that the device
/// has slept; the vault is locked before anybody can have touched the screen.
const SLEPT_MS: u64 = 60_000;
/// The minutes that a conversation with parents may go on without anybody touching the screen. It
/// shows nothing but what is for them.
const CONVERSATION_MINUTES: u8 = 90;
/// So many minutes a meeting may run over before the screen locks as it does otherwise.
const OVERRUN_MINUTES: u16 = 15;
/// So long a vault stays open at most, in milliseconds: a mouse on a table that shakes is a sign of
/// life too. No day of work is longer.
const LONGEST_OPEN_MS: u64 = 12 * 60 * 60 * 1_000;
/// What tells that somebody is there.
const SIGNS_OF_LIFE: [&str; 4] = ["pointerdown", "pointermove", "keydown", "wheel"];

/// Locks the vault once nobody has touched screen, mouse or keyboard for as
/// long as the institution has set (in a conversation with parents, who sit and talk, for longer), when
/// it has been open for half a day, and when the device wakes from sleep. The sample holds nothing to
/// protect and stays open. What is put in order after unlocking is put in order on each new day too.
#[hook]
pub fn use_idle_lock(app: &App) {
    let open = app.is_kept();
    let own = app.register().institution.idle_minutes();
    let limit = app.conversation().map_or(IdleLimit::Own(own), |it| {
        IdleLimit::in_conversation(own, it.ends)
    });
    let session = app.session().clone();
    let opened = use_mut_ref(|| None::<Instant>);
    use_effect_with((open, limit), move |(open, limit)| {
        let mut opened = opened.borrow_mut();
        if !*open {
            *opened = None;
        }
        let watch = open.then(|| {
            let opened = *opened.get_or_insert_with(Instant::now);
            watch(session, opened, *limit)
        });
        move || drop(watch)
    });
}

/// After how many minutes without a touch it locks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum IdleLimit {
    /// After the house's own.
    Own(u8),
    /// In a conversation: later, until this minute of the day where there is one, and then after the
    /// house's own.
    Conversation { own: u8, until: Option<TimeOfDay> },
}

impl IdleLimit {
    /// In a conversation whose meeting is to end then.
    fn in_conversation(own: u8, ends: Option<TimeOfDay>) -> Self {
        Self::Conversation {
            own,
            until: ends.map(|it| it.plus(OVERRUN_MINUTES)),
        }
    }

    fn minutes(self, now: TimeOfDay) -> u8 {
        match self {
            Self::Own(own) => own,
            Self::Conversation { own, until } => match until {
                Some(until) if now >= until => own.min(CONVERSATION_MINUTES),
                _ => CONVERSATION_MINUTES,
            },
        }
    }
}

/// A moment by two clocks, in milliseconds: the one that people set, and the one that only goes on.
#[derive(Clone, Copy, Debug)]
struct Instant {
    wall: u64,
    steady: u64,
}

impl Instant {
    fn now() -> Self {
        Self {
            wall: now().0,
            steady: steady_ms(),
        }
    }

    /// How long ago the other one was. A wall clock that was set back makes nothing longer, and a
    /// steady one that stood still while the device slept does not either.
    const fn since(self, earlier: Self) -> u64 {
        let wall = self.wall.saturating_sub(earlier.wall);
        let steady = self.steady.saturating_sub(earlier.steady);
        if wall > steady { wall } else { steady }
    }
}

/// Why it locks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LockReason {
    /// Nobody has touched any window for so long.
    Idle,
    /// It has been open for half a day.
    LongOpen,
    /// This window has not run for a while. A browser also lets a window that nobody sees run
    /// seldom, so this says nothing of the others; they notice a sleep themselves.
    Slept,
}

fn watch(session: Session, opened: Instant, limit: IdleLimit) -> (Vec<EventListener>, Interval) {
    let touched = Rc::new(Cell::new(Instant::now()));
    let told = Cell::new(touched.get());
    let elsewhere = Cell::new(session.touches_elsewhere());
    let looked = Cell::new(Instant::now());
    let listen = |kind: &'static str| {
        let touched = touched.clone();
        let window = web_sys::window()?;
        Some(EventListener::new(&window, kind, move |_| {
            touched.set(Instant::now());
        }))
    };
    let signs = SIGNS_OF_LIFE.into_iter().filter_map(listen).collect();
    let clock = Interval::new(LOOK_MS, move || {
        let now = Instant::now();
        // Who is busy in one window is not locked out by another.
        if touched.get().since(told.replace(touched.get())) > 0 {
            session.notify(Event::Touched);
        }
        if elsewhere.replace(session.touches_elsewhere()) != session.touches_elsewhere() {
            touched.set(now);
        }
        let idle_ms = u64::from(limit.minutes(time_at(Moment(now.wall)))) * 60_000;
        match must_lock(now, looked.replace(now), touched.get(), opened, idle_ms) {
            Some(LockReason::Idle | LockReason::LongOpen) => session.lock(),
            Some(LockReason::Slept) => session.lock_here(),
            None => return,
        }
        Route::go_to_lock();
    });
    (signs, clock)
}

/// Whether it is time: nobody has touched anything for so long, it has been open for half a day, or the
/// last look at the clock is so long ago that the device must have slept.
const fn must_lock(
    now: Instant,
    looked: Instant,
    touched: Instant,
    opened: Instant,
    idle_ms: u64,
) -> Option<LockReason> {
    if now.since(looked) > SLEPT_MS {
        return Some(LockReason::Slept);
    }
    if now.since(touched) >= idle_ms {
        return Some(LockReason::Idle);
    }
    if now.since(opened) >= LONGEST_OPEN_MS {
        return Some(LockReason::LongOpen);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: u64 = 60_000;

    fn at(wall: u64, steady: u64) -> Instant {
        Instant { wall, steady }
    }

    #[test]
    fn locks_when_nobody_is_there_or_the_device_has_slept() {
        let now = 100 * MINUTE;
        for (looked, touched, expected) in [
            (now - 5_000, now - 1_000, None),
            (now - 5_000, now - 15 * MINUTE + 1, None),
            (now - 5_000, now - 15 * MINUTE, Some(LockReason::Idle)),
            (now - MINUTE, now, None),
            (now - MINUTE - 1, now, Some(LockReason::Slept)),
        ] {
            let both = |at: u64| Instant {
                wall: at,
                steady: at,
            };
            let at = both(now);
            let locks = must_lock(at, both(looked), both(touched), at, 15 * MINUTE);
            assert_eq!(locks, expected, "{looked} {touched}");
        }
    }

    /// Who sits on after the meeting locks as at any other time; nobody is locked out in the middle of it.
    #[test]
    fn a_conversation_may_be_silent_until_a_quarter_of_an_hour_after_its_meeting() {
        let at = |hours: u16, minutes: u16| TimeOfDay::at_minute(hours * 60 + minutes).unwrap();
        let limit = IdleLimit::in_conversation(10, Some(at(16, 15)));
        for (now, minutes) in [
            (at(15, 31), 90),
            (at(16, 15), 90),
            (at(16, 29), 90),
            (at(16, 30), 10),
            (at(18, 0), 10),
        ] {
            assert_eq!(limit.minutes(now), minutes, "{now:?}");
        }
        let unknown = IdleLimit::in_conversation(10, None);
        assert_eq!(unknown.minutes(at(23, 59)), 90);
        assert_eq!(IdleLimit::Own(10).minutes(at(15, 31)), 10);
    }

    /// A mouse on a table that shakes keeps nothing open for days, nor does a clock that was set back.
    #[test]
    fn after_half_a_day_it_locks_whoever_touches_it() {
        let opened = at(500 * MINUTE, 0);
        let touched = |hours: u64| {
            let now = at(hours * 60 * MINUTE, hours * 60 * MINUTE);
            must_lock(now, now, now, opened, 15 * MINUTE)
        };
        assert_eq!(touched(11), None);
        assert_eq!(touched(12), Some(LockReason::LongOpen));
    }

    #[test]
    fn a_clock_that_was_set_back_delays_nothing() {
        let touched = at(500 * MINUTE, 0);
        let now = at(15 * MINUTE, 15 * MINUTE);
        let looked = at(15 * MINUTE - 5_000, 15 * MINUTE - 5_000);
        let locks = must_lock(now, looked, touched, now, 15 * MINUTE);
        assert_eq!(locks, Some(LockReason::Idle));
    }

    #[test]
    fn a_steady_clock_that_stood_still_in_sleep_hides_no_sleep() {
        let looked = at(0, 0);
        let now = at(120 * MINUTE, 5_000);
        let locks = must_lock(now, looked, looked, now, 15 * MINUTE);
        assert_eq!(locks, Some(LockReason::Slept));
    }
}
