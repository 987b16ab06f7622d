//! The children that a group's papers are about.

use trivsel::{
    insight::children_in,
    register::{Child, ChildRound, GroupId, Register, Round},
    vocabulary::{Day, Language, PaperLanguage},
};

/// A child of the group, in the round it is in: the group's, or a visit of its
/// own that began later.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    pub child: &'a Child,
    /// Its round, if there is one.
    pub round: Option<&'a Round>,
    /// What is known of it in that round.
    pub look: Option<&'a ChildRound>,
}

/// Those who belong to the group in its round, or on this day where it has
/// none, in the order of their names.
#[must_use]
pub fn members(register: &Register, group: GroupId, on: Day) -> Vec<Member<'_>> {
    let children = match register.current_round(group) {
        Some(round) => children_in(register, group, round),
        None => {
            let mut all = register.children(group);
            all.retain(|child| child.belonged(on, Some(on)));
            all
        }
    };
    let member = |child| {
        let round = register.round_of(child);
        let look = round.and_then(|round| register.child_round(child.id, round.id));
        Member { child, round, look }
    };
    children.into_iter().map(member).collect()
}

/// The language of the papers that a child's parents get: the one that was
/// chosen for them, else the one on screen.
#[must_use]
pub fn sheet_language(child: &Child, on_screen: Language) -> PaperLanguage {
    child.sheet_language.unwrap_or(on_screen.into())
}
