//! Sikkerhedskopi: the vault as a file, and as one that is kept up to date, another
//! copy of it read in, and everything as a file that anybody can read.

mod export;
mod kept_file;
mod lasting;
mod merge;

pub use lasting::Lasting;

use yew::{platform::spawn_local, prelude::*};

use crate::{
    components::trouble,
    handle::{App, use_app},
    hooks::{use_session_value, use_task},
    platform::{BACKUP_ENDING, TakenData, mark_backup, mark_taken, now, today, unmark_taken},
    screens::hand_over::hand_over,
    session::{FormHold, SessionError},
};
use trivsel::{
    register::{CopyChange, CopyWork, Fact},
    vocabulary::Term,
};

/// Where a backup is taken.
#[component]
pub fn Backup() -> Html {
    let app = use_app();
    let language = app.language();
    let memory = use_mut_ref(|| false);
    let (task, kept) = (use_task::<SessionError>(), use_task::<SessionError>());
    let onclick = {
        let (app, task) = (app.clone(), task.clone());
        Callback::from(move |_: MouseEvent| {
            let app = app.clone();
            task.run(async move { take(&app).await }, |()| {});
        })
    };
    let from_memory = {
        let (app, task) = (app.clone(), task.clone());
        Callback::from(move |_: MouseEvent| match take_from_memory(&app) {
            Ok(()) => task.clear(),
            Err(error) => task.fail(error),
        })
    };
    // It is a whole copy: only where something is not stored, or a copy could not be taken.
    let unsaved = use_session_value(|session| session.unsaved_trouble().is_some());
    if unsaved || task.trouble().is_some() {
        memory.replace(true);
    }
    let unsaved = *memory.borrow();
    let last = app.register().last_backup();
    html! {
        <div class="stack loose">
        <section class="stack">
            <h1 tabindex="-1">{ Term::Backup.word(language) }</h1>
            <p>{ language.backup_help() }</p>
            <p>{ last.map_or_else(
                || language.backup_never().to_owned(),
                |day| language.backup_last(day.words(language)),
            ) }</p>
            <Lasting />
            { trouble(task.trouble().as_ref(), language) }
            <p><button type="button" class="primary" {onclick} aria-disabled={task.waits()}>{ language.backup_take() }</button></p>
        </section>
        { kept_file::kept_file(&app, &kept) }
        { trouble(kept.trouble().as_ref(), language) }
        if unsaved {
            <section class="stack">
                <h2>{ language.memory_title() }</h2>
                <p>{ language.memory_help() }</p>
                <p><button type="button" onclick={from_memory}>{ language.memory_take() }</button></p>
            </section>
        }
        <merge::Merging />
        <export::Export />
        </div>
    }
}

/// Hands over what is in memory, whatever the storage says. It is marked first, as the logbook may not
/// be writable, and written down there as soon as it is.
fn take_from_memory(app: &App) -> Result<(), SessionError> {
    let file = app.backup_from_memory()?;
    let at = now();
    mark_taken(TakenData::Unsaved, at);
    let written = app.clone();
    spawn_local(async move {
        let (work, at_once) = (CopyWork::TakenUnsaved, None);
        let fact = Fact::CopiesChanged(CopyChange { work, at: at_once });
        if written.record(vec![fact], &[]).await.is_ok() {
            unmark_taken(TakenData::Unsaved, &[at]);
        }
    });
    hand_over(
        &format!("kopi-fra-hukommelsen-{}{BACKUP_ENDING}", today()),
        &file,
    )
}

/// Writes down that a backup is taken, so that it says so itself, and hands it to the browser: also
/// where it cannot be written down. A storage that is full gives what it holds, and then a copy is
/// needed most. That trouble is told last, and the line is tried again by itself.
async fn take(app: &App) -> Result<(), SessionError> {
    let on = today();
    let (form, says) = (FormHold::default(), vec![Fact::BackedUp { on }]);
    let written = app.record_form(None, says.into(), &form).await;
    app.session().leave_form(Some(&form));
    let file = app.backup().await?;
    hand_over(&format!("kopi-{on}{BACKUP_ENDING}"), &file)?;
    mark_backup(on);
    written
}
