//! What an IT department may have set, by the policies themselves: whoever makes a vault is told what
//! can take it away, before there is a child to write about.

use serde_json::{Value, json};

use crate::app::{BEGIN, start_vault};
use crate::harness::{Browser, Verbs, managed};

/// How anybody finds out whether the browser forgets when it is closed.
const TRY: &str = "luk alle browserens vinduer, og åbn Trivselsspor igen";
/// Where the app is served in these tests, as an exception names it.
const HERE: &str = "http://127.0.0.1";

/// Makes a vault; the page tells how to find out whether it lasts.
#[track_caller]
fn begin(page: &Browser) {
    page.go("");
    start_vault(page);
    page.sees(TRY);
}

/// Whoever does as it tells finds the vault gone, with no trace that there was one.
#[track_caller]
fn told_and_gone(policies: &Value) {
    managed(policies, |page| {
        begin(page);
        page.restart();
        page.find("link", BEGIN);
        page.sees_not("Trivselsspor har været i brug her");
    });
}

/// Or finds it where it was.
#[track_caller]
fn told_and_kept(policies: &Value) {
    managed(policies, |page| {
        begin(page);
        page.is_accessible();
        page.restart();
        page.find("button", "Lås op");
    });
}

#[test]
#[ignore = "slow: a browser of its own"]
fn what_is_cleared_when_the_browser_is_closed_is_told_of() {
    told_and_gone(&json!({
        "ClearBrowsingDataOnExitList": ["cookies_and_other_site_data"],
        "SyncDisabled": true,
    }));
    told_and_gone(&json!({ "ForceEphemeralProfiles": true }));
}

#[test]
#[ignore = "slow: a browser of its own"]
fn sites_that_keep_nothing_longer_than_a_session_are_told_of_and_an_exception_keeps_it() {
    told_and_gone(&json!({ "DefaultCookiesSetting": 4 }));
    told_and_kept(&json!({ "DefaultCookiesSetting": 4, "CookiesAllowedForUrls": [HERE] }));
}

#[test]
#[ignore = "slow: a browser of its own"]
fn sites_that_may_store_nothing_are_offered_no_vault() {
    managed(&json!({ "DefaultCookiesSetting": 2 }), |page| {
        page.go("");
        page.sees("Browseren giver ikke siden lov til at gemme noget.");
        page.sees_not(BEGIN);
        page.is_accessible();
    });
}

#[test]
#[ignore = "slow: a browser of its own"]
fn private_windows_alone_are_told_of() {
    managed(&json!({ "IncognitoModeAvailability": 2 }), |page| {
        begin(page);
        page.sees("I et privat vindue forsvinder de");
        page.restart();
        page.find("link", BEGIN);
    });
}

#[test]
#[ignore = "slow: a browser of its own"]
fn where_no_site_may_write_a_file_a_backup_is_still_taken() {
    managed(
        &json!({ "DefaultFileSystemWriteGuardSetting": 2 }),
        |page| {
            begin(page);
            page.go("#/sikkerhedskopi");
            page.click("button", "Vælg en fil");
            page.sees("FileSystemWriteAskForUrls");
            page.sees_not("Vælg en fil");
            page.is_accessible();
            page.screenshot("kept-file-switched-off");
            page.click("button", "Hent en sikkerhedskopi");
            page.sees("Sidst hentet");
        },
    );
}

/// Without the compiler for scripts there is no WebAssembly.
#[test]
#[ignore = "slow: a browser of its own"]
fn where_nothing_can_start_the_page_says_so_and_an_exception_lets_it() {
    let off = json!({ "DefaultJavaScriptJitSetting": 2 });
    managed(&off, |page| {
        page.wait(page.session().goto(page.server_origin()));
        page.sees("kan it-afdelingen have slået WebAssembly fra");
        page.is_accessible();
        page.screenshot("no-webassembly");
    });
    let excepted = json!({
        "DefaultJavaScriptJitSetting": 2,
        "JavaScriptJitAllowedForSites": [HERE],
    });
    managed(&excepted, |page| {
        page.go("");
        page.find("link", BEGIN);
    });
}
