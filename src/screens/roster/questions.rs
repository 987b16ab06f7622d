//! What is asked once for a whole list: which sheet, which letters, which number is the month, how much
//! of a name is the first name, and which children belong here.

use yew::prelude::*;

use super::roster_import::RosterImport;
use crate::{
    components::{Choices, Options, Select},
    handle::App,
    hooks::Edit,
};
use exchange::roster::{
    Belonging, BirthColumn, ColumnChoices, CountedFrom, DayOrder, WhichReading, given_names,
};
use trivsel::{
    register::GroupId,
    vocabulary::{Day, Language},
};

/// Every question that the list leaves open, and those it has answered by itself where a person may
/// have to say otherwise.
pub fn questions(app: &App, edit: &Edit<RosterImport>, group: GroupId) -> Html {
    let asking = Asking {
        app: app.clone(),
        edit: edit.clone(),
        group,
    };
    html! {
        <>
            { asking.reading() }
            { asking.order() }
            { asking.counted() }
            { asking.given() }
            { asking.rooms() }
        </>
    }
}

struct Asking {
    app: App,
    edit: Edit<RosterImport>,
    group: GroupId,
}

impl Asking {
    fn language(&self) -> Language {
        self.app.language()
    }

    /// A question with a button for each answer.
    fn ask<T: Copy + PartialEq + 'static>(
        &self,
        name: &'static str,
        legend: String,
        answers: Vec<(T, String)>,
        taken: Option<T>,
        take: fn(&mut ColumnChoices, T),
    ) -> Html {
        let (app, edit, group) = (self.app.clone(), self.edit.clone(), self.group);
        self.buttons(name, legend, answers, taken, move |answer| {
            edit.change(|work| {
                take(&mut work.choices, answer);
                work.look(app.register(), group);
            });
        })
    }

    fn buttons<T: Copy + PartialEq + 'static>(
        &self,
        name: &'static str,
        legend: String,
        answers: Vec<(T, String)>,
        taken: Option<T>,
        onpick: impl Fn(T) + 'static,
    ) -> Html {
        let ids = |at: usize| AttrValue::from(at.to_string());
        let values: Vec<T> = answers.iter().map(|(value, _)| *value).collect();
        let chosen = values.iter().position(|value| Some(*value) == taken);
        let words = answers.into_iter().enumerate();
        let choices = Choices {
            name: name.into(),
            legend: legend.into(),
            options: words
                .map(|(at, (_, word))| (ids(at), word.into()))
                .collect(),
            chosen: chosen.map(ids).into_iter().collect(),
            many: false,
            onpick: Callback::from(move |id: AttrValue| {
                let picked = id.parse().ok().and_then(|at: usize| values.get(at));
                if let Some(value) = picked {
                    onpick(*value);
                }
            }),
        };
        choices.view()
    }

    /// Which sheet, or which alphabet.
    fn reading(&self) -> Html {
        let work = self.edit.value();
        let Some(readings) = work.readings.as_ref().filter(|it| it.all.len() > 1) else {
            return html! {};
        };
        let language = self.language();
        let legend = match readings.which {
            WhichReading::Sheet => language.roster_which_sheet(),
            WhichReading::Alphabet => language.roster_which_alphabet(),
        };
        let answers = readings.all.iter().map(|it| it.name.clone()).enumerate();
        let (app, edit, group) = (self.app.clone(), self.edit.clone(), self.group);
        let take = move |at| {
            edit.change(|work| work.take_reading(Some(at), app.register(), group));
        };
        self.buttons(
            "roster-reading",
            legend.to_owned(),
            answers.collect(),
            work.reading,
            take,
        )
    }

    fn order(&self) -> Html {
        let work = self.edit.value();
        let asked = &work.choices.births.order;
        let Some(example) = &asked.example else {
            return html! {};
        };
        let language = self.language();
        let day = |order| BirthColumn::read_as(example, order, CountedFrom::Year1900);
        let orders = [DayOrder::DayFirst, DayOrder::MonthFirst];
        let answers = orders
            .into_iter()
            .filter_map(|order| Some((order, day(order)?)));
        self.ask(
            "roster-order",
            language.roster_which_month(example),
            in_words(answers, language),
            asked.answer,
            |choices, order| choices.births.order.answer = Some(order),
        )
    }

    fn counted(&self) -> Html {
        let work = self.edit.value();
        let asked = &work.choices.births.counted;
        let Some(example) = &asked.example else {
            return html! {};
        };
        let language = self.language();
        let day = |from| BirthColumn::read_as(example, DayOrder::DayFirst, from);
        let from = [CountedFrom::Year1900, CountedFrom::Year1904];
        let answers = from.into_iter().filter_map(|from| Some((from, day(from)?)));
        self.ask(
            "roster-counted",
            language.roster_which_days(example),
            in_words(answers, language),
            asked.answer,
            |choices, from| choices.births.counted.answer = Some(from),
        )
    }

    fn given(&self) -> Html {
        let work = self.edit.value();
        let Some(both) = given_names(&work.sheet, &work.columns) else {
            return html! {};
        };
        self.ask(
            "roster-given-names",
            self.language().roster_which_given().to_owned(),
            both.to_vec(),
            Some(work.choices.given),
            |choices, given| choices.given = given,
        )
    }

    /// Which rows belong here, where the list has several rooms or classes.
    fn rooms(&self) -> Html {
        let language = self.language();
        let work = self.edit.value();
        let names = work.rooms.clone();
        if names.len() < 2 {
            return html! {};
        }
        // Places and not names are the values, since a room may have any name, none too.
        let option = |(at, name): (usize, &String)| {
            let word = match name.as_str() {
                "" => language.roster_only_none().into(),
                name => AttrValue::from(name.to_owned()),
            };
            (at.to_string().into(), word)
        };
        let all = (ALL.into(), language.roster_only_all().into());
        let not_said = ("".into(), language.roster_only_choose().into());
        let first = match work.choices.belonging {
            Belonging::NotSaid => vec![not_said, all],
            _ => vec![all],
        };
        let rooms = names.iter().enumerate().map(option);
        let options: Options = first.into_iter().chain(rooms).collect();
        let chosen = match &work.choices.belonging {
            Belonging::All => ALL.to_owned(),
            Belonging::NotSaid => String::new(),
            Belonging::Of(only) => {
                let at = names.iter().position(|name| name == only);
                at.map(|at| at.to_string()).unwrap_or_default()
            }
        };
        let (app, edit, group) = (self.app.clone(), self.edit.clone(), self.group);
        let onpick = Callback::from(move |picked: AttrValue| {
            let room = picked.parse().ok().and_then(|at: usize| names.get(at));
            let belonging = match room {
                Some(room) => Belonging::Of(room.clone()),
                None if picked == ALL => Belonging::All,
                None => Belonging::NotSaid,
            };
            edit.change(|work| {
                work.choices.belonging = belonging;
                work.look(app.register(), group);
            });
        });
        let select = Select {
            id: "roster-only",
            label: language.roster_only(),
            help: "",
            options,
            chosen: chosen.into(),
            onpick,
        };
        select.view()
    }
}

/// The value of the choice of everybody.
const ALL: &str = "all";

/// Answers with their days in words.
fn in_words<T>(answers: impl Iterator<Item = (T, Day)>, language: Language) -> Vec<(T, String)> {
    answers
        .map(|(value, day)| (value, day.words(language)))
        .collect()
}
