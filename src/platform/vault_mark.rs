//! Marks that there has been a vault in this browser, and a backup of it. They are kept apart from
//! the vault, so that a start without one can tell a new device from one whose storage was thrown
//! away, and a locked vault can say how old the last copy is and ask whose data it holds. They are
//! two days, a hash by which the institution's name is recognised when it is typed, when something was
//! fetched that the logbook could not know of, and whether digits answer in the class check.

use trivsel::{
    register::Moment,
    vocabulary::{Day, Id},
};
use vault::salted_hash;

use super::random::new_id;

/// The day on which the vault was last opened here.
const OPENED: &str = "trivselsspor-opened";

/// The day of the last backup that is known here.
const BACKED_UP: &str = "trivselsspor-backup";

/// A salt, and behind it the hash of the institution's name.
const INSTITUTION: &str = "trivselsspor-institution";

/// That digits do not answer in the class check on this device.
const DIGITS_OFF: &str = "trivselsspor-digits-off";

/// What was fetched and the logbook does not know of yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenData {
    /// The locked data, as they lie there.
    Locked,
    /// What was not stored, with everything that was known.
    Unsaved,
}

impl TakenData {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Locked, Self::Unsaved];

    /// Where it is marked when, in milliseconds since 1970.
    const fn mark(self) -> &'static str {
        match self {
            Self::Locked => "trivselsspor-taken",
            Self::Unsaved => "trivselsspor-taken-unsaved",
        }
    }
}

/// So many are kept: whoever fetches it more often has told enough.
const MOST_TAKEN_MARKS: usize = 50;

/// Marks that a vault was opened here today. A browser that does not keep the mark keeps none.
pub fn mark_vault(today: Day) {
    set(OPENED, &today.to_string());
}

/// Marks that there is a backup of this day.
pub fn mark_backup(day: Day) {
    set(BACKED_UP, &day.to_string());
}

/// Marks whose vault it is, so that the locked page recognises the name. An institution without a
/// name leaves no mark.
pub fn mark_institution(name: &str) {
    if name.trim().is_empty() {
        remove(INSTITUTION);
    } else if !marked_institution().is_some_and(|mark| mark.is(name)) {
        let mark = InstitutionMark::of(new_id(), name);
        set(INSTITUTION, &format!("{}{}", mark.salt, mark.hash));
    }
}

/// Marks that something was fetched, for the logbook.
pub fn mark_taken(what: TakenData, at: Moment) {
    let mut taken = marked_taken(what);
    taken.push(at);
    let from = taken.len().saturating_sub(MOST_TAKEN_MARKS);
    set(what.mark(), &written(&taken[from..]));
}

/// When it was fetched and the logbook does not know of it yet.
pub fn marked_taken(what: TakenData) -> Vec<Moment> {
    moments(&get(what.mark()).unwrap_or_default())
}

/// The logbook knows of these now.
pub fn unmark_taken(what: TakenData, told: &[Moment]) {
    let mut left = marked_taken(what);
    left.retain(|at| !told.contains(at));
    if left.is_empty() {
        remove(what.mark());
    } else {
        set(what.mark(), &written(&left));
    }
}

fn written(moments: &[Moment]) -> String {
    let moments: Vec<_> = moments.iter().map(|at| at.0.to_string()).collect();
    moments.join(",")
}

/// What is no moment is passed over: anybody can write there.
fn moments(written: &str) -> Vec<Moment> {
    let moments = written.split(',').filter_map(|at| at.parse().ok());
    moments.map(Moment).take(MOST_TAKEN_MARKS).collect()
}

/// Whether digits answer in the class check on this device, until somebody switches them off.
pub fn digits_answer() -> bool {
    get(DIGITS_OFF).is_none()
}

/// Remembers whether they do: whoever speaks to the screen switches them off once and not each day.
pub fn remember_digits(answer: bool) {
    match answer {
        true => remove(DIGITS_OFF),
        false => set(DIGITS_OFF, "1"),
    }
}

/// Takes all marks away.
pub fn unmark_vault() {
    let taken = TakenData::ALL.map(TakenData::mark);
    for mark in taken
        .into_iter()
        .chain([OPENED, BACKED_UP, INSTITUTION, DIGITS_OFF])
    {
        remove(mark);
    }
}

/// The last day on which a vault was opened here.
pub fn marked_vault() -> Option<Day> {
    get(OPENED)?.parse().ok()
}

/// The day of the last backup that is known here.
pub fn marked_backup() -> Option<Day> {
    get(BACKED_UP)?.parse().ok()
}

/// What the institution's name is recognised by.
pub fn marked_institution() -> Option<InstitutionMark> {
    let mark = get(INSTITUTION)?;
    let (salt, hash) = mark.split_at_checked(mark.len() / 2)?;
    let (salt, hash) = (salt.parse().ok()?, hash.parse().ok()?);
    Some(InstitutionMark { salt, hash })
}

/// What an institution's name is recognised by. The name cannot be read from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InstitutionMark {
    salt: Id,
    hash: Id,
}

impl InstitutionMark {
    fn of(salt: Id, name: &str) -> Self {
        let hash = salted_hash(salt, &comparable(name));
        Self { salt, hash }
    }

    /// Whether this is the name, whatever the size of its letters and the room around it.
    #[must_use]
    pub fn is(&self, typed: &str) -> bool {
        *self == Self::of(self.salt, typed)
    }
}

/// Words as they are compared: in small letters, with one space between them.
#[must_use]
pub fn comparable(words: &str) -> String {
    let words: Vec<_> = words.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

fn set(name: &str, value: &str) {
    if let Some(marks) = marks() {
        let _ = marks.set_item(name, value);
    }
}

fn get(name: &str) -> Option<String> {
    marks()?.get_item(name).ok()?
}

fn remove(name: &str) {
    if let Some(marks) = marks() {
        let _ = marks.remove_item(name);
    }
}

fn marks() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_fetched_is_read_as_it_was_written_and_anything_else_is_passed_over() {
        let taken = [Moment(1), Moment(1_795_680_000_000)];
        assert_eq!(moments(&written(&taken)), taken);
        assert_eq!(moments(""), []);
        assert_eq!(moments("x,-1,7,,<b>"), [Moment(7)]);
    }

    #[test]
    fn only_the_name_itself_is_recognised() {
        let mark = InstitutionMark::of(Id::from_bytes([3; 16]), "Rævehøjens  Børneby");
        assert!(mark.is("Rævehøjens Børneby") && mark.is(" rævehøjens børneby "));
        for other in [
            "",
            " ",
            "Rævehøjen",
            "Rævehøjens Børneby 2",
            "slet alle data",
        ] {
            assert!(!mark.is(other), "“{other}”");
        }
    }
}
