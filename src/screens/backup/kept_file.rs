//! A file that is kept up to date: chosen, allowed and stopped here.

use std::rc::Rc;

use yew::{platform::spawn_local, prelude::*};

use crate::{
    components::{Tone, notice},
    handle::App,
    kept_file::{FileState, KeptFile, Trouble},
    platform::{FileHandle, HandleTrouble, day_of, time_of_day, today},
};
use trivsel::{register::Moment, vocabulary::Language};
use vault::ReplaceRefused;

/// The section about it; nothing where the browser has no such files.
pub fn kept_file(app: &App) -> Html {
    let language = app.language();
    let Some(kept) = app.kept_file().filter(|_| FileHandle::can_be_chosen()) else {
        return html! {};
    };
    html! {
        <section class="card stack">
            <h2>{ language.kept_title() }</h2>
            <p>{ language.kept_help() }</p>
            if app.follows() {
                <p class="quiet">{ language.kept_elsewhere() }</p>
            } else {
                { line(&kept, language) }
                { buttons(&kept, language) }
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
        Trouble::Refused(ReplaceRefused::Foreign) => language.kept_foreign(name),
        Trouble::Refused(ReplaceRefused::HoldsMore) => language.kept_holds_more(name),
        Trouble::File(HandleTrouble::Gone) => language.kept_gone(name),
        Trouble::File(_) => language.kept_not_written(name),
        Trouble::Vault(_) => language.kept_not_read(name),
    }
}

fn buttons(kept: &Rc<KeptFile>, language: Language) -> Html {
    let on = |act: fn(Rc<KeptFile>, Language)| {
        let kept = kept.clone();
        Callback::from(move |_: MouseEvent| act(kept.clone(), language))
    };
    let choose = on(|kept, language| {
        spawn_local(async move { kept.choose(language.kept_kind()).await });
    });
    let allow = on(|kept, _| spawn_local(kept.allow()));
    let again = on(|kept, _| kept.again());
    let stop = on(|kept, _| spawn_local(kept.stop()));
    let says = kept.says();
    if kept.name().is_empty() {
        return html! {
            <p><button type="button" onclick={choose}>{ language.kept_choose() }</button></p>
        };
    }
    html! {
        <div class="actions">
            if says == FileState::Asks {
                <button type="button" onclick={allow}>{ language.kept_allow() }</button>
            }
            if matches!(says, FileState::Failed(_)) {
                <button type="button" onclick={again}>{ language.kept_again() }</button>
            }
            <button type="button" class="plain" onclick={choose}>{ language.kept_choose_other() }</button>
            <button type="button" class="plain" onclick={stop}>{ language.kept_stop() }</button>
        </div>
    }
}
