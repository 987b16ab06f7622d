//! Whether the parents said no to something when a talk ended, and nobody has heard them since.

use super::{
    SeesTo, meetings::met_parents, notifications::parents_not_yet,
    promises::followed_up_with_parents, voices,
};
use crate::{
    register::{AdultId, Child, Register, Voice},
    vocabulary::{Day, FeedbackChoice, FeedbackQuestion, VoiceOf},
};

/// What the parents said no to, the latest first: until the same person is heard again, or a parent is
/// met or followed up with on a later day. With it the day, and whoever typed it in.
fn unheard(register: &Register, child: &Child) -> Option<(FeedbackQuestion, Day, Option<AdultId>)> {
    let all = voices(register, child.id);
    let mut since: Vec<&Voice> = Vec::new();
    for it in all.iter().rev() {
        let voice = &it.value;
        let asked = voice.answers.iter();
        let mut no = asked.filter(|answer| answer.choice == Some(FeedbackChoice::No));
        let no = no.find(|answer| FeedbackQuestion::AT_THE_END.contains(&answer.question));
        let heard = || {
            // What was typed of the very talk that ended so is no second one.
            let mut later = since.iter().filter(|later| later.on > voice.on);
            later.any(|later| later.of == voice.of || later.of == VoiceOf::Parents)
                || met_parents(register, child.id, voice.on.plus_days(1)..)
                || followed_up_with_parents(register, child.id)
                    .iter()
                    .any(|(on, _)| *on > voice.on)
        };
        match no {
            Some(no) if !voice.of.is_child() && !heard() => {
                return Some((no.question, voice.on, it.by));
            }
            _ => since.push(voice),
        }
    }
    None
}

/// Whose parents an adult is to ring, and what they said no to, the oldest first: the children whose
/// follow-up the adult sees to, and those that nobody here sees to, where the adult typed it in. Is
/// that one gone too, every leader is asked, and where there is none everybody. Nobody is, where the
/// parents must not be told first of a notification.
#[must_use]
pub fn parents_to_ring(
    register: &Register,
    adult: AdultId,
    today: Day,
) -> Vec<(&Child, FeedbackQuestion)> {
    let sees = SeesTo::new(register);
    let children = register.all_children();
    let children = children.filter(|child| child.left.is_none_or(|left| today <= left));
    let mut all: Vec<_> = children
        .filter_map(|child| {
            let (question, on, by) = unheard(register, child)?;
            let promises = super::promises(register, child.id);
            let lead = promises.plan.map_or("", |it| &*it.lead);
            let rings = sees.ringing(lead, by).contains(&adult);
            let tells = rings && !parents_not_yet(register, child.id, today);
            tells.then_some((on, child, question))
        })
        .collect();
    all.sort_by_key(|(on, child, _)| (*on, child.id));
    let all = all.into_iter();
    all.map(|(_, child, question)| (child, question)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{
            promises::tests::{agreed, chosen, held},
            tests::{ANNE, BO, CHILD, day, id, register, said},
        },
        register::{Adult, Fact, FactName, FeedbackAnswer, Notification, RoundId},
        vocabulary::{HowFollowedUp, NotificationWay, Role},
    };

    fn answered(number: u8, on: i64, of: VoiceOf, choice: FeedbackChoice) -> Fact {
        let Fact::VoiceHeard(mut it) = said(number, on, of, "") else {
            panic!("no voice");
        };
        it.answers = vec![FeedbackAnswer {
            choice: Some(choice),
            ..FeedbackAnswer::to(FeedbackQuestion::SaidMostImportant)
        }];
        Fact::VoiceHeard(it)
    }

    fn adult(adult: AdultId, name: &str, role: Role, gone: bool) -> Fact {
        let adult = Adult {
            id: adult,
            name: name.to_owned(),
            role,
            gone,
        };
        Fact::adult_changed(None, &adult)
    }

    #[track_caller]
    fn check(facts: Vec<Fact>, anne: bool, bo: bool) {
        let here = adult(ANNE, "Anne", Role::Pedagogue, false);
        let facts = std::iter::once(here).chain(facts);
        let register = register(facts.map(|fact| (ANNE, fact)));
        let asks = |adult| !parents_to_ring(&register, adult, day()).is_empty();
        assert_eq!((asks(ANNE), asks(BO)), (anne, bo));
    }

    #[test]
    fn a_no_is_on_one_list_until_the_same_parent_is_heard_again() {
        let (mother, father) = (VoiceOf::Mother, VoiceOf::Father);
        let no = || answered(1, -5, mother, FeedbackChoice::No);
        check(vec![], false, false);
        check(vec![no()], true, false);
        check(
            vec![answered(1, -5, mother, FeedbackChoice::Some)],
            false,
            false,
        );
        check(
            vec![answered(1, -5, VoiceOf::Child, FeedbackChoice::No)],
            false,
            false,
        );
        // The father says yes, and the mother has still not said it.
        check(
            vec![no(), answered(2, -4, father, FeedbackChoice::Yes)],
            true,
            false,
        );
        check(vec![no(), said(2, -4, mother, "tak")], false, false);
        check(
            vec![no(), said(2, -4, VoiceOf::Parents, "tak")],
            false,
            false,
        );
        // It was typed wrong, and taken back.
        check(vec![no(), said(1, -5, mother, "")], false, false);
        // What the mother said at that very talk, typed after it, is no second talk.
        check(vec![no(), said(2, -5, mother, "tak")], true, false);
        let colleague = adult(BO, "Bo", Role::Pedagogue, false);
        // Who sees to the follow-up is asked, not whoever typed it in.
        for (lead, anne, bo) in [("", true, false), ("Bo", false, true), ("PPR", true, false)] {
            let Fact::PositionAgreed(mut it) = agreed(RoundId(id(4)), -20, &[1], Some(30)) else {
                panic!("no position");
            };
            it.follow_up.as_mut().unwrap().lead = lead.to_owned();
            check(
                vec![colleague.clone(), Fact::PositionAgreed(it), no()],
                anne,
                bo,
            );
        }
    }

    /// Whoever has rung them, been at their home or sat with them has talked with them.
    #[test]
    fn a_no_ends_with_a_later_follow_up_with_the_parents() {
        let no = || answered(1, -5, VoiceOf::Mother, FeedbackChoice::No);
        let followed_up = |on, how| {
            let Fact::FollowUpHeld(mut it) = held(9, on, &[], Some(30)) else {
                panic!("no follow-up");
            };
            it.how = how;
            Fact::FollowUpHeld(it)
        };
        for how in HowFollowedUp::ALL {
            let rings = *how == HowFollowedUp::Team;
            check(vec![no(), followed_up(-4, Some(*how))], rings, false);
            // It was the very talk that ended so.
            check(vec![no(), followed_up(-5, Some(*how))], true, false);
        }
        check(vec![no(), followed_up(-4, None)], true, false);
        // Another one was chosen in its place.
        let set_aside = vec![
            no(),
            followed_up(-4, Some(HowFollowedUp::Phone)),
            held(10, -4, &[], Some(30)),
            chosen(10, &[9]),
        ];
        check(set_aside, true, false);
    }

    /// Whoever rings would warn those whom nobody may warn. A note that was a mistake keeps nobody from it.
    #[test]
    fn nobody_rings_parents_who_must_not_be_told_first() {
        let no = || answered(1, -5, VoiceOf::Mother, FeedbackChoice::No);
        let noted = |way, taken_back| {
            let mark = FactName::NotificationNoted;
            let Fact::NotificationNoted(it) = Fact::made_up(mark, CHILD, "…") else {
                panic!("no notification");
            };
            Fact::NotificationNoted(Notification {
                way,
                filed: None,
                taken_back,
                ..it
            })
        };
        let not_first = |taken_back| noted(NotificationWay::ParentsNotFirst, taken_back);
        check(
            vec![no(), noted(NotificationWay::Together, false)],
            true,
            false,
        );
        check(vec![no(), not_first(false)], false, false);
        check(vec![no(), not_first(false), not_first(true)], true, false);
    }

    /// Whoever typed it in has left, and nobody of the tovholder's name is here.
    #[test]
    fn a_no_whose_tovholder_is_gone_is_on_the_leaders_list_and_else_on_everybodys() {
        let gone = || adult(ANNE, "Anne", Role::Pedagogue, true);
        let no = || answered(1, -5, VoiceOf::Mother, FeedbackChoice::No);
        let (leader, bo) = (AdultId(id(50)), adult(BO, "Bo", Role::Pedagogue, false));
        let rings = |facts: Vec<Fact>, who: AdultId| {
            let register = register(facts.into_iter().map(|fact| (ANNE, fact)));
            !parents_to_ring(&register, who, day()).is_empty()
        };
        let facts = vec![gone(), bo.clone(), no()];
        assert!(rings(facts.clone(), BO));
        assert!(!rings(facts.clone(), ANNE));
        let led = [facts, vec![adult(leader, "Lise", Role::Leader, false)]].concat();
        assert!(rings(led.clone(), leader));
        assert!(!rings(led, BO));
    }
}
