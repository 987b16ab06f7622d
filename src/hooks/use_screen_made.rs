//! What a screen was made from: where another window has changed that, the screen is made anew, but for
//! one that shows what somebody has typed and no draft keeps.

use yew::prelude::*;

use crate::{
    handle::{App, ScreenHold},
    route::{EditMode, Route},
};

/// A screen, and how much had come from other windows when it was made.
#[derive(Clone, Copy)]
struct ScreenMade {
    route: Route,
    revision: usize,
}

/// The key of the screen that is shown; none where nothing is written.
#[hook]
pub fn use_screen_made(app: &App, shown: Route) -> Option<usize> {
    let made = use_mut_ref(|| None::<ScreenMade>);
    let mut made = made.borrow_mut();
    *made = made_from(*made, shown, app.revision(), &app.screen_hold());
    made.map(|made| made.revision)
}

/// A screen with drafts finds its words again, and must: another window may write in the same draft. A
/// form without one knows what it began with, and stores what was typed alone.
fn made_from(
    before: Option<ScreenMade>,
    route: Route,
    [entries, drafts]: [usize; 2],
    hold: &ScreenHold,
) -> Option<ScreenMade> {
    let before = before.filter(|it| it.route == route);
    if before.is_none() {
        hold.let_go();
    }
    let revision = match route.edit_mode()? {
        EditMode::Draft => entries + drafts,
        EditMode::Form => before
            .filter(|_| hold.is_held())
            .map_or(entries, |it| it.revision),
    };
    Some(ScreenMade { route, revision })
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{register::ChildId, vocabulary::Id};

    /// The revisions that the screens are made from, one after the other, with something typed on the
    /// first one or not.
    fn made(types: bool, shown: &[(Route, [usize; 2])]) -> Vec<Option<usize>> {
        let (hold, mut made) = (ScreenHold::default(), None);
        let mut all = Vec::new();
        for (route, revision) in shown {
            made = made_from(made, *route, *revision, &hold);
            if types && all.is_empty() {
                hold.hold();
            }
            all.push(made.map(|it| it.revision));
        }
        all
    }

    #[test]
    fn a_form_that_is_typed_in_is_not_made_anew_until_it_is_left() {
        let child = ChildId(Id::from_bytes([1; 16]));
        for form in [Route::Child(child), Route::Settings, Route::Rounds] {
            let shown = [
                (form, [2, 0]),
                (form, [3, 1]),
                (form, [4, 1]),
                (Route::Overview, [4, 1]),
                (Route::Overview, [5, 1]),
                (form, [6, 1]),
            ];
            let typed = [2, 2, 2, 4, 5, 6].map(Some);
            assert_eq!(made(true, &shown), typed, "{form:?}");
            let read = [2, 3, 4, 4, 5, 6].map(Some);
            assert_eq!(made(false, &shown), read, "{form:?}");
        }
    }

    #[test]
    fn a_screen_with_drafts_is_always_made_from_the_newest() {
        let child = ChildId(Id::from_bytes([1; 16]));
        let shown = [
            (Route::Dialogue(child), [2, 0]),
            (Route::Dialogue(child), [2, 1]),
            (Route::Acute, [3, 1]),
        ];
        assert_eq!(made(true, &shown), [Some(2), Some(3), None]);
    }
}
