//! Samtale: the parents are at the screen, and nothing is on it but what is for them.

use yew::prelude::*;

use crate::{
    components::{PassphraseAgain, not_here},
    handle::use_app,
    hooks::{use_focus_after, use_language},
    models::models,
    platform::{focus_heading, today},
    route::Route,
    screens::voice::AskChild,
    session::Reauthenticated,
    sheets::{ParentsSheet, SheetLanguage, questions_band, sheet_language, sheet_on_screen},
};
use trivsel::{insight::was_printed_without_meeting, register::ChildId, vocabulary::AgeBand};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: ChildId,
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
    // Where it was once kept off the paper for the sake of one home, the screen is that home's too.
    let apart = was_printed_without_meeting(register, id);
    let apart = apart
        && sheet
            .as_ref()
            .is_some_and(|sheet| sheet.tells_of_a_meeting());
    let sheet = sheet.map(|sheet| {
        if apart {
            sheet.without_meeting()
        } else {
            sheet
        }
    });
    let name = sheet.as_ref().map(|sheet| sheet.name(language).to_owned());
    if app.conversation().is_none() {
        let Some(name) = name else {
            return not_here(language);
        };
        let begin = {
            let app = app.clone();
            Callback::from(move |_: MouseEvent| {
                app.begin_conversation(id);
                focus_heading();
            })
        };
        return html! {
            <div class="stack loose">
                <h1 tabindex="-1">{ language.talk_open() }</h1>
                <p class="lead">{ language.talk_lead(name) }</p>
                if apart { <p>{ language.talk_without_meeting() }</p> }
                <div class="actions">
                    <button type="button" class="primary" onclick={begin}>{ language.talk_begin() }</button>
                    <a class="button plain" href={Route::Child(id).href()}>{ language.back_to_child() }</a>
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
            Route::Child(id).go();
        })
    };
    let ask = |to: bool| {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(to))
    };
    let name: AttrValue = name.unwrap_or_default().into();
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
                // Another device may have erased it in the middle.
                { for sheet.map(|sheet| sheet_on_screen(&sheet, SheetLanguage::of(app.register(), spoken.shown()))) }
            }
        </div>
    }
}
