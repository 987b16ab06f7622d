//! Files that anybody can read without the app: everything, so that no one is
//! locked in, and the copy for one child's parents. JSON, told of in
//! `docs/readable.md` and described by `docs/readable.schema.json`.

use std::{borrow::Cow, collections::BTreeMap};

use crate::DraftKey;
use serde::Serialize;
use serde_json::{Value, json};
use trivsel::{
    insight::on_record,
    register::{
        AdultId, AdultThen, AdultsThen, ChildId, Entry, EntryId, Fact, GroupId, Institution,
        Moment, Register, RoundId, entries_in_order,
    },
    vocabulary::{Day, Id, Language, Role, each_text},
};
use vault::DraftName;

use notified::Notified;

mod notified;

#[cfg(test)]
mod schema;
#[cfg(test)]
mod tests;

/// What every copy says of marks that a leader set, whether there is one or not.
const ONLY_WHERE_CHOSEN: &str = "only-where-chosen";
/// The version of both files.
const VERSION: u32 = 1;
/// The format of the file of everything.
const EVERYTHING: &str = "trivselsspor-everything";
/// The format of the copy for a child's parents.
const ACCESS_COPY: &str = "trivselsspor-access-copy";

/// Everything, as the bytes of a file: each entry as it was written, what is still
/// being typed, and how many records could not be read or understood.
#[must_use]
pub fn everything(
    entries: &[Entry],
    drafts: &BTreeMap<DraftName, Vec<u8>>,
    unread: usize,
    on: Day,
) -> Vec<u8> {
    bytes(&Everything {
        format: EVERYTHING,
        version: VERSION,
        made_on: on,
        unread,
        entries: entries_in_order(entries.iter()),
        drafts: drafts.iter().filter_map(ReadableDraft::new).collect(),
    })
}

/// The copy for a child's parents, as the bytes of a file: everything on record
/// about the child, with the names of what it points to, and nothing about any other
/// child. What is withheld stands there as that, with the reason; what the copy leaves out by itself
/// is in it only where a leader chose so. It says what the paper says, in the paper's language where
/// it says it in words.
#[must_use]
pub fn of_child(
    register: &Register,
    entries: &[Entry],
    child: ChildId,
    unfinished: usize,
    on: Day,
    language: Language,
) -> Vec<u8> {
    let own = on_record(entries, child);
    let then = AdultsThen::of(entries);
    let (mut names, mut adults) = (BTreeMap::new(), BTreeMap::new());
    for it in &own {
        let mut of_entry = BTreeMap::new();
        each_text(&*it.entry, &mut |text| {
            let Ok(id) = text.parse() else { return };
            if let Some(name) = name(register, id) {
                names.insert(id, name);
            }
            let adult = then.at(AdultId(id), it.entry.order());
            of_entry.extend(adult.map(|it| (AdultId(id), NamedAdult::new(&it))));
        });
        if it.withheld.is_some() {
            of_entry.retain(|adult, _| Some(*adult) == it.entry.adult);
        }
        adults.insert(it.entry.id, of_entry);
    }
    adults.retain(|_, of_entry| !of_entry.is_empty());
    let entry = |entry: Cow<'_, Entry>, withheld| match (withheld, &entry.fact) {
        (Some(withheld), _) => CopiedEntry::Withheld {
            id: entry.id,
            at: entry.at,
            withheld,
        },
        (None, Fact::NotificationNoted(it)) => CopiedEntry::Notified {
            id: entry.id,
            at: entry.at,
            adult: entry.adult,
            notified: Notified::new(it),
        },
        (None, _) => CopiedEntry::Whole(Box::new(entry.into_owned())),
    };
    bytes(&AccessCopyFile {
        format: ACCESS_COPY,
        version: VERSION,
        made_on: on,
        leaders_marks: ONLY_WHERE_CHOSEN,
        may_be_left_out: language.access_marks(),
        unfinished,
        institution: &register.institution,
        entries: own
            .into_iter()
            .map(|it| entry(it.entry, it.withheld))
            .collect(),
        names,
        adults,
    })
}

/// The file of everything.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Everything<'a> {
    #[cfg_attr(test, schemars(extend("const" = EVERYTHING)))]
    format: &'static str,
    #[cfg_attr(test, schemars(extend("const" = VERSION)))]
    version: u32,
    made_on: Day,
    /// How many stored values could not be read and are not in here.
    unread: usize,
    entries: Vec<&'a Entry>,
    drafts: Vec<ReadableDraft>,
}

/// The copy for a child's parents.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct AccessCopyFile<'a> {
    #[cfg_attr(test, schemars(extend("const" = ACCESS_COPY)))]
    format: &'static str,
    #[cfg_attr(test, schemars(extend("const" = VERSION)))]
    version: u32,
    made_on: Day,
    /// Marks that a leader sets to stop erasing are in the copy only where a leader chose so. Every
    /// copy says it, whether there is such a mark or not.
    #[cfg_attr(test, schemars(extend("const" = ONLY_WHERE_CHOSEN)))]
    leaders_marks: &'static str,
    /// What every copy leaves out by itself, in the words of the paper.
    may_be_left_out: &'static str,
    /// How many forms were begun and not finished; they are not on record and not in the file.
    unfinished: usize,
    institution: &'a Institution,
    /// What the groups and rounds of the entries are called.
    names: BTreeMap<Id, &'a str>,
    /// What the adults in each entry were called when it was written, and what they were.
    adults: BTreeMap<EntryId, BTreeMap<AdultId, NamedAdult>>,
    entries: Vec<CopiedEntry<'a>>,
}

/// An adult by the name and the role of a day.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct NamedAdult {
    name: String,
    role: Role,
}

impl NamedAdult {
    fn new(adult: &AdultThen) -> Self {
        Self {
            name: adult.name.clone(),
            role: adult.role,
        }
    }
}

/// An entry as parents get it; one that a leader keeps out says only why.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
enum CopiedEntry<'a> {
    Whole(Box<Entry>),
    Notified {
        id: EntryId,
        at: Moment,
        #[serde(skip_serializing_if = "Option::is_none")]
        adult: Option<AdultId>,
        notified: Notified,
    },
    Withheld {
        id: EntryId,
        at: Moment,
        withheld: &'a str,
    },
}

/// The adult of what the team types together.
const TEAM: Id = Id::from_bytes([0; 16]);

/// What is still being typed and not finished; an adult of zeros is the team.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ReadableDraft {
    adult: Id,
    /// The child, or the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    child: Option<Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<Id>,
    /// What an assessment and a position belong to.
    #[serde(skip_serializing_if = "Option::is_none")]
    round: Option<Id>,
    content: Value,
}

impl ReadableDraft {
    /// None where nothing of it was typed about a child or a group.
    fn new((name, payload): (&DraftName, &Vec<u8>)) -> Option<Self> {
        let group = match DraftKey::of(name)? {
            DraftKey::GroupFollowUp { group, .. } | DraftKey::GroupFocus { group, .. } => {
                Some(group.0)
            }
            _ => None,
        };
        let (adult, child, round) = match DraftKey::of(name)? {
            DraftKey::Own {
                adult,
                child,
                round,
            } => (adult.0, Some(child), Some(round.0)),
            DraftKey::Joint { child, round } => (TEAM, Some(child), Some(round.0)),
            DraftKey::GroupFollowUp { .. } | DraftKey::GroupFocus { .. } => (TEAM, None, None),
            DraftKey::FollowUp { child, .. }
            | DraftKey::Voice { child, .. }
            | DraftKey::Meeting { child, .. }
            | DraftKey::Review { child, .. }
            | DraftKey::Ladder { child, .. }
            | DraftKey::Focus { child, .. }
            | DraftKey::Notification { child } => (TEAM, Some(child), None),
            DraftKey::Cursor { .. } => return None,
        };
        let lossy = || json!(String::from_utf8_lossy(payload));
        let text = str::from_utf8(payload).ok();
        Some(Self {
            adult,
            child: child.map(|child| child.0),
            group,
            round,
            content: text
                .and_then(|it| serde_json::from_str(it).ok())
                .unwrap_or_else(lossy),
        })
    }
}

/// How many forms about a child are begun and not finished, as its parents are told. A writing sheet is
/// not among them: it would tell of a notification.
#[must_use]
pub fn unfinished(drafts: &BTreeMap<DraftName, Vec<u8>>, child: ChildId) -> usize {
    let own = drafts.keys().filter(|name| name.child == Some(child.0));
    let counts =
        |name: &&DraftName| !matches!(DraftKey::of(name), Some(DraftKey::Notification { .. }));
    own.filter(counts).count()
}

/// What a group or a round of many is called; nothing for anything else.
fn name(register: &Register, id: Id) -> Option<&str> {
    let group = register.group(GroupId(id)).map(|group| &*group.name);
    let round = || register.round(RoundId(id)).map(|round| &*round.name);
    group.or_else(round)
}

/// The file with line breaks. Written as an entry is stored and then laid out, so that the program
/// does not hold a second writer of every fact.
fn bytes(file: &impl Serialize) -> Vec<u8> {
    const WRITTEN: &str = "texts and numbers can be written as JSON";
    let stored = serde_json::to_string(file).expect(WRITTEN);
    let mut laid_out = Vec::new();
    serde_transcode::transcode(
        &mut serde_json::Deserializer::from_str(&stored),
        &mut serde_json::Serializer::pretty(&mut laid_out),
    )
    .expect(WRITTEN);
    laid_out
}
