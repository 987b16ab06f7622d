//! What is chosen in a follow-up: how it was held, and whether the child is followed closely still.

use yew::prelude::*;

use crate::{components::Choices, hooks::DraftHandle};
use trivsel::{
    register::{FollowUp, PlannedFollowUp},
    vocabulary::{HowFollowedUp, Language, WhyEnded},
};

/// Whether the team met, phoned or wrote.
pub fn how_held(draft: &DraftHandle<FollowUp>, language: Language) -> Choices {
    let ways = HowFollowedUp::ALL.iter();
    let ways = ways.map(|it| (it.id().into(), it.word(language).into()));
    Choices {
        name: "how".into(),
        legend: language.follow_up_how().into(),
        options: ways.collect(),
        chosen: draft.value().how.iter().map(|it| it.id().into()).collect(),
        many: false,
        onpick: draft
            .put(|draft: &mut FollowUp, id: AttrValue| draft.how = HowFollowedUp::from_id(&id)),
    }
}

/// The question whether the child is to be followed closely.
pub struct Enough {
    /// The child is not followed closely yet.
    pub is_new: bool,
    /// Half a year has passed, and that question stands above: this one asks only why it ends.
    pub thinks_again: bool,
    /// Nothing has been answered.
    pub open: bool,
}

impl Enough {
    /// Yes, or why it ends.
    pub fn choices(
        &self,
        draft: &DraftHandle<FollowUp>,
        proposed: PlannedFollowUp,
        language: Language,
    ) -> Choices {
        let is_new = self.is_new;
        let goes_on = (!self.thinks_again).then(|| ("yes".into(), language.yes().into()));
        let why = WhyEnded::ALL.iter();
        let why = why.map(|it| (it.id().into(), it.word(language).into()));
        Choices {
            name: "enough".into(),
            legend: match is_new {
                true => language.follow_up_closely().into(),
                false => language.follow_up_enough().into(),
            },
            options: goes_on.into_iter().chain(why).collect(),
            chosen: match draft.value().ended {
                Some(why) => vec![why.id().into()],
                None if self.thinks_again || self.open => vec![],
                None => vec!["yes".into()],
            },
            many: false,
            onpick: draft.put(move |draft: &mut FollowUp, id: AttrValue| {
                draft.ended = WhyEnded::from_id(&id);
                if is_new && draft.ended.is_none() {
                    draft.next.get_or_insert(proposed.clone());
                }
            }),
        }
    }
}
