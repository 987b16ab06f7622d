//! Gruppeskema: one adult looks at a whole group in one sitting. Children down,
//! areas across, after the ARIA pattern for grids.

mod cell_moves;
mod child_panel;
mod dock;
mod finish;
mod keeper;
mod keys;
mod one_sign;
mod pointing;
mod row_data;
mod row_view;
mod sheet;
mod signs_of_all;
mod steps;
#[cfg(test)]
mod tests;
mod words;

use std::{cell::Cell, rc::Rc};

use yew::prelude::*;

pub use self::keeper::SavedCursor;
use self::{
    cell_moves::Spot,
    child_panel::ChildPanel,
    finish::finishing,
    keeper::{Keeper, place_key},
    keys::Act,
    one_sign::OneSign,
    pointing::{cell, follow, meant, pick},
    row_data::Row,
    row_view::RowView,
    sheet::{Announcement, Sheet},
    signs_of_all::{going_on, signs_of_all},
    steps::steps,
    words::{above, far, finish_words, keys_help},
};
use crate::{
    components::{Tone, notice, saved_line, trouble},
    draft_codec::{decode_draft, is_newer},
    facts::{called, own_draft},
    handle::{App, use_app},
    hooks::{use_edit, use_focus_after, use_record},
    platform::{digits_answer, focus, today},
    route::Route,
    session::SaveState,
};
use trivsel::{
    insight::{children_in, names_in_list, stage},
    register::{Adult, Assessment, Child, Group, GroupId, Round},
    vocabulary::Area,
};

/// Finds what the grid needs, or says what lacks.
pub fn screen(id: GroupId, app: &App) -> Html {
    let language = app.language();
    let register = app.register();
    let (Some(group), Some(adult)) = (register.group(id), app.adult()) else {
        return crate::components::not_here(language);
    };
    let lacks = |words: &'static str| {
        html! {
            <div class="stack">
                { above(group, None, adult, language) }
                { notice(Tone::Plain, html! { <p>{ words }</p> }) }
                <p><a class="button" href={Route::Group(id).href()}>{ language.check_to_group() }</a></p>
            </div>
        }
    };
    let Some(round) = register.current_round(id) else {
        return lacks(language.check_no_round());
    };
    if children_in(register, id, round).is_empty() {
        return lacks(language.check_no_children());
    }
    html! {
        <GroupCheck group={group.clone()} round={round.clone()} adult={adult.clone()}
            key={format!("{id} {} {}", round.id, adult.id)} />
    }
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    group: Group,
    round: Round,
    adult: Adult,
}

#[component]
fn GroupCheck(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let Props {
        group,
        round,
        adult,
    } = props;
    let place = place_key(adult.id, group.id, round.id);
    let sheet = use_edit(|| open_sheet(&app, props));
    let now = use_mut_ref(|| app.clone());
    now.replace(app.clone());
    let stored_at = use_memo((), |()| Rc::new(Cell::new(sheet.latest().at)));
    let keeper = Keeper {
        app: now,
        sheet: sheet.clone(),
        adult: adult.id,
        round: round.id,
        place,
        stored_at: (*stored_at).clone(),
    };
    {
        let (keeper, session) = (keeper.clone(), app.session().clone());
        use_effect_with((), move |()| {
            keeper.show_saved();
            let subscription = session.subscribe(move || keeper.show_saved());
            move || drop(subscription)
        });
    }
    let record = use_record();
    let open = use_state_eq(|| false);
    let digits_answer = use_state_eq(digits_answer);
    // The sample leaves nothing on the device.
    let is_kept = app.is_kept();
    let shown = sheet.value();
    let not_born = use_memo((), |()| not_born(&app, props));
    let newer = use_memo((), |()| {
        names_of(&app, props, |child| has_newer_draft(&app, props, child))
    });
    let first = use_mut_ref(|| true);
    use_effect_with(shown.at, move |at| follow(*at, first.replace(false)));
    use_effect_with(*open, |open| {
        if *open {
            focus("#check-signs input");
        }
    });

    let finish = {
        let (keeper, record) = (keeper.clone(), record.clone());
        let round = round.clone();
        Callback::from(move |()| {
            let app = keeper.app.borrow().clone();
            let all = finishing(&keeper.sheet.latest(), keeper.adult, today(), &|child| {
                keeper.earlier(child)
            });
            if all.facts.is_empty() {
                keeper.change(|sheet| sheet.says = Some(Announcement::NothingToFinish));
                return;
            }
            let (keeper, rows) = (keeper.clone(), all.rows);
            let mut done = all.done;
            // What was begun in the group that a child came from goes too.
            for fact in &all.facts {
                let child = fact.child().and_then(|id| app.register().child(id));
                done.extend(
                    child
                        .iter()
                        .flat_map(|child| app.drafts_of(keeper.adult, child, &round)),
                );
            }
            done.sort_unstable();
            done.dedup();
            record.run(all.facts, done, move || {
                keeper.change(|sheet| sheet.finished(&rows));
            });
        })
    };
    let onkeydown = {
        let (keeper, open, finish) = (keeper.clone(), open.clone(), finish.clone());
        let digits_answer = digits_answer.clone();
        Callback::from(move |event: KeyboardEvent| {
            let Some(act) = meant(&event) else { return };
            if keeper.app.borrow().follows() {
                return;
            }
            if act.is_one_character() && !*digits_answer {
                return;
            }
            event.prevent_default();
            match act {
                // A key held down moves on, but never answers for one child after the other.
                Act::Set(_) | Act::FillRow(_) if event.repeat() => {}
                Act::Open => {
                    open.set(true);
                    focus("#check-signs input");
                }
                Act::Back => {
                    open.set(false);
                    focus(&cell(keeper.sheet.latest().at));
                }
                Act::Finish => finish.emit(()),
                act => keeper.change(|sheet| sheet.act(act)),
            }
        })
    };
    let onclick = pick(&keeper, |event: MouseEvent| event.target());
    let onfocusin = pick(&keeper, |event: FocusEvent| event.target());
    let onfilter = {
        let keeper = keeper.clone();
        Callback::from(move |_: Event| keeper.change(|sheet| sheet.show(!sheet.only_unseen)))
    };
    let again = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| app.session().retry_drafts())
    };
    let onopen = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let onback = {
        let keeper = keeper.clone();
        Callback::from(move |_: MouseEvent| focus(&cell(keeper.sheet.latest().at)))
    };
    let one = use_state_eq(|| None::<&'static str>);
    let filled = use_state_eq(|| Rc::new(Vec::new()));
    use_focus_after(*one, |one| {
        if one.is_some() {
            "#one-sign"
        } else {
            "#one-sign-open"
        }
    });
    let to_sign = {
        let (one, filled) = (one.clone(), filled.clone());
        Callback::from(move |sign: Option<&'static str>| {
            filled.set(Rc::new(Vec::new()));
            one.set(sign);
        })
    };
    let toggle = {
        let (keeper, to_sign, open) = (keeper.clone(), to_sign.clone(), one.is_some());
        Callback::from(move |_: MouseEvent| {
            let all = signs_of_all(&keeper.sheet.latest());
            to_sign.emit(going_on(&all).filter(|_| !open));
        })
    };
    let child = shown
        .row()
        .and_then(|row| app.register().child(row.child).cloned());
    let row = |at: &usize| {
        let row = shown.rows[*at].clone();
        let here = (shown.at.row == *at).then_some(shown.at.column);
        html! { <RowView key={*at} {row} at={*at} {here} {language} /> }
    };
    html! {
        <div class="group-check" {onkeydown}>
            <div class="check-top stack tight">
                { above(group, Some(round), adult, language) }
                { words::unseen(&shown, far(&shown, app.register(), group), &not_born, language) }
                if !newer.is_empty() {
                    { notice(Tone::Warn, language.newer_draft_rows(&**newer).into()) }
                }
                <div class="row">
                    if one.is_none() {
                        <label class="check">
                            <input type="checkbox" checked={shown.only_unseen} onchange={onfilter} />
                            { language.check_only_unseen() }
                        </label>
                    }
                    <button type="button" id="one-sign-open" onclick={toggle}>
                        { if one.is_some() { language.one_sign_close() } else { language.one_sign_open() } }
                    </button>
                </div>
            </div>
            <div class="check-grid">
                if let Some(sign) = *one {
                    { OneSign {
                        sheet: &shown, keeper: &keeper, all: &signs_of_all(&shown), sign,
                        filled: &filled, ongo: to_sign.reform(Some), language,
                    }.view() }
                } else if shown.shown.is_empty() {
                    <p class="notice">{ language.check_all_seen() }</p>
                } else {
                    { steps(&shown, &keeper, language) }
                    <table role="grid" aria-label={language.check_grid()} {onclick} {onfocusin}>
                        <thead role="rowgroup">
                            <tr role="row">
                                <th role="columnheader" scope="col">{ language.check_child() }</th>
                                { for Area::ALL.iter().map(|area| html! {
                                    <th role="columnheader" scope="col">{ area.word(language) }</th>
                                }) }
                            </tr>
                        </thead>
                        <tbody role="rowgroup">{ for shown.shown.iter().map(row) }</tbody>
                    </table>
                    { dock::dock(&shown, &keeper, language) }
                }
            </div>
            if let Some(child) = child.filter(|_| one.is_none() && !shown.shown.is_empty()) {
                { ChildPanel {
                    sheet: &shown, keeper: &keeper, child: &child, setting: group.setting,
                    open: *open, onopen, onback, language,
                }.view() }
            }
            <div class="check-end stack tight">
                { trouble(record.trouble().as_ref(), language) }
                { finish_words(&shown, group.assessors, language) }
                <div class="actions">
                    <button type="button" class="primary" aria-disabled={record.waits()}
                        onclick={finish.reform(|_: MouseEvent| ())}>
                        { language.assessment_finish() }
                    </button>
                    <a class="button plain" href={Route::Group(group.id).href()}>
                        { language.assessment_later() }
                    </a>
                </div>
                { saved_line(&saved_of_all(&shown, &app), &again, language) }
                { keys_help(&digits_answer, is_kept, language) }
            </div>
        </div>
    }
}

/// The grid as it was left: what was typed and not finished, else what was
/// finished, else nothing; and the cursor where it was.
fn open_sheet(app: &App, props: &Props) -> Sheet {
    let Props {
        group,
        round,
        adult,
    } = props;
    let children = children_in(app.register(), group.id, round);
    let mut names = names_in_list(&children, app.language());
    let row = |child: &&Child| {
        if has_newer_draft(app, props, child) {
            return None;
        }
        let origin = Rc::new(app.begin_assessment(adult.id, child, round).ok()?);
        let own = app.begun(adult.id, child, round);
        let own = own.map_or_else(|| origin.clone(), Rc::new);
        let name = names.remove(&child.id).unwrap_or_default();
        let mut row = Row::new(child.id, name.into(), origin, own);
        row.stage = stage(app.register(), group, child.id, round.id);
        Some(row)
    };
    let rows: Vec<Row> = children.iter().filter_map(row).collect();
    let place: Option<SavedCursor> = app
        .draft(place_key(adult.id, group.id, round.id))
        .and_then(|payload| decode_draft(&payload));
    let at = place.map_or_else(Spot::default, |place| Spot {
        row: (rows.iter().position(|row| row.child == place.child)).unwrap_or_default(),
        column: (Area::ALL.iter().position(|area| *area == place.area)).unwrap_or_default(),
    });
    Sheet::new(rows, at)
}

/// How safe all of it is: never stored where something could not be.
fn saved_of_all(sheet: &Sheet, app: &App) -> SaveState {
    if sheet.rows.iter().any(|row| row.saved == SaveState::Saving) {
        return SaveState::Saving;
    }
    if let Some(why) = app.session().unsaved_trouble() {
        return SaveState::Failed(why);
    }
    let stored = sheet.rows.iter().filter_map(|row| match &row.saved {
        SaveState::Stored(at) => Some(*at),
        _ => None,
    });
    stored.max().map_or(SaveState::Untouched, SaveState::Stored)
}

/// The names of the children who cannot be looked at because they are not born.
fn not_born(app: &App, props: &Props) -> String {
    names_of(app, props, |child| child.birth.age_on(today()).is_err())
}

/// Whether what was typed of a child is of a newer version of the app. It has no row: nothing may be
/// typed over it.
fn has_newer_draft(app: &App, props: &Props, child: &Child) -> bool {
    let stored = app.draft(own_draft(props.adult.id, child.id, props.round.id));
    stored.is_some_and(|payload| is_newer::<Assessment>(&payload))
}

/// The names of the children of whom this holds.
fn names_of(app: &App, props: &Props, holds: impl Fn(&Child) -> bool) -> String {
    let names: Vec<_> = children_in(app.register(), props.group.id, &props.round)
        .into_iter()
        .filter(|child| holds(child))
        .map(|child| called(app.register(), child, app.language()))
        .collect();
    names.join(", ")
}
