//! The register as entries again: what is in memory can be written to a file when the
//! storage is gone.

use super::*;

impl Register {
    /// Entries that fold into this register. Each has the id, the author and the place of
    /// the entry that it comes from, and of what that entry said whatever still holds;
    /// every version of an assessment, of a position and of a group's follow-up is among them, and each change
    /// of an adult, of a child and of what a meeting was planned to be.
    #[must_use]
    pub fn to_entries(&self) -> Vec<Entry> {
        let mut all = ToEntries(Vec::new());
        for (stamp, changes) in self.institution_fields.changes() {
            all.push(&stamp, Fact::InstitutionChanged { changes });
        }
        // Each of them, also where another has changed it since: what was written meanwhile bears
        // the name of then.
        for (adult, stamp, changes) in self.adults_then.changes() {
            let changes = changes.clone();
            all.push(stamp, Fact::AdultChanged { adult, changes });
        }
        for (group, known) in &*self.groups {
            for (stamp, changes) in known.fields.changes() {
                let group = *group;
                all.push(&stamp, Fact::GroupChanged { group, changes });
            }
        }
        for file in &*self.rounds {
            for (stamp, changes) in file.known.fields.changes() {
                let (round, child) = (file.id, file.child);
                let fact = Fact::RoundChanged {
                    round,
                    child,
                    changes,
                };
                all.push(&stamp, fact);
            }
        }
        for (focus_point, known) in &*self.focus_points {
            for (stamp, changes) in known.fields.changes() {
                let focus_point = *focus_point;
                let fact = Fact::FocusPointChanged {
                    focus_point,
                    child: None,
                    changes,
                };
                all.push(&stamp, fact);
            }
        }
        for held in self.group_follow_ups.values() {
            for it in held {
                all.push(&it.stamp, Fact::GroupFollowedUp(it.value.clone()));
            }
        }
        for (stamp, closed) in self.closed_months.values().filter_map(Earliest::stamped) {
            all.push(stamp, Fact::MonthClosed(closed.clone()));
        }
        all.latest(&self.baseline, |month| Fact::BaselineChosen {
            month: *month,
        });
        for read in self.papers_read.values() {
            all.latest(read, |it| Fact::PapersRead(it.clone()));
        }
        all.latest(&self.last_backup, |on| Fact::BackedUp { on: *on });
        for (child, erased) in &*self.erased {
            all.latest(erased, |()| Fact::ChildErased { child: *child });
        }
        for (child, file) in &self.children {
            file.facts(*child, &mut |stamp, fact| all.push(stamp, fact));
        }
        all.0.extend(self.logbook.values().cloned());
        all.0
    }
}

struct ToEntries(Vec<Entry>);

impl ToEntries {
    fn push(&mut self, stamp: &Stamp, fact: Fact) {
        self.0.push(Entry::of(stamp, fact));
    }

    fn latest<T>(&mut self, latest: &Latest<T>, fact: impl Fn(&T) -> Fact) {
        if let Some((stamp, value)) = latest.stamped() {
            self.push(stamp, fact(value));
        }
    }
}
