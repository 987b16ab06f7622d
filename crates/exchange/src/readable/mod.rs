//! Files that anybody can read without the app: everything, so that no one is
//! locked in, and the copy for one child's parents. JSON, told of in
//! `docs/readable.md` and described by `docs/readable.schema.json`.

use trivsel::{
    insight::on_record,
    register::{AdultId, ChildId, Entry, GroupId, Register, RoundId},
    vocabulary::{Day, Fields, Id, Json, Kept, SortedMap, SortedSet, json_of},
};
use vault::DraftKey;

#[cfg(test)]
mod tests;

/// The version of both files.
const VERSION: u32 = 1;

/// Everything, as the bytes of a file: each entry as it was written, what is still
/// being typed, and how many records could not be read or understood.
#[must_use]
pub fn everything(
    entries: &[Entry],
    drafts: &SortedMap<DraftKey, Vec<u8>>,
    unread: usize,
    on: Day,
) -> Vec<u8> {
    let mut in_order: Vec<_> = entries.iter().collect();
    in_order.sort_unstable_by_key(|entry| entry.order());
    let mut file = begin("trivselsspor-everything", on);
    file.put("unread", unread.to_json());
    file.put("entries", list(in_order.into_iter().map(Kept::to_json)));
    file.put(
        "drafts",
        list(drafts.iter().map(|(key, payload)| draft(*key, payload))),
    );
    bytes(file)
}

/// The copy for a child's parents, as the bytes of a file: everything on record
/// about the child, with the names of what it points to, and nothing about any other
/// child. What is withheld stands there as that, with the reason.
#[must_use]
pub fn of_child(register: &Register, entries: &[Entry], child: ChildId, on: Day) -> Vec<u8> {
    let own = on_record(entries, child);
    let mut names = Fields::default();
    let mut ids = SortedSet::<Id>::new();
    for it in &own {
        it.entry.to_json().each_text(&mut |text| {
            if let Ok(id) = text.parse() {
                ids.insert(id);
            }
        });
    }
    for id in &ids {
        names.put_by_name(id.to_string().into(), Json::text(name(register, *id)));
    }
    let entry = |entry: &Entry, withheld: Option<&str>| {
        let Some(reason) = withheld else {
            return entry.to_json();
        };
        let mut fields = Fields::default();
        fields.put("id", entry.id.to_json());
        fields.put("at", entry.at.to_json());
        fields.put("withheld", Json::text(reason));
        Json::Fields(fields)
    };
    let mut file = begin("trivselsspor-access-copy", on);
    file.put("institution", register.institution.to_json());
    file.put("names", Json::Fields(names));
    file.put(
        "entries",
        list(own.into_iter().map(|it| entry(it.entry, it.withheld))),
    );
    bytes(file)
}

/// What an adult, a group or a round of many is called; nothing for anything else.
fn name(register: &Register, id: Id) -> &str {
    let adult = register.adult(AdultId(id)).map(|adult| &*adult.name);
    let group = || register.group(GroupId(id)).map(|group| &*group.name);
    let round = || register.round(RoundId(id)).map(|round| &*round.name);
    adult.or_else(group).or_else(round).unwrap_or_default()
}

fn begin(format: &str, on: Day) -> Fields {
    let mut file = Fields::default();
    file.put("format", Json::text(format));
    file.put("version", VERSION.to_json());
    file.put("made_on", on.to_json());
    file
}

fn draft(key: DraftKey, payload: &[u8]) -> Json {
    let mut fields = Fields::default();
    fields.put("adult", key.adult.to_json());
    fields.put("child", key.child.to_json());
    fields.put("round", key.round.to_json());
    let lossy = || Json::text(&String::from_utf8_lossy(payload));
    let content = json_of(payload).unwrap_or_else(lossy);
    fields.put("content", content);
    Json::Fields(fields)
}

fn list(all: impl Iterator<Item = Json>) -> Json {
    Json::List(all.collect())
}

fn bytes(file: Fields) -> Vec<u8> {
    // A tree of texts and numbers can always be written.
    serde_json::to_vec_pretty(&Json::Fields(file)).unwrap_or_default()
}
