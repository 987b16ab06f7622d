//! Whose list it stands on that something is to be done about a child: the tovholder's, and never
//! nobody's.

use super::follow_ups_due::follow_up_lead;
use crate::{
    register::{Adult, AdultId, Child, ChildId, Group, Register},
    vocabulary::Role,
};

/// The adults who are here, and what each of them sees to.
#[derive(Clone, Debug)]
pub struct SeesTo<'a> {
    register: &'a Register,
    here: Vec<&'a Adult>,
}

impl<'a> SeesTo<'a> {
    #[must_use]
    pub fn new(register: &'a Register) -> Self {
        Self {
            register,
            here: register.adults(),
        }
    }

    /// Those who are here and bear this name.
    pub fn called(&self, name: &str) -> impl Iterator<Item = AdultId> {
        let here = self.here.iter();
        here.filter(move |it| it.name.trim() == name.trim())
            .map(|it| it.id)
    }

    /// Those who see to a child: the tovholder, where one of that name is here; otherwise those who
    /// are here and answered about it last; where nobody did, everybody.
    #[must_use]
    pub fn child(&self, child: ChildId, lead: &str) -> Vec<AdultId> {
        self.or_everybody(lead, || self.answered_last(child))
    }

    /// Whether an adult is among those who see to the follow-up on a child.
    #[must_use]
    pub fn is_asked(&self, child: &Child, adult: AdultId) -> bool {
        let lead = follow_up_lead(self.register, child);
        self.child(child.id, lead).contains(&adult)
    }

    /// Those who see to something for a group, in the same way.
    #[must_use]
    pub fn group(&self, group: &Group, lead: &str) -> Vec<AdultId> {
        self.or_everybody(lead, || {
            let children = self.register.children(group.id).into_iter();
            children.flat_map(|it| self.answered_last(it.id)).collect()
        })
    }

    /// Those who are to ring a child's parents: the tovholder, else whoever typed in what they said,
    /// else every leader who is here, else everybody.
    pub(super) fn ringing(&self, lead: &str, typed_by: Option<AdultId>) -> Vec<AdultId> {
        let those = |of: &dyn Fn(&Adult) -> bool| {
            let here = self.here.iter().filter(|it| of(it));
            here.map(|it| it.id).collect::<Vec<_>>()
        };
        let each = [
            self.called(lead).collect(),
            those(&|it| Some(it.id) == typed_by),
            those(&|it| it.role == Role::Leader),
            those(&|_| true),
        ];
        let mut each = each.into_iter().filter(|it| !it.is_empty());
        each.next().unwrap_or_default()
    }

    fn or_everybody(&self, lead: &str, answered: impl FnOnce() -> Vec<AdultId>) -> Vec<AdultId> {
        let mut all: Vec<_> = self.called(lead).collect();
        if all.is_empty() {
            all = answered();
        }
        if all.is_empty() {
            all = self.here.iter().map(|it| it.id).collect();
        }
        all
    }

    /// Those who are here and answered about a child in the last round in which any of them did.
    fn answered_last(&self, child: ChildId) -> Vec<AdultId> {
        let rounds = self.register.child_rounds(child).into_iter().rev();
        let here = |id: &AdultId| self.here.iter().any(|it| it.id == *id);
        let mut answered = rounds.map(|(_, look)| {
            let all = look.finished().map(|(adult, _)| adult);
            all.filter(here).collect::<Vec<_>>()
        });
        answered.find(|all| !all.is_empty()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
