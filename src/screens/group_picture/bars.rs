//! One bar for each area: how many children stand where.
//!
//! A part is told apart by its place, its pattern, its shape, its word and its
//! number; the colour comes on top.

use yew::prelude::*;

use trivsel::{
    insight::{AnswerCounts, GroupPicture},
    vocabulary::{Answer, Area, Language, Term},
};

/// A part narrower than this many thousandths of the bar has no room for its
/// shape and number on a telephone; they stand below it all the same.
const ROOM_FOR_A_NUMBER: usize = 130;

/// And from here on for its word as well.
const ROOM_FOR_A_WORD: usize = 400;

/// The bars, and the same numbers as a table.
pub fn bars(picture: &GroupPicture<'_>, language: Language) -> Html {
    let all: Vec<(Area, AnswerCounts)> = Area::ALL
        .iter()
        .map(|area| (*area, picture.counts(*area)))
        .collect();
    html! {
        <section class="stack" aria-labelledby="areas">
            <h2 id="areas">{ language.picture_areas() }</h2>
            { patterns() }
            <ul class="shares">{ for all.iter().map(|(area, counts)| bar(*area, *counts, language)) }</ul>
            <details class="more">
                <summary>{ language.picture_numbers() }</summary>
                { table(&all, language) }
            </details>
        </section>
    }
}

/// Each answer that somebody has, with its count.
fn parts(counts: AnswerCounts) -> impl Iterator<Item = (Answer, usize)> {
    Answer::ALL
        .into_iter()
        .zip(counts)
        .filter(|(_, count)| *count > 0)
}

fn bar(area: Area, counts: AnswerCounts, language: Language) -> Html {
    let all: usize = counts.iter().sum();
    let words =
        |(answer, count): (Answer, usize)| language.picture_count(answer.word(language), count);
    let said = parts(counts).map(words).collect::<Vec<_>>().join(", ");
    let mut from = 0;
    let drawn: Vec<_> = parts(counts)
        .map(|(answer, count)| {
            let start = from;
            from += count;
            let (start, end) = (thousandths(start, all), thousandths(from, all));
            part(answer, count, start, end, language)
        })
        .collect();
    html! {
        <li key={area.id()} class="share">
            <p class="share-area">{ area.word(language) }</p>
            <svg class="share-bar" role="img" width="100%" height="2.5rem"
                aria-label={language.picture_bar(area.word(language), said)}>{ drawn }</svg>
            // The picture says the same by its name.
            <p class="share-words" aria-hidden="true">
                { for parts(counts).map(|it| html! {
                    <span class={format!("badge badge-{}", it.0.id())}>{ words(it) }</span>
                }) }
            </p>
        </li>
    }
}

const fn thousandths(of: usize, all: usize) -> usize {
    of * 1000 / all
}

fn percent(thousandths: usize) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

/// One part of a bar. What it is measured in grows with the screen, and its
/// text does not.
fn part(answer: Answer, count: usize, from: usize, to: usize, language: Language) -> Html {
    let id = answer.id();
    let (x, width) = (percent(from), percent(to - from));
    html! {
        <g class={format!("part part-{id}")} key={id}>
            <rect class="part-ground" x={x.clone()} y="0" width={width.clone()} height="100%" />
            <rect class="part-pattern" {x} y="0" {width} height="100%" fill={format!("url(#part-{id})")} />
            if to - from >= ROOM_FOR_A_NUMBER {
                <text x={percent(usize::midpoint(from, to))} y="50%">
                    { answer.shape() }{ " " }{ count }
                    if to - from >= ROOM_FOR_A_WORD { { " " }{ answer.word(language) } }
                </text>
            }
        </g>
    }
}

/// What tells the parts apart in black and white: green is plain, yellow has
/// thin slanting lines, red thick ones, and unseen is dotted.
fn patterns() -> Html {
    html! {
        <svg class="share-patterns" width="0" height="0" aria-hidden="true">
            <defs>
                <pattern id="part-yellow" patternUnits="userSpaceOnUse" width="8" height="8" patternTransform="rotate(45)">
                    <rect class="line-yellow" width="2" height="8" />
                </pattern>
                <pattern id="part-red" patternUnits="userSpaceOnUse" width="8" height="8" patternTransform="rotate(-45)">
                    <rect class="line-red" width="5" height="8" />
                </pattern>
                <pattern id="part-not_seen" patternUnits="userSpaceOnUse" width="8" height="8">
                    <circle class="line-not_seen" cx="4" cy="4" r="1" />
                </pattern>
            </defs>
        </svg>
    }
}

fn table(all: &[(Area, AnswerCounts)], language: Language) -> Html {
    let row = |(area, counts): &(Area, AnswerCounts)| {
        html! {
            <tr key={area.id()}>
                <th scope="row">{ area.word(language) }</th>
                { for counts.iter().map(|count| html! { <td>{ *count }</td> }) }
            </tr>
        }
    };
    html! {
        <table class="counts">
            <caption class="visually-hidden">{ language.picture_areas() }</caption>
            <thead>
                <tr>
                    <th scope="col">{ Term::Area.word(language) }</th>
                    { for Answer::ALL.iter().map(|it| html! { <th scope="col">{ it.word(language) }</th> }) }
                </tr>
            </thead>
            <tbody>{ for all.iter().map(row) }</tbody>
        </table>
    }
}
