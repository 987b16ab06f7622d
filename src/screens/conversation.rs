//! Samtale: the parents are at the screen, and nothing is on it but what is for them.

use yew::prelude::*;

use crate::{
    components::{PassphraseAgain, not_here, not_yet_of_child},
    conversation::Conversation,
    handle::use_app,
    hooks::{use_focus_after, use_language},
    models::models,
    platform::{focus_heading, today},
    route::Route,
    screens::voice::AskChild,
    session::Reauthenticated,
    sheets::{
        ParentsSheet, SheetLanguage, TalkPage, questions_band, sheet_language, sheet_on_screen,
        talk_agenda, talk_agreements,
    },
};
use trivsel::{
    insight::{HomesApart, meeting, parents_here},
    register::{Child, ChildId, MeetingId, Register},
    vocabulary::{AgeBand, Day, TimeOfDay, TimeSpan},
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: ChildId,
    /// The meeting from whose page it is opened; none from the child's.
    pub meeting: Option<MeetingId>,
}

/// Whether there is anything that parents can be shown: a sheet of theirs, or this meeting today.
pub fn has_for_parents(register: &Register, child: &Child, meeting: MeetingId) -> bool {
    let sheet = || {
        let round = register.round_of(child)?;
        ParentsSheet::gather(register, child.id, round.id, &models(), today())
    };
    let here = parents_here(register, child, Some(meeting), today());
    here.agenda(today()).is_some() || sheet().is_some()
}

/// When this meeting is to end, if it is today and its time says so.
fn end_today(
    register: &Register,
    child: ChildId,
    id: Option<MeetingId>,
    today: Day,
) -> Option<TimeOfDay> {
    let file = meeting(register, child, id?)?;
    let planned = TimeSpan::read(&file.meeting.time).filter(|_| file.meeting.on == today);
    planned?.until
}

/// Before the conversation, what will be shown and the button that begins it. From then on the
/// shell shows this screen alone, whatever the address, until the passphrase has been typed.
#[component]
pub fn ConversationScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let id = props.id;
    let ending = use_state_eq(|| false);
    let asking = use_state_eq(|| false);
    use_focus_after(*ending, |ending| {
        if ending {
            "#again"
        } else {
            "#end-conversation"
        }
    });
    use_focus_after(
        *asking,
        |asking| if asking { "#asked" } else { "#ask-child" },
    );
    let register = app.register();
    let child = register.child(id);
    let spoken =
        use_language(child.map_or(language.into(), |child| sheet_language(child, language)));
    let sheet = child
        .and_then(|child| register.round_of(child))
        .and_then(|round| ParentsSheet::gather(register, id, round.id, &models(), today()));
    let asks =
        child.is_some_and(|child| questions_band(register, child, today()) == AgeBand::School);
    let homes = HomesApart::of(register, id);
    let opened_from = props.meeting;
    let page = child.map(|child| TalkPage::gather(register, child, sheet, opened_from, today()));
    let page = page.unwrap_or_default();
    // The page that it was opened from; the child's, where there is no such meeting.
    let of_meeting = opened_from.filter(|it| meeting(register, id, *it).is_some());
    let back = of_meeting.map_or(Route::Child(id), |it| Route::Meeting(id, Some(it)));
    let name = child.map(|child| match child.given.trim() {
        "" => language.sheet_your_child().to_owned(),
        given => given.to_owned(),
    });
    let name = name.filter(|_| page.sheet.is_some() || page.agenda.is_some());
    if app.conversation().is_none() {
        if child.is_none() {
            return not_here(language);
        }
        let Some(name) = name else {
            return not_yet_of_child(language.talk_title(), language.talk_nothing(), id, language);
        };
        let begin = {
            let app = app.clone();
            Callback::from(move |_: MouseEvent| {
                app.begin_conversation(Conversation {
                    child: id,
                    meeting: opened_from,
                    ends: end_today(app.register(), id, opened_from, today()),
                });
                focus_heading();
            })
        };
        let shows_own = of_meeting.is_some_and(|it| homes.may_show(it, of_meeting));
        let back_word = match of_meeting {
            Some(_) => language.meet_back(),
            None => language.back_to_child(),
        };
        return html! {
            <div class="stack loose">
                <h1 tabindex="-1">{ language.talk_open() }</h1>
                <p class="lead">{ language.talk_lead(name) }</p>
                if homes.is_so() {
                    <p>{ if shows_own { language.talk_own_meeting() } else { language.talk_without_meeting() } }</p>
                }
                <details class="more">
                    <summary>{ language.talk_more() }</summary>
                    <p>{ language.talk_more_help() }</p>
                </details>
                <div class="actions">
                    <button type="button" class="primary" onclick={begin}>{ language.talk_begin() }</button>
                    <a class="button plain" href={back.href()}>{ back_word }</a>
                </div>
            </div>
        };
    }
    let show_end = |to: bool| {
        let ending = ending.clone();
        Callback::from(move |()| ending.set(to))
    };
    let end = {
        let (app, ending) = (app.clone(), ending.clone());
        Callback::from(move |proof: Reauthenticated| {
            ending.set(false);
            app.end_conversation(proof);
            back.go();
        })
    };
    let ask = |to: bool| {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(to))
    };
    let name: AttrValue = name.unwrap_or_default().into();
    // What is said of a meeting is in a language of the app, as the sheet of the meeting is.
    let whole = spoken.shown().whole().unwrap_or(language);
    let lock = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| app.lock())
    };
    html! {
        <div class="stack loose">
            <div class="spread screen-only">
                <h1 tabindex="-1">{ name.clone() }</h1>
                if !*ending {
                    <div class="actions">
                        <button type="button" class="plain" onclick={lock}>{ language.shell_lock() }</button>
                        <button type="button" id="end-conversation" onclick={show_end(true).reform(|_| ())}>
                            { language.talk_end() }
                        </button>
                    </div>
                }
            </div>
            if *ending {
                <PassphraseAgain go={language.talk_end()} onproved={end} oncancel={show_end(false)} />
            }
            if *asking {
                <AskChild child={id} onend={ask(false)} />
            } else {
                if asks {
                    <p class="screen-only"><button type="button" id="ask-child" onclick={ask(true).reform(|_: MouseEvent| ())}>
                        { language.feedback_ask_child(&*name) }
                    </button></p>
                }
                // On paper it says of whom it is, and of when; on the screen the heading does.
                <article class="sheet sheet-on-screen print-only" lang={whole.code()}>
                    <p class="sheet-note">{ format!("{name}\u{a0}· {}", today().words_with_weekday(whole)) }</p>
                </article>
                { for page.agenda.iter().map(|it| talk_agenda(it, whole)) }
                // Another device may have erased it in the middle.
                { for page.sheet.iter().map(|sheet| sheet_on_screen(sheet, SheetLanguage::of(app.register(), spoken.shown()))) }
                if !page.agreements.is_empty() { { talk_agreements(&page.agreements, whole) } }
            }
        </div>
    }
}
