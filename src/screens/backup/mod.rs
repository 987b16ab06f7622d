//! Sikkerhedskopi: the vault as a file, and as one that is kept up to date, another
//! copy of it read in, and everything as a file that anybody can read.

mod export;
mod kept_file;
mod lasting;
mod merge;

pub use lasting::Lasting;

use yew::{platform::spawn_local, prelude::*};

use crate::{
    components::{trouble, word},
    handle::{App, use_app},
    platform::{BACKUP_ENDING, download, mark_backup, today},
};
use trivsel::{register::Fact, vocabulary::Term};
use vault::VaultError;

/// Where a backup is taken.
#[component]
pub fn Backup() -> Html {
    let app = use_app();
    let language = app.language();
    let busy = use_state_eq(|| false);
    let failed = use_state_eq(|| None::<VaultError>);
    let onclick = {
        let (app, busy, failed) = (app.clone(), busy.clone(), failed.clone());
        Callback::from(move |_: MouseEvent| {
            if *busy {
                return;
            }
            let (app, busy, failed) = (app.clone(), busy.clone(), failed.clone());
            busy.set(true);
            spawn_local(async move {
                failed.set(take(&app).await.err());
                busy.set(false);
            });
        })
    };
    let from_memory = {
        let (app, failed) = (app.clone(), failed.clone());
        Callback::from(move |_: MouseEvent| failed.set(take_from_memory(&app).err()))
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
            { trouble((*failed).as_ref(), language) }
            <p><button type="button" class="primary" {onclick} aria-disabled={busy.then_some("true")}>{ language.backup_take() }</button></p>
        </section>
        { kept_file::kept_file(&app) }
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
fn take_from_memory(app: &App) -> Result<(), VaultError> {
    let file = app.backup_from_memory()?;
    download(
        &format!("kopi-fra-hukommelsen-{}{BACKUP_ENDING}", today()),
        &file,
    )
    .map_err(|_| VaultError::NotHandedOver)
}

/// Writes down that a backup is taken, so that it says so itself, and hands it
/// to the browser.
async fn take(app: &App) -> Result<(), VaultError> {
    let on = today();
    app.record(vec![Fact::BackedUp { on }], &[]).await?;
    let file = app.backup().await?;
    download(&format!("kopi-{on}{BACKUP_ENDING}"), &file).map_err(|_| VaultError::NotHandedOver)?;
    mark_backup(on);
    Ok(())
}
