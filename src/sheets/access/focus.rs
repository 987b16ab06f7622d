//! What is tried for a child: a focus point that was written or changed, and a step of the ladder.

use super::lines::{Lines, parted};
use trivsel::{
    instrument::handleguide,
    register::{FocusPointChanges, RungChange},
    vocabulary::{Day, Language, Rung, Term},
};

pub fn focus_point(it: &FocusPointChanges, language: Language, lines: &mut Lines) {
    lines.maybe(language.focus_what(), it.what.clone());
    let area = it.area.flatten().map(|it| it.word(language));
    lines.maybe(Term::Area.word(language), area);
    lines.maybe(language.focus_kind(), it.kind.map(|it| it.word(language)));
    lines.maybe(language.focus_sign(), it.sign.clone());
    lines.maybe(Term::Lead.word(language), it.who.clone());
    let rung = it.rung.map(|it| handleguide().ladder_step(it));
    lines.maybe(language.focus_rung(), rung.map(|it| it.name.text(language)));
    let day = |day: Option<Option<Day>>| day.flatten().map(|day| day.words(language));
    lines.maybe(language.focus_starts(), day(it.starts));
    lines.maybe(language.focus_review(), day(it.by));
    if let Some(id) = it.idea.as_deref().filter(|id| !id.is_empty()) {
        let known = handleguide().idea(id);
        let words = known.map_or(id, |idea| idea.text.text(language));
        lines.put(language.focus_idea(), words);
    }
    if let Some(part) = it.plan.iter().flatten().next() {
        let plans = handleguide().plans.iter();
        let known = plans.clone().find(|it| it.id == part.plan);
        let name = known.map_or(&*part.plan, |it| it.name.text(language));
        lines.put(
            language.focus_plan(),
            parted(&[name, &(part.phase + 1).to_string()]),
        );
    }
    match &it.end {
        Some(Some(end)) => {
            let on = language.focus_ended(end.on.words(language));
            let why = parted(&[&on, end.why.word(language), &end.words]);
            lines.put(language.focus_end_why(), why);
        }
        Some(None) => lines.put(language.focus_end_why(), language.focus_reopen()),
        None => {}
    }
}

/// A step of the ladder, as a heading.
#[must_use]
pub fn rung_title(it: &RungChange, language: Language) -> &'static str {
    match it.is_up() {
        true => language.ladder_went_up(),
        false => language.ladder_went_down(),
    }
}

/// Before, after, and what it rests on.
pub fn rung_change(it: &RungChange, language: Language, lines: &mut Lines) {
    lines.put(language.access_day(), it.on.words(language));
    let name = |rung: Rung| handleguide().ladder_step(rung).name.text(language);
    lines.put(language.ladder_before(), name(it.from));
    lines.put(language.ladder_after(), name(it.to));
    let why = match it.is_up() {
        true => language.ladder_tried(),
        false => language.ladder_seen(),
    };
    lines.put(why, &it.why);
    lines.put(language.ladder_holds_on(), &it.holds_on);
    let known = handleguide().offer(&it.offer);
    let name = known.map_or(&*it.offer, |it| it.name.text(language));
    let case = known.filter(|it| it.opens_case);
    let case = case.map_or("", |_| language.ladder_offer_case());
    lines.put(language.ladder_offer(), parted(&[name, case]));
    let parents = parted(&[it.parents.word(language), &it.parents_words]);
    lines.put(language.ladder_parents(), parents);
    lines.put(language.follow_up_by(), &it.who);
}
