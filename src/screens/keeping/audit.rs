//! Logbog: who read a backup in, erased or stopped erasing, took something out, or changed the
//! settings, the adults and their keys.

use yew::prelude::*;

use super::{
    changed_adults::changed_adult,
    changed_children::ChangedChildren,
    changed_settings::ChangedSettings,
    entry_time::entry_time,
    stored_entries::{use_held, waiting},
};
use crate::{
    handle::{App, use_app},
    platform::{day_of, time_of_day},
    sheets::paper_word,
};
use trivsel::insight::called_in_vault;
use trivsel::register::{
    AdultsThen, CopyChange, CopyWork, Entry, Fact, KeyChange, KeyWork, PaperKind, entries_in_order,
};

/// The list, the latest first.
#[component]
pub fn AuditScreen() -> Html {
    let app = use_app();
    let language = app.language();
    let reading = use_held();
    html! {
        <div class="stack loose">
            <h1 tabindex="-1">{ language.audit_title() }</h1>
            <p>{ language.audit_lead() }</p>
            { waiting(&reading, language) }
            if let Some(Ok(held)) = &reading {
                <ul class="stack">{ for lines(&app, &held.entries).into_iter().rev() }</ul>
            }
        </div>
    }
}

fn lines(app: &App, entries: &[Entry]) -> Vec<Html> {
    let language = app.language();
    let (then, mut settings) = (AdultsThen::of(entries), ChangedSettings::default());
    let mut children = ChangedChildren::default();
    let in_order = entries_in_order(entries.iter());
    let line = |together: &[&Entry]| {
        let entry = *together.first()?;
        let what = match &entry.fact {
            Fact::InstitutionChanged { .. } => settings.lines(entry, language),
            Fact::Printed(_) => printed(app, together).into_iter().collect(),
            Fact::AdultChanged { .. } => changed_adult(&then, entry, language),
            Fact::ChildChanged { .. } => children.lines(entry, language),
            _ => what(app, entry, &then).into_iter().collect(),
        };
        if what.is_empty() {
            return None;
        }
        let adult = entry.adult;
        let adult = adult.and_then(|adult| then.name_at(adult, entry.order()));
        let nobody = match entry.fact {
            Fact::BackedUp { .. } | Fact::CopiesChanged(_) => language.audit_by_itself(),
            _ => language.audit_nobody(),
        };
        let who = adult.unwrap_or(nobody);
        let (day, time) = (day_of(entry.at), time_of_day(entry.at, language));
        let when = language.audit_when(day.words(language), time);
        Some(
            html! { <li key={entry.id.to_string()}><span class="quiet">{ when }{ "\u{a0}· " }{ who }</span>{ for what.into_iter().map(|it| html! { <><br />{ it }</> }) }</li> },
        )
    };
    in_order
        .chunk_by(|a, b| are_one_printing(a, b))
        .filter_map(line)
        .collect()
}

/// Two lines that one press on *Udskriv* wrote: the same paper for two children.
fn are_one_printing(one: &Entry, next: &Entry) -> bool {
    let (Fact::Printed(a), Fact::Printed(b)) = (&one.fact, &next.fact) else {
        return false;
    };
    let of_children = a.child.is_some() && b.child.is_some() && a.child != b.child;
    let same =
        (a.paper, a.group, one.adult, one.device) == (b.paper, b.group, next.adult, next.device);
    of_children && same && next.at.0.saturating_sub(one.at.0) < 1_000
}

/// What was printed, and about whom.
fn printed(app: &App, together: &[&Entry]) -> Option<String> {
    let (language, register) = (app.language(), app.register());
    let Fact::Printed(first) = &together.first()?.fact else {
        return None;
    };
    if first.paper == PaperKind::MonthFigures {
        return Some(language.month_audit_printed().to_owned());
    }
    if first.paper == PaperKind::SeenNow {
        return Some(language.leader_paper_audit().to_owned());
    }
    if first.paper == PaperKind::NextDays {
        return Some(language.coming_audit().to_owned());
    }
    let about = |entry: &&Entry| match &entry.fact {
        Fact::Printed(it) => match it.child {
            Some(child) => Some(called_in_vault(register, register.child(child)?, language)),
            None => Some(register.group(it.group?)?.name.clone()),
        },
        _ => None,
    };
    let about: Vec<_> = together.iter().filter_map(about).collect();
    let about = about.join(", ");
    let paper = match first.paper {
        // What it is would tell of a notification.
        PaperKind::NotificationSheet => language.audit_a_paper().to_owned(),
        PaperKind::CalendarFile => return Some(language.audit_calendar(about)),
        paper => paper_word(paper, language),
    };
    Some(match (first.both_homes_know, first.without_meeting) {
        (true, _) => language.audit_printed_both(paper, about),
        (false, true) => language.audit_printed_without(paper, about),
        (false, false) => language.audit_printed(paper, about),
    })
}

/// What an entry of a file says was done, in words; none where the logbook does not tell of it. These
/// are the entries of here.
pub fn logbook_words(app: &App, here: &[Entry], entry: &Entry) -> Option<String> {
    let then = AdultsThen::of(&[here, std::slice::from_ref(entry)].concat());
    match &entry.fact {
        Fact::AdultChanged { .. } => {
            let lines = changed_adult(&then, entry, app.language());
            (!lines.is_empty()).then(|| lines.join(". "))
        }
        _ => what(app, entry, &then),
    }
}

/// What was done, in words; none where it does not belong here.
fn what(app: &App, entry: &Entry, then: &AdultsThen) -> Option<String> {
    let (language, register) = (app.language(), app.register());
    Some(match &entry.fact {
        // Nobody downloads the file that is kept up to date.
        Fact::BackedUp { .. } if entry.adult.is_none() => language.audit_kept_file().to_owned(),
        Fact::BackedUp { .. } => language.audit_backed_up().to_owned(),
        Fact::BackupMerged { entries } => language.audit_merged(*entries),
        Fact::CopiesChanged(CopyChange { work, at }) => match work {
            CopyWork::KeptFileChosen => language.audit_kept_file_chosen().to_owned(),
            CopyWork::KeptFileMoved => language.audit_kept_file_moved().to_owned(),
            CopyWork::KeptFileStopped => language.audit_kept_file_stopped().to_owned(),
            CopyWork::TakenUnsaved => match at {
                Some(at) => language.audit_taken_unsaved_at(entry_time(*at, language)),
                None => language.audit_taken_unsaved().to_owned(),
            },
            CopyWork::TakenLocked => {
                language.audit_taken_locked(entry_time(at.unwrap_or(entry.at), language))
            }
        },
        Fact::KeysChanged(KeyChange { work, of, .. }) => {
            let name = |of| {
                let name = then.name_at(of, entry.order());
                name.unwrap_or(language.keys_unknown())
            };
            match (work, *of) {
                (KeyWork::Given, Some(of)) => language.audit_key_given(name(of)),
                (KeyWork::Given, None) => language.audit_key_shared().to_owned(),
                (KeyWork::TakenAway, Some(of)) => language.audit_key_taken(name(of)),
                (KeyWork::TakenAway, None) => language.audit_key_shared_taken().to_owned(),
                (KeyWork::RecoveryMade, _) => language.audit_recovery_made().to_owned(),
                (KeyWork::VaultKeyChanged, _) => language.audit_vault_key().to_owned(),
            }
        }
        Fact::MonthClosed(it) => language.month_audit_closed(it.month.words(language)),
        Fact::PapersRead(it) if it.taken_back => {
            language.papers_audit_taken_back(it.language.name(language))
        }
        Fact::PapersRead(it) => language.papers_audit_read(it.language.name(language), &it.reader),
        Fact::ChildErased { .. } => language.audit_erased().to_owned(),
        // Why a leader stops erasing is told to leaders alone.
        Fact::HoldSet(hold) => {
            let name = called_in_vault(register, register.child(hold.child)?, language);
            match (hold.why.is_for_leaders(), hold.running) {
                (false, true) => language.audit_hold(name),
                (false, false) => language.audit_hold_lifted(name),
                (true, true) => language.audit_leader_hold(name),
                (true, false) => language.audit_leader_hold_lifted(name),
            }
        }
        // Nor what it was.
        Fact::NotificationNoted(it) if !it.is_open() => {
            let name = called_in_vault(register, register.child(it.child)?, language);
            language.audit_hold_closed(name)
        }
        Fact::WithheldSet(withheld) => {
            let name = called_in_vault(register, register.child(withheld.child)?, language);
            language.audit_withheld(name)
        }
        Fact::Exported { child: None, .. } => language.audit_exported().to_owned(),
        Fact::Exported {
            child: Some(child), ..
        } => match register.child(*child) {
            Some(child) => language.audit_access(called_in_vault(register, child, language)),
            None => language.audit_access_erased().to_owned(),
        },
        Fact::PositionTakenOut { child, .. } => {
            let name = called_in_vault(register, register.child(*child)?, language);
            language.audit_position_taken(name)
        }
        _ => return None,
    })
}
