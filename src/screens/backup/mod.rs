//! Sikkerhedskopi: the vault as a file, and as one that is kept up to date, another
//! copy of it read in, and everything as a file that anybody can read.

mod export;
mod kept_file;
mod lasting;
mod merge;

pub use lasting::Lasting;

use yew::prelude::*;

use crate::{
    components::{trouble, word},
    handle::{App, use_app},
    hooks::use_task,
    platform::{BACKUP_ENDING, download, mark_backup, today},
    session::SessionError,
};
use trivsel::{register::Fact, vocabulary::Term};

/// Where a backup is taken.
#[component]
pub fn Backup() -> Html {
    let app = use_app();
    let language = app.language();
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
    let last = app.register().last_backup();
    html! {
        <div class="stack loose">
        <section class="stack">
            <h1 tabindex="-1">{ word(Term::Backup, language) }</h1>
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
        <section class="stack">
            <h2>{ language.memory_title() }</h2>
            <p>{ language.memory_help() }</p>
            <p><button type="button" onclick={from_memory}>{ language.memory_take() }</button></p>
        </section>
        <merge::Merging />
        <export::Export />
        </div>
    }
}

/// Hands over what is in memory, whatever the storage says.
fn take_from_memory(app: &App) -> Result<(), SessionError> {
    let file = app.backup_from_memory()?;
    download(
        &format!("kopi-fra-hukommelsen-{}{BACKUP_ENDING}", today()),
        &file,
    )
    .map_err(|_| SessionError::NotHandedOver)
}

/// Writes down that a backup is taken, so that it says so itself, and hands it
/// to the browser.
async fn take(app: &App) -> Result<(), SessionError> {
    let on = today();
    app.record(vec![Fact::BackedUp { on }], &[]).await?;
    let file = app.backup().await?;
    download(&format!("kopi-{on}{BACKUP_ENDING}"), &file)
        .map_err(|_| SessionError::NotHandedOver)?;
    mark_backup(on);
    Ok(())
}
