//! What axe-core finds against the Web Content Accessibility Guidelines.

use std::fs;

use serde_json::{Value, json};
use xtask::project;
use xtask::test::Lane;

use super::Browser;

/// WCAG 2.2, levels A and AA, with the versions it builds on.
const TAGS: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

impl Browser {
    /// Fails when axe-core finds a barrier on the page as it stands. It costs more than most of what a
    /// test does, and is asked where all tests run; while one is working it is asked on every screen
    /// once, by `acute.rs`.
    #[track_caller]
    pub fn is_accessible(&self) {
        if Lane::of_this_run() == Lane::Everyday {
            return;
        }
        let barriers = self.all_barriers();
        assert!(
            barriers.is_empty(),
            "axe-core finds barriers:\n{}",
            barriers.join("\n")
        );
    }

    /// What axe-core finds against all of WCAG 2.2 AA, one line each.
    #[track_caller]
    pub fn all_barriers(&self) -> Vec<String> {
        self.barriers(&TAGS)
    }

    /// What axe-core finds against the rules with these tags, one line each: rule, element, reason.
    #[track_caller]
    pub fn barriers(&self, tags: &[&str]) -> Vec<String> {
        if self.script("return typeof axe", vec![]) == "undefined" {
            let path = project::root().join("node_modules/axe-core/axe.min.js");
            let axe = fs::read_to_string(&path).unwrap_or_else(|error| {
                panic!(
                    "{} could not be read ({error}). `cargo xtask setup` brings it.",
                    path.display()
                )
            });
            self.script(&axe, vec![]);
        }
        // Without preloading it fetches nothing, so that it can run where requests are counted.
        // Nor is anybody told of what passed, and by which selector an element is found.
        let run = "return axe.run(document, { preload: false, resultTypes: ['violations'], selectors: false, runOnly: { type: 'tag', values: arguments[0] } })
            .then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
                nodes.map(({ html, any }) => `${id}: ${html} (${any[0]?.message ?? help})`)))";
        let found = self.script(run, vec![json!(tags)]);
        found
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    }
}
