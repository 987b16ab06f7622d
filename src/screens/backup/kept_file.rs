//! A file that is kept up to date: chosen, allowed and stopped here.

use std::rc::Rc;

use yew::{platform::spawn_local, prelude::*};

use crate::{
    components::{Tone, notice},
    handle::App,
    hooks::Task,
    kept_file::{FileState, KeptFile, Trouble},
    platform::{FileHandle, HandleTrouble, day_of, time_of_day, today},
    session::SessionError,
};
use trivsel::{
    register::{CopyChange, CopyWork, Fact, Moment},
    vocabulary::Language,
};
use vault::ReplaceRefused;

/// The section about it, also where the browser has no such files; nothing in the sample.
pub fn kept_file(app: &App, task: &Task<SessionError>) -> Html {
    let language = app.language();
    let Some(kept) = app.kept_file() else {
        return html! {};
    };
    if !FileHandle::can_be_chosen() {
        return html! {
            <section class="card stack">
                <h2>{ language.kept_title() }</h2>
                <p>{ language.kept_not_here() }</p>
            </section>
        };
    }
    html! {
        <section class="card stack">
            <h2>{ language.kept_title() }</h2>
            <p>{ language.kept_help() }</p>
            if app.follows() {
                <p class="quiet">{ language.kept_elsewhere() }</p>
            } else {
                { line(&kept, language) }
                { buttons(app, &kept, task) }
            }
        </section>
    }
}

/// How it stands with the file.
fn line(kept: &KeptFile, language: Language) -> Html {
    let name = kept.name();
    let says = match kept.says() {
        FileState::Nothing => return html! { <p class="quiet">{ language.kept_new_name() }</p> },
        FileState::Soon => language.kept_soon(name),
        FileState::Written(at) => written(name, at, language),
        FileState::Asks => {
            return notice(Tone::Warn, html! { <p>{ language.kept_asks(name) }</p> });
        }
        FileState::Failed(trouble) => {
            return notice(
                Tone::Error,
                html! { <p>{ sentence(&trouble, name, language) }</p> },
            );
        }
    };
    html! { <p role="status">{ says }</p> }
}

fn written(name: String, at: Moment, language: Language) -> String {
    let (day, time) = (day_of(at), time_of_day(at, language));
    if day == today() {
        language.kept_written_today(name, time)
    } else {
        language.kept_written(name, day.words(language), time)
    }
}

/// What happened, what is still safe, what to do now.
fn sentence(trouble: &Trouble, name: String, language: Language) -> String {
    match trouble {
        Trouble::NotChosen => language.kept_not_chosen().to_owned(),
        Trouble::SwitchedOff => language.kept_switched_off().to_owned(),
        Trouble::Refused(ReplaceRefused::Foreign) => language.kept_foreign(name),
        Trouble::Refused(ReplaceRefused::HoldsMore) => language.kept_holds_more(name),
        Trouble::File(HandleTrouble::Gone) => language.kept_gone(name),
        Trouble::File(_) => language.kept_not_written(name),
        Trouble::Vault(_) => language.kept_not_read(name),
    }
}

/// Where the copy goes is changed only once it stands in the logbook.
fn buttons(app: &App, kept: &Rc<KeptFile>, task: &Task<SessionError>) -> Html {
    let language = app.language();
    let on = |act: fn(Rc<KeptFile>)| {
        let kept = kept.clone();
        Callback::from(move |_: MouseEvent| act(kept.clone()))
    };
    let choose = {
        let (app, kept, task) = (app.clone(), kept.clone(), task.clone());
        Callback::from(move |_: MouseEvent| {
            let (app, kept) = (app.clone(), kept.clone());
            let work = if kept.name().is_empty() {
                CopyWork::KeptFileChosen
            } else {
                CopyWork::KeptFileMoved
            };
            let choose = async move {
                if let Some(file) = kept.choose(language.kept_kind()).await {
                    write_down(&app, work).await?;
                    kept.keep(file);
                }
                Ok(())
            };
            task.run(choose, |()| {});
        })
    };
    let allow = on(|kept| spawn_local(kept.allow()));
    let again = on(|kept| kept.again());
    let stop = {
        let (app, kept, task) = (app.clone(), kept.clone(), task.clone());
        Callback::from(move |_: MouseEvent| {
            let (app, kept) = (app.clone(), kept.clone());
            let stop = async move {
                write_down(&app, CopyWork::KeptFileStopped).await?;
                kept.stop().await;
                Ok(())
            };
            task.run(stop, |()| {});
        })
    };
    let says = kept.says();
    let switched_off = says == FileState::Failed(Trouble::SwitchedOff);
    if kept.name().is_empty() {
        // A button that can do nothing is not offered.
        return html! {
            if !switched_off {
            <p><button type="button" onclick={choose}>{ language.kept_choose() }</button></p>
            }
        };
    }
    html! {
        <div class="actions">
            if says == FileState::Asks {
                <button type="button" onclick={allow}>{ language.kept_allow() }</button>
            }
            if matches!(says, FileState::Failed(_)) && !switched_off {
                <button type="button" onclick={again}>{ language.kept_again() }</button>
            }
            if !switched_off {
                <button type="button" class="plain" onclick={choose}>{ language.kept_choose_other() }</button>
            }
            <button type="button" class="plain" onclick={stop}>{ language.kept_stop() }</button>
        </div>
    }
}

async fn write_down(app: &App, work: CopyWork) -> Result<(), SessionError> {
    let fact = Fact::CopiesChanged(CopyChange { work, at: None });
    app.record(vec![fact], &[]).await
}
