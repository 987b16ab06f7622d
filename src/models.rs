//! The one place that says which models the app has.

use trivsel::instrument::Models;

/// The model the app comes with. A municipality's own will be added here.
pub fn models() -> Models {
    #[cfg(test)]
    if let Some(models) = tried::models() {
        return models;
    }
    Models::default()
}

/// What a test puts in the place of the app's models, in its own thread.
#[cfg(test)]
pub mod tried {
    use std::cell::RefCell;

    use super::Models;

    thread_local! {
        static TRIED: RefCell<Option<Models>> = const { RefCell::new(None) };
    }

    pub fn models() -> Option<Models> {
        TRIED.with_borrow(Clone::clone)
    }

    /// Runs with these models.
    pub fn with<T>(models: Models, run: impl FnOnce() -> T) -> T {
        TRIED.set(Some(models));
        let out = run();
        TRIED.set(None);
        out
    }
}
