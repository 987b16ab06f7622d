//! A face for a child who does not read yet.

use yew::prelude::*;

use trivsel::vocabulary::FeedbackChoice;

/// The face of an answer that has one. The word beside it says the same.
pub fn face(choice: FeedbackChoice) -> Html {
    let mouth = match choice {
        FeedbackChoice::Nice => "M7.5 14.5Q12 19 16.5 14.5",
        FeedbackChoice::Between => "M8 15.5H16",
        FeedbackChoice::Hard => "M7.5 17.5Q12 13 16.5 17.5",
        _ => return html! {},
    };
    html! {
        <svg class="face" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round">
            <circle cx="12" cy="12" r="10.5" />
            <path d="M8.5 9.5V10M15.5 9.5V10" stroke-width="2.5" />
            <path d={mouth} />
        </svg>
    }
}
