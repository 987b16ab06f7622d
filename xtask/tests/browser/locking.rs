//! The vault locks itself, and nothing typed is lost by it.

use serde_json::{Value, json};

use crate::app::{
    PRESCHOOLER, RAGNHILD, add_group, is_at_step, open_child, open_form, open_last, sit_down,
    to_step, unlock, value, with_child, with_vault,
};
use crate::harness::{Browser, Verbs, sitting, sitting_apart};
use crate::no_storage::{allow_writing, asks, refuse_group};

/// Lets the page's clock jump ahead, as it does when a device wakes up.
#[track_caller]
fn sleep(page: &Browser, minutes: u32) {
    let script = "const { Date } = window;
        const now = Date.now.bind(Date);
        Date.now = () => now() + arguments[0] * 60000;
        return true;"
        .replace("arguments[0]", &minutes.to_string());
    assert_eq!(page.script(&script, vec![]), Value::Bool(true));
}

#[test]
fn a_device_that_wakes_up_is_locked() {
    sitting(|page| {
        with_vault(page);
        add_group(page, PRESCHOOLER);
        sleep(page, 2);
        // The clock is looked at every five seconds.
        std::thread::sleep(std::time::Duration::from_secs(5));
        page.find("heading", "Lås Trivselsspor op");
        page.sees_not(PRESCHOOLER.group);
    });
}

/// Whether the page has been loaded anew since it was marked.
#[track_caller]
fn is_another_page(page: &Browser) {
    let marked = page.script("return window.isMarked === true", vec![]);
    assert_eq!(marked, json!(false), "it is the page that was left");
}

/// By the browser's own arrow, whether it has kept the page or not.
#[test]
fn going_back_to_the_page_shows_no_open_vault() {
    sitting(|page| {
        with_vault(page);
        add_group(page, PRESCHOOLER);
        page.script("window.isMarked = true", vec![]);
        let other = format!("{}/headers.example", page.server_origin());
        page.wait(page.session().goto(&other));
        page.wait(page.session().back());
        page.find("heading", "Lås Trivselsspor op");
        page.sees_not(PRESCHOOLER.group);
        is_another_page(page);
        // The other page had no icon.
        page.take_console();
    });
}

/// In a browser that keeps the page, as people have it: the page that comes back is the one that was left,
/// and it shows nothing before it is loaded anew.
#[test]
fn the_page_that_the_browser_has_kept_shows_nothing_as_it_comes_back() {
    sitting_apart(|page| {
        with_vault(page);
        add_group(page, PRESCHOOLER);
        let watch = "window.isMarked = true;
            addEventListener('pageshow', (it) => {
                sessionStorage.setItem('came-back', it.persisted && window.isMarked);
                sessionStorage.setItem('shows', document.body.innerText.trim());
            });
            location.href = arguments[0];";
        let other = format!("{}/headers.example", page.server_origin());
        page.script(watch, vec![json!(other)]);
        let at = |path: &str| {
            page.until(
                || match page.try_script("return location.pathname", vec![]) {
                    Ok(it) if it == json!(path) => Ok(()),
                    other => Err(format!("the page is {other:?}")),
                },
            );
        };
        at("/headers.example");
        page.script("history.back()", vec![]);
        at("/");
        page.find("heading", "Lås Trivselsspor op");
        is_another_page(page);
        let told = |name: &str| {
            let read = format!("return sessionStorage.getItem('{name}')");
            page.script(&read, vec![])
        };
        assert_eq!(told("came-back"), json!("true"), "the browser has kept it");
        let shows = told("shows").to_string();
        assert!(shows.contains("Låser Trivselsspor"), "{shows}");
        for word in [PRESCHOOLER.group, RAGNHILD.name] {
            assert!(!shows.contains(word), "{shows}");
        }
        page.take_console();
    });
}

/// As the browser does it that keeps the page: it is empty while it is kept, and loaded anew.
#[test]
fn a_page_that_the_browser_keeps_is_locked_as_it_is_left() {
    sitting(|page| {
        with_vault(page);
        add_group(page, PRESCHOOLER);
        let tell = "window.isMarked = true;
            dispatchEvent(new PageTransitionEvent(arguments[0], { persisted: true }));";
        page.script(tell, vec![json!("pagehide")]);
        page.sees_not(PRESCHOOLER.group);
        page.sees_not("Lås op");
        page.script(tell, vec![json!("pageshow")]);
        page.find("heading", "Lås Trivselsspor op");
        is_another_page(page);
    });
}

/// Whoever comes back ten times a day meets one field, and the rest folded below it.
#[test]
fn the_lock_screen_is_a_field() {
    sitting(|page| {
        with_vault(page);
        page.reload();
        page.find("heading", "Lås Trivselsspor op");
        page.find("button", "Lås op");
        let main = page.on(
            "main",
            "return [...it.querySelectorAll('button, input')]\
            .filter((it) => it.checkVisibility()).map((it) => it.textContent.trim());",
        );
        assert_eq!(main, json!(["", "Vis", "Lås op"]));
        page.sees("Sidst åbnet ");
        page.sees_not("Prøv som pædagog");
        page.is_accessible();
        for width in [390, 820, 1366] {
            page.screenshot_to_the_foot(&format!("locked-{width}"), width, 800);
        }
    });
}

#[test]
fn the_sample_stays_open() {
    sitting(|page| {
        page.click("button", "Prøv som lærer");
        page.find("heading", "Overblik");
        sleep(page, 60);
        std::thread::sleep(std::time::Duration::from_secs(6));
        page.find("heading", "Overblik");
    });
}

#[test]
fn what_is_typed_in_the_instant_before_locking_is_kept() {
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        open_child(page, PRESCHOOLER);
        open_last(page);
        let field = page.find("field", "Hvad virker?");
        // Typed and locked in one turn of the page, before anything can be stored.
        let script = "const [field] = arguments;
            for (const letter of 'Bygger høje tårne') {
                field.value += letter;
                field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            }
            [...document.querySelectorAll('button')].find((it) => it.textContent === 'Lås').click();
            return true;";
        let field = field.to_json().unwrap_or_default();
        assert_eq!(page.script(script, vec![field]), json!(true));
        page.find("heading", "Lås Trivselsspor op");
        unlock(page);
        sit_down(page, RAGNHILD);
        open_child(page, PRESCHOOLER);
        page.find("link", "Fortsæt din egen vurdering");
        open_last(page);
        page.until(|| match value(page, "Hvad virker?").as_str() {
            "Bygger høje tårne" => Ok(()),
            other => Err(format!("only “{other}” was kept")),
        });
    });
}

/// Whoever locks, or reloads the page, comes back to where they were.
#[test]
fn after_locking_and_after_a_reload_one_is_back_in_the_same_step_of_the_form() {
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        open_child(page, PRESCHOOLER);
        open_form(page);
        to_step(page, "Sprog, leg og læring");
        for leave in ["lock", "reload"] {
            match leave {
                "lock" => page.click("button", "Lås"),
                _ => page.reload(),
            }
            page.find("heading", "Lås Trivselsspor op");
            unlock(page);
            page.click("button", RAGNHILD.name);
            is_at_step(page, "Sprog, leg og læring");
            assert!(
                page.address().ends_with("/3"),
                "{leave}: {}",
                page.address()
            );
        }
    });
}

/// Whoever presses it and goes has locked: nothing is asked that nobody answers.
#[test]
fn lock_locks_at_once_whatever_is_not_stored() {
    sitting(|page| {
        with_vault(page);
        refuse_group(page);
        page.click("button", "Lås");
        page.find("heading", "Lås Trivselsspor op");
        page.sees("Noget nåede ikke at blive gemt");
        page.sees_not(PRESCHOOLER.group);
        allow_writing(page);
        unlock(page);
        sit_down(page, RAGNHILD);
        page.find("link", PRESCHOOLER.group);
    });
}

/// The browser's own question stood there all night, and with it the screen.
#[test]
fn a_question_that_nobody_answers_stops_no_clock() {
    sitting(|page| {
        with_vault(page);
        refuse_group(page);
        page.click("link", "Ordbog");
        asks(page, true);
        sleep(page, 15);
        // The clock is looked at every five seconds.
        std::thread::sleep(std::time::Duration::from_secs(5));
        page.find("heading", "Lås Trivselsspor op");
        asks(page, false);
        page.sees_not(PRESCHOOLER.group);
    });
}

/// Nobody is there to read that it could not be stored: it waits in the window, sealed.
#[test]
fn what_a_form_was_refused_is_there_after_the_page_has_locked_itself() {
    sitting(|page| {
        with_vault(page);
        refuse_group(page);
        sleep(page, 2);
        // The clock is looked at every five seconds.
        std::thread::sleep(std::time::Duration::from_secs(5));
        page.find("heading", "Lås Trivselsspor op");
        page.sees_not(PRESCHOOLER.group);
        allow_writing(page);
        unlock(page);
        sit_down(page, RAGNHILD);
        page.find("link", PRESCHOOLER.group);
        // It is stored, and not only shown.
        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        page.find("link", PRESCHOOLER.group);
    });
}
