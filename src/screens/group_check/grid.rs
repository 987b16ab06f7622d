//! The grid with what is around it, and what is pressed on it.

use std::{cell::Cell, rc::Rc};

use yew::prelude::*;

use super::{
    child_panel::ChildPanel,
    dock::dock,
    finish::finish,
    keeper::Keeper,
    one_sign::OneSign,
    pointing::{cell, follow, on_keys, pick},
    row_view::RowView,
    sheet::Sheet,
    signs_of_all::{going_on, signs_of_all},
    sitting::GroupSitting,
    steps::steps,
    words::{above, far, finish_words, keys_help, unseen},
};
use crate::{
    components::{Tone, notice, saved_line, trouble},
    handle::{App, use_app},
    hooks::{use_edit, use_focus_after, use_record},
    platform::{digits_answer, focus},
    route::Route,
    screens::counts::counts_view,
    session::SaveState,
};
use trivsel::vocabulary::{Area, Language};

/// One adult's look at a group: the grid, and the signs of the child the cursor is at.
#[component]
pub fn GroupCheck(props: &GroupSitting) -> Html {
    let app = use_app();
    let language = app.language();
    let GroupSitting {
        group,
        round,
        adult,
    } = props;
    let sheet = use_edit(|| props.open_sheet(&app));
    let now = use_mut_ref(|| app.clone());
    now.replace(app.clone());
    let stored_at = use_memo((), |()| Rc::new(Cell::new(sheet.latest().at)));
    let keeper = Keeper {
        app: now,
        sheet: sheet.clone(),
        adult: adult.id,
        round: round.id,
        place: props.place(),
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
    let not_born = use_memo((), |()| props.not_born(&app));
    let newer = use_memo((), |()| props.newer_drafts(&app));
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
        Callback::from(move |()| finish(&keeper, &record, &round))
    };
    let onkeydown = on_keys(&keeper, &digits_answer, &open, &finish);
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
    let filled = use_state_eq(|| Rc::new(None));
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
            if sign.is_none() {
                filled.set(Rc::new(None));
            }
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
    html! {
        <div class="group-check" {onkeydown}>
            <div class="check-top stack tight">
                <div class="check-head">
                    <div>{ above(group, Some(round), adult, language) }</div>
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
                { unseen(&shown, &not_born, language) }
                if !newer.is_empty() {
                    { notice(Tone::Warn, language.newer_draft_rows(&**newer).into()) }
                }
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
                    { table(&shown, onclick, onfocusin, language) }
                    { dock(&shown, &keeper, language) }
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
                { counts_view(far(&shown, app.register(), group), language) }
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

/// Children down, areas across.
fn table(
    sheet: &Sheet,
    onclick: Callback<MouseEvent>,
    onfocusin: Callback<FocusEvent>,
    language: Language,
) -> Html {
    let row = |at: &usize| {
        let row = sheet.rows[*at].clone();
        let here = (sheet.at.row == *at).then_some(sheet.at.column);
        html! { <RowView key={*at} {row} at={*at} {here} {language} /> }
    };
    html! {
        <table role="grid" aria-label={language.check_grid()} {onclick} {onfocusin}>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">{ language.check_child() }</th>
                    { for Area::ALL.iter().map(|area| html! {
                        <th role="columnheader" scope="col">{ area.word(language) }</th>
                    }) }
                </tr>
            </thead>
            <tbody role="rowgroup">{ for sheet.shown.iter().map(row) }</tbody>
        </table>
    }
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
