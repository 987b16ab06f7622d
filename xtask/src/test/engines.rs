//! Which browser tests run in the engines beside Chromium, which runs all of them.

use std::process::Command;

use super::{Lane, browser_tests};
use crate::engine::Engine;

/// What runs in each engine while one is working too, and so in CI: a vault, the class check,
/// locking, two windows, a backup there and back. About a minute for each engine.
const EVERYDAY: &[&str] = &[
    "engines::a_vault_is_made_opened_again_written_in_and_locked",
    "backup::a_backup_comes_back_in_another_browser",
    "group_check::keys::a_class_of_28_takes_at_most_80_presses",
    "locking::going_back_to_the_page_shows_no_open_vault",
    "locking::what_is_typed_in_the_instant_before_locking_is_kept",
    "two_tabs::locking_one_locks_the_other_and_whoever_opens_first_writes",
];

/// What else runs in each of them where all tests do: whole sittings, and what is rarer.
const SHARED: &[&str] = &[
    "backup::what_does_not_open_can_be_taken_out_and_begun_anew",
    "class_sitting::by_keyboard_with_the_browser_killed_in_the_middle",
    "engines::every_screen_fits_a_phone_and_a_laptop",
    "group_check::keeping::what_cannot_be_saved_stays_on_screen_says_so_and_is_saved_when_it_can",
    "locking::a_device_that_wakes_up_is_locked",
    "locking::a_page_that_the_browser_keeps_is_locked_as_it_is_left",
    "locking::what_a_form_was_refused_is_there_after_the_page_has_locked_itself",
    "offline::without_a_net_the_whole_day_goes_on_and_nothing_is_missing",
    "one_file::a_vault_is_made_in_it_and_is_there_again",
    "one_file::another_file_finds_what_the_page_says",
    "sitting::from_a_fresh_browser_to_three_sheets_and_back_after_a_reload",
    "sitting::paper::what_is_ticked_for_parents_is_printed_and_only_that",
    "two_tabs::the_second_follows_live_and_takes_over_with_all_that_was_typed",
    "two_tabs::what_was_typed_in_the_instant_before_is_stored_before_the_other_takes_over",
    "two_tabs::when_the_first_closes_the_second_writes",
    "unsaved::a_refused_form_lets_the_browser_ask_before_the_page_goes",
];

/// What an engine leaves out of it. `docs/browsere.md` says why.
const LEFT_OUT: &[(Engine, &str)] = &[(
    Engine::WebKit,
    "sitting::paper::what_is_ticked_for_parents_is_printed_and_only_that",
)];

/// The tests of a lane that run in this engine, by their whole names.
pub fn names(engine: Engine, lane: Lane) -> Vec<&'static str> {
    let more = match lane {
        Lane::Everyday => &[],
        Lane::All => SHARED,
    };
    let runs = |name: &&str| !LEFT_OUT.contains(&(engine, name));
    let tests = EVERYDAY.iter().chain(more).copied();
    tests.filter(runs).collect()
}

/// The command that runs them.
pub fn tests(engine: Engine, lane: Lane, threads: &str) -> Command {
    let mut words = vec![threads, "--exact"];
    words.extend(names(engine, lane));
    let mut cargo = browser_tests(lane, &words);
    cargo.env(Engine::VARIABLE, engine.name());
    cargo
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    /// The source of the tests in this module, be it a file or the head of a folder.
    fn source_of(module: &str) -> String {
        let path = format!("xtask/tests/browser/{}", module.replace("::", "/"));
        let file = |ending: &str| project::root().join(format!("{path}{ending}"));
        let read = |ending| std::fs::read_to_string(file(ending));
        read(".rs").or_else(|_| read("/mod.rs")).unwrap()
    }

    /// The name of a test without its module.
    fn own(name: &str) -> &str {
        name.rsplit("::").next().unwrap_or(name)
    }

    #[test]
    fn every_name_is_that_of_a_test_and_what_runs_everyday_is_not_slow() {
        for name in EVERYDAY.iter().chain(SHARED) {
            let (module, own) = name.rsplit_once("::").unwrap();
            let source = source_of(module);
            let (before, _) = source.split_once(&format!("\nfn {own}()")).expect(name);
            let marks = before.rsplit("\n\n").next().unwrap();
            assert!(marks.contains("#[test]"), "{name}");
            let slow = marks.contains("#[ignore");
            assert!(!slow || !EVERYDAY.contains(name), "{name} is slow");
        }
    }

    #[test]
    fn the_document_names_every_test_and_says_what_runs_everyday() {
        let document = std::fs::read_to_string(project::root().join("docs/browsere.md")).unwrap();
        for engine in Engine::OTHERS {
            assert!(names(engine, Lane::Everyday).len() >= EVERYDAY.len() - 1);
            for name in names(engine, Lane::All) {
                let everyday = if EVERYDAY.contains(&name) { "*" } else { "" };
                let named = format!("`{}`{everyday}", own(name));
                assert!(
                    document.contains(&named),
                    "{named} is not in docs/browsere.md"
                );
            }
        }
    }

    #[test]
    fn what_is_left_out_is_shared_and_runs_in_the_others() {
        for (engine, name) in LEFT_OUT {
            let all = EVERYDAY.iter().chain(SHARED);
            assert_eq!(all.filter(|it| *it == name).count(), 1, "{name}");
            assert!(!names(*engine, Lane::All).contains(name));
        }
        let all = |engine| names(engine, Lane::All).len();
        assert!(all(Engine::Firefox) > all(Engine::WebKit));
    }
}
