//! What is on record of a child that somebody who writes a notification may want to take along: each
//! piece word for word, with its day and whose it is. Nothing is taken by itself.

mod piece;
mod tries;

pub use piece::WritingPiece;

use piece::{Origin, WritingPieces};

use super::{meetings, openness::readable, promises, stood, voices};
use crate::{
    register::{AdultId, Child, ChildRound, JointPosition, Register},
    vocabulary::{Day, Language, WritingPart},
};

/// The pieces, the latest first. Of own assessments those that the adult at the screen may read, and
/// of what is tried that which has begun.
#[must_use]
pub fn writing_pieces(
    register: &Register,
    child: &Child,
    adult: Option<AdultId>,
    today: Day,
    language: Language,
) -> Vec<WritingPiece> {
    let mut pieces = WritingPieces(Vec::new());
    for (_, look) in register.child_rounds(child.id) {
        pieces.assessments(register, child, look, adult, language);
        pieces.positions(look);
    }
    for file in meetings(register, child.id) {
        for it in file.minutes {
            let of = Origin(it.entry, it.value.on, &it.value.who);
            pieces.put(&of, "good", WritingPart::Well, &it.value.good);
            pieces.put(&of, "wonder", WritingPart::Seen, &it.value.wonder);
        }
    }
    let promises = promises(register, child.id);
    for it in &promises.held {
        let of = Origin(it.entry, it.value.on, &it.value.who);
        pieces.put(&of, "easier", WritingPart::Well, &it.value.easier);
        for answer in &it.value.answers {
            let mut agreements = promises.open.iter().chain(&promises.ended);
            let Some(agreement) = agreements.find(|it| it.id == answer.agreement) else {
                continue;
            };
            let told = tries::told(answer.kept, answer.helped, &answer.words, language);
            let text = format!(
                "{}: {}. {told}",
                agreement.who,
                agreement.what.trim_end_matches('.'),
            );
            let field = agreement.id.to_string();
            pieces.put(&of, &field, WritingPart::Tried, &text);
        }
    }
    pieces.tries(&promises, today, language);
    pieces.steps(register, child.id, language);
    for it in voices(register, child.id) {
        let of = Origin(it.entry, it.value.on, it.value.of.word(language));
        let part = match it.value.of.is_child() {
            true => WritingPart::Childs,
            false => WritingPart::Parents,
        };
        pieces.put(&of, "words", part, &it.value.words);
        for answer in &it.value.answers {
            let choice = answer.choice.map(|it| it.word(language));
            let said = [choice.unwrap_or_default(), answer.words.trim()];
            let said: Vec<_> = said.into_iter().filter(|it| !it.is_empty()).collect();
            if !said.is_empty() {
                let text = format!("{} {}", answer.question.word(language), said.join(" · "));
                pieces.put(&of, answer.question.id(), part, &text);
            }
        }
    }
    let mut all = pieces.0;
    all.sort_by_key(|piece| std::cmp::Reverse(piece.on));
    all
}

impl WritingPieces {
    /// What each adult saw, as far as it may be read.
    fn assessments(
        &mut self,
        register: &Register,
        child: &Child,
        look: &ChildRound,
        adult: Option<AdultId>,
        language: Language,
    ) {
        let group = register.group(child.group);
        let all = group.map_or_else(Vec::new, |group| readable(look, group, adult));
        for (by, _) in all {
            let Some(it) = look.assessment(by) else {
                continue;
            };
            let name = register.adult(by).map_or("", |adult| &*adult.name);
            let of = Origin(it.entry, it.value.on, name);
            self.put(&of, "works", WritingPart::Well, &it.value.works);
            self.put(&of, "wonders", WritingPart::Seen, &it.value.wonders);
            self.put(&of, "child", WritingPart::Childs, &it.value.childs_view);
            for (area, answer) in &it.value.answers.areas {
                if !answer.note.trim().is_empty() {
                    let text = format!("{}: {}", area.word(language), answer.note.trim());
                    self.put(&of, area.id(), WritingPart::Seen, &text);
                }
            }
        }
    }

    /// What the team wrote with each position that stood. What one says word for word as the one before is
    /// the same piece.
    fn positions(&mut self, look: &ChildRound) {
        let texts = |it: &JointPosition| {
            [
                ("grounds", WritingPart::Judgement, it.grounds.clone()),
                ("frames", WritingPart::Tried, it.frames.clone()),
                ("strengths", WritingPart::Well, it.sheet.strengths.clone()),
                ("seen", WritingPart::Seen, it.sheet.seen.clone()),
            ]
        };
        let mut before = Vec::new();
        for it in stood(look) {
            let it = it.position;
            let of = Origin(it.entry, it.value.on, "");
            let now = texts(&it.value);
            for piece in now.iter().filter(|it| !before.contains(*it)) {
                let (key, part, text) = piece;
                self.put(&of, key, *part, text);
            }
            before = now.to_vec();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::tests::{ANNE, BO, CHILD, ROUND, alma, day, id, position, register},
        register::{Fact, FactName, every_fact::every_fact},
        vocabulary::Step,
    };

    /// Every word there is about the child, as it stands, each once; and nothing of another child.
    #[test]
    fn every_piece_is_word_for_word_and_known_by_a_key_of_its_own() {
        let mut facts = every_fact(CHILD, "own");
        facts.retain(|fact| fact.name() != FactName::ChildErased);
        let other = crate::register::ChildId(id(0x66));
        let mut others = every_fact(other, "other");
        // Rounds are told apart by random ids, of which here is only one.
        let not_among = [FactName::ChildErased, FactName::RoundChanged];
        others.retain(|it| it.child() == Some(other) && !not_among.contains(&it.name()));
        facts.extend(others);
        let register = register(facts.into_iter().map(|fact| (ANNE, fact)));
        let child = register.child(CHILD).unwrap();
        let pieces = writing_pieces(&register, child, Some(ANNE), day(), Language::Danish);
        let mut keys: Vec<_> = pieces.iter().map(|it| &it.key).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), pieces.len());
        assert!(
            pieces.iter().all(|it| !it.text.contains("other")),
            "{pieces:?}"
        );
        for (part, text) in [
            (WritingPart::Well, "own-works"),
            (WritingPart::Seen, "own-wonders"),
            (WritingPart::Childs, "own-view"),
            (WritingPart::Judgement, "own-grounds"),
            (WritingPart::Well, "own-easier"),
            (WritingPart::Tried, "own-step-why"),
            (WritingPart::Parents, "own-parents-words"),
        ] {
            let found = pieces.iter().any(|it| it.part == part && it.text == text);
            assert!(found, "{text}: {pieces:#?}");
        }
        // What is answered on an answer sheet stands behind its question.
        let answers = pieces.iter().filter(|it| it.part == WritingPart::Parents);
        assert!(
            answers
                .clone()
                .any(|it| it.text.contains("? ") && it.text.contains("own-"))
        );
        let notes = pieces.iter().filter(|it| it.part == WritingPart::Seen);
        assert!(notes.clone().any(|it| it.text.contains(": own-")));
    }

    /// Who has not looked yet reads nothing of what the others saw, here either.
    #[test]
    fn own_answers_that_may_not_be_read_are_not_among_them() {
        use crate::{
            insight::tests::{all, alma},
            vocabulary::Step,
        };
        let mut of_bo = all(Step::Red);
        of_bo.wonders = "own-secret".to_owned();
        let register = register([(BO, Fact::AssessmentFinished(of_bo))]);
        let child = alma();
        let read =
            |adult| writing_pieces(&register, &child, Some(adult), day(), Language::Danish).len();
        assert_eq!((read(ANNE), read(BO)), (0, 1));
    }

    /// What was yellow and is red now: the grounds of both, and what both say once.
    #[test]
    fn each_position_that_stood_is_a_piece() {
        let set = |on: i64, whole, grounds: &str| {
            Fact::PositionAgreed(JointPosition {
                on: day().plus_days(on),
                grounds: grounds.to_owned(),
                frames: "Små grupper".to_owned(),
                ..position(ROUND, whole)
            })
        };
        let facts = [
            set(-42, Step::Yellow, "a"),
            set(-41, Step::Yellow, "b"),
            set(0, Step::Red, "c"),
        ];
        let register = register(facts.into_iter().map(|fact| (ANNE, fact)));
        let pieces = writing_pieces(&register, &alma(), None, day(), Language::Danish);
        let mut texts: Vec<_> = pieces.into_iter().map(|it| it.text).collect();
        texts.sort();
        assert_eq!(texts, ["Små grupper", "b", "c"]);
    }
}
