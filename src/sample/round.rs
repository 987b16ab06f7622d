//! How a round goes: each adult looks alone, then the team agrees.

use super::{
    answers,
    children::{Person, Reached},
    joint, mixer,
    people::SetUp,
    stories::Story,
    writer::Writer,
};
use crate::models::models;
use trivsel::{
    insight::{agree, own_hint, past},
    instrument::choose_form,
    register::{Adult, ChildId, Fact, GivenHint, Group, Round},
    vocabulary::{Day, Language},
};

/// Which of the two rounds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Half a year before the current one, and finished.
    Earlier,
    /// Opened two weeks ago, and half way.
    Current,
}

impl When {
    /// Both, the earlier one first.
    pub const ALL: [Self; 2] = [Self::Earlier, Self::Current];

    /// The day it was opened.
    pub fn opened(self, today: Day) -> Day {
        let current = today.plus_days(-DAYS);
        match self {
            Self::Earlier => super::calendar::day_before(current, 6),
            Self::Current => current,
        }
    }
}

/// The days from the opening of the current round to today.
const DAYS: i64 = 14;
/// The days in which everybody looks alone.
const LOOKING: usize = 10;

/// One child's turn in a round.
pub struct Turn<'a> {
    /// Where the child stands in the group's list, for the mixer.
    pub number: usize,
    /// The child.
    pub child: ChildId,
    /// What is planned for it.
    pub person: &'static Person,
    /// Its group.
    pub group: &'a Group,
    /// The round.
    pub round: &'a Round,
    /// Which of the two it is.
    pub when: When,
    /// The language of what is written.
    pub language: Language,
}

/// Holds one round in one group.
pub fn hold(writer: &mut Writer<'_>, group: &SetUp, when: When, today: Day, language: Language) {
    for (number, (child, person)) in group.children.iter().enumerate() {
        let turn = Turn {
            number,
            child: *child,
            person,
            group: &group.group,
            round: &group.rounds[when as usize],
            when,
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

impl Turn<'_> {
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
            let on = self.day(mixer::mix(self.number, place) % LOOKING);
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
        if let Some(agreed) = agreed {
            writer.write(Some(adults[0].id), agreed);
        }
    }

    /// A day of the round, counted from the one after it was opened.
    fn day(&self, after: usize) -> Day {
        self.round
            .opened
            .plus_days(1 + i64::try_from(after).unwrap_or(0))
    }

    /// What is seen of the child in this round.
    pub const fn story(&self) -> &'static Story {
        self.person.stories[self.when as usize]
    }

    /// The day the position is agreed: one of three after everybody has looked.
    pub fn agreed_on(&self) -> Day {
        self.day(LOOKING + mixer::mix(self.number, 11) % 3)
    }
}
