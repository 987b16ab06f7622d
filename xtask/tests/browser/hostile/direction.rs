//! Signs that turn the direction of writing around, in a name: the line around it reads on.

use serde_json::json;

use crate::app::{Adult, Child, INFANT, every_screen, open_child, who, with_vault, write_child};
use crate::harness::{Browser, Verbs, sitting};

/// Letters that an override in the middle of them would show from behind, and all of their
/// sentence with them.
const TURNING: Child = Child {
    given: "Lis\u{202e}hom",
    surname: "Bo\u{2067}rg",
    group: "Stue\u{202d}n",
    ..INFANT
};

/// The same child as it is shown.
const SHOWN: Child = Child {
    given: "Lishom",
    surname: "Borg",
    group: "Stuen",
    ..INFANT
};

/// An adult of the same kind.
const ADULT: Adult = Adult {
    name: "Per\u{202e}nille",
    role: "Pædagog",
};

/// Whether the second words stand on the line of the first and to the right of them.
const READS_ON: &str = "const place = (words) => {
        const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        for (let node; (node = walk.nextNode());) {
            const at = node.data.indexOf(words);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + words.length);
            return range.getBoundingClientRect();
        }
        return null;
    };
    const [before, after] = [...arguments].map(place);
    return before && after && Math.abs(before.top - after.top) < 3 && before.left < after.left;";

#[track_caller]
fn reads_on(page: &Browser, before: &str, after: &str) {
    page.until(|| {
        if page.script(READS_ON, vec![json!(before), json!(after)]) == json!(true) {
            return Ok(());
        }
        let text = page.text();
        Err(format!(
            "“{after}” is not to the right of “{before}”:\n{text}"
        ))
    });
}

/// The signs that the page shows, if any.
#[track_caller]
fn turning_signs(page: &Browser) -> usize {
    // A screen that was just asked for is drawn by then.
    let script = "const frame = () => new Promise(requestAnimationFrame);
        await frame(); await frame(); await frame();
        return (document.body.innerText.match(/[\\u202a-\\u202e\\u2066-\\u2069]/g) ?? []).length";
    let count = page.script(script, vec![]);
    count
        .as_u64()
        .and_then(|count| usize::try_from(count).ok())
        .unwrap_or(usize::MAX)
}

#[test]
#[ignore = "slow: every screen; the rule is held by register::direction_marks too"]
fn a_name_does_not_turn_the_line_around_it() {
    sitting(|page| {
        page.screen(1280, 900);
        with_vault(page);
        who(page);
        page.fill("Dit navn", ADULT.name);
        page.choose("Din rolle", ADULT.role);
        page.click("button", "Tilføj, og gå i gang");
        page.find("heading", "Overblik");
        page.click("button", "Tilføj en gruppe");
        page.fill("Gruppens navn", TURNING.group);
        page.choose("Hvor hører den til?", TURNING.setting);
        page.click("button", "Gem");
        page.find("heading", SHOWN.group);
        write_child(page, TURNING);
        open_child(page, SHOWN);
        for screen in every_screen(page, SHOWN) {
            page.go(&screen);
            if screen == "#/logbog" {
                page.sees("Pernille");
            }
            // The copy for parents holds what was written, each text in a place of its own.
            if !screen.starts_with("#/aktindsigt") {
                assert_eq!(turning_signs(page), 0, "{screen}");
            }
        }
        open_child(page, SHOWN);
        page.click("link", "Opbevaring");
        page.click("button", "Slet oplysningerne om barnet");
        reads_on(page, "Oplysningerne om ", "bliver slettet nu");
        page.screenshot("direction-sentence");
    });
}
