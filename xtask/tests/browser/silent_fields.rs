//! What is typed is neither kept by the browser for other forms nor sent away to be checked or gone
//! on with.

use serde_json::json;

use crate::app::{PUPIL, add_child, add_group, begin, make_vault};
use crate::harness::{Browser, Verbs, sitting};

/// The fields of the screen that a browser may store or send.
const TALKATIVE: &str = "const fields = [...document.querySelectorAll('input, textarea')]
        .filter((it) => !['radio', 'checkbox', 'file'].includes(it.type));
    const silent = (it) => it.autocomplete === 'off' && it.getAttribute('spellcheck') === 'false'
        && it.getAttribute('writingsuggestions') === 'false';
    return [fields.length, fields.filter((it) => !silent(it)).map((it) => it.outerHTML)]";

#[track_caller]
fn are_silent(page: &Browser, at_least: u64) {
    page.until(|| {
        let found = page.script(TALKATIVE, vec![]);
        match found[0].as_u64() {
            Some(fields) if fields >= at_least => {
                assert_eq!(found[1], json!([]), "{}", page.address());
                Ok(())
            }
            _ => Err(format!(
                "{}: {found} is not {at_least} fields",
                page.address()
            )),
        }
    });
}

#[test]
fn no_field_lets_the_browser_store_or_send_what_is_typed() {
    sitting(|page| {
        let root = "const root = document.documentElement;
            return [root.spellcheck, root.getAttribute('writingsuggestions'), root.translate]";
        assert_eq!(page.script(root, vec![]), json!([false, "false", false]));
        begin(page);
        are_silent(page, 4);
        page.go("#/");
        make_vault(page);
        add_group(page, PUPIL);
        add_child(page, PUPIL);
        crate::app::open_group(page, PUPIL.group);
        page.click("link", PUPIL.given);
        let child = page.address();
        let id = child.rsplit('/').next().unwrap_or_default().to_owned();
        // Nothing has been seen of the child, and so there is nothing to write in the dialogue yet.
        for (screen, fields) in [("vurdering", 1), ("dialog", 0)] {
            page.go(&format!("#/{screen}/{id}"));
            are_silent(page, fields);
        }
        for (screen, fields) in [("adgang", 0), ("indstillinger", 1), ("runder", 0)] {
            page.go(&format!("#/{screen}"));
            are_silent(page, fields);
        }
        page.go("#/overblik");
        page.click("link", PUPIL.group);
        let group = page.address();
        let id = group.rsplit('/').next().unwrap_or_default().to_owned();
        page.go(&format!("#/boerneliste/{id}"));
        are_silent(page, 1);
        page.click("button", "Lås");
        are_silent(page, 1);
        page.go("#/kan-ikke-komme-ind");
        are_silent(page, 1);
    });
}
