//! The register as entries again: what is in memory can be written to a file
//! when the storage is gone.

use super::{File, Register};
use crate::register::{
    AdultId, DeviceId, Entry, EntryId, Fact, Hold, HoldReason, Look, Moment, RoundId,
};
use crate::vocabulary::Id;

/// Who writes the entries, and when.
pub struct Pass<'a> {
    /// The device.
    pub device: DeviceId,
    /// The moment that things get whose own is no longer known.
    pub at: Moment,
    /// Gives an id that is not taken.
    pub id: &'a mut dyn FnMut() -> Id,
}

/// A fact with who wrote it and when, and under which id, where that is known.
type Known = (Option<(EntryId, Option<AdultId>, Moment)>, Fact);

impl Register {
    /// Entries that fold into this register. Every version of an assessment and of
    /// a position is among them, under its own id; of everything else, which is
    /// known only as it reads today, that one.
    pub fn unfold(&self, pass: Pass<'_>) -> Vec<Entry> {
        let mut facts: Vec<Known> = Vec::new();
        let mut today = |fact| facts.push((None, fact));
        today(Fact::InstitutionSet(self.institution.clone()));
        let adults = self.adults.iter().cloned().map(Fact::AdultSet);
        adults.for_each(&mut today);
        let groups = self.groups.iter().cloned().map(Fact::GroupSet);
        groups.for_each(&mut today);
        let rounds = self.rounds.iter().cloned().map(Fact::RoundOpened);
        rounds.for_each(&mut today);
        let points = self.focus_points.iter().cloned().map(Fact::FocusPointSet);
        points.for_each(&mut today);
        let backup = self.last_backup.map(|on| Fact::BackedUp { on });
        backup.into_iter().for_each(&mut today);
        let erased = self.erased.iter();
        erased.for_each(|child| today(Fact::ChildErased { child: *child }));
        for (child, file) in &self.children {
            let File {
                child: known,
                holds,
                looks,
            } = &**file;
            facts.extend(known.clone().map(|child| (None, Fact::ChildSet(child))));
            let mut hold = |why, running| {
                let child = *child;
                let hold = Hold {
                    child,
                    why,
                    running,
                };
                facts.push((None, Fact::HoldSet(hold)));
            };
            holds.iter().for_each(|why| hold(*why, true));
            if known.is_none() && holds.is_empty() && looks.is_empty() {
                // All that is known of the child is that nothing is running any more.
                hold(HoldReason::AccessRequest, false);
            }
            for (round, look) in looks {
                unfold_look(*child, *round, look, &mut facts);
            }
        }
        let entries = (self.clock + 1..).zip(facts);
        entries
            .map(|(clock, (known, fact))| {
                let (id, adult, at) =
                    known.unwrap_or_else(|| (EntryId((pass.id)()), None, pass.at));
                Entry {
                    id,
                    device: pass.device,
                    adult,
                    clock,
                    at,
                    fact,
                }
            })
            .collect()
    }
}

fn unfold_look(
    child: crate::register::ChildId,
    round: RoundId,
    look: &Look,
    facts: &mut Vec<Known>,
) {
    for (_, versions) in &look.assessments {
        facts.extend(versions.iter().map(|it| {
            let fact = Fact::AssessmentFinished(it.value.clone());
            (Some((it.entry, it.by, it.at)), fact)
        }));
    }
    if look.dialogue_opened {
        facts.push((None, Fact::DialogueOpened { child, round }));
    }
    for (of, hint) in &look.hints {
        let (of, hint) = (*of, hint.clone());
        facts.push((
            None,
            Fact::HintGiven {
                child,
                round,
                of,
                hint,
            },
        ));
    }
    facts.extend(look.positions.iter().map(|it| {
        let fact = Fact::PositionAgreed(it.value.clone());
        (Some((it.entry, it.by, it.at)), fact)
    }));
    let reason = look.not_assessed.clone();
    facts.push((
        None,
        Fact::NotAssessed {
            child,
            round,
            reason,
        },
    ));
    if !look.put_off.is_empty() {
        let reason = look.put_off.clone();
        facts.push((
            None,
            Fact::PutOff {
                child,
                round,
                reason,
            },
        ));
    }
}
