//! The words of a follow-up that was held, to be put right on a later day. What was answered, agreed and
//! planned stays what it was.

use yew::AttrValue;

use super::agreement::put_words;
use crate::screens::correct_words::HeadedWords;
use trivsel::{
    insight::Promises,
    register::{Fact, FocusAnswer, FocusEnd, FocusPoint, FollowUp, GroupFollowUp},
    vocabulary::{Day, Language, WhyFocusEnded},
};

/// What somebody has written in it, each under its heading.
#[must_use]
pub fn words_of(it: &FollowUp, promises: &Promises<'_>, language: Language) -> Vec<HeadedWords> {
    let agreed = it.answers.iter().map(|answer| {
        let of = promises.agreement(answer.agreement);
        HeadedWords {
            heading: about(of.map(|it| &*it.what), language),
            help: language.follow_up_words_help(),
            text: answer.words.clone(),
        }
    });
    let points = promises.tried.iter().map(|it| it.point);
    let points: Vec<_> = points.collect();
    let mut words = vec![easier(&it.easier, language)];
    words.extend(agreed);
    words.extend(tried_words(&it.tried, &points, language));
    if it.ended.is_some() {
        let heading = language.follow_up_enough_words().into();
        words.push(headed(heading, &it.ended_words));
    }
    if let Some(half_year) = &it.half_year {
        words.push(headed(language.half_year_why().into(), &half_year.words));
    }
    words
}

/// The follow-up with the same texts as they were typed, and what that changes about the focus points
/// it has ended.
#[must_use]
pub fn with_words(it: &FollowUp, points: &[FocusPoint], words: Vec<String>) -> Vec<Fact> {
    let mut words = words.into_iter();
    let mut take = |text: &mut String| {
        if let Some(typed) = words.next() {
            *text = typed;
        }
    };
    let mut after = it.clone();
    take(&mut after.easier);
    for answer in &mut after.answers {
        let mut text = answer.words.clone();
        take(&mut text);
        // A blank at the end is nobody's change.
        if text.trim() != answer.words.trim() {
            put_words(answer, &text);
        }
    }
    after.tried.iter_mut().for_each(|it| take(&mut it.words));
    if after.ended.is_some() {
        take(&mut after.ended_words);
    }
    if let Some(half_year) = &mut after.half_year {
        take(&mut half_year.words);
    }
    let with_the_rest = (&*it.ended_words, &*after.ended_words);
    let with_the_rest = it.ended.map(|_| with_the_rest);
    let mut facts = reworded(points, it.on, [&it.tried, &after.tried], with_the_rest);
    facts.push(Fact::FollowUpHeld(after));
    facts
}

/// The same of a group's follow-up.
#[must_use]
pub fn group_words_of(
    it: &GroupFollowUp,
    points: &[FocusPoint],
    language: Language,
) -> Vec<HeadedWords> {
    let points: Vec<_> = points.iter().collect();
    let mut words = vec![easier(&it.easier, language)];
    words.extend(tried_words(&it.tried, &points, language));
    words
}

/// The same of a group's follow-up.
#[must_use]
pub fn group_with_words(
    it: &GroupFollowUp,
    points: &[FocusPoint],
    words: Vec<String>,
) -> Vec<Fact> {
    let mut words = words.into_iter();
    let mut after = it.clone();
    let texts = std::iter::once(&mut after.easier);
    let texts = texts.chain(after.tried.iter_mut().map(|it| &mut it.words));
    for text in texts {
        if let Some(typed) = words.next() {
            *text = typed;
        }
    }
    let mut facts = reworded(points, it.on, [&it.tried, &after.tried], None);
    facts.push(Fact::GroupFollowedUp(after));
    facts
}

fn easier(text: &str, language: Language) -> HeadedWords {
    headed(language.follow_up_easier().into(), text)
}

fn headed(heading: AttrValue, text: &str) -> HeadedWords {
    HeadedWords {
        heading,
        help: "",
        text: text.to_owned(),
    }
}

fn about(what: Option<&str>, language: Language) -> AttrValue {
    let what = what.filter(|it| !it.is_empty());
    what.map_or_else(
        || language.follow_up_words().into(),
        |it| it.to_owned().into(),
    )
}

fn tried_words(
    tried: &[FocusAnswer],
    points: &[&FocusPoint],
    language: Language,
) -> Vec<HeadedWords> {
    let one = |answer: &FocusAnswer| {
        let of = points.iter().find(|it| it.id == answer.focus_point);
        headed(about(of.map(|it| &*it.what), language), &answer.words)
    };
    tried.iter().map(one).collect()
}

/// A focus point that a follow-up has ended bears its words, and gets the new ones with it; one that
/// was ended elsewhere on that day, or for another reason, keeps its own.
/// `with_the_rest` are the words with which everything was ended.
fn reworded(
    points: &[FocusPoint],
    on: Day,
    [before, after]: [&[FocusAnswer]; 2],
    with_the_rest: Option<(&str, &str)>,
) -> Vec<Fact> {
    let one = |point: &FocusPoint| {
        let end = point.end.as_ref().filter(|end| end.on == on)?;
        let own = before.iter().zip(after);
        let own = own.filter(|(it, _)| it.focus_point == point.id);
        let mut own = own.filter_map(|(was, is)| Some((was.ends?, &*was.words, &*is.words)));
        let rest = with_the_rest.map(|(was, is)| (WhyFocusEnded::Enough, was, is));
        let (why, was, is) = own.next().or(rest)?;
        let words = is.to_owned();
        let after = FocusPoint {
            end: Some(FocusEnd {
                words,
                ..end.clone()
            }),
            ..point.clone()
        };
        let of_this = end.why == why && end.words == was;
        (of_this && was != is).then(|| Fact::focus_point_changed(Some(point), &after))
    };
    points.iter().filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        insight::promises,
        register::{ChildId, FactName, GroupId, Register},
        vocabulary::{Id, WhyEnded},
    };

    const CHILD: ChildId = ChildId(Id::from_bytes([1; 16]));

    fn held() -> FollowUp {
        match Fact::made_up(FactName::FollowUpHeld, CHILD, "x") {
            Fact::FollowUpHeld(it) => it,
            other => panic!("{other:?}"),
        }
    }

    /// Every text in its own place, and nothing else; the focus point it ended says the same.
    #[test]
    fn each_text_is_changed_where_it_stands() {
        let mut before = held();
        before.tried[0].ends = Some(WhyFocusEnded::Enough);
        let register = Register::default();
        let promises = promises(&register, CHILD);
        let texts = |it: &FollowUp| -> Vec<String> {
            let words = words_of(it, &promises, Language::Danish).into_iter();
            words.map(|it| it.text).collect()
        };
        let point = FocusPoint {
            end: Some(FocusEnd {
                on: before.on,
                why: WhyFocusEnded::Enough,
                words: before.tried[0].words.clone(),
            }),
            ..FocusPoint::new(before.tried[0].focus_point, Some(CHILD), GroupId(CHILD.0))
        };
        let points = [point.clone()];
        let same = with_words(&before, &points, texts(&before));
        assert_eq!(same, [Fact::FollowUpHeld(before.clone())]);
        let typed: Vec<_> = (0..texts(&before).len()).map(|it| it.to_string()).collect();
        let facts = with_words(&before, &points, typed.clone());
        let [
            Fact::FocusPointChanged { changes, .. },
            Fact::FollowUpHeld(after),
        ] = &*facts
        else {
            panic!("{facts:?}");
        };
        assert_eq!(texts(after), typed);
        let end = changes.clone().over(&point).end.unwrap();
        assert_eq!(end.words, after.tried[0].words);
        let answered = |it: &FollowUp| {
            let FollowUp {
                id,
                on,
                next,
                agreements,
                ..
            } = it.clone();
            (id, on, next, agreements, it.answers[0].kept, it.ended)
        };
        assert_eq!(answered(after), answered(&before));
    }

    /// What was written for the team alone is read by the parents where somebody writes it anew, and is told
    /// that they can.
    #[test]
    fn words_that_are_put_right_can_be_read_by_the_parents() {
        let mut before = held();
        before.answers[0].for_parents = false;
        before.answers[0].words.push(' ');
        let of_parents = |change: fn(&mut HeadedWords)| {
            let (register, language) = (Register::default(), Language::Danish);
            let mut words = words_of(&before, &promises(&register, CHILD), language);
            let told = words.iter_mut().find(|it| !it.help.is_empty());
            change(told.expect("the field says who reads it"));
            let typed = words.into_iter().map(|it| it.text).collect();
            match with_words(&before, &[], typed).pop() {
                Some(Fact::FollowUpHeld(after)) => after.answers[0].for_parents,
                other => panic!("{other:?}"),
            }
        };
        assert!(!of_parents(|_| ()), "nothing is changed");
        let trimmed = |it: &mut HeadedWords| it.text.truncate(it.text.trim_end().len());
        assert!(
            !of_parents(trimmed),
            "a blank at the end is nobody's change"
        );
        assert!(of_parents(|it| it.text.push_str(", og det hjalp")));
        assert!(!of_parents(|it| it.text.clear()), "there are none");
    }

    /// Ended with no words here, and then elsewhere on the same day, with none either.
    #[test]
    fn what_was_ended_for_another_reason_keeps_its_words() {
        let point = |of: &FollowUp, why| FocusPoint {
            end: Some(FocusEnd {
                on: of.on,
                why,
                words: String::new(),
            }),
            ..FocusPoint::new(of.tried[0].focus_point, Some(CHILD), GroupId(CHILD.0))
        };
        let reworded = |own: Option<WhyFocusEnded>, why| {
            let mut before = held();
            (before.tried[0].ends, before.tried[0].words) = (own, String::new());
            before.ended = own.is_none().then_some(WhyEnded::ALL[0]);
            before.ended_words = String::new();
            let register = Register::default();
            let promises = promises(&register, CHILD);
            let words = words_of(&before, &promises, Language::Danish).into_iter();
            let typed = words.map(|_| "mærke-ord".to_owned()).collect();
            with_words(&before, &[point(&before, why)], typed).len() == 2
        };
        let (enough, reached) = (WhyFocusEnded::Enough, WhyFocusEnded::Reached);
        assert!(reworded(Some(reached), reached));
        assert!(!reworded(Some(reached), enough));
        assert!(reworded(None, enough), "with the rest");
        assert!(!reworded(None, reached));
    }

    #[test]
    fn a_groups_words_are_changed_in_their_place_too() {
        let fact = Fact::made_up(FactName::GroupFollowedUp, CHILD, "x");
        let Fact::GroupFollowedUp(before) = fact else {
            panic!("{fact:?}");
        };
        let words = group_words_of(&before, &[], Language::Danish);
        let typed: Vec<_> = (0..words.len()).map(|it| it.to_string()).collect();
        let facts = group_with_words(&before, &[], typed.clone());
        let [Fact::GroupFollowedUp(after)] = &*facts else {
            panic!("{facts:?}");
        };
        let again = group_words_of(after, &[], Language::Danish).into_iter();
        assert!(again.map(|it| it.text).eq(typed));
        assert_eq!((after.id, after.on), (before.id, before.on));
    }
}
