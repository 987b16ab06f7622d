//! The main places under the thumb: on a phone the menu sticks to the foot of the window. A screen with
//! a bar of its own there, and a low window, have it above as everywhere else (`styles/layout.css`).

use yew::prelude::*;

use super::own_places::own_groups;
use crate::{
    group_words::group_word,
    handle::{App, use_app},
    route::Route,
};
use trivsel::register::{AdultId, GroupId, Register};

/// The menu; nothing until somebody sits at the screen of an open vault.
pub fn menu_below(shown: Route, app: &App) -> Html {
    match (app.opening(), app.adult()) {
        (Some(_), Some(_)) => html! { <MenuBelow {shown} /> },
        _ => html! {},
    }
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    shown: Route,
}

/// Overblik, the group, Akut, and everything else.
#[component]
fn MenuBelow(props: &Props) -> Html {
    let app = use_app();
    let (language, register, shown) = (app.language(), app.register(), props.shown);
    let (group, here) = use_group(&app, shown);
    let group = group.and_then(|it| register.group(it));
    let link = |route: Route, within: bool, icon: Html, words: Html| {
        let current = match (route == shown, within) {
            (true, _) => Some("page"),
            (false, true) => Some("true"),
            (false, false) => None,
        };
        html! { <a href={route.href()} aria-current={current}>{ icon }<span>{ words }</span></a> }
    };
    html! {
        <nav class="menu-below screen-only" aria-label={language.shell_below()}>
            { link(Route::Overview, false, HOME.view(), language.overview_title().into()) }
            if let Some(group) = group {
                { link(Route::Group(group.id), here, PEOPLE.view(), html! { <>
                    <span class="visually-hidden">{ group_word(group.setting, language) }{ " " }</span>{ &group.name }
                </> }) }
            }
            <button type="button" popovertarget="bar-more">{ MORE.view() }<span>{ language.shell_more() }</span></button>
            <a class="acute" href={Route::Acute.href()}>{ ACUTE.view() }<span>{ language.acute_title() }</span></a>
        </nav>
    }
}

/// The way to the group in question, for the menu above; nothing where there is none.
pub fn group_in_menu(shown: Route, app: &App) -> Html {
    match (app.opening(), app.adult()) {
        (Some(_), Some(_)) => html! { <GroupInMenu {shown} /> },
        _ => html! {},
    }
}

#[component]
fn GroupInMenu(props: &Props) -> Html {
    let app = use_app();
    let (group, here) = use_group(&app, props.shown);
    let Some(group) = group.and_then(|it| app.register().group(it)) else {
        return html! {};
    };
    let route = Route::Group(group.id);
    let current = here.then(|| if route == props.shown { "page" } else { "true" });
    html! {
        <a class="bar-group" href={route.href()} aria-current={current} title={group.name.clone()}>
            <span class="visually-hidden">{ group_word(group.setting, app.language()) }{ " " }</span>{ &group.name }
        </a>
    }
}

/// The group in question, and whether the screen is about it: the one that the screen is about, else
/// the adult's own.
#[hook]
fn use_group(app: &App, shown: Route) -> (Option<GroupId>, bool) {
    let known = (
        app.register().logical_clock().clone(),
        app.adult().map(|it| it.id),
    );
    let own = {
        let app = app.clone();
        use_memo(known, move |(_, adult)| {
            adult.and_then(|it| first_group(app.register(), it))
        })
    };
    let here = group_of(shown, app.register());
    (here.or(*own), here.is_some())
}

/// The group that is in question where a screen is about none.
fn first_group(register: &Register, adult: AdultId) -> Option<GroupId> {
    let own = own_groups(register, adult);
    let all = register.groups();
    match (own.first(), &*all) {
        (Some(own), _) => Some(*own),
        (None, [only]) => Some(only.id),
        _ => None,
    }
}

/// The group that a screen is about, or whose child.
fn group_of(shown: Route, register: &Register) -> Option<GroupId> {
    let child = match shown {
        Route::Group(id)
        | Route::Roster(id)
        | Route::GroupCheck(id)
        | Route::GroupPicture(id)
        | Route::GroupFollowUp(id)
        | Route::WalkThrough(id)
        | Route::GroupPrint(id) => return Some(id),
        Route::Child(id)
        | Route::Assessment(id)
        | Route::AssessmentStep(id, _)
        | Route::Dialogue(id)
        | Route::FollowUp(id)
        | Route::LookAgain(id)
        | Route::Meeting(id, _)
        | Route::ParentsWords(id)
        | Route::ChildsWords(id)
        | Route::Notification(id)
        | Route::Print(id)
        | Route::Conversation(id, _)
        | Route::Keeping(id)
        | Route::Access(id) => id,
        Route::Start
        | Route::MakeVault
        | Route::Backup
        | Route::Restore
        | Route::Rescue
        | Route::Overview
        | Route::Who
        | Route::Rounds
        | Route::Leader
        | Route::MonthFigures
        | Route::Retention
        | Route::Audit
        | Route::Dictionary
        | Route::Model
        | Route::Trial
        | Route::Settings
        | Route::Guide
        | Route::Keys
        | Route::RecoveryKey
        | Route::Acute => return None,
    };
    register.child(child).map(|child| child.group)
}

/// A small picture beside a word: one line drawn in an area 24 wide and high.
struct Icon(&'static str);

impl Icon {
    fn view(&self) -> Html {
        html! { <svg viewBox="0 0 24 24" aria-hidden="true"><path d={self.0} /></svg> }
    }
}

const HOME: Icon = Icon("M4 11.5 12 5l8 6.5V19a1 1 0 0 1-1 1h-4v-5H9v5H5a1 1 0 0 1-1-1z");
const PEOPLE: Icon = Icon(
    "M5 9a3 3 0 1 0 6 0a3 3 0 1 0-6 0M14 10a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M2.500 19c.4-3.400 2.400-5 5.500-5s5.100 1.600 5.500 5M15.500 15c2.800-.200 4.900 1.200 5.500 4",
);
const MORE: Icon = Icon("M4 7h16M4 12h16M4 17h16");
const ACUTE: Icon = Icon("M12 4v10M12 19v.500");
