//! The children of a group as rows, under what is missing before each has a position.

use std::collections::BTreeMap;

use yew::prelude::*;

use super::strip::strip_marks;
use crate::{
    child_words::{came_words, left_words, short_age},
    components::{answer_badge, bubble},
    models::models,
    platform::today,
    route::Route,
};
use trivsel::{
    insight::{
        Answered, Stage, Standing, answered, is_followed, names_in_list, next_meeting, promises,
        strip, whole,
    },
    instrument::Form,
    register::{Adult, Assessment, Child, ChildId, ChildRound, Group, Register},
    vocabulary::{Day, Language, Setting, alphabetical},
};

/// What every row of a group is made from.
pub struct Rows<'a> {
    register: &'a Register,
    group: &'a Group,
    answering: &'a [&'a Adult],
    begun: &'a [(&'a Child, Assessment)],
    unsaved: &'a [ChildId],
    names: BTreeMap<ChildId, String>,
    language: Language,
}

impl<'a> Rows<'a> {
    /// The rows of these children, of whom the adult at the screen has begun some, and some have
    /// something that could not be stored.
    pub fn new(
        (register, group, children): (&'a Register, &'a Group, &[&Child]),
        answering: &'a [&'a Adult],
        begun: &'a [(&'a Child, Assessment)],
        unsaved: &'a [ChildId],
        language: Language,
    ) -> Self {
        Self {
            register,
            group,
            answering,
            begun,
            unsaved,
            names: names_in_list(children, language),
            language,
        }
    }

    /// Children under a heading that says how many they are; nothing where there are none.
    pub fn section(&self, title: &str, rows: Vec<Html>) -> Html {
        if rows.is_empty() {
            return html! {};
        }
        html! {
            <section class="stack tight">
                if !title.is_empty() { <h2 class="kind">{ title }{ " " }<b>{ rows.len() }</b></h2> }
                <ul class="people close">{ rows }</ul>
            </section>
        }
    }

    /// The children who stand here.
    pub fn standing(&self, stage: Stage, all: &[Standing<'_>]) -> Html {
        let here = |it: &&Standing<'_>| {
            std::mem::discriminant(&it.stage) == std::mem::discriminant(&stage)
        };
        let rows = all.iter().filter(here);
        let title = stage.word(self.group.assessors, self.language);
        self.section(title, rows.map(|it| self.row(it.child, Some(it))).collect())
    }

    /// One child: who it is, whose answers there are, its position, and when it is next met.
    pub fn row(&self, child: &Child, standing: Option<&Standing<'_>>) -> Html {
        let language = self.language;
        let name = self.names.get(&child.id).cloned();
        let age = child.birth.age_on(today());
        let came = child
            .since
            .filter(|day| standing.is_none() || *day > today())
            .map(|day| came_words(day, language));
        let left = child.left.map(|day| left_words(day, language));
        let reason = standing
            .filter(|it| it.stage == Stage::NotAssessed)
            .and_then(|it| it.look)
            .map(ChildRound::not_assessed);
        let position = standing.and_then(|it| it.look?.position());
        let followed = standing.is_some() && is_followed(self.register, child);
        html! {
            <li key={child.id.to_string()}>
                { bubble(child.id.0, &child.given, &child.surname) }
                <a href={Route::Child(child.id).href()}>{ name }</a>
                <span class="quiet age">
                    <span>{ age.map(|age| short_age(age, language)).unwrap_or_default() }</span>
                    if self.unsaved.contains(&child.id) {
                        <span class="unsaved-mark">{ "\u{a0}· " }{ language.unsaved_mark() }</span>
                    }
                </span>
                <span class="row">
                    if let Some(words) = left.or(came) { <span class="stage">{ words }</span> }
                    if let Some(reason) = reason {
                        <span class="stage reason">{ language.not_assessed_said(reason) }</span>
                    }
                    if !followed { { self.when(child) } }
                    { standing.filter(|_| reason.is_none()).map(|it| self.who(it)) }
                    if let Some(position) = position {
                        { answer_badge(whole(&position.value), language) }
                    }
                </span>
                if followed { { self.promised(child) } }
            </li>
        }
    }

    /// What the adult at the screen has begun of it, or when it is next met.
    fn when(&self, child: &Child) -> Html {
        let language = self.language;
        let begun = self.begun.iter().find(|(it, _)| it.id == child.id);
        let words = match begun {
            Some((_, own)) => Some(language.group_begun(begun_words(own, language))),
            None => next_meeting(self.register, child, today())
                .map(|file| language.group_meets(file.meeting.on.short(language))),
        };
        let visits = self.group.setting == Setting::HealthVisiting;
        let visited = visits
            .then(|| last_visit(self.register, child.id))
            .flatten()
            .map(|(count, day)| language.group_visited(count, day.short(language)));
        let all = visited.into_iter().chain(words);
        html! { { for all.map(|words| html! { <span class="stage">{ words }</span> }) } }
    }

    /// The four shapes, what lacks first, and when it is next met, of a child who is followed closely:
    /// of all others the heading above the row says how far they are.
    fn promised(&self, child: &Child) -> Html {
        let promises = promises(self.register, child.id);
        let strip = strip(self.register, self.group, child, &promises, today());
        html! {
            <span class="promised">
                { for strip.map(|it| strip_marks(&it, self.language)) }
                { self.when(child) }
            </span>
        }
    }

    /// A letter for each adult, filled where they have answered; and the same in words.
    fn who(&self, standing: &Standing<'_>) -> Html {
        let language = self.language;
        let all = answered(self.register, self.group, standing, self.answering);
        let Answered { by, lacking, open } = &all;
        let mark = |(adult, lacks): (&&Adult, bool)| {
            let class = lacks.then_some("open");
            html! { <i {class} aria-hidden="true">{ letters(adult, self.answering) }</i> }
        };
        let marks = by.iter().map(|adult| (adult, false));
        let mut marks: Vec<_> = marks
            .chain(lacking.iter().map(|adult| (adult, true)))
            .collect();
        marks.sort_by_cached_key(|(adult, _)| alphabetical(&adult.name));
        let nobody = |_| html! { <i class="open" aria-hidden="true" /> };
        let names = |all: &[&Adult]| {
            let names: Vec<_> = all.iter().map(|adult| adult.name.as_str()).collect();
            names.join(", ")
        };
        html! {
            <span class="who">
                { for marks.into_iter().map(mark) }
                { for (0..*open).map(nobody) }
                <span class="visually-hidden">
                    if !by.is_empty() { { language.child_seen_by(names(by)) }{ ". " } }
                    if !lacking.is_empty() { { language.group_lacks(names(lacking)) } }
                </span>
            </span>
        }
    }

    /// What the letters stand for; nothing where nobody is known by one.
    pub fn letters(&self) -> Html {
        if self.answering.is_empty() {
            return html! {};
        }
        let letter =
            |adult: &&Adult| format!("{} = {}", letters(adult, self.answering), adult.name);
        let all: Vec<_> = self.answering.iter().map(letter).collect();
        html! { <p class="quiet" aria-hidden="true">{ self.language.group_letters(all.join("\u{a0}· ")) }</p> }
    }
}

/// How many visits a child has had, and when the last was: each is a round that somebody has
/// answered in.
fn last_visit(register: &Register, child: ChildId) -> Option<(usize, Day)> {
    let looks = register.looks(child);
    let visits: Vec<_> = looks
        .filter_map(|look| look.finished().map(|(_, own)| own.on).max())
        .collect();
    Some((visits.len(), visits.into_iter().max()?))
}

/// How much of a form is answered: "14 af 22 tegn".
pub fn begun_words(own: &Assessment, language: Language) -> String {
    let models = models();
    let form = Form::new(models.current(), own.band, own.months, own.setting);
    let signs = form.indicators.iter();
    let answered = signs.filter(|it| own.answers.signs.contains_key(it.id));
    language.begun_signs(answered.count(), form.indicators.len())
}

/// The first letter of an adult's name; two where another who answers here has the same.
fn letters(adult: &Adult, among: &[&Adult]) -> String {
    let letters = |name: &str, count| -> String { name.chars().take(count).collect() };
    let first = |name: &str| letters(name, 1).to_uppercase();
    let same = |it: &&&Adult| it.id != adult.id && first(&it.name) == first(&adult.name);
    match among.iter().find(same) {
        Some(_) => letters(&adult.name, 2),
        None => first(&adult.name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        register::AdultId,
        vocabulary::{Id, Role},
    };

    #[test]
    fn two_adults_with_one_first_letter_are_told_apart() {
        let names = ["Anne", "asger", "Bo"];
        let adult = |(at, name): (u8, &str)| Adult {
            id: AdultId(Id::from_bytes([at; 16])),
            name: name.to_owned(),
            role: Role::Pedagogue,
            gone: false,
        };
        let all: Vec<_> = (0..).zip(names).map(adult).collect();
        let among: Vec<_> = all.iter().collect();
        let told: Vec<_> = all.iter().map(|it| letters(it, &among)).collect();
        assert_eq!(told, ["An", "as", "B"]);
        assert_eq!(letters(&all[0], &among[2..]), "A");
    }
}
