//! The group in numbers: no names, no percentages, no ranking.

use yew::prelude::*;

use super::Numbers;
use crate::sheets::parts::{block, mark, shown_count, standing};
use trivsel::{
    insight::PositionsShown,
    register::ShownCount,
    vocabulary::{Answer, Area, Language, Step, Term},
};

/// How far the group has come; and the joint positions, where they do not point to single children.
pub fn counts(numbers: &Numbers, language: Language) -> Html {
    let progress = numbers.progress;
    let all = (language.picture_all().into(), progress.children());
    let places = progress.places().map(|(stage, count)| {
        let name = stage.word(progress.assessors(), language);
        (name.into(), count)
    });
    let how_far = std::iter::once(all).chain(places);
    let how_far = how_far.map(|(name, count)| (name, count.to_string()));
    html! { <>
        { block(language.picture_how_far(), "", html! { <>{ list(how_far.collect()) }</> }) }
        if numbers.areas.is_empty() {
            <p class="sheet-block">{ language.picture_small() }</p>
        } else {
            { positions(numbers, language) }
            <p class="sheet-small">{ language.disclosure_explained() }</p>
        }
    </> }
}

fn positions(numbers: &Numbers, language: Language) -> Html {
    let head = |answer: Answer| html! { <th scope="col">{ mark(answer, language) }</th> };
    let row = |(area, counts): (&Area, &Vec<ShownCount>)| {
        html! {
            <tr>
                <th scope="row">{ area.word(language) }</th>
                { for counts.iter().map(|count| html! { <td>{ shown_count(*count, language) }</td> }) }
            </tr>
        }
    };
    html! { <>
        { block(language.picture_wholes(), "", wholes(numbers.wholes, language)) }
        { block(language.group_print_areas(), "", html! {
            <table class="sheet-counts">
                <thead><tr>
                    <th scope="col">{ Term::Area.word(language) }</th>
                    { for Answer::ALL.map(head) }
                </tr></thead>
                <tbody>{ for Area::ALL.iter().zip(&numbers.areas).map(row) }</tbody>
            </table>
        }) }
    </> }
}

fn wholes(shown: PositionsShown, language: Language) -> Html {
    let step = |step: Step, count: u32| (standing(Answer::Seen(step), language), count.to_string());
    let not_seen = |count: u32| {
        // Only where there is one: the others are always told, and this is not.
        let told = (standing(Answer::NotSeen, language), count.to_string());
        (count > 0).then_some(told)
    };
    let told: Vec<_> = match shown {
        PositionsShown::Each {
            green,
            yellow,
            red,
            none,
        } => [
            (Step::Green, green),
            (Step::Yellow, yellow),
            (Step::Red, red),
        ]
        .into_iter()
        .map(|(of, count)| step(of, count))
        .chain(not_seen(none))
        .collect(),
        PositionsShown::Joined {
            green,
            off_green,
            none,
        } => {
            let joined = (language.figure_off_green().into(), off_green.to_string());
            let told = [step(Step::Green, green), joined];
            told.into_iter().chain(not_seen(none)).collect()
        }
        PositionsShown::TotalOnly => return html! { <p>{ language.picture_wholes_hidden() }</p> },
    };
    html! { <>{ list(told) }</> }
}

fn list(all: Vec<(Html, String)>) -> Html {
    html! {
        <dl class="sheet-numbers">
            { for all.into_iter().map(|(name, count)| html! { <div><dt>{ name }</dt><dd>{ count }</dd></div> }) }
        </dl>
    }
}
