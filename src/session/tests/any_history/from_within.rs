//! What somebody tries who can unlock and is no leader.

use super::*;
use trivsel::register::Authority;

impl MergeHistory {
    /// Somebody who can unlock tries to give a passphrase of their own choice to a colleague whom they
    /// have just added. A leader has one of their own, so it takes that.
    pub(super) fn give_away(&mut self, at: usize, person: usize) {
        let phrase = format!("den tildigtede nummer {}", self.next());
        let site = &self.sites[at];
        let mut opening = site.ways.slots.values();
        let Some(typed) = opening.find(|it| self.phrases[person].contains(*it)) else {
            return;
        };
        let (window, made_up) = (&site.window, AdultId(Id::from_bytes([49; 16])));
        window
            .record(adult(made_up, "Vikar", Role::Pedagogue), &[])
            .unwrap();
        let changes = KeyChanges {
            replace: &[(Holder::Adult(made_up.0), phrase.as_str())],
            ..KeyChanges::default()
        };
        let proof = window
            .world
            .wait(proved_with(&window.session, typed))
            .unwrap();
        let given = window.session.change_keys(Some(made_up), proof, changes);
        drop(window.world.wait(given));
        self.phrases[person].insert(phrase);
    }

    /// Nobody who was let go opens the place with anything but what was never taken from them.
    pub(super) fn check_shut(&self, at: usize) {
        let MergePlace { window, ways } = &self.sites[at];
        for person in &ways.gone {
            for phrase in &self.phrases[*person] {
                let stays = ways.slots.values().any(|known| known == phrase);
                assert!(
                    stays || window.world.open_with(phrase).is_err(),
                    "{person} comes in with {phrase}"
                );
            }
        }
    }

    /// Somebody who is no leader and can unlock here writes into a copy that opens to them too: that
    /// they lead, that Lise does not, and that a mark is lifted. They sit down as Lise and read it in.
    pub(super) fn merge_as(&self, at: usize, person: usize, copy: usize) {
        let (file, ways) = &self.copies[copy];
        let knows = |ways: &MergeWays| {
            let mut phrases = ways.slots.values();
            let known = phrases.find(|it| self.phrases[person].contains(*it));
            known.cloned()
        };
        let (Some(of_copy), Some(typed)) = (knows(ways), knows(&self.sites[at].ways)) else {
            return;
        };
        let place = World::holding(unpack(file).unwrap());
        let theirs = place.open_with(&of_copy).unwrap();
        let (storage, limits) = (place.storage.clone(), CostLimits::LENIENT);
        let opening = open_folded(storage, of_copy.as_str(), &limits, Counting(0));
        let (own, ..) = place.wait(opening).unwrap();
        let vault = theirs.session.vault().unwrap();
        let mut wished = wishes();
        wished.retain(|fact| fact.authority() == Authority::Leader || is_of_adult(fact));
        let wished = vault.entries(theirs.session.environment(), None, wished);
        let wished = wished.unwrap();
        place.wait(Journal::append(&own, &wished, &[])).unwrap();
        let window = &self.sites[at].window;
        let (session, world) = (&window.session, &window.world);
        let file = copy_of(&theirs);
        let read = session.read_backup(&file, &of_copy);
        let Some(backup) = world.wait(read).unwrap() else {
            return;
        };
        let before = known(window);
        for of_leaders in [true, false] {
            let proof = world.wait(proved_with(session, &typed)).unwrap();
            let merged = session.merge(Some(LISE), proof, backup.clone(), &[], of_leaders);
            assert_eq!(world.wait(merged).is_err(), of_leaders);
        }
        let taken = known(window);
        let mut new = taken.iter().filter(|entry| !before.contains(entry));
        assert!(
            new.all(|entry| entry.fact.authority() != Authority::Leader),
            "{taken:?}"
        );
        let register = window.state.borrow().register.clone();
        let leads = |id| register.adult(id).map(|it| it.role) == Some(Role::Leader);
        assert!(leads(LISE) && !PEOPLE.into_iter().any(leads));
    }
}

fn is_of_adult(fact: &Fact) -> bool {
    matches!(fact, Fact::AdultChanged { .. })
}
