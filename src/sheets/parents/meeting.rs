//! When everybody meets, and whom to ring.

use yew::prelude::*;

use super::ParentsSheet;
use crate::sheets::parts::{own_direction, room, time_words, written};
use trivsel::vocabulary::{Answer, PaperLanguage, Step};

/// The day that is agreed, with room for what is written by hand. Without a day, how to get to
/// talk: parents of a child whose position is green are told that they can, the others that we
/// would like to.
pub fn meeting(sheet: &ParentsSheet, language: PaperLanguage) -> Html {
    let wish = !matches!(sheet.whole, Answer::Seen(Step::Green) | Answer::NotSeen);
    let title = match (wish, &sheet.meeting) {
        (true, _) => language.sheet_meeting_wish(),
        (false, Some(_)) => language.sheet_meeting(),
        (false, None) => language.sheet_meeting_if_you_wish(),
    };
    let lang = sheet.lang_of_written(language);
    let dir = own_direction(lang);
    let people = sheet.meeting.as_ref().map(|it| it.people.trim());
    let people = people.filter(|people| !people.is_empty());
    let by_hand = |word: &'static str| {
        html! { <div class="sheet-by-hand"><span>{ word }</span>{ room(1) }</div> }
    };
    let known = |text: &str, word: &'static str| match text.trim() {
        "" => by_hand(word),
        text => html! { <p>{ word }{ " " }<strong {lang} {dir}>{ text.to_owned() }</strong></p> },
    };
    let reach = match sheet.meeting {
        Some(_) => language.sheet_meeting_contact(),
        None => language.sheet_meeting_reach(),
    };
    let contact = sheet.contact().map(|text| written(&text, lang));
    html! {
        <section class="sheet-block sheet-meeting">
            <div>
                <h3>{ title }</h3>
                if let Some(meeting) = &sheet.meeting {
                    <p class="sheet-day">{ meeting.on.words_with_weekday(language) }</p>
                    { known(&time_words(&meeting.time, language), language.sheet_meeting_time()) }
                    { known(&meeting.place, language.sheet_meeting_place()) }
                } else if wish {
                    <p>{ language.sheet_meeting_find_a_day() }</p>
                    { by_hand(language.sheet_meeting_day_and_time()) }
                } else {
                    <p>{ language.sheet_meeting_just_say_so() }</p>
                }
            </div>
            <div>
                if let Some(people) = people {
                    <p>{ language.sheet_meeting_people() }{ " " }<span {lang} {dir}>{ people }</span></p>
                }
                if sheet.meeting.is_some() || wish {
                    <p>{ language.sheet_meeting_bring_somebody() }</p>
                }
                if let Some(contact) = contact {
                    <p><strong>{ reach }</strong></p>
                    { contact }
                }
            </div>
        </section>
    }
}
