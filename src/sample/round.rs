//! How a round goes: each adult looks alone, then the team agrees.

use super::{
    answers,
    child_in_round::{ChildInRound, LOOKING_DAYS},
    children::Reached,
    follow_up, joint, mixer,
    people::SetUp,
    when::When,
    writer::Writer,
};
use crate::models::models;
use trivsel::{
    insight::{agree, own_hint, past},
    instrument::choose_form,
    register::{Adult, Fact, GivenHint},
    vocabulary::{Day, Language},
};

/// Holds one round in one group.
pub fn hold(writer: &mut Writer<'_>, group: &SetUp, when: When, today: Day, language: Language) {
    for (number, (child, person)) in group.children.iter().enumerate() {
        let turn = ChildInRound {
            number,
            child: *child,
            person,
            group: &group.group,
            round: &group.rounds[when as usize],
            when,
            begins: when.begins(today),
            lead: group.team.first().map_or("", |it| &it.name),
            language,
        };
        // Two adults each, in turn where the team has more.
        let expected = usize::from(group.group.assessors);
        let adults: Vec<_> = (number..number + expected)
            .map(|place| &group.team[place % group.team.len()])
            .collect();
        turn.go(writer, &adults, today);
    }
}

impl ChildInRound<'_> {
    fn go(&self, writer: &mut Writer<'_>, adults: &[&Adult], today: Day) {
        let reached = match self.when {
            When::Earlier => Reached::Agreed,
            When::Current => self.person.reached,
        };
        let looking = match reached {
            Reached::Nobody => 0,
            Reached::One => 1,
            Reached::All | Reached::Agreed => adults.len(),
        };
        let past = past(&writer.register, self.child, self.round.id);
        let models = models();
        let mut own = Vec::new();
        for (place, adult) in adults.iter().enumerate().take(looking) {
            let on = self.day(mixer::mix(self.number, place) % LOOKING_DAYS);
            // Nobody looks at a child that is not born yet.
            let birth = self.person.birth(today);
            let Ok(form) = choose_form(
                models.current(),
                birth,
                self.group.setting,
                self.group.pinned,
                on,
            ) else {
                return;
            };
            let assessment = {
                let names = writer.register.names_now(self.group.id, [adult.id]);
                answers::assessment(self, &form, on, place, names)
            };
            own.extend(own_hint(&assessment, &past, &models).map(|hint| (adult.id, hint)));
            writer.write(Some(adult.id), Fact::AssessmentFinished(assessment));
        }
        if reached != Reached::Agreed {
            return;
        }
        for (of, hint) in own {
            let (child, round) = (self.child, self.round.id);
            let fact = Fact::HintGiven(GivenHint {
                child,
                round,
                of,
                model: models.current().reference(),
                hint,
            });
            writer.write(Some(adults[0].id), fact);
        }
        let register = writer.register.clone();
        let position = joint::position(self, &register, adults, &mut || writer.id());
        let agreed = position.and_then(|position| {
            let look = register.child_round(position.child, position.round)?;
            agree(position, look, self.group, &models).ok()
        });
        let Some(agreed) = agreed else { return };
        writer.write(Some(adults[0].id), agreed);
        if let When::Current = self.when {
            return;
        }
        let register = writer.register.clone();
        let look = register.child_round(self.child, self.round.id);
        let position = look.and_then(|look| look.position());
        let held = position.and_then(|position| {
            follow_up::held(self, &position.value, adults[0], today, &mut || writer.id())
        });
        if let Some(held) = held {
            let said = follow_up::said(self, &held, &mut || writer.id());
            let tried = follow_up::tried(self, &held, today, &mut || writer.id());
            if let Some(tried) = tried {
                let fact = Fact::focus_point_changed(None, &tried);
                writer.write(Some(adults[0].id), fact);
            }
            writer.write(Some(adults[0].id), Fact::VoiceHeard(said));
            writer.write(Some(adults[0].id), Fact::FollowUpHeld(held));
        }
    }
}
