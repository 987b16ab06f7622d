//! The vault locks itself when nobody is at the screen.

use std::{cell::Cell, rc::Rc};

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use yew::prelude::*;

use crate::{handle::App, platform::now, route::Route};

/// How often the clock is looked at, in milliseconds.
const LOOK_MS: u32 = 5_000;
/// A look that comes so much too late, in milliseconds, means that the device
/// has slept; the vault is locked before anybody can have touched the screen.
const SLEPT_MS: u64 = 60_000;
/// What tells that somebody is there.
const SIGNS_OF_LIFE: [&str; 4] = ["pointerdown", "pointermove", "keydown", "wheel"];

/// Locks the vault once nobody has touched screen, mouse or keyboard for as
/// long as the institution has set, and when the device wakes from sleep. The
/// sample holds nothing to protect and stays open.
#[hook]
pub fn use_idle_lock(app: &App) {
    let open = app.opening().is_some_and(|opening| !opening.sample);
    let minutes = app.register().institution.idle_minutes();
    let app = app.clone();
    use_effect_with((open, minutes), move |(open, minutes)| {
        let watch = open.then(|| watch(app, u64::from(*minutes) * 60_000));
        move || drop(watch)
    });
}

fn watch(app: App, idle_ms: u64) -> (Vec<EventListener>, Interval) {
    let touched = Rc::new(Cell::new(now().0));
    let looked = Cell::new(now().0);
    let listen = |kind: &'static str| {
        let touched = touched.clone();
        let window = web_sys::window()?;
        Some(EventListener::new(&window, kind, move |_| {
            touched.set(now().0)
        }))
    };
    let signs = SIGNS_OF_LIFE.into_iter().filter_map(listen).collect();
    let clock = Interval::new(LOOK_MS, move || {
        let now = now().0;
        if must_lock(now, looked.replace(now), touched.get(), idle_ms) {
            app.lock();
            Route::Start.go();
        }
    });
    (signs, clock)
}

/// Whether it is time: nobody has touched anything for so long, or the last look
/// at the clock is so long ago that the device must have slept. All in
/// milliseconds; a clock that was set back locks nothing.
const fn must_lock(now: u64, looked: u64, touched: u64, idle_ms: u64) -> bool {
    now.saturating_sub(looked) > SLEPT_MS || now.saturating_sub(touched) >= idle_ms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locks_when_nobody_is_there_or_the_device_has_slept() {
        const MINUTE: u64 = 60_000;
        let now = 100 * MINUTE;
        for (looked, touched, expected) in [
            (now - 5_000, now - 1_000, false),
            (now - 5_000, now - 15 * MINUTE + 1, false),
            (now - 5_000, now - 15 * MINUTE, true),
            (now - MINUTE, now, false),
            (now - MINUTE - 1, now, true),
            (now + MINUTE, now + MINUTE, false),
        ] {
            let locks = must_lock(now, looked, touched, 15 * MINUTE);
            assert_eq!(locks, expected, "{looked} {touched}");
        }
    }
}
