//! The facts that say what somebody changed.

use super::{
    Adult, AdultChanges, Child, ChildChanges, Fact, FocusPoint, FocusPointChanges, Group,
    GroupChanges, Institution, InstitutionChanges, Meeting, MeetingChanges, Round, RoundChanges,
};

impl Fact {
    /// Whether it says what somebody changed, and nothing was.
    pub(super) fn changes_nothing(&self) -> bool {
        match self {
            Self::InstitutionChanged { changes } => changes.is_empty(),
            Self::AdultChanged { changes, .. } => changes.is_empty(),
            Self::GroupChanged { changes, .. } => changes.is_empty(),
            Self::RoundChanged { changes, .. } => changes.is_empty(),
            Self::ChildChanged { changes, .. } => changes.is_empty(),
            Self::FocusPointChanged { changes, .. } => changes.is_empty(),
            Self::MeetingChanged { changes, .. } => changes.is_empty(),
            _ => false,
        }
    }

    /// What an edited institution says anew; `before` is what the editing began with.
    #[must_use]
    pub fn institution_changed(before: &Institution, after: &Institution) -> Self {
        let changes = InstitutionChanges::between(Some(before), after);
        Self::InstitutionChanged { changes }
    }

    /// What an edited adult says anew; without a `before` they are new. Of somebody who is
    /// back it tells the role too, so that nobody comes back as more than they are shown to be.
    #[must_use]
    pub fn adult_changed(before: Option<&Adult>, after: &Adult) -> Self {
        let mut changes = AdultChanges::between(before, after);
        if changes.gone == Some(false) {
            changes.role = Some(after.role);
        }
        let adult = after.id;
        Self::AdultChanged { adult, changes }
    }

    /// What an edited group says anew; without a `before` it is new.
    #[must_use]
    pub fn group_changed(before: Option<&Group>, after: &Group) -> Self {
        let changes = GroupChanges::between(before, after);
        let group = after.id;
        Self::GroupChanged { group, changes }
    }

    /// What an edited child says anew; without a `before` it is new.
    #[must_use]
    pub fn child_changed(before: Option<&Child>, after: &Child) -> Self {
        let changes = ChildChanges::between(before, after);
        let child = after.id;
        Self::ChildChanged { child, changes }
    }

    /// What an edited round says anew; without a `before` it is new.
    #[must_use]
    pub fn round_changed(before: Option<&Round>, after: &Round) -> Self {
        let changes = RoundChanges::between(before, after);
        let (round, child) = (after.id, after.child);
        Self::RoundChanged {
            round,
            child,
            changes,
        }
    }

    /// What an edited meeting says anew; without a `before` it is new.
    #[must_use]
    pub fn meeting_changed(before: Option<&Meeting>, after: &Meeting) -> Self {
        let changes = MeetingChanges::between(before, after);
        let (meeting, child) = (after.id, after.child);
        Self::MeetingChanged {
            child,
            meeting,
            changes,
        }
    }

    /// What an edited focus point says anew; without a `before` it is new.
    #[must_use]
    pub fn focus_point_changed(before: Option<&FocusPoint>, after: &FocusPoint) -> Self {
        let changes = FocusPointChanges::between(before, after);
        let (focus_point, child) = (after.id, after.child);
        Self::FocusPointChanged {
            focus_point,
            child,
            changes,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        register::{AdultId, Authority},
        vocabulary::{Id, Role},
    };

    fn karen(role: Role, gone: bool) -> Adult {
        Adult {
            id: AdultId(Id::from_bytes([1; 16])),
            name: "Karen".to_owned(),
            role,
            gone,
        }
    }

    /// Otherwise anybody at an unlocked screen could give themselves a leader's rights.
    #[test]
    fn to_become_a_leader_to_leave_and_to_come_back_takes_a_leader() {
        let here = karen(Role::Pedagogue, false);
        let left = karen(Role::Leader, true);
        for (before, after, authority) in [
            (None, karen(Role::Leader, false), Authority::Leader),
            (Some(&here), karen(Role::Leader, false), Authority::Leader),
            (Some(&left), karen(Role::Leader, false), Authority::Leader),
            (
                Some(&left),
                karen(Role::Pedagogue, false),
                Authority::Leader,
            ),
            (None, karen(Role::Pedagogue, false), Authority::Here),
            (Some(&here), karen(Role::Teacher, false), Authority::Here),
            (Some(&here), karen(Role::Pedagogue, true), Authority::Leader),
        ] {
            let fact = Fact::adult_changed(before, &after);
            assert_eq!(fact.authority(), authority, "{before:?} {after:?}");
        }
    }

    /// Another program could leave the role out, and the one who is back may have been a leader.
    #[test]
    fn who_comes_back_without_a_role_may_be_a_leader() {
        let changes = AdultChanges {
            gone: Some(false),
            ..AdultChanges::default()
        };
        let adult = karen(Role::Leader, false).id;
        let fact = Fact::AdultChanged { adult, changes };
        assert_eq!(fact.authority(), Authority::Leader);
    }

    /// A role that stands beside every change would undo what another device has set.
    #[test]
    fn a_changed_name_leaves_the_role_alone() {
        let before = karen(Role::Pedagogue, false);
        let after = Adult {
            name: "Karen Riis".to_owned(),
            ..before.clone()
        };
        let Fact::AdultChanged { changes, .. } = Fact::adult_changed(Some(&before), &after) else {
            panic!("an adult changed");
        };
        assert_eq!((changes.role, changes.gone), (None, None));
        let back = Fact::adult_changed(Some(&karen(Role::Pedagogue, true)), &before);
        let Fact::AdultChanged { changes, .. } = back else {
            panic!("an adult changed");
        };
        assert_eq!(changes.role, Some(Role::Pedagogue));
    }
}
