//! Another copy of this vault read into it: what it holds is counted and told before
//! anything is stored.

use web_sys::File;
use yew::{platform::spawn_local, prelude::*};

use crate::{
    components::{
        PassphraseAgain, PassphraseField, Tone, backup_bytes, backup_field, notice, trouble,
    },
    handle::{App, use_app},
    hooks::use_focus_after,
    platform::next_frame,
    session::JournalContents,
    session::Reauthenticated,
};
use exchange::merging::Merge;
use trivsel::vocabulary::Term;
use vault::VaultError;

/// How far it has come.
#[derive(Clone, Default, PartialEq)]
enum Step {
    /// A file and a passphrase are asked for.
    #[default]
    Asking,
    /// The file is of another vault.
    OfAnother,
    /// The file was read, and nothing is stored yet.
    Read(Found),
    /// It was taken in: so many entries.
    Taken(usize),
}

/// What a file holds that this vault lacks.
#[derive(Clone, PartialEq)]
struct Found {
    held: JournalContents,
    new: usize,
    erased: usize,
    /// The children that would be erased though something is running.
    running: Vec<String>,
    left_out: usize,
    knows_more: bool,
}

/// Chooses the file, tells what is in it, and takes it in.
#[component]
pub fn Merging() -> Html {
    let app = use_app();
    let language = app.language();
    let file = use_state(|| None::<File>);
    let passphrase = use_state_eq(String::new);
    let step = use_state_eq(Step::default);
    let read_through = matches!(*step, Step::Read(_));
    use_focus_after(read_through, |read| {
        if read { "#merge-found" } else { "#merge-file" }
    });
    let working = use_state_eq(|| false);
    let failed = use_state_eq(|| None::<VaultError>);
    let work = {
        let (file, passphrase, app) = (file.clone(), passphrase.clone(), app.clone());
        let (step, working, failed) = (step.clone(), working.clone(), failed.clone());
        move |proof: Option<Reauthenticated>| {
            if *working {
                return;
            }
            let (file, passphrase) = ((*file).clone(), (*passphrase).clone());
            let (app, now) = (app.clone(), (*step).clone());
            let (step, working, failed) = (step.clone(), working.clone(), failed.clone());
            working.set(true);
            failed.set(None);
            spawn_local(async move {
                next_frame().await;
                let next = match (now, proof) {
                    (Step::Read(found), Some(proof)) => {
                        app.merge(proof, found.held).await.map(Step::Taken)
                    }
                    _ => read(&app, file, &passphrase).await,
                };
                working.set(false);
                match next {
                    Ok(next) => step.set(next),
                    Err(error) => failed.set(Some(error)),
                }
            });
        }
    };
    let onsubmit = {
        let work = work.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            work(None);
        })
    };
    let onchange = {
        let passphrase = passphrase.clone();
        Callback::from(move |text| passphrase.set(text))
    };
    let cancel = {
        let step = step.clone();
        Callback::from(move |()| step.set(Step::Asking))
    };
    let onproved = Callback::from(move |proof| work(Some(proof)));
    let waits = working.then_some("true");
    html! {
        <section class="card stack">
            <h2>{ language.merge_title() }</h2>
            <p>{ language.merge_help() }</p>
            if let Step::Read(found) = &*step {
                { told(found, &app) }
                if found.new + found.erased > 0 {
                    <PassphraseAgain go={language.merge_go()} busy={*working} {onproved} oncancel={cancel} />
                } else {
                    <p><button type="button" class="plain" onclick={cancel.reform(|_: MouseEvent| ())}>{ language.cancel() }</button></p>
                }
            } else {
                if *step == Step::OfAnother {
                    { notice(Tone::Error, html! { <p>{ language.merge_other_vault() }</p> }) }
                }
                if let Step::Taken(count) = *step {
                    <p class="notice" role="status">{ language.merge_done(count) }</p>
                }
                <form class="stack" {onsubmit}>
                    { backup_field("merge-file", language.merge_file(), &file) }
                    <PassphraseField {language} id="merge-passphrase" label={Term::Passphrase.word(language)}
                        value={(*passphrase).clone()} {onchange} />
                    <p><button type="submit" aria-disabled={waits}>{ language.merge_look() }</button></p>
                </form>
            }
            if *working { <p class="working" role="status">{ language.merge_working() }</p> }
            { trouble((*failed).as_ref(), language) }
        </section>
    }
}

async fn read(app: &App, file: Option<File>, passphrase: &str) -> Result<Step, VaultError> {
    let bytes = backup_bytes(file).await?;
    let Some(held) = app.read_backup(&bytes, passphrase).await? else {
        return Ok(Step::OfAnother);
    };
    let here = app.everything().await?;
    let merge = Merge::plan(&here.entries, held.entries.clone());
    let knows_more = app
        .device()
        .is_some_and(|device| merge.knows_more_of(device));
    Ok(Step::Read(Found {
        held,
        new: merge.new.len(),
        erased: merge.erasures.len(),
        running: running(app, &merge),
        left_out: merge.left_out,
        knows_more,
    }))
}

/// The names of the children that are to be erased though something is running.
fn running(app: &App, merge: &Merge) -> Vec<String> {
    let register = app.register();
    let erased = merge.erased.iter().copied();
    let held = erased.filter(|child| !register.holds(*child).is_empty());
    held.filter_map(|child| Some(register.child(child)?.full_name()))
        .collect()
}

/// What is in the file, in words.
fn told(found: &Found, app: &App) -> Html {
    let language = app.language();
    let unread = found.held.not_understood + found.held.damage.len();
    html! {
        <div class="stack tight" id="merge-found" tabindex="-1">
            if found.knows_more {
                { notice(Tone::Warn, html! { <p>{ language.merge_device_is_older() }</p> }) }
            }
            <p>{ if found.new + found.erased == 0 { language.merge_nothing().to_owned() } else { language.merge_new(found.new) } }</p>
            if found.erased > 0 { <p>{ language.merge_erased(found.erased) }</p> }
            if !found.running.is_empty() {
                { notice(Tone::Warn, html! { <p>{ language.merge_held(found.running.join(", ")) }</p> }) }
            }
            if found.left_out > 0 { <p>{ language.merge_left_out(found.left_out) }</p> }
            if unread > 0 { <p>{ language.merge_unread(unread) }</p> }
        </div>
    }
}
