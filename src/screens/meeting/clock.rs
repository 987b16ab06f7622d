//! The clock on the wall of a meeting: the time, and how much of it is left.

use gloo_timers::callback::Interval;
use yew::prelude::*;

use super::timing::Timing;
use crate::{
    handle::use_app,
    platform::{now, time_at, time_of_day},
};
use trivsel::register::Moment;

/// How often the clock is looked at, in milliseconds.
const LOOK_MS: u32 = 5_000;

/// What it counts.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// From when until when people meet.
    pub timing: Timing,
    /// When they came to the item they are at.
    pub turned: Option<Moment>,
    /// How many minutes the item takes.
    pub item: u16,
}

/// The time of day, what is left of the meeting and of the item, and once, politely, that five
/// minutes are left. It alone is drawn again while time passes.
#[component]
pub fn Clock(props: &Props) -> Html {
    let language = use_app().language();
    let shown = use_state_eq(now);
    {
        let shown = shown.setter();
        use_effect_with((), move |()| {
            let clock = Interval::new(LOOK_MS, move || shown.set(now()));
            move || drop(clock)
        });
    }
    let Props { timing, item, .. } = *props;
    let at = time_at(*shown);
    let left = |minutes: u16| match minutes {
        0 => language.meet_over().to_owned(),
        minutes => language.meet_left(usize::from(minutes)),
    };
    let of_item = props.turned.map(|turned| {
        let passed = shown.0.saturating_sub(turned.0) / 60_000;
        item.saturating_sub(u16::try_from(passed).unwrap_or(u16::MAX))
    });
    html! {
        <div class="stack tight">
            <div class="meet-clock">
                <b>{ time_of_day(*shown, language) }</b>
                <progress max={timing.minutes().to_string()} value={timing.passed(at).to_string()}
                    aria-label={left(timing.left(at))} />
                <span class="quiet">{ left(timing.left(at)) }</span>
            </div>
            if let Some(of_item) = of_item {
                <p class="quiet">{ match of_item {
                    0 => language.meet_item_over().to_owned(),
                    minutes => language.meet_of_item(usize::from(minutes)),
                } }</p>
            }
            <p class="visually-hidden" role="status">
                if timing.ends_soon(at) { { language.meet_five_left() } }
            </p>
        </div>
    }
}
