//! How far a group has come, in numbers: the same ones wherever it is told.

use yew::prelude::*;

use trivsel::{
    insight::{Progress, Stage},
    vocabulary::Language,
};

/// How many children stand where; those put off and those not assessed only where there are any.
pub fn counts_view(progress: Progress, language: Language) -> Html {
    let assessors = progress.assessors();
    let told = |(stage, count): &(Stage, usize)| {
        let always = match stage {
            Stage::PutOff | Stage::NotAssessed => false,
            Stage::SeenBySome { .. } => assessors > 1,
            _ => true,
        };
        always || *count > 0
    };
    let count = |(stage, count): (Stage, usize)| {
        html! {
            <li class={(count == 0).then_some("quiet")}>
                { stage.word(assessors, language) }{ " " }<b>{ count }</b>
            </li>
        }
    };
    html! {
        <ul class="counts" aria-label={language.counts_label()}>
            { for progress.places().filter(told).map(count) }
        </ul>
    }
}

/// How many children there are and where they stand, and how many of them this adult has not
/// answered about.
pub fn progress_view(progress: Progress, mine: usize, language: Language) -> Html {
    if progress.children() == 0 {
        return html! { <p>{ language.group_no_children() }</p> };
    }
    html! {
        <div class="stack tight">
            { children_line(progress, mine, language) }
            { counts_view(progress, language) }
        </div>
    }
}

/// How many children there are, and how many of them this adult has not answered about.
pub fn children_line(progress: Progress, mine: usize, language: Language) -> Html {
    html! {
        <p>
            { language.counts_children(progress.children()) }
            if mine > 0 { { " " }{ language.check_unseen(mine) } }
        </p>
    }
}
