//! The copy as pages.

use yew::prelude::*;

use super::{AccessCopy, AccessItem};
use crate::sheets::parts::{Running, block, fact, foot, head, joined, paper, written};
use trivsel::{
    register::Moment,
    vocabulary::{Day, Language, Term},
};

/// The copy. `when` writes a moment as a day and a time, by the clock of the device
/// that prints.
pub fn access_copy(
    copy: &AccessCopy,
    when: &dyn Fn(Moment) -> String,
    printed: Day,
    language: Language,
) -> Html {
    let kind = language.access_title();
    let withheld = copy.items.iter().any(|item| item.withheld.is_some());
    let group = copy.group.clone();
    let facts = group.map(|group| fact(Term::Group.word(language), group.into()));
    let child = copy.child.full(language);
    let running = Running {
        kind: kind.to_owned(),
        about: joined(&[Some(&child), copy.group.as_deref()]).into(),
        warning: "",
    };
    let body = html! {
        <>
            { head(child, facts.into_iter().collect(), html! {}) }
            { block(language.access_about(), "sheet-about", about(copy, withheld, language)) }
            { for copy.items.iter().map(|it| item(it, when, language)) }
            { foot(kind, printed, language) }
        </>
    };
    paper("sheet-access", running, vec![body], language)
}

/// Who keeps it, who can see it, how long, and whether all of it is here.
fn about(copy: &AccessCopy, withheld: bool, language: Language) -> Html {
    let institution = &copy.institution;
    let own = [
        &institution.name,
        &institution.contact,
        &institution.may_see,
        &institution.information,
    ];
    let kept = institution.keep_years.map_or_else(
        || language.access_kept_unset().to_owned(),
        |years| language.access_kept(usize::from(years)),
    );
    html! {
        <>
            <p>{ language.access_lead() }</p>
            { for own.into_iter().filter(|text| !text.is_empty()).map(|text| written(text, None)) }
            <p>{ kept }</p>
            <p>{ language.access_marks() }</p>
            if withheld { <p>{ language.access_some_withheld() }</p> }
            if copy.unfinished > 0 { <p>{ language.access_unfinished(copy.unfinished) }</p> }
        </>
    }
}

fn item(item: &AccessItem, when: &dyn Fn(Moment) -> String, language: Language) -> Html {
    let by = item.by.clone().unwrap_or_default();
    let lines = item.lines.iter().map(|line| {
        html! { <div><dt>{ &line.name }</dt><dd class="sheet-written">{ &line.text }</dd></div> }
    });
    html! {
        <section class="sheet-entry">
            <h3>{ &item.title }</h3>
            <p class="sheet-kind">{ when(item.at) }{ if by.is_empty() { "" } else { "\u{a0}· " } }{ by }</p>
            if let Some(reason) = &item.withheld {
                <p class="sheet-written">{ language.access_item_withheld(reason) }</p>
            }
            <dl class="sheet-lines">{ for lines }</dl>
        </section>
    }
}
