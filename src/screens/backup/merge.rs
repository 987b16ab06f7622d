//! Another copy of this vault read into it: what it holds is counted and told before
//! anything is stored.

use std::rc::Rc;

use web_sys::File;
use yew::prelude::*;

use crate::{
    components::{
        Choices, PassphraseAgain, PassphraseField, Tone, backup_bytes, backup_field, notice,
        trouble,
    },
    handle::{App, use_app},
    hooks::{Edit, use_edit, use_focus_after, use_secret, use_task},
    platform::next_frame,
    route::Route,
    screens::keeping::{entry_time, logbook_words},
    session::{JournalContents, Reauthenticated, SessionError},
};
use exchange::merging::{Merge, Provenance};
use trivsel::{
    insight::called_in_vault,
    register::{AdultId, ChildId, Entry, Fact, Moment},
    vocabulary::{Role, Term},
};

/// How far it has come.
#[derive(Clone, Default)]
enum MergeStep {
    /// A file and a passphrase are asked for.
    #[default]
    Asking,
    /// The file is of another vault.
    OfAnother,
    /// The file was read, and nothing is stored yet.
    Read(Rc<Found>),
    /// It was taken in: so many entries, whether keys were changed elsewhere, and how many were left to
    /// a leader.
    Taken(usize, bool, usize),
}

/// What a file holds that this vault lacks.
struct Found {
    contents: JournalContents,
    new: usize,
    /// How much of it cannot be read and is not taken.
    unread: usize,
    /// What is in it that is for a leader, a line for each.
    of_leaders: Vec<String>,
    /// The children that it says are erased, with their names.
    erased: Vec<(ChildId, String)>,
    /// The names of those for whom something is running here.
    running: Vec<String>,
    left_out: usize,
    refused: usize,
    knows_more: bool,
    /// It tells that who may open the vault was changed.
    keys_changed: bool,
}

/// What people have said yes to.
#[derive(Clone, Default)]
pub struct MergeChosen {
    /// The children that are erased here too.
    erase: Vec<ChildId>,
    /// What is for a leader comes along.
    of_leaders: bool,
}

/// Chooses the file, tells what is in it, and takes it in.
#[component]
pub fn Merging() -> Html {
    let app = use_app();
    let language = app.language();
    let file = use_state(|| None::<File>);
    let passphrase = use_secret();
    let step = use_state(MergeStep::default);
    let asks = use_state_eq(|| false);
    let read_through = matches!(*step, MergeStep::Read(_));
    use_focus_after(read_through, |read| {
        if read { "#merge-found" } else { "#merge-file" }
    });
    let task = use_task::<SessionError>();
    let chosen = use_edit(MergeChosen::default).still_while(task.running());
    let work = {
        let (file, passphrase, app) = (file.clone(), passphrase.clone(), app.clone());
        let (step, task) = (step.clone(), task.clone());
        let (chosen, asks) = (chosen.clone(), asks.clone());
        move |proof: Option<Reauthenticated>| {
            let (file, passphrase) = ((*file).clone(), passphrase.clone());
            let (app, now, step) = (app.clone(), (*step).clone(), step.clone());
            let (chosen, asks) = (chosen.clone(), asks.clone());
            let said = chosen.latest();
            let shut = !app.slots_of_leaders().is_empty();
            let work = async move {
                next_frame().await;
                match (now, proof) {
                    (MergeStep::Read(found), Some(proof)) => {
                        let (file, of_leaders) = (found.contents.clone(), said.of_leaders);
                        let merged = app.merge(proof, file, &said.erase, of_leaders).await;
                        let left = match of_leaders || !shut {
                            true => 0,
                            false => found.of_leaders.len(),
                        };
                        merged.map(|count| MergeStep::Taken(count, found.keys_changed, left))
                    }
                    _ => {
                        let read = read(&app, file, &passphrase.text()).await;
                        if matches!(read, Ok(MergeStep::Read(_))) {
                            passphrase.clear();
                        }
                        read
                    }
                }
            };
            task.run(work, move |next| {
                chosen.change(|chosen| *chosen = MergeChosen::default());
                asks.set(false);
                step.set(next);
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
    let cancel = {
        let (step, asks) = (step.clone(), asks.clone());
        Callback::from(move |()| {
            asks.set(false);
            step.set(MergeStep::Asking);
        })
    };
    let ask = {
        let asks = asks.clone();
        Callback::from(move |_: MouseEvent| asks.set(true))
    };
    let onproved = Callback::from(move |proof| work(Some(proof)));
    let waits = task.waits();
    let said = chosen.value();
    let (erases, of_leader) = (
        !said.erase.is_empty(),
        !said.erase.is_empty() || said.of_leaders,
    );
    let inner = match &*step {
        MergeStep::Read(found) if *asks => html! {
            <>
                { summary(found, &said, &app) }
                <PassphraseAgain go={language.merge_go()} danger={erases} leader={of_leader} busy={task.busy()} {onproved} oncancel={cancel} />
            </>
        },
        MergeStep::Read(found) => html! {
            <>
                { told(found, &app) }
                { erasures(found, &chosen, &app) }
                { for_leaders(found, &chosen, &app) }
                <div class="actions">
                    if found.new > 0 || !found.erased.is_empty() || !found.of_leaders.is_empty() {
                        <button type="button" class="primary" onclick={ask}>{ language.merge_on() }</button>
                    }
                    <button type="button" class="plain" onclick={cancel.reform(|_: MouseEvent| ())}>{ language.cancel() }</button>
                </div>
            </>
        },
        step => html! {
            <>
                if matches!(step, MergeStep::OfAnother) {
                    { notice(Tone::Error, html! { <p>{ language.merge_other_vault() }</p> }) }
                }
                if let MergeStep::Taken(count, keys_changed, left) = *step {
                    <p class="notice" role="status">{ language.merge_done(count) }</p>
                    if left > 0 { { notice(Tone::Plain, html! { <p>{ language.merge_left_to_leader(left) }</p> }) } }
                    if keys_changed {
                        { notice(Tone::Warn, html! {
                            <p>{ language.merge_keys_changed() }{ " " }<a href={Route::Keys.href()}>{ Route::Keys.title(language) }</a></p>
                        }) }
                    }
                }
                <form class="stack" {onsubmit}>
                    { backup_field("merge-file", language.merge_file(), &file) }
                    <PassphraseField {language} id="merge-passphrase" label={Term::Passphrase.word(language)}
                        secret={passphrase} />
                    <p><button type="submit" aria-disabled={waits}>{ language.merge_look() }</button></p>
                </form>
            </>
        },
    };
    html! {
        <section class="card stack">
            <h2>{ language.merge_title() }</h2>
            <p>{ language.merge_help() }</p>
            { inner }
            if task.busy() { <p class="working" role="status">{ language.merge_working() }</p> }
            { trouble(task.trouble().as_ref(), language) }
        </section>
    }
}

async fn read(app: &App, file: Option<File>, passphrase: &str) -> Result<MergeStep, SessionError> {
    let bytes = backup_bytes(file).await?;
    let Some(contents) = app.read_backup(&bytes, passphrase).await? else {
        return Ok(MergeStep::OfAnother);
    };
    let here = app.everything().await?;
    let device = app.device().ok_or(SessionError::NotOpen)?;
    let (newer_of_leaders, newer): (Vec<_>, Vec<_>) = here
        .newer_lacking(&contents)
        .into_iter()
        .partition(|newer| newer.may_be_for_leaders(device));
    let mut merge = Merge::plan(&here.entries, contents.entries.clone(), contents.provenance);
    let knows_more = merge.knows_more_of(device);
    let (register, language) = (app.register(), app.language());
    let keys_changed = merge.new.iter().any(is_of_keys);
    let of_leaders = merge.leave_to_leaders(register, device);
    let line = |what: &str, adult: Option<AdultId>, at: Moment| {
        let by = adult.and_then(|adult| register.adult(adult));
        let by = by.map_or(language.audit_nobody(), |adult| &adult.name);
        format!("{what}\u{a0}· {by}\u{a0}· {}", entry_time(at, language))
    };
    let of_known = of_leaders.iter().map(|entry| {
        let what = logbook_words(app, &here.entries, entry);
        let what = what.as_deref().unwrap_or(language.merge_of_leaders_other());
        line(what, entry.adult, entry.at)
    });
    let of_newer = newer_of_leaders.iter().map(|newer| {
        let stamp = &newer.stamp;
        line(language.merge_of_leaders_newer(), stamp.adult, stamp.at)
    });
    let of_leaders = of_known.chain(of_newer).collect();
    let new = merge.new.len() + newer.len();
    let name = |child: &ChildId| {
        let known = register.child(*child)?;
        Some((*child, called_in_vault(register, known, language)))
    };
    let named = merge.erasures.keys().filter_map(name);
    let (erased, running): (Vec<_>, Vec<_>) =
        named.partition(|(child, _)| register.holds(*child).is_empty());
    Ok(MergeStep::Read(Rc::new(Found {
        of_leaders,
        new,
        unread: contents.unread() + merge.out_of_reach,
        erased,
        running: running.into_iter().map(|(_, name)| name).collect(),
        left_out: merge.left_out,
        refused: merge.refused,
        knows_more,
        keys_changed,
        contents,
    })))
}

fn is_of_keys(entry: &Entry) -> bool {
    matches!(entry.fact, Fact::KeysChanged(_))
}

/// What is in the file, in words.
fn told(found: &Found, app: &App) -> Html {
    let language = app.language();
    let unread = found.unread;
    let nothing = found.new == 0
        && found.erased.is_empty()
        && found.running.is_empty()
        && found.of_leaders.is_empty();
    let more = unread > 0 || found.left_out > 0 || found.refused > 0;
    html! {
        <div class="stack tight" id="merge-found" tabindex="-1">
            if found.contents.provenance == Provenance::Earlier {
                { notice(Tone::Warn, html! { <p>{ language.merge_earlier(found.refused) }</p> }) }
            }
            if found.knows_more {
                { notice(Tone::Warn, html! { <p>{ language.merge_device_is_older() }</p> }) }
            }
            if nothing && more {
                <p>{ language.merge_nothing_more() }</p>
            } else if nothing {
                <p>{ language.merge_nothing() }</p>
            } else if found.new > 0 {
                <p>{ language.merge_new(found.new) }</p>
            }
            if !found.running.is_empty() {
                { notice(Tone::Plain, html! { <p>{ language.merge_held(found.running.join(", ")) }</p> }) }
            }
            if found.left_out > 0 { <p>{ language.merge_left_out(found.left_out) }</p> }
            if unread > 0 { <p>{ language.merge_unread(unread) }</p> }
        </div>
    }
}

/// The children that the file says are erased, for a leader to choose among.
fn erasures(found: &Found, chosen: &Edit<MergeChosen>, app: &App) -> Html {
    let language = app.language();
    if found.erased.is_empty() {
        return html! {};
    }
    let names: Vec<_> = found.erased.iter().map(|(_, name)| name.as_str()).collect();
    let leads = app.adult().is_some_and(|adult| adult.role == Role::Leader);
    if !leads {
        return notice(
            Tone::Plain,
            html! { <p>{ language.merge_erased_leader(names.join(", ")) }</p> },
        );
    }
    let onpick = chosen.put(|chosen: &mut MergeChosen, id: AttrValue| {
        let Ok(child) = id.parse() else { return };
        let chosen = &mut chosen.erase;
        match chosen.iter().position(|known| *known == child) {
            Some(at) => drop(chosen.remove(at)),
            None => chosen.push(child),
        }
    });
    let option =
        |(child, name): &(ChildId, String)| (child.to_string().into(), name.clone().into());
    let choices = Choices {
        name: "merge-erased".into(),
        legend: language.merge_erased().into(),
        options: found.erased.iter().map(option).collect(),
        chosen: chosen
            .value()
            .erase
            .iter()
            .map(|child| child.to_string().into())
            .collect(),
        many: true,
        onpick,
    };
    html! {
        <div class="stack tight">
            { choices.view() }
            <p class="help">
                { language.merge_erased_help() }
                if app.slots_of_leaders().is_empty() { { " " }{ language.merge_erased_shared() } }
            </p>
        </div>
    }
}

/// What the file says in a leader's place, for a leader to take along or not. Where no leader has a
/// passphrase of their own it comes along, and is told.
fn for_leaders(found: &Found, chosen: &Edit<MergeChosen>, app: &App) -> Html {
    let language = app.language();
    if found.of_leaders.is_empty() {
        return html! {};
    }
    let take = Choices {
        name: "merge-of-leaders".into(),
        legend: language.merge_of_leaders_question().into(),
        options: vec![("take".into(), language.merge_of_leaders_take().into())],
        chosen: match chosen.value().of_leaders {
            true => vec!["take".into()],
            false => vec![],
        },
        many: true,
        onpick: chosen.put(|chosen: &mut MergeChosen, _: AttrValue| {
            chosen.of_leaders = !chosen.of_leaders;
        }),
    };
    html! {
        <div class="stack tight">
            <p>{ language.merge_of_leaders() }</p>
            <ul>{ for found.of_leaders.iter().map(|line| html! { <li>{ line }</li> }) }</ul>
            if app.slots_of_leaders().is_empty() {
                <p class="help">{ language.merge_of_leaders_shared() }</p>
            } else {
                { take.view() }
                <p class="help">{ language.merge_of_leaders_help() }</p>
            }
        </div>
    }
}

/// What is about to be done.
fn summary(found: &Found, said: &MergeChosen, app: &App) -> Html {
    let (language, erased) = (app.language(), said.erase.len());
    html! {
        <>
            if found.new > 0 { <p>{ language.merge_new(found.new) }</p> }
            if said.of_leaders { <p>{ language.merge_takes_of_leaders(found.of_leaders.len()) }</p> }
            if erased > 0 {
                { notice(Tone::Warn, html! { <p>{ language.merge_erases(erased) }</p> }) }
            }
        </>
    }
}
