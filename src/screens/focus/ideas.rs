//! Idéer: what others have tried, to be copied and changed.

use yew::prelude::*;

use trivsel::{
    instrument::{Idea, handleguide},
    register::ChildId,
    vocabulary::{AgeBand, Area, Language, Rung, Setting},
};

/// A child, and what ideas for it are chosen by.
#[derive(Clone, Copy, PartialEq)]
pub struct ForChild {
    pub child: ChildId,
    pub band: AgeBand,
    pub months: u32,
    pub setting: Setting,
}

/// The ideas for a child of this age, area by area, folded together.
pub fn ideas(of: ForChild, onidea: &Callback<&'static Idea>, language: Language) -> Html {
    html! {
        <details class="more ideas">
            <summary>{ language.ideas_title() }</summary>
            <div class="stack">
                <p class="help">{ language.ideas_help() }</p>
                { for Area::ALL.iter().map(|area| of_area(*area, of, onidea, language)) }
            </div>
        </details>
    }
}

fn of_area(area: Area, of: ForChild, onidea: &Callback<&'static Idea>, language: Language) -> Html {
    let ideas = handleguide().ideas(area, of.band, of.months, of.setting);
    html! {
        <details class="more" key={area.id()}>
            <summary>{ area.word(language) }</summary>
            <ul class="people">{ for ideas.map(|it| one(it, onidea, language)) }</ul>
        </details>
    }
}

fn one(idea: &'static Idea, onidea: &Callback<&'static Idea>, language: Language) -> Html {
    let text = idea.text.text(language);
    let use_it = onidea.reform(move |_: MouseEvent| idea);
    html! {
        <li key={idea.id}>
            <span>
                { text }
                if idea.rung > Rung::Everyday { { " " }<span class="quiet">{ language.ideas_advice() }</span> }
            </span>
            <button type="button" class="plain" onclick={use_it} aria-label={language.ideas_use_of(text)}>{ language.ideas_use() }</button>
        </li>
    }
}
