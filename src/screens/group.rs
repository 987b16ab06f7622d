//! A group: how far it has come, what is next, and its children.

use yew::prelude::*;

use super::{
    child_form::ChildForm, counts::children_line, group_follow_up::group_tries,
    group_form::GroupForm, group_rows::Rows, moved_on::moved_view,
};
use crate::{
    components::BOOTS,
    group_words::{change_words, empty_words, pages_words},
    handle::use_app,
    hooks::{use_focus_after, use_session_value},
    platform::{is_narrow, is_wide, today},
    route::Route,
    session::{DraftKey, Session},
};
use trivsel::{
    insight::{Progress, Stage, answering, standings},
    register::{Child, Group, GroupId},
    vocabulary::{Language, Setting},
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: GroupId,
}

/// What is open beside the list.
#[derive(Clone, Copy, PartialEq)]
enum OpenForm {
    Nothing,
    NewChild,
    Group,
}

#[component]
pub fn GroupScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let beside = use_state_eq(|| OpenForm::Nothing);
    use_focus_after(*beside, |beside| match beside {
        OpenForm::Nothing => "#add-child",
        OpenForm::NewChild => "#child-given",
        OpenForm::Group => "#group-name",
    });
    let more_open = use_state_eq(|| false);
    let unsaved = use_session_value(Session::unsaved_children);
    let register = app.register();
    let Some(group) = register.group(props.id) else {
        return crate::components::not_here(language);
    };
    let round = register.current_round(group.id);
    let children = register.children(group.id);
    let show = |what: OpenForm| {
        let beside = beside.clone();
        Callback::from(move |_: MouseEvent| beside.set(what))
    };
    let close = {
        let beside = beside.clone();
        Callback::from(move |()| beside.set(OpenForm::Nothing))
    };
    let standings = round.map_or_else(Vec::new, |round| {
        standings(register, group, round, &children)
    });
    let progress = Progress::of(group.assessors, standings.iter().map(|it| it.stage));
    let begun = app.all_begun();
    let mine = app.unanswered(&standings, &begun);
    let answering = answering(register, group, &standings);
    let counted = |child: &Child| standings.iter().any(|it| it.child.id == child.id);
    let others = children.iter().filter(|child| !counted(child));
    let (gone, here): (Vec<_>, Vec<_>) = others.partition(|child| child.has_stopped(today()));
    // A district has visits, each of one child's own; the round it is kept in is nothing to read.
    let visits = group.setting == Setting::HealthVisiting;
    let empty = here.is_empty() && standings.iter().all(|it| it.child.left.is_some());
    let next = next(group, empty, progress, mine, language);
    let tries = group_tries(register, group.id, today()).len();
    // What somebody has begun is found again, also where nothing is tried any more.
    let begun_look = DraftKey::GroupFollowUp {
        group: group.id,
        after: register.last_group_follow_up(group.id),
    };
    let follows = tries > 0 || app.draft(begun_look).is_some();
    let rows = Rows::new(
        (register, group, &children),
        &answering,
        &begun,
        &unsaved,
        language,
    );
    let outside = |title: &str, children: &[&&Child]| {
        rows.section(
            title,
            children.iter().map(|child| rows.row(child, None)).collect(),
        )
    };
    html! {
        <div class="stack">
            <div class="spread">
                <div class="stack tight">
                    <p class="eyebrow">
                        { group.setting.word(language) }
                        if let Some(round) = round.filter(|_| !visits) { { "\u{a0}· " }{ language.term_round() }{ ": " }{ &round.name } }
                    </p>
                    <h1 tabindex="-1">{ &group.name }</h1>
                    if children.is_empty() {
                        <p>{ language.group_no_children() }</p>
                    } else if progress.children() > 0 {
                        { children_line(progress, mine, language) }
                    }
                    if !next.says.is_empty() { <p>{ next.says }</p> }
                </div>
                if let Some((route, words)) = next.goes {
                    <a class="button primary" href={route.href()}>{ words }</a>
                }
            </div>
            { path(group, progress, mine, tries, follows, &more_open, language) }
            if children.is_empty() { <div class="empty">{ BOOTS.view() }</div> }
            <div class="kinds">
                { for progress.places().map(|(stage, _)| rows.standing(stage, &standings)) }
                { outside(if round.is_some() && !visits { language.group_not_in_round() } else { "" }, &here) }
                { outside(language.group_left(), &gone) }
            </div>
            if let Some(round) = round { { moved_view(register, group.id, round, language) } }
            { rows.letters() }
            { match *beside {
                OpenForm::NewChild => html! { <ChildForm child={None} group={group.id} ondone={close} /> },
                OpenForm::Group => html! { <GroupForm group={Some(group.clone())} ondone={close} /> },
                OpenForm::Nothing => html! {
                    <div class="actions">
                        <button type="button" id="add-child" onclick={show(OpenForm::NewChild)}>
                            { language.child_add() }
                        </button>
                        <button type="button" onclick={show(OpenForm::Group)}>{ change_words(group.setting, language) }</button>
                    </div>
                },
            } }
        </div>
    }
}

/// The next thing to do with a group: where it is done, what the button says, and why.
#[derive(Default)]
struct NextThing {
    goes: Option<(Route, String)>,
    says: &'static str,
}

/// What this adult does next with a group, who has not answered about so many.
fn next(
    group: &Group,
    empty: bool,
    progress: Progress,
    mine: usize,
    language: Language,
) -> NextThing {
    let id = group.id;
    let to = |route: Route, says| NextThing {
        goes: Some((route, route.title_in(group.setting, language).to_owned())),
        says,
    };
    let nobody = progress.at(Stage::NotYetSeen) + progress.at(Stage::NotAssessed);
    let ready = progress.at(Stage::ReadyForDialogue) + progress.at(Stage::PutOff);
    let says = |says| NextThing { goes: None, says };
    if empty {
        to(Route::Roster(id), empty_words(group.setting, language))
    } else if group.setting == Setting::HealthVisiting {
        says(language.group_next_visit())
    } else if progress.children() == 0 {
        to(Route::Rounds, language.group_next_round())
    } else if mine > 0 {
        let nobody = nobody == progress.children();
        NextThing {
            goes: Some((Route::GroupCheck(id), language.group_go_answer(mine))),
            says: if nobody {
                language.group_next_nobody()
            } else {
                ""
            },
        }
    } else if ready > 0 {
        let all = progress.to_be_seen() == 0;
        NextThing {
            goes: Some((Route::WalkThrough(id), language.group_go_talk(ready))),
            says: match (all, group.assessors) {
                (false, _) => "",
                (true, 1) => language.group_next_talk_alone(),
                (true, _) => language.group_next_talk(),
            },
        }
    } else if progress.to_be_seen() > 0 {
        says(language.group_next_others())
    } else {
        to(Route::GroupPrint(id), language.group_next_print())
    }
}

/// The group's screens, those of every day first, with how many wait there.
fn path(
    group: &Group,
    progress: Progress,
    mine: usize,
    tries: usize,
    follows: bool,
    more_open: &UseStateHandle<bool>,
    language: Language,
) -> Html {
    let (id, setting) = (group.id, group.setting);
    let is_open = **more_open;
    let onmore = {
        let more_open = more_open.clone();
        Callback::from(move |_: MouseEvent| more_open.set(!is_open))
    };
    let ready = progress.at(Stage::ReadyForDialogue) + progress.at(Stage::PutOff);
    let all = [
        (Route::GroupCheck(id), mine),
        (Route::WalkThrough(id), ready),
        (Route::GroupPicture(id), 0),
        (Route::GroupFollowUp(id), tries),
        (Route::Roster(id), 0),
        (Route::GroupPrint(id), 0),
        (Route::Rounds, 0),
    ];
    let followed = |it: &(Route, usize)| follows || !matches!(it.0, Route::GroupFollowUp(_));
    let mut shown: Vec<_> = all.into_iter().filter(followed).collect();
    let more = shown.split_off(tabs_on_a_line(shown.len()));
    let waits: usize = more.iter().map(|(_, count)| count).sum();
    let tab = |(route, count): (Route, usize)| {
        html! {
            <a href={route.href()} key={route.href()}>
                { route.title_in(setting, language) }
                if count > 0 { <b>{ count }</b> }
            </a>
        }
    };
    let pages = pages_words(setting, language);
    html! {
        <nav class="tabs" aria-label={pages}>
            { for shown.into_iter().map(tab) }
            if !more.is_empty() {
                <button type="button" class="plain" onclick={onmore} aria-expanded={is_open.to_string()} aria-controls="tabs-more">
                    { language.group_more() }<span class="visually-hidden">{ ": " }{ pages }</span>
                    // What waits behind it stands on its own tab once that is in sight.
                    if waits > 0 && !is_open { <b>{ waits }</b> }
                </button>
                <div id="tabs-more" hidden={!is_open}>{ for more.into_iter().map(tab) }</div>
            }
        </nav>
    }
}

/// How many of so many tabs stand on one line. What is answered and talked about comes first; the
/// others are one press away.
fn tabs_on_a_line(all: usize) -> usize {
    if is_wide() {
        all
    } else if is_narrow() {
        2
    } else {
        all - 3
    }
}
