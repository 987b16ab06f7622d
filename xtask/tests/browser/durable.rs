//! What says "gemt" was asked to be written through to the disk.

use serde_json::Value;

use crate::app::{Own, PRESCHOOLER, add_child, add_group, assess, make_vault, open_child};
use crate::harness::{Browser, Verbs, sitting};
use crate::stored::stored;

/// Keeps what every transaction that writes asks for, and what it is granted.
const LISTEN: &str = "window.asked = [];
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
        const transaction = begin.call(this, stores, mode, options);
        if (mode !== undefined && mode !== 'readonly') {
            window.asked.push([mode, options?.durability ?? 'nothing', transaction.durability]);
        }
        return transaction;
    };";

/// A browser that knows the option and grants less.
pub const GRANT_LESS: &str = "const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
        return begin.call(this, stores, mode, mode === 'readwrite' ? { durability: 'relaxed' } : options);
    };";

/// Mode, what was asked for, and what was granted, of every transaction that wrote.
#[track_caller]
fn asked(page: &Browser) -> Vec<[String; 3]> {
    let asked = page.script("return window.asked", vec![]);
    let word = |word: &Value| word.as_str().unwrap_or_default().to_owned();
    let asked = asked.as_array().into_iter().flatten();
    asked.map(|it| [0, 1, 2].map(|at| word(&it[at]))).collect()
}

#[test]
fn every_transaction_that_writes_is_strict() {
    sitting(|page| {
        page.script(LISTEN, vec![]);
        make_vault(page);
        let made = asked(page).len();
        assert!(made > 0, "the vault was made");
        add_group(page, PRESCHOOLER);
        add_child(page, PRESCHOOLER);
        let added = asked(page).len();
        assert!(added >= made + 2, "a group and a child");
        open_child(page, PRESCHOOLER);
        let own = Own {
            works: "Løber",
            ..Own::default()
        };
        assess(page, &own);
        let asked = asked(page);
        assert!(asked.len() > added + 2, "drafts and an assessment");
        for transaction in asked {
            assert_eq!(transaction, ["readwrite", "strict", "strict"]);
        }
    });
}

#[test]
fn a_browser_that_grants_less_is_told_and_nothing_is_called_saved() {
    sitting(|page| {
        make_vault(page);
        page.script(GRANT_LESS, vec![]);
        let before = stored(page);
        page.click("button", "Tilføj en gruppe");
        page.fill("Gruppens navn", PRESCHOOLER.group);
        page.click("button", "Gem");
        page.sees("Browseren ville ikke gemme lige nu.");
        page.sees_not("Gemt kl.");
        assert_eq!(stored(page), before);
    });
}
