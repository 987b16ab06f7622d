//! Who was in a group's round and is in another group now.

use yew::prelude::*;

use crate::{platform::today, route::Route};
use trivsel::{
    insight::{CallNames, moved_on},
    register::{Child, GroupId, Register, Round},
    vocabulary::Language,
};

/// Those who moved since somebody finished something about them in this round; nothing where nobody
/// did.
pub fn moved_view(register: &Register, group: GroupId, round: &Round, language: Language) -> Html {
    let names = CallNames::new(register, today());
    let line = |child: &&Child| {
        let to = register.group(child.group).map_or("", |it| &it.name);
        html! {
            <li key={child.id.to_string()}>
                <a href={Route::Child(child.id).href()}>{ names.of(child).full(language) }</a>
                <span class="stage">{ language.group_moved_to(to) }</span>
            </li>
        }
    };
    let all = moved_on(register, group, round);
    if all.is_empty() {
        return html! {};
    }
    html! {
        <section class="stack tight">
            <h2 class="kind">{ language.group_moved() }{ " " }<b>{ all.len() }</b></h2>
            <p class="quiet">{ language.group_moved_help() }</p>
            <ul class="people close">{ for all.iter().map(line) }</ul>
        </section>
    }
}
