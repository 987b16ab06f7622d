//! From the entries to the copy.

use std::collections::BTreeSet;

use super::{lines::AccessLine, said::said_with};
use trivsel::{
    insight::{CallName, OnRecord, call_name, on_record},
    instrument::Models,
    register::{AdultsThen, ChildId, Entry, EntryId, Institution, Moment, Register},
    vocabulary::{Day, Language},
};

/// Everything on record about one child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessCopy {
    /// The child's whole name.
    pub child: CallName,
    /// The group it is in.
    pub group: Option<String>,
    /// What the institution says of itself and of who can see it.
    pub institution: Institution,
    /// The entries, the earliest first.
    pub items: Vec<AccessItem>,
    /// How many forms are begun and not finished; they are not on record yet.
    pub unfinished: usize,
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessItem {
    pub entry: EntryId,
    /// Who wrote it, by the name and the role of then.
    pub by: Option<String>,
    pub at: Moment,
    /// What happened, in a few words.
    pub title: String,
    /// All that was written; nothing where it is withheld.
    pub lines: Vec<AccessLine>,
    /// Why it is withheld.
    pub withheld: Option<String>,
    /// It is a later version of something withheld, of which no leader has said anything yet.
    pub waits: bool,
}

impl AccessCopy {
    /// Gathers everything on record about a child, and nothing about any other. None
    /// for a child that is not known.
    #[must_use]
    pub fn gather(
        register: &Register,
        entries: &[Entry],
        child: ChildId,
        on: Day,
        models: &Models,
        language: Language,
    ) -> Option<Self> {
        let known = register.child(child)?;
        let then = AdultsThen::of(entries);
        let all = on_record(entries, child);
        let told = told_by(entries, &all);
        let item = |it: OnRecord<'_>| {
            let (entry, withheld) = (&*it.entry, it.withheld);
            let register = match (withheld, &told) {
                (None, Some(told)) => told,
                _ => register,
            };
            let of_then = |adult| then.at(adult, entry.order());
            let name = |adult| of_then(adult).map(|adult| adult.name.clone());
            let (title, lines) = said_with(register, &name, &entry.fact, models, language);
            let by = entry.adult.and_then(of_then);
            AccessItem {
                entry: entry.id,
                by: by.map(|adult| format!("{} ({})", adult.name, adult.role.word(language))),
                at: entry.at,
                title,
                lines: if withheld.is_some() {
                    Vec::new()
                } else {
                    lines
                },
                withheld: withheld.map(str::to_owned),
                waits: it.waits,
            }
        };
        Some(Self {
            child: call_name(register, known, &[], on),
            group: register.group(known.group).map(|group| group.name.clone()),
            institution: register.institution.clone(),
            items: all.into_iter().map(item).collect(),
            unfinished: 0,
        })
    }
}

/// What is known without what a leader keeps out, where something is: a follow-up names agreements and
/// focus points by what another entry says of them.
fn told_by(entries: &[Entry], all: &[OnRecord<'_>]) -> Option<Register> {
    let withheld = all.iter().filter(|it| it.withheld.is_some());
    let withheld: BTreeSet<_> = withheld.map(|it| it.entry.id).collect();
    let told = entries.iter().filter(|it| !withheld.contains(&it.id));
    (!withheld.is_empty()).then(|| Register::fold(told.cloned()))
}
