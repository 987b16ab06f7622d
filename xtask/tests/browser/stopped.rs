//! What a person sees when the program stops: the version, the place, what is safe, and a way on.

use serde_json::json;

use crate::app::{
    BEGIN, PRESCHOOLER, PUPIL, RAGNHILD, add_child, add_group, arrive, make_vault, open_child,
    open_last, sit_down, unlock, value,
};
use crate::harness::{Browser, Verbs, sitting, sitting_unsealed};
use crate::two_tabs::{take_over, two_tabs};

/// Keeps what is to be done in a quarter of an hour, so that a test need not wait for it.
const CATCH_QUARTER: &str = "
    const later = window.setTimeout;
    window.setTimeout = (go, ms, ...rest) => {
        if (ms !== 15 * 60 * 1000) return later(go, ms, ...rest);
        window.quarterIsOver = () => later(go, 0, ...rest);
        return 0;
    };";

/// Waits for the screen.
#[track_caller]
fn is_stopped(page: &Browser, place: &str) {
    page.find("heading", "Trivselsspor er standset");
    page.sees("Det, der stod som gemt, er gemt på denne enhed.");
    page.sees("What was shown as saved is saved on this device.");
    page.sees(place);
    let build = "return document.querySelector('meta[name=build]').content";
    let build = page.script(build, vec![]);
    let build = build.as_str().unwrap_or_default();
    assert!(build.contains(" · "), "{build}");
    page.sees(build);
    assert_eq!(page.title(), "Trivselsspor er standset");
}

#[test]
#[ignore = "slow: needs a build with sealing switched off"]
fn a_panic_says_so_and_what_was_saved_is_there_afterwards() {
    sitting_unsealed(|page| {
        make_vault(page);
        add_group(page, PUPIL);
        add_child(page, PUPIL);
        page.script("dispatchEvent(new Event('provoke-panic'))", vec![]);
        is_stopped(page, "src/provoked.rs:");
        page.sees("provoked");
        page.sees_not(PUPIL.given);
        page.is_accessible();
        page.screenshot("stopped");
        let wipes =
            "addEventListener('trivselsspor-locked', () => sessionStorage.setItem('wipes', 'yes'))";
        page.script(wipes, vec![]);
        page.click("button", "Genindlæs siden");
        unlock(page);
        // What lay in its memory was overwritten.
        assert_eq!(
            page.script("return sessionStorage.getItem('wipes')", vec![]),
            "yes"
        );
        sit_down(page, RAGNHILD);
        page.click("link", PUPIL.group);
        page.find("link", PUPIL.given);
        page.take_console();
    });
}

#[test]
#[ignore = "slow: needs a build with sealing switched off"]
fn from_a_stopped_program_a_sealed_copy_can_be_taken() {
    sitting_unsealed(|page| {
        make_vault(page);
        page.script("dispatchEvent(new Event('provoke-panic'))", vec![]);
        is_stopped(page, "src/provoked.rs:");
        page.click("button", "Hent en sikkerhedskopi");
        arrive(page, "Kan du ikke komme ind?");
        page.click("button", "Virker hverken kodesætning eller nødkode?");
        page.find("button", "Hent de låste data, som de er");
        page.take_console();
    });
}

/// As the browser does it where the program has no more memory.
#[track_caller]
pub fn trap(page: &Browser) {
    let script =
        "dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('trap') }))";
    page.script(script, vec![]);
    is_stopped(page, "trap");
}

#[test]
fn where_one_window_stops_the_other_goes_on_and_whichever_is_left_locks_both() {
    sitting(|page| {
        let [first, second] = two_tabs(page);
        page.switch_to(&first);
        trap(page);
        // It held what lets a window write.
        page.switch_to(&second);
        take_over(page);
        open_child(page, PRESCHOOLER);
        open_last(page);
        page.fill("Hvad undrer?", "Går for sig selv");
        page.sees("Gemt kl.");
        page.click("button", "Lås");
        page.find("heading", "Lås Trivselsspor op");
        page.switch_to(&first);
        page.find("heading", "Lås Trivselsspor op");
        unlock(page);
        sit_down(page, RAGNHILD);
        open_child(page, PRESCHOOLER);
        open_last(page);
        assert_eq!(value(page, "Hvad undrer?"), "Går for sig selv");

        page.switch_to(&second);
        unlock(page);
        trap(page);
        page.click("button", "Genindlæs siden");
        page.find("heading", "Lås Trivselsspor op");
        page.switch_to(&first);
        page.find("heading", "Lås Trivselsspor op");
        page.take_console();
    });
}

#[test]
fn a_trap_says_so_too_and_another_error_does_not() {
    sitting(|page| {
        page.find("link", BEGIN);
        let fail = |error: &str| {
            let script = format!(
                "dispatchEvent(new ErrorEvent('error', {{ error: new {error}(arguments[0]) }}))"
            );
            page.script(&script, vec![json!("out of bounds")]);
        };
        fail("TypeError");
        page.find("link", BEGIN);
        fail("WebAssembly.RuntimeError");
        is_stopped(page, "out of bounds");
        page.click("button", "Genindlæs siden");
        page.find("link", BEGIN);
        // Where nobody is there to press it, it goes there by itself.
        page.script(CATCH_QUARTER, vec![]);
        fail("WebAssembly.RuntimeError");
        is_stopped(page, "out of bounds");
        page.script("window.quarterIsOver()", vec![]);
        page.find("link", BEGIN);
    });
}

#[test]
fn the_foot_names_the_build() {
    sitting(|page| {
        let build = "return document.querySelector('meta[name=build]').content";
        let build = page.script(build, vec![]);
        let build = build.as_str().unwrap_or_default();
        let list = std::fs::read_to_string(xtask::project::dist().join(xtask::sums::NAME));
        assert_eq!(list.ok(), xtask::sums::of(&xtask::project::dist()).ok());
        let known = xtask::sums::build(&xtask::project::dist(), &xtask::offline::SAYING_BUILD);
        assert_eq!(known.ok().as_deref(), Some(build));
        page.sees(&format!("Udgave {build}"));
    });
}
