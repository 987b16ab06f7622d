//! What was written, and how much of it showed as saved.

use std::collections::BTreeMap;

/// What stands in each place, by the place's name.
pub type Found = BTreeMap<String, String>;

/// Every place that was written in.
#[derive(Default)]
pub struct Ledger(BTreeMap<String, Written>);

/// What was written in one place since it was last looked at.
#[derive(Default)]
struct Written {
    /// What stood there then, if it is known.
    before: Option<String>,
    /// What was written, in order.
    since: Vec<String>,
    /// How many of these showed as saved.
    shown: usize,
}

impl Ledger {
    /// Something is going to be written.
    pub fn writes(&mut self, place: &str, text: &str) {
        let written = self.0.entry(place.to_owned()).or_default();
        written.since.push(text.to_owned());
    }

    /// All that was written in this place shows as saved.
    pub fn shows_as_saved(&mut self, place: &str) {
        let written = self.0.entry(place.to_owned()).or_default();
        written.shown = written.since.len();
    }

    /// Compares with what is found after a crash: nothing older than what showed as saved may stand
    /// there. What is found counts as seen from then on. Returns how many places had something new
    /// that showed as saved, or what was lost.
    pub fn compare(&mut self, found: &Found) -> Result<u64, String> {
        let mut again = 0;
        for (place, text) in found {
            let written = self.0.entry(place.clone()).or_default();
            let allowed: Vec<_> = match written.shown.checked_sub(1) {
                Some(newest) => written.since[newest..].iter().collect(),
                None => written.before.iter().chain(&written.since).collect(),
            };
            let known = written.before.is_some() || written.shown > 0;
            if known && !allowed.contains(&text) {
                return Err(format!(
                    "in {place} stands “{text}”, and should one of {allowed:?}"
                ));
            }
            again += u64::from(written.shown > 0);
            *written = Written {
                before: Some(text.clone()),
                ..Written::default()
            };
        }
        match self.0.keys().find(|place| !found.contains_key(*place)) {
            Some(place) => Err(format!("{place} is gone")),
            None => Ok(again),
        }
    }
}

#[test]
fn something_older_than_what_showed_is_a_loss() {
    let found = |text: &str| Found::from([("a".to_owned(), text.to_owned())]);
    let written = || {
        let mut ledger = Ledger::default();
        assert_eq!(ledger.compare(&found("old")), Ok(0));
        ledger.writes("a", "one");
        ledger.shows_as_saved("a");
        ledger.writes("a", "two");
        ledger
    };
    for whole in ["one", "two"] {
        assert_eq!(written().compare(&found(whole)), Ok(1));
    }
    for lost in ["old", "three", ""] {
        assert!(written().compare(&found(lost)).is_err(), "“{lost}”");
    }
    assert!(written().compare(&Found::new()).is_err());
}
