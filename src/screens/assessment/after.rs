//! Afterwards: thanks, and the next thing to do.

use yew::prelude::*;

use crate::{
    child_words::{called_short, short_age},
    components::{bubble, next_line, stage_words},
    handle::App,
    platform::today,
    route::Route,
};
use trivsel::{
    insight::{Stage, Standing, answered, answering, call_names, standings},
    register::{Adult, Child, Group, Register, Round},
};

/// What can be done once an adult has finished with a child.
#[derive(Clone, Debug, PartialEq)]
pub enum NextStep<'a> {
    /// The tablet goes to this colleague, or to whoever it is that lacks.
    HandOver(Option<&'a Adult>),
    /// As many have answered as the group expects.
    Talk,
    /// The next child that lacks this adult's answers.
    NextChild(&'a Child),
}

/// The next things after this adult has finished with this child, the nearest first. The next child
/// is the one that stands below it in the group, and from the top again after the last.
pub fn next_steps<'a>(
    register: &'a Register,
    group: &Group,
    standings: &[Standing<'a>],
    child: &Child,
    adult: &Adult,
) -> Vec<NextStep<'a>> {
    let at = standings.iter().position(|it| it.child.id == child.id);
    let mut steps = Vec::new();
    if let Some(here) = at.map(|at| &standings[at]) {
        let team = answering(register, group, standings);
        let lacking = answered(register, group, here, &team).lacking;
        match here.stage {
            stage if stage.lacks_answers() => {
                let colleague = lacking.first().copied().filter(|_| lacking.len() == 1);
                steps.push(NextStep::HandOver(colleague));
            }
            Stage::ReadyForDialogue => steps.push(NextStep::Talk),
            _ => {}
        }
    }
    let (before, after) = standings.split_at(at.map_or(0, |at| at + 1));
    let mut others = after.iter().chain(before);
    let next = others.find(|it| it.lacks(adult.id));
    steps.extend(next.map(|it| NextStep::NextChild(it.child)));
    steps
}

/// Thanks, and what comes next; the first of it stands out.
pub fn after(app: &App, child: &Child, group: &Group, round: &Round, adult: &Adult) -> Html {
    let (language, register) = (app.language(), app.register());
    let children = register.children(group.id);
    let names = call_names(&children);
    let called = |child: &Child| {
        let name = names.get(&child.id);
        name.map_or_else(
            || called_short(register, child, language),
            |name| name.short(language),
        )
    };
    let round = register.current_round(group.id).unwrap_or(round);
    let all = standings(register, group, round, &children);
    let here = all.iter().find(|it| it.child.id == child.id);
    let name = called(child);
    let steps = next_steps(register, group, &all, child, adult);
    let class = |first: bool| if first { "button primary" } else { "button" };
    let link = |route: Route, first: bool, words: String| {
        html! { <a class={class(first)} href={route.href()}>{ words }</a> }
    };
    let line = |(at, step): (usize, &NextStep<'_>)| match step {
        NextStep::HandOver(colleague) => {
            let app = app.clone();
            let onclick = Callback::from(move |_: MouseEvent| app.stand_up());
            let (what, give) = match colleague {
                Some(it) => (
                    language.after_lacks(&it.name, &name),
                    language.after_give(&it.name),
                ),
                None => (
                    language.after_lacks_somebody(&name),
                    language.after_give_on().to_owned(),
                ),
            };
            let mark = colleague.map_or(html! {}, |it| bubble(it.id.0, &it.name, ""));
            let go =
                html! { <button type="button" class={class(at == 0)} {onclick}>{ give }</button> };
            next_line(mark, html! { what }, language.after_hidden(&name), go)
        }
        NextStep::Talk => {
            let (what, beside) = match group.assessors {
                1 => (language.after_alone(), String::new()),
                _ => (language.after_together(), language.after_all(&name)),
            };
            let go = link(
                Route::Dialogue(child.id),
                at == 0,
                language.after_talk().to_owned(),
            );
            next_line(html! {}, html! { what }, beside, go)
        }
        NextStep::NextChild(next) => {
            let age = next.birth.age_on(today());
            let age = age.map_or_else(|_| String::new(), |age| short_age(age, language));
            let go = language.after_answer(called(next));
            let go = link(Route::Assessment(next.id), at == 0, go);
            let mark = bubble(next.id.0, &next.given, &next.surname);
            next_line(mark, html! { language.after_next(called(next)) }, age, go)
        }
    };
    let rest = link(
        Route::Overview,
        steps.is_empty(),
        Route::Overview.title(language).to_owned(),
    );
    html! {
        <div class="stack">
            <div class="stack tight">
                <p class="eyebrow"><a href={Route::Group(group.id).href()}>{ &group.name }</a></p>
                <h1 tabindex="-1">{ language.after_thanks(&adult.name) }</h1>
                <p class="lead">{ language.after_stored(&name) }</p>
            </div>
            <section class="card stack tight">
                <div class="spread">
                    <h2>{ language.after_title() }</h2>
                    { here.map(|it| stage_words(it.stage, group, language)) }
                </div>
                <ul class="today">
                    { for steps.iter().enumerate().map(line) }
                    { next_line(html! {}, html! { language.after_rest() }, String::new(), rest) }
                </ul>
            </section>
            <p><a href={Route::Child(child.id).href()}>{ language.back_to_child() }</a></p>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::tests::written;
    use trivsel::vocabulary::{Day, Language};

    /// What comes after this adult of the sample has finished with this child.
    fn check(group: &str, adult: &str, child: &str, expected: &[&str]) {
        let day = Day::new(2026, 11, 22).unwrap();
        let (_, register) = written(day, Language::Danish);
        let adults = register.adults();
        let adult = adults.iter().find(|it| it.name == adult).unwrap();
        let groups = register.groups();
        let group = groups.iter().find(|it| it.name == group).unwrap();
        let round = register.current_round(group.id).unwrap();
        let children = register.children(group.id);
        let all = standings(&register, group, round, &children);
        let child = children.iter().find(|it| it.given == child).unwrap();
        let steps = next_steps(&register, group, &all, child, adult);
        let told: Vec<_> = steps
            .iter()
            .map(|step| match step {
                NextStep::HandOver(Some(it)) => format!("give {}", it.name),
                NextStep::HandOver(None) => "give".to_owned(),
                NextStep::Talk => "talk".to_owned(),
                NextStep::NextChild(next) => next.full_name(),
            })
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn the_colleague_who_lacks_comes_first_and_then_the_next_child() {
        // Three answer here, and whose turn it is nobody knows.
        check("Solsikken", "Jonas", "Tilde", &["give", "Asta Kofoed"]);
        check("1.b", "Mikkel", "Ellen", &["give Signe", "Hodan Warsame"]);
    }

    #[test]
    fn once_all_have_answered_the_dialogue_comes_first() {
        check("Solsikken", "Anne", "Storm", &["talk", "Tilde Riis"]);
    }

    #[test]
    fn where_the_team_has_agreed_only_the_next_child_is_left() {
        check("Solsikken", "Anne", "Alma", &["Aviaja Møller"]);
    }
}
