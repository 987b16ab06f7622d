//! What is said once a follow-up is kept.

use yew::prelude::*;

use crate::{
    child_words::called, platform::today, route::Route, screens::calendar_file::CalendarFile,
};
use exchange::calendar::CalendarEntry;
use trivsel::{
    insight::{Promises, latest_position, parents_not_yet},
    register::{Child, ChildId, Register},
    vocabulary::{Day, HalfYearChoice, Language},
};

/// Thanks, the next date, and the way back.
pub fn thanks(
    register: &Register,
    child: &Child,
    promises: &Promises<'_>,
    language: Language,
) -> Html {
    let next = promises.plan;
    let last = promises.held.last().map(|it| &it.value);
    let half_year = last.and_then(|it| it.half_year.as_ref());
    let steps = half_year
        .is_some_and(|it| matches!(it.choice, HalfYearChoice::StepDown | HalfYearChoice::StepUp));
    // The day that this very follow-up has planned, where no other stands beside it.
    let last = last.filter(|it| promises.next.day().is_some() && it.next.as_ref() == next);
    let entry = last.and_then(|held| {
        let versions = register.follow_ups(child.id).iter();
        let versions = versions.filter(|it| it.value.id == held.id).count();
        CalendarEntry::next_follow_up(child, held, versions.saturating_sub(1), language)
    });
    let summary = entry.as_ref().map(|it| it.summary.clone());
    let for_parents = is_for_parents(register, child.id, today());
    let (title, help) = match next.map(|plan| plan.on) {
        Some(Some(day)) => (
            language.follow_up_thanks(day.words_with_weekday(language)),
            language.follow_up_thanks_help(),
        ),
        Some(None) => (
            language.follow_up_thanks_no_date().to_owned(),
            language.follow_up_thanks_kept(),
        ),
        None => (
            language.follow_up_thanks_ended().to_owned(),
            language.follow_up_thanks_kept(),
        ),
    };
    html! {
        <div class="stack">
            <p class="eyebrow">{ called(register, child, language) }</p>
            <h1 tabindex="-1">{ title }</h1>
            <p>{ help }</p>
            if steps { <p>{ language.half_year_step() }</p> }
            <div class="actions">
                <a class="button primary" href={Route::Child(child.id).href()}>{ language.back_to_child() }</a>
                // The sheet is of the position, and now says what came of what was agreed.
                if for_parents {
                    <a class="button" href={Route::Print(child.id).href()}>{ language.follow_up_print() }</a>
                }
                if let Some(entry) = entry {
                    <CalendarFile child={child.id} group={child.group} {entry} />
                }
            </div>
            if let Some(summary) = summary { <p class="help">{ language.follow_up_calendar_help(summary) }</p> }
        </div>
    }
}

/// Whether there is a sheet for the parents, and they may be told.
fn is_for_parents(register: &Register, child: ChildId, today: Day) -> bool {
    latest_position(register, child).is_some() && !parents_not_yet(register, child, today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        sample::tests::written,
        screens::today::tests_parents_not_yet::{followed_by, noted},
    };
    use trivsel::vocabulary::NotificationWay;

    #[test]
    fn nothing_leads_to_a_paper_for_parents_who_must_not_be_told_first() {
        let today: Day = "2026-11-22".parse().unwrap();
        let (entries, sample) = written(today, Language::Danish);
        let mut offered = 0;
        for child in sample.all_children() {
            let offers = |way| {
                let register = followed_by(&entries, [noted(child.id, way, today)]);
                is_for_parents(&register, child.id, today)
            };
            offered += usize::from(offers(NotificationWay::Together));
            assert!(!offers(NotificationWay::ParentsNotFirst), "{}", child.given);
        }
        assert!(offered > 0);
    }
}
