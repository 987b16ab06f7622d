//! What was tried: the focus points of the child, what the team answered about them, and the steps of
//! the ladder.

use super::piece::{Origin, WritingPiece, WritingPieces};
use crate::{
    insight::Promises,
    register::{ChildId, FocusPoint, Register},
    vocabulary::{Day, DidHelp, Language, VoiceOf, WasKept, WritingPart},
};

/// What came of something, in words.
pub(super) fn told(
    kept: Option<WasKept>,
    helped: Option<DidHelp>,
    words: &str,
    language: Language,
) -> String {
    let kept = kept.map(|it| it.word(language));
    let helped = helped.map(|it| it.word(language));
    let told = [
        kept.map(|it| format!("{} {it}.", language.follow_up_kept())),
        helped.map(|it| format!("{} {it}.", language.follow_up_helped())),
        Some(words.trim().to_owned()).filter(|it| !it.is_empty()),
    ];
    let told: Vec<_> = told.into_iter().flatten().collect();
    told.join(" ")
}

impl WritingPieces {
    /// Each focus point that has begun, and each answer about it. A part of a plan that was ended
    /// before it began was never tried.
    pub(super) fn tries(&mut self, promises: &Promises<'_>, today: Day, language: Language) {
        for tried in &promises.tried {
            let point = tried.point;
            let Some(starts) = point.starts.filter(|starts| *starts <= today) else {
                continue;
            };
            if point.end.as_ref().is_some_and(|end| end.on < starts) {
                continue;
            }
            self.0.push(WritingPiece {
                key: point.id.to_string(),
                part: WritingPart::Tried,
                on: starts,
                from: point.who.clone(),
                text: point_in_words(point, language),
            });
        }
        for held in &promises.held {
            let of = Origin(held.entry, held.value.on, &held.value.who);
            for answer in &held.value.tried {
                let mut all = promises.tried.iter().map(|it| it.point);
                let Some(point) = all.find(|it| it.id == answer.focus_point) else {
                    continue;
                };
                let told = told(answer.kept, answer.helped, &answer.words, language);
                let text = format!("{} {told}", sentence(&point.what));
                self.put(&of, &point.id.to_string(), WritingPart::Tried, &text);
            }
        }
    }

    /// Each step of the ladder. A step up says what was tried and why it is not enough; a step down
    /// what was seen.
    pub(super) fn steps(&mut self, register: &Register, child: ChildId, language: Language) {
        for it in register.rung_changes(child) {
            let of = Origin(it.entry, it.value.on, &it.value.who);
            let part = match it.value.is_up() {
                true => WritingPart::Tried,
                false => WritingPart::Seen,
            };
            self.put(&of, "step", part, &it.value.why);
            let parents = VoiceOf::Parents.word(language);
            let of = Origin(it.entry, it.value.on, parents);
            let words = &it.value.parents_words;
            self.put(&of, "parents", WritingPart::Parents, words);
        }
    }
}

/// What it was, and how it ended.
fn point_in_words(point: &FocusPoint, language: Language) -> String {
    let what = sentence(&point.what);
    let Some(end) = &point.end else {
        return what;
    };
    let text = format!("{what} {}. {}", end.why.word(language), end.words);
    text.trim().to_owned()
}

fn sentence(text: &str) -> String {
    format!("{}.", text.trim().trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use crate::{
        insight::{
            promises::tests::{by_anne, held},
            tests::{CHILD, alma, day, group, id, register},
            writing_pieces,
        },
        register::{Fact, FactName, FocusAnswer, FocusEnd, FocusPoint, FocusPointId, RungChange},
        vocabulary::{DidHelp, Language, Rung, WasKept, WhyFocusEnded, WritingPart},
    };

    fn point(number: u8, starts: i64, end: Option<i64>) -> FocusPoint {
        FocusPoint {
            what: format!("Vi prøver {number}."),
            who: "Anne".to_owned(),
            starts: Some(day().plus_days(starts)),
            end: end.map(|on| FocusEnd {
                on: day().plus_days(on),
                why: WhyFocusEnded::Changed,
                words: "Det var for meget".to_owned(),
            }),
            ..FocusPoint::new(FocusPointId(id(number)), Some(CHILD), group().id)
        }
    }

    fn texts(facts: Vec<Fact>) -> Vec<(WritingPart, String, String)> {
        let register = register(by_anne(facts));
        let pieces = writing_pieces(&register, &alma(), None, day(), Language::Danish);
        let pieces = pieces.into_iter();
        pieces.map(|it| (it.part, it.from, it.text)).collect()
    }

    #[test]
    fn what_was_tried_is_among_them_with_what_came_of_it() {
        let points = [
            point(40, -60, None),
            point(41, -50, Some(-20)),
            // A later part of a plan, and one that was ended before it began.
            point(42, 10, None),
            point(43, -5, Some(-20)),
        ];
        let mut facts: Vec<_> = points
            .iter()
            .map(|it| Fact::focus_point_changed(None, it))
            .collect();
        let Fact::FollowUpHeld(mut it) = held(9, -10, &[], Some(30)) else {
            panic!("no follow-up");
        };
        it.who = "Bo".to_owned();
        it.tried = vec![FocusAnswer {
            focus_point: FocusPointId(id(40)),
            kept: Some(WasKept::Yes),
            helped: Some(DidHelp::Little),
            words: "Kun om morgenen".to_owned(),
            ends: None,
        }];
        facts.push(Fact::FollowUpHeld(it));
        let language = Language::Danish;
        let answer = format!(
            "Vi prøver 40. {} {}. {} {}. Kun om morgenen",
            language.follow_up_kept(),
            WasKept::Yes.word(language),
            language.follow_up_helped(),
            DidHelp::Little.word(language),
        );
        let why = WhyFocusEnded::Changed.word(language);
        let ended = format!("Vi prøver 41. {why}. Det var for meget");
        let tried = |from: &str, text: &str| (WritingPart::Tried, from.into(), text.into());
        assert_eq!(
            texts(facts),
            [
                tried("Bo", &answer),
                tried("Anne", &ended),
                tried("Anne", "Vi prøver 40."),
            ]
        );
    }

    #[test]
    fn a_step_of_the_ladder_tells_why_and_what_the_parents_say() {
        let Fact::RungChanged(made_up) = Fact::made_up(FactName::RungChanged, CHILD, "x") else {
            panic!("no step");
        };
        for (from, to, part) in [
            (Rung::Everyday, Rung::Advice, WritingPart::Tried),
            (Rung::Advice, Rung::Everyday, WritingPart::Seen),
        ] {
            let step = RungChange {
                from,
                to,
                ..made_up.clone()
            };
            let found = texts(vec![Fact::RungChanged(step.clone())]);
            assert!(found.contains(&(part, step.who, step.why)), "{found:?}");
            let parents = |it: &&(WritingPart, String, String)| it.0 == WritingPart::Parents;
            let parents: Vec<_> = found.iter().filter(parents).map(|it| &it.2).collect();
            assert_eq!(parents, [&step.parents_words]);
        }
    }
}
