//! The kinds of browser that tests run in.

use std::env;

use crate::failure::{Failure, Result};

/// What draws the page and runs the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chrome's, Edge's and ChromeOS' own. Every test runs in it.
    Chromium,
    /// Firefox' own, in its release with long support.
    Firefox,
    /// Safari's, in the form that Linux has of it: WebKitGTK.
    WebKit,
}

impl Engine {
    /// Where a run of the browser tests is told its engine.
    pub const VARIABLE: &'static str = "TRIVSELSSPOR_ENGINE";

    /// Set where a run wants every test in the whole of Chromium, as people have it.
    pub const WHOLE_CHROMIUM_VARIABLE: &'static str = "TRIVSELSSPOR_WHOLE_CHROMIUM";

    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Those beside Chromium.
    pub const OTHERS: [Self; 2] = [Self::Firefox, Self::WebKit];

    /// As it is called in [`Engine::VARIABLE`], and where a test is marked for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The one that this run was told; Chromium where it was told none.
    pub fn of_this_run() -> Result<Self> {
        match env::var(Self::VARIABLE) {
            Ok(name) => Self::named(&name),
            Err(_) => Ok(Self::Chromium),
        }
    }

    fn named(name: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|it| it.name() == name);
        let unknown = format!("{} names no engine: {name}.", Self::VARIABLE);
        found.ok_or_else(|| Failure::new(unknown))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_that_is_not_known_is_no_chromium() {
        assert_eq!(Engine::named("webkit").unwrap(), Engine::WebKit);
        let failure = Engine::named("safari").unwrap_err().to_string();
        assert!(failure.ends_with("names no engine: safari."), "{failure}");
    }
}
