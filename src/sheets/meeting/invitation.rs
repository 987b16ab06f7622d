//! The invitation: a letter as small as half a sheet, and on its back room for the family's own
//! points.

use yew::prelude::*;

use super::Invitation;
use crate::sheets::{
    parents::and,
    parts::{
        Running, SheetLanguage, foot, joined_apart, lang_of_written, paper, room, some, tick,
        time_words, told_of_language, written,
    },
};
use trivsel::vocabulary::Day;

/// Lines on the back.
const FOLD_LINES: usize = 13;

/// The letter to one home. Two letters of one meeting are alike but for the name.
///
/// Its CSS contract is `.sheet.sheet-invitation`.
pub fn invitation(letter: &Invitation, printed: Day, spoken: impl Into<SheetLanguage>) -> Html {
    let spoken = spoken.into();
    let language = spoken.language;
    let kind = language.meet_invitation();
    let called = some(&letter.called.short(language));
    let running = Running {
        kind: joined_apart(&[Some(kind), letter.institution.as_deref()], language),
        about: called.clone().unwrap_or_default().into(),
        warning: spoken.draft_mark(),
    };
    let back = html! {
        <div class="sheet-back">
            <h3>{ language.slip_talk() }</h3>
            <p>{ language.invite_own_help() }</p>
            { room(FOLD_LINES) }
            { told_of_language(letter.written_in, spoken) }
        </div>
    };
    paper(
        "sheet-two-sided sheet-invitation",
        running,
        vec![front(letter, printed, spoken), back],
        language,
    )
}

fn front(letter: &Invitation, printed: Day, spoken: SheetLanguage) -> Html {
    let language = spoken.language;
    let lang = lang_of_written(letter.written_in, language);
    let names = |all: &[String]| {
        let all: Vec<_> = all.iter().map(String::as_str).collect();
        and(&all, language)
    };
    let dear = match names(&letter.to) {
        Some(names) => language.invite_dear(names),
        None => match &letter.child {
            Some(child) => language.sheet_dear_parents_of(child),
            None => language.sheet_dear_parents().to_owned(),
        },
    };
    let child = letter.child.as_deref();
    let child = child.unwrap_or_else(|| language.sheet_your_child());
    let time = letter.time.as_deref().map(|it| time_words(it, language));
    let when = joined_apart(&[time.as_deref(), letter.place.as_deref()], language);
    let with = names(&letter.with).map(|names| language.invite_with(names));
    let answers = [
        language.invite_yes(),
        language.invite_no(),
        language.invite_bring(),
        language.invite_interpreter(),
    ];
    let called = some(&letter.called.short(language));
    let whose = joined_apart(
        &[called.as_deref(), Some(&letter.on.words(language))],
        language,
    );
    html! {
        <div class="sheet-front">
            <section class="sheet-letter sheet-longest">
                <p>{ dear }</p>
                <p>{ language.invite_lead(child) }</p>
                if let Some(purpose) = &letter.purpose {
                    <p>{ language.invite_purpose() }</p>
                    { written(purpose, lang) }
                }
            </section>
            <section class="sheet-block sheet-meeting">
                <div>
                    <h3>{ language.slip_meeting() }</h3>
                    <p class="sheet-day">{ letter.on.words_with_weekday(language) }</p>
                    if !when.is_empty() { <p><strong>{ when }</strong></p> }
                </div>
                <div>
                    { for with.map(|with| html! { <p>{ with }</p> }) }
                    if letter.one_of_two { <p>{ language.invite_both() }</p> }
                    <p>{ language.sheet_meeting_bring_somebody() }</p>
                    <p>{ language.invite_how() }</p>
                </div>
            </section>
            if let Some(contact) = &letter.contact {
                <section class="sheet-block">
                    <p><strong>{ language.sheet_meeting_contact() }</strong></p>
                    { written(contact, lang) }
                </section>
            }
            if let Some(from) = names(&letter.from) {
                <p class="sheet-signed">{ language.sheet_greeting(from) }</p>
            }
            <section class="sheet-answer">
                <p>{ language.invite_answer() }</p>
                // What is cut off says by itself whose answer it is, and to which meeting.
                <p><strong>{ whose }</strong></p>
                <p>{ for answers.map(|word| html! { <span class="sheet-choice">{ tick() }{ word }</span> }) }</p>
            </section>
            { foot(language.meet_invitation(), printed, language) }
        </div>
    }
}
