//! What would happen: rows that are new, changed or refused.

use yew::prelude::*;

use super::roster_import::{ROWS_SHOWN, RosterImport};
use crate::hooks::Edit;
use exchange::roster::{Candidate, ChangedChild, RefusalReason, Refused};
use trivsel::{register::Child, vocabulary::Language};

/// Rows in, rows taken, rows refused.
pub fn counts(work: &RosterImport, language: Language) -> Html {
    let (taken, refused) = (work.plan.rows(), work.refused.len());
    html! {
        <p class="lead">
            { language.roster_rows(work.sheet.rows.len()) }{ ": " }
            { language.roster_rows_taken(taken) }{ ", " }
            { language.roster_rows_refused(refused) }{ "." }
        </p>
    }
}

/// The children that are not there yet.
pub fn new_children(work: &RosterImport, language: Language) -> Html {
    let new = &work.plan.new;
    if new.is_empty() {
        return html! {};
    }
    let has_class = new.iter().any(|row| !row.group.is_empty());
    let row = |row: &Candidate| {
        html! {
            <tr key={row.line}>
                <td>{ row.line }</td>
                <td>{ &row.given }</td>
                <td>{ &row.surname }</td>
                <td>{ row.birth.words(language) }</td>
                if has_class {
                    <td>{ &row.group }</td>
                }
            </tr>
        }
    };
    html! {
        <section class="stack tight" aria-labelledby="roster-new">
            <h2 id="roster-new">{ language.roster_new(new.len()) }</h2>
            <table class="roster-table" aria-labelledby="roster-new">
                <thead><tr>
                    <th scope="col">{ language.roster_line() }</th>
                    <th scope="col">{ language.roster_given() }</th>
                    <th scope="col">{ language.roster_surname() }</th>
                    <th scope="col">{ language.roster_born() }</th>
                    if has_class {
                        <th scope="col">{ language.roster_takes_group() }</th>
                    }
                </tr></thead>
                <tbody>{ for new.iter().take(ROWS_SHOWN).map(row) }</tbody>
            </table>
            { and_more(new.len(), language) }
        </section>
    }
}

/// The children that the list tells something else of, and how many are as it says.
pub fn known_children(work: &RosterImport, language: Language) -> Html {
    let changed = &work.plan.changed;
    let row = |ChangedChild { before, after, .. }: &ChangedChild| {
        let words =
            language.roster_changed_to(of_child(before, language), of_child(after, language));
        html! { <li key={before.id.to_string()}>{ words }</li> }
    };
    let same = work.plan.same.len();
    html! {
        <>
            if !changed.is_empty() {
                <section class="stack tight" aria-labelledby="roster-changed">
                    <h2 id="roster-changed">{ language.roster_changed(changed.len()) }</h2>
                    <ul class="roster-lines">{ for changed.iter().take(ROWS_SHOWN).map(row) }</ul>
                    { and_more(changed.len(), language) }
                </section>
            }
            if same > 0 {
                <p>{ language.roster_same(same) }</p>
            }
        </>
    }
}

fn and_more(all: usize, language: Language) -> Html {
    if all > ROWS_SHOWN {
        html! { <p>{ language.roster_and_more(all - ROWS_SHOWN) }</p> }
    } else {
        html! {}
    }
}

/// The rows that cannot be used, and why; more of them at each press.
pub fn refused(edit: &Edit<RosterImport>, language: Language) -> Html {
    let work = edit.value();
    let all = &work.refused;
    if all.is_empty() {
        return html! {};
    }
    let row = |row: &Refused| {
        let why = why(&row.why, language);
        let words = match row.name.as_str() {
            "" => language.roster_refused_row(row.line, why),
            name => language.roster_refused_named(row.line, name, why),
        };
        html! { <li key={row.line}>{ words }</li> }
    };
    let more =
        edit.put(|work: &mut RosterImport, _: MouseEvent| work.refused_shown += ROWS_SHOWN * 4);
    html! {
        <section class="stack tight" aria-labelledby="roster-refused">
            <h2 id="roster-refused">{ language.roster_refused() }{ " (" }{ all.len() }{ ")" }</h2>
            <p class="help">{ language.roster_refused_help() }</p>
            <ul class="roster-lines">{ for all.iter().take(work.refused_shown).map(row) }</ul>
            if all.len() > work.refused_shown {
                <p>{ language.roster_and_more(all.len() - work.refused_shown) }</p>
                <button type="button" onclick={more}>{ language.roster_show_more() }</button>
            }
        </section>
    }
}

pub fn why(why: &RefusalReason, language: Language) -> String {
    let plain = match why {
        RefusalReason::NotADate(text) => return language.roster_why_not_a_date(text),
        RefusalReason::WhichIsMonth(text) => return language.roster_why_which_month(text),
        RefusalReason::NoSuchDay(text) => return language.roster_why_no_such_day(text),
        RefusalReason::OtherGroup(group) if !group.is_empty() => {
            return language.roster_why_other_group(group);
        }
        RefusalReason::OtherGroup(_) => language.roster_why_no_group(),
        RefusalReason::NoName => language.roster_why_no_name(),
        RefusalReason::NotAName => language.roster_why_not_a_name(),
        RefusalReason::FourDigits => language.name_four_digits(),
        RefusalReason::NameTooLong => language.roster_why_long(),
        RefusalReason::Cpr => language.roster_why_cpr(),
        RefusalReason::NoBirth => language.roster_why_no_birth(),
        RefusalReason::SixFigures => language.roster_why_six_figures(),
        RefusalReason::NotBornYet => language.roster_why_not_born(),
        RefusalReason::TooLongAgo => language.roster_why_too_long_ago(),
    };
    plain.to_owned()
}

/// "Alma Berg, født 7. marts 2022".
pub fn of_child(child: &Child, language: Language) -> String {
    language.roster_child(child.full_name(), child.birth.words(language))
}

/// The same of a row.
pub fn of_row(row: &Candidate, language: Language) -> String {
    language.roster_child(row.full_name(), row.birth.words(language))
}
