//! Storing the children, some at a time, so that the page answers meanwhile.

use std::{cell::Cell, rc::Rc};

use yew::{platform::spawn_local, prelude::*};

use super::{
    receipt::receipt,
    roster_import::{ImportStage, RosterImport},
};
use crate::{
    components::{Tone, notice, to_group, trouble},
    handle::App,
    hooks::Edit,
    platform::{new_id, next_frame, today},
};
use trivsel::{
    register::{ChildId, GroupId},
    vocabulary::Language,
};

/// How many children are stored at once, all of them or none.
const CHILDREN_AT_ONCE: usize = 100;

/// Stores what the plan says until it is done or somebody stops it.
pub fn take_in(app: &App, edit: &Edit<RosterImport>, group: GroupId, stop: &Rc<Cell<bool>>) {
    let work = edit.latest();
    if work.stage != ImportStage::Looking {
        return;
    }
    let facts = work
        .plan
        .facts(group, today(), &work.answers, &mut || ChildId(new_id()));
    let all = facts.len();
    stop.set(false);
    edit.change(|work| {
        work.typed.clear();
        work.stage = ImportStage::Going(0, all, false);
    });
    let (app, edit, stop) = (app.clone(), edit.clone(), stop.clone());
    spawn_local(async move {
        let mut done = 0;
        let mut wrong = None;
        for facts in facts.chunks(CHILDREN_AT_ONCE) {
            next_frame().await;
            if stop.get() {
                break;
            }
            if let Err(trouble) = app.record(facts.to_vec(), &[]).await {
                wrong = Some(trouble);
                break;
            }
            done += facts.len();
            edit.change(|work| work.stage = ImportStage::Going(done, all, stop.get()));
        }
        edit.change(|work| work.stage = ImportStage::Ended(done, all, wrong));
    });
}

/// How far it has come, and the way to stop it.
pub fn going(
    edit: &Edit<RosterImport>,
    done: usize,
    all: usize,
    stop: &Rc<Cell<bool>>,
    language: Language,
) -> Html {
    let onstop = {
        let (edit, stop) = (edit.clone(), stop.clone());
        Callback::from(move |_: MouseEvent| {
            stop.set(true);
            edit.change(|work| {
                if let ImportStage::Going(_, _, stopping) = &mut work.stage {
                    *stopping = true;
                }
            });
        })
    };
    // Read aloud at every tenth, and not with each hundred children.
    let percent = done * 10 / all.max(1) * 10;
    html! {
        <section class="card stack" aria-labelledby="roster-going">
            <h2 id="roster-going" tabindex="-1">{ language.roster_going() }</h2>
            <div class="meter">
                <progress aria-labelledby="roster-going" max={all.to_string()} value={done.to_string()} />
                <p>{ language.roster_progress(done, all) }</p>
            </div>
            <p class="visually-hidden" role="status">{ language.roster_percent(percent) }</p>
            if stop.get() {
                <p>{ language.roster_stopping() }</p>
            }
            <div class="actions">
                <button type="button" onclick={onstop}>{ language.roster_stop() }</button>
            </div>
        </section>
    }
}

/// What is stored, and where to go from here.
pub fn ended(app: &App, edit: &Edit<RosterImport>, group: GroupId) -> Html {
    let language = app.language();
    let ImportStage::Ended(done, all, wrong) = &edit.value().stage else {
        return html! {};
    };
    let words = match wrong {
        Some(_) => language.roster_failed(*done, *all),
        None if done < all => language.roster_stopped(*done, *all),
        None => language.roster_done(*done),
    };
    let go_on = {
        let (app, edit) = (app.clone(), edit.clone());
        Callback::from(move |_: MouseEvent| {
            edit.change(|work| work.look(app.register(), group));
        })
    };
    let another =
        edit.put(|work: &mut RosterImport, _: MouseEvent| *work = RosterImport::default());
    html! {
        <div class="stack">
            <div id="roster-ended" tabindex="-1">{ notice(Tone::Plain, html! { <p>{ words }</p> }) }</div>
            { trouble(wrong.as_ref(), language) }
            <div class="actions">
                if done < all {
                    <button type="button" class="primary" onclick={go_on}>{ language.roster_go_on() }</button>
                }
                { to_group(app, group) }
                <button type="button" class="plain" onclick={another}>{ language.roster_another() }</button>
            </div>
            { receipt(edit, language) }
        </div>
    }
}
