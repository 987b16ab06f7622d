//! Akut is one click away on every screen, the locked one too.

use crate::app::{
    INFANT, Joint, Own, agree, assess, every_screen, open_child, with_child, with_vault,
};
use crate::harness::{Browser, Verbs, sitting};
use crate::open_to_all::barriers_at_the_top;
use crate::survey::go as open;

/// The screens that can be asked for while the vault is locked.
const LOCKED: [&str; 9] = [
    "#/laeg-kopi-ind",
    "#/kan-ikke-komme-ind",
    "",
    "#/overblik",
    "#/hvem",
    "#/ordbog",
    "#/modellen",
    "#/afproev-ordene",
    "#/akut",
];

/// One click leads from here to 112.
#[track_caller]
fn leads_to_help(page: &Browser, screen: &str) {
    page.go(screen);
    // A link within the text may lie under the menu below, and a screen that is just drawn be drawn anew.
    page.until(|| {
        let mut ways = page.find_all("link", "Akut").into_iter();
        ways.any(|way| page.attempt(way.click()).is_ok())
            .then_some(())
            .ok_or_else(|| format!("no way from {screen}"))
    });
    page.find("heading", "Akut");
    let call = page.find("link", "112");
    assert_eq!(page.wait(call.attr("href")).as_deref(), Some("tel:112"));
}

/// The screen that they all lead to, which is open, tells the steps.
#[track_caller]
fn tells_the_steps(page: &Browser) {
    page.sees_all(&[
        "Ring 112, og bliv hos barnet.",
        "Handl samme dag.",
        "Sig det straks til din leder.",
        "Ring til kommunen, og underret nu.",
        "Gælder den en kollega, så sig det ikke til andre her end lederen",
        "Tal ikke med forældrene først, hvis nogen i hjemmet kan stå bag.",
        "Pligten til at underrette er din egen.",
        "Bliv hos barnet. Lad det ikke være alene",
        "overlad ikke barnet til en, der kan stå bag",
        "Et barn, der siger, at det ikke vil leve",
        "Et lille barn, der slår eller bider sig selv eller dunker hovedet mod noget",
        "barnets lov § 133",
        "Kommunens egen fremgangsmåde gælder",
    ]);
}

#[test]
fn akut_is_one_click_away_while_the_vault_is_locked() {
    sitting(|page| {
        for width in [1280, 320] {
            page.screen(width, 800);
            LOCKED.iter().for_each(|screen| leads_to_help(page, screen));
            tells_the_steps(page);
        }
        page.go("");
        with_vault(page);
        page.reload();
        page.go("");
        page.find("heading", "Lås Trivselsspor op");
        LOCKED.iter().for_each(|screen| leads_to_help(page, screen));
        tells_the_steps(page);
    });
}

/// On the way axe-core is asked about every screen: while one is working, here alone.
#[test]
fn akut_is_one_click_away_on_every_screen() {
    sitting(|page| {
        with_child(page, INFANT);
        open_child(page, INFANT);
        assess(page, &Own::default());
        let joint = Joint {
            whole: "Rød",
            grounds: "Efter tre besøg",
            notify: "Lederen ved det",
            ..Joint::default()
        };
        agree(page, &joint);
        let screens = every_screen(page, INFANT);
        assert_eq!(screens.len(), 37, "{screens:?}");
        let mut barriers = Vec::new();
        for width in [1280, 320] {
            page.screen(width, 800);
            for screen in &screens {
                if width == 1280 {
                    open(page, screen);
                    let found = barriers_at_the_top(page).into_iter();
                    barriers.extend(found.map(|it| format!("{screen}: {it}")));
                }
                leads_to_help(page, screen);
            }
            tells_the_steps(page);
        }
        assert!(barriers.is_empty(), "{}", barriers.join("\n"));
    });
}
