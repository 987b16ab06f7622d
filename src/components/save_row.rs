//! "Gem", and when that was done last.

use yew::prelude::*;

use crate::{hooks::Record, platform::time_of_day};
use trivsel::{register::Moment, vocabulary::Language};

/// The button of a form that stays open, with the time of what was saved in it.
pub fn save_row(record: &Record, saved: Option<Moment>, language: Language) -> Html {
    html! {
        <div class="actions">
            <button type="submit" class="primary" aria-disabled={record.waits()}>{ language.save() }</button>
            if let Some(moment) = saved {
                <p class="saved" role="status">{ language.saved_at(time_of_day(moment, language)) }</p>
            }
        </div>
    }
}
