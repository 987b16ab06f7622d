//! What stands around every screen: the bar, the way to Akut, the foot.

use yew::prelude::*;

use super::{
    components::{QuestionPanel, Tone, UnsavedNotice, notice},
    conversation::Conversation,
    handle::{App, use_app},
    hooks::{use_idle_lock, use_leave_guard, use_page_leaving, use_route},
    loader::{Loader, use_loader},
    platform::{build, focus_heading, mark_institution, set_language, set_title},
    route::Route,
    screens::{self, fetching::fetching},
    session::WriterRole,
};
use trivsel::vocabulary::Language;

/// The bar, the current screen and the foot.
#[component]
pub fn Shell() -> Html {
    let app = use_app();
    let asked = use_route(&app);
    let language = app.language();
    use_idle_lock(&app);
    use_leave_guard(&app);
    use_page_leaving(&app);
    let audience = Audience {
        open: app.opening().is_some(),
        seated: app.adult().is_some(),
        conversation: app.conversation(),
    };
    let shown = allowed(asked, audience);
    use_effect_with(language, |language| set_language(*language));
    let kept = app.is_kept();
    let institution = kept.then(|| app.register().institution.name.clone());
    use_effect_with(institution, |name| {
        name.as_deref().map(mark_institution).unwrap_or_default();
    });
    let loader = use_loader();
    let drawn = draw(shown, &app, &loader);
    let here = drawn.is_some();
    {
        let loader = loader.clone();
        use_effect_with((shown, here), move |(_, here)| {
            if !here {
                loader.bring();
            }
        });
    }
    // A locked vault says of no group what it is.
    let setting = match shown {
        Route::Group(id) | Route::GroupPrint(id) if audience.open => {
            app.register().group(id).map(|it| it.setting)
        }
        _ => None,
    };
    let title = match setting {
        Some(setting) => shown.title_in(setting, language),
        None => shown.title(language),
    };
    use_effect_with(title, |title| set_title(&format!("{title} – Trivselsspor")));
    let before = use_mut_ref(|| None::<Route>);
    use_effect_with((shown, here), move |_| {
        // The first screen keeps the browser's own focus.
        // From one step of a form to another the form knows where to.
        let before = before.replace(Some(shown));
        if before.is_some_and(|before| before.form().is_none() || before.form() != shown.form()) {
            focus_heading();
        }
    });
    if audience.conversation.is_some() {
        // No name of another child, no way to one, and nothing of the team.
        return html! {
            <main class="page" id="main" tabindex="-1"><QuestionPanel />{ screen(shown, drawn, &app, &loader) }</main>
        };
    }
    html! {
        <>
            <a class="skip" href="#main" onclick={skip()}>{ language.shell_skip() }</a>
            { bar(shown, &app, &loader) }
            if app.opening().is_some_and(|opening| opening.sample) {
                <p class="sample-mark">{ language.shell_sample() }</p>
            }
            <main class="page" id="main" tabindex="-1">
                if let Some(lacks) = app.lacks_texts() {
                    <div class="screen-only">
                        { notice(Tone::Error, html! { <p>{ language.texts_not_fetched(lacks.name(language)) }</p> }) }
                    </div>
                }
                <QuestionPanel />
                <UnsavedNotice />
                { screen(shown, drawn, &app, &loader) }
            </main>
            <footer class="foot">
                <p>{ language.shell_foot() }</p>
                if let Some(build) = build() {
                    <p>{ language.shell_build(build) }</p>
                }
            </footer>
            // Last, as it stands at the foot of the window.
            { for loader.later().map(|later| (later.below)(shown, &app)) }
        </>
    }
}

/// The screen of a route; none while the later part of the program is not here.
fn draw(shown: Route, app: &App, loader: &Loader) -> Option<Html> {
    screens::first(shown, app).or_else(|| Some((loader.later()?.show)(shown, app)))
}

/// The screen. Where another window writes, it cannot be written in. It stays what it is when that window
/// has stored something: a draft is read again by itself, and what is typed elsewhere stays.
fn screen(shown: Route, drawn: Option<Html>, app: &App, loader: &Loader) -> Html {
    let Some(screen) = drawn else {
        return fetching(loader, app.language());
    };
    let follows = *app.role() != WriterRole::Writes;
    let word = loader
        .later()
        .map(|later| (later.above)(shown, app))
        .unwrap_or_default();
    if !shown.is_written_in() {
        return html! { <>{ word }{ screen }</> };
    }
    html! {
        <>
            { word }
            <fieldset class="sheet-of-work" role="presentation" disabled={follows}>{ screen }</fieldset>
        </>
    }
}

/// What decides what may be shown.
#[derive(Clone, Copy)]
struct Audience {
    /// The vault is open.
    open: bool,
    /// Somebody who works here sits at the screen.
    seated: bool,
    /// The parents of a child do.
    conversation: Option<Conversation>,
}

/// The screen to show: the start while the vault is locked, the question who sits at the screen
/// before anything about children, and nothing but what is for them where parents do.
fn allowed(asked: Route, audience: Audience) -> Route {
    let Audience { open, seated, .. } = audience;
    if let Some(it) = audience.conversation {
        return Route::Conversation(it.child, it.meeting);
    }
    match asked {
        route if route.is_before_opening() && open && seated => Route::Overview,
        route if route.is_open_to_all() && !(route.is_before_opening() && open) => route,
        _ if !open => Route::Start,
        Route::Settings => Route::Settings,
        _ if !seated => Route::Who,
        route => route,
    }
}

/// The address stays what it is: it names the screen.
fn skip() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        event.prevent_default();
        super::platform::focus("#main");
    })
}

fn bar(shown: Route, app: &App, loader: &Loader) -> Html {
    let language = app.language();
    let open = app.opening().is_some();
    let link = |route: Route| {
        let current = (route == shown).then_some("page");
        html! { <a href={route.href()} aria-current={current}>{ route.title(language) }</a> }
    };
    let nav = html! {
        <nav class="bar-nav" aria-label={language.shell_nav()}>
            if open { { link(Route::Overview) } }
            { for loader.later().map(|later| (later.group)(shown, app)) }
            { link(Route::Dictionary) }
            { link(Route::Model) }
            if open { { link(Route::Settings) } }
        </nav>
    };
    html! {
        <header class="bar">
            <a class="bar-name" href={Route::Start.href()}>{ "Trivselsspor" }</a>
            <button type="button" class="bar-menu" popovertarget="bar-more">{ language.shell_menu() }</button>
            // A new key for a new screen folds the menu together after a choice.
            <div class="bar-more" id="bar-more" popover="auto" key={shown.href()}>
                { nav }
                { seat(app) }
                { speech(app) }
            </div>
            <a class="acute" href={Route::Acute.href()}>{ language.acute_title() }</a>
        </header>
    }
}

/// Who sits at the screen, and the way to lock it.
fn seat(app: &App) -> Html {
    let language = app.language();
    if app.opening().is_none() {
        return html! {};
    }
    let lock = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| app.lock())
    };
    html! {
        <div class="bar-adult">
            if let Some(adult) = app.adult() {
                <a href={Route::Who.href()}>
                    <span class="visually-hidden">{ language.shell_seated() }{ " " }</span>
                    { &adult.name }
                </a>
            }
            <button type="button" class="plain" onclick={lock}>{ language.shell_lock() }</button>
        </div>
    }
}

/// The other language.
fn speech(app: &App) -> Html {
    let app = app.clone();
    let other = match app.language() {
        Language::Danish => Language::English,
        Language::English => Language::Danish,
    };
    let speak = Callback::from(move |_: MouseEvent| app.speak(other));
    html! {
        <button type="button" class="plain" lang={other.code()} onclick={speak}>
            { other.own_name() }
        </button>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        register::{ChildId, MeetingId},
        vocabulary::Id,
    };

    #[test]
    fn in_a_conversation_every_address_shows_it() {
        let child = ChildId(Id::from_bytes([1; 16]));
        let other = ChildId(Id::from_bytes([2; 16]));
        let meeting = Some(MeetingId(Id::from_bytes([3; 16])));
        let shown = Route::Conversation(child, meeting);
        let audience = Audience {
            open: true,
            seated: true,
            conversation: Some(Conversation {
                child,
                meeting,
                ends: None,
            }),
        };
        for asked in [
            Route::Start,
            Route::Overview,
            Route::Child(other),
            Route::Conversation(other, None),
            Route::Conversation(child, None),
            Route::Acute,
            Route::Settings,
        ] {
            assert_eq!(allowed(asked, audience), shown, "{asked:?}");
            let after = Audience {
                conversation: None,
                ..audience
            };
            assert_ne!(allowed(asked, after), shown, "{asked:?}");
        }
    }
}
