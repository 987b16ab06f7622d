//! The group in numbers: no names, no percentages, no ranking.

use yew::prelude::*;

use super::{Numbers, gather::FEWEST};
use crate::sheets::parts::{block, mark, standing};
use trivsel::{
    insight::Stage,
    vocabulary::{Answer, Area, Language, Term},
};

/// How far the group has come; and the joint positions, where there are enough
/// of them not to point to single children.
pub fn counts(numbers: &Numbers, language: Language) -> Html {
    let progress = numbers.progress;
    let all = (language.picture_all().into(), progress.children());
    let places = progress.places().map(|(stage, count)| {
        let name = stage.word(progress.assessors(), language);
        (name.into(), count)
    });
    let how_far = std::iter::once(all).chain(places).collect();
    html! { <>
        { block(language.picture_how_far(), "", html! { <>{ list(how_far) }</> }) }
        if progress.at(Stage::Agreed) < FEWEST {
            <p class="sheet-block">{ language.picture_small() }</p>
        } else {
            { positions(numbers, language) }
        }
    </> }
}

fn positions(numbers: &Numbers, language: Language) -> Html {
    let wholes = Answer::ALL.into_iter().zip(numbers.wholes);
    // Only where there is one: the others are always told, and this is not.
    let wholes = wholes.filter(|(answer, count)| answer.step().is_some() || *count > 0);
    let wholes = wholes.map(|(answer, count)| (standing(answer, language), count));
    let head = |answer: Answer| html! { <th scope="col">{ mark(answer, language) }</th> };
    let row = |(area, counts): (&Area, &[usize; 4])| {
        html! {
            <tr>
                <th scope="row">{ area.word(language) }</th>
                { for counts.map(|count| html! { <td>{ count }</td> }) }
            </tr>
        }
    };
    html! { <>
        { block(language.picture_wholes(), "", html! { <>{ list(wholes.collect()) }</> }) }
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

fn list(all: Vec<(Html, usize)>) -> Html {
    html! {
        <dl class="sheet-numbers">
            { for all.into_iter().map(|(name, count)| html! { <div><dt>{ name }</dt><dd>{ count }</dd></div> }) }
        </dl>
    }
}
