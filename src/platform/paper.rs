//! Page numbers, and a leaf of its own for each family.
//!
//! Chromium can write a page number in the margin of a *named* page. So each sheet gets a page name
//! of its own just before the printer starts, and with it its own counting from 1. How many pages
//! it will take is reckoned by laying it out in columns as large as the paper, which breaks as
//! pages do, but for the head that the printer repeats on each page: it is taken out, and each
//! column is as much shorter; `break-before: recto` is not honoured by Chromium, so that an odd
//! sheet ends with an empty page where families must not share a leaf. A letter that would not be
//! one leaf is written smaller first. Firefox cuts no table into columns: there its heights tell
//! how many pages it takes. Other browsers leave the numbers out; the name stands on each page in
//! all of them.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleSheet, Document, HtmlElement, NodeList};

use trivsel::vocabulary::PaperLanguage;

/// Lays a sheet out in columns as large as the paper; see `styles/print.css`.
const RECKONED: &str = "sheet-reckoned";
/// The head that stands on each page of a sheet.
const REPEATED: &str = ".sheet-running > thead";
/// How high it is.
const REPEATED_HEIGHT: &str = "--sheet-repeated";
/// What must begin on a leaf of its own stands inside this.
const LEAVES: &str = ".sheet-leaves";
/// A letter and its back, which are to be one leaf; what is to be one page; a made-up child, one leaf too;
/// and a blank form. A sentence that is longer in another language must not make it more.
const PAGES_AT_MOST: [(&str, usize); 4] = [
    ("sheet-two-sided", 2),
    ("sheet-slip", 1),
    ("sheet-trial", 2),
    ("sheet-form", 3),
];
/// Its two sides, or all that another sheet holds; the back begins a page.
const ROWS: &str = ".sheet-running > tbody > tr";
const BACK: &str = ".sheet-back";
/// How much smaller such a paper may be written, one after the other, until it is.
const SMALLER: [&str; 2] = ["sheet-tight", "sheet-tightest"];
/// A letter on paper half as large.
const SMALL: &str = "sheet-invitation";
/// An empty page follows.
const ODD: &str = "sheet-odd";

/// Numbers the pages of every sheet whenever something is printed, also by the browser's own
/// menu. Called once, when the app starts.
pub fn number_pages() {
    let Some(window) = web_sys::window() else {
        return;
    };
    EventListener::new(&window, "beforeprint", |_| {
        if let Some(document) = web_sys::window().and_then(|window| window.document()) {
            number(&document);
        }
    })
    .forget();
}

fn number(document: &Document) {
    let sheets = sheets(document);
    let Some(rules) = rules(document) else {
        return;
    };
    for sheet in &sheets {
        let classes = sheet.class_list();
        let _ = classes.remove_3(ODD, SMALLER[0], SMALLER[1]);
        let _ = classes.add_1(RECKONED);
    }
    let heads: Vec<_> = sheets.iter().map(repeated).collect();
    // All are laid out at once, at the first question.
    let heights: Vec<_> = heads
        .iter()
        .flatten()
        .map(HtmlElement::offset_height)
        .collect();
    let with_head = sheets.iter().zip(&heads);
    let with_head = with_head.filter_map(|(sheet, head)| Some((sheet, head.as_ref()?)));
    for ((sheet, head), height) in with_head.zip(heights) {
        let _ = sheet
            .style()
            .set_property(REPEATED_HEIGHT, &format!("{height}px"));
        let _ = head.style().set_property("display", "none");
    }
    for smaller in SMALLER {
        // All are laid out at once, at the first question.
        let too_long: Vec<_> = sheets.iter().filter(|sheet| is_too_long(sheet)).collect();
        for sheet in too_long {
            let _ = sheet.class_list().add_1(smaller);
        }
    }
    let pages: Vec<_> = sheets.iter().map(pages).collect();
    for head in heads.iter().flatten() {
        let _ = head.style().remove_property("display");
    }
    for (at, (sheet, pages)) in sheets.iter().zip(pages).enumerate() {
        let _ = sheet.class_list().remove_1(RECKONED);
        let leaves = sheet.closest(LEAVES).is_ok_and(|found| found.is_some());
        if leaves && pages % 2 == 1 && at + 1 < sheets.len() {
            let _ = sheet.class_list().add_1(ODD);
        }
        let _ = sheet.style().set_property("page", &format!("sheet-{at}"));
        let language = sheet.get_attribute("lang");
        let language = language.and_then(|code| PaperLanguage::from_code(&code));
        let small = sheet.class_list().contains(SMALL);
        let rule = page_rule(at, pages, small, language.unwrap_or_default());
        // A browser that does not know such rules leaves the number out.
        let _ = rules.insert_rule_with_index(&rule, rules.css_rules().map_or(0, |it| it.length()));
    }
}

fn sheets(document: &Document) -> Vec<HtmlElement> {
    // One that is only for the screen goes to no printer; what is shown in a conversation is one paper.
    let own = ".sheet:not(.screen-only .sheet, .sheet-on-screen)";
    elements(document.query_selector_all(own).ok())
}

fn elements(found: Option<NodeList>) -> Vec<HtmlElement> {
    let nodes = found
        .iter()
        .flat_map(|all| (0..all.length()).filter_map(|at| all.get(at)));
    nodes.filter_map(|node| node.dyn_into().ok()).collect()
}

fn repeated(sheet: &HtmlElement) -> Option<HtmlElement> {
    let found = sheet.query_selector(REPEATED).ok()??;
    found.dyn_into().ok()
}

/// The first style sheet of the page, without the rules of the last printing.
fn rules(document: &Document) -> Option<CssStyleSheet> {
    let sheet: CssStyleSheet = document.style_sheets().get(0)?.dyn_into().ok()?;
    let all = sheet.css_rules().ok()?;
    for at in (0..all.length()).rev() {
        let ours = all
            .get(at)
            .is_some_and(|rule| rule.css_text().starts_with("@page sheet-"));
        if !ours {
            break;
        }
        let _ = sheet.delete_rule(at);
    }
    Some(sheet)
}

/// Whether a paper takes more pages than it may.
fn is_too_long(sheet: &HtmlElement) -> bool {
    let classes = sheet.class_list();
    let most = PAGES_AT_MOST
        .iter()
        .find(|(class, _)| classes.contains(class));
    most.is_some_and(|(_, most)| pages(sheet) > *most)
}

fn pages(sheet: &HtmlElement) -> usize {
    let pages = if breaks_columns(sheet) {
        let (all, one) = (sheet.scroll_width(), sheet.client_width().max(1));
        (all + one / 2) / one
    } else {
        let rows: Vec<_> = rows(sheet).iter().map(height).collect();
        pages_by_height(&rows, sheet.client_height())
    };
    usize::try_from(pages).unwrap_or(1).max(1)
}

/// Whether the browser begins a column where it is told to; one that does not drops the word.
fn breaks_columns(sheet: &HtmlElement) -> bool {
    let style = sheet.style();
    let _ = style.set_property("break-before", "column");
    style.remove_property("break-before").as_deref() == Ok("column")
}

fn rows(sheet: &HtmlElement) -> Vec<HtmlElement> {
    elements(sheet.query_selector_all(ROWS).ok())
}

/// How high it is, and whether it begins a page.
fn height(row: &HtmlElement) -> (i32, bool) {
    let is_back = row.query_selector(BACK).is_ok_and(|found| found.is_some());
    (row.offset_height(), is_back)
}

/// How many pages of this height rows take, some of which begin one.
fn pages_by_height(rows: &[(i32, bool)], page: i32) -> i32 {
    let mut sides = vec![0];
    for (height, begins) in rows {
        match sides.last_mut() {
            Some(side) if !begins || *side == 0 => *side += height,
            _ => sides.push(*height),
        }
    }
    // A pixel is lost where millimetres are rounded.
    let pages = sides.iter().map(|side| (side - 2) / page.max(1) + 1);
    pages.sum()
}

/// "Side 1 af 2", counted by the page name.
fn page_rule(at: usize, pages: usize, small: bool, language: PaperLanguage) -> String {
    let size = if small {
        "size: A5; margin: 10mm 13mm; "
    } else {
        ""
    };
    let words = language.paper_page("\u{1}", pages);
    let (before, after) = words.split_once('\u{1}').unwrap_or(("", ""));
    let end = if language.is_rtl() { "left" } else { "right" };
    format!(
        "@page sheet-{at} {{ {size}counter-increment: sheet-{at}; @bottom-{end} {{ \
         content: \"{before}\" counter(sheet-{at}) \"{after}\"; font: 8pt system-ui, sans-serif; }} }}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_back_begins_a_page_and_what_is_higher_than_one_takes_more() {
        let pages = |rows: &[(i32, bool)]| pages_by_height(rows, 1024);
        assert_eq!(pages(&[(990, false), (972, true)]), 2);
        assert_eq!(pages(&[(1025, false), (972, true)]), 2);
        assert_eq!(pages(&[(1100, false), (972, true)]), 3);
        assert_eq!(pages(&[(400, false), (300, false)]), 1);
        assert_eq!(pages(&[(2100, false)]), 3);
        assert_eq!(pages(&[]), 1);
    }

    #[test]
    fn each_sheet_counts_its_own_pages() {
        assert_eq!(
            page_rule(3, 2, false, PaperLanguage::default()),
            "@page sheet-3 { counter-increment: sheet-3; @bottom-right { \
             content: \"Side \" counter(sheet-3) \" af 2\"; font: 8pt system-ui, sans-serif; } }"
        );
        let small = page_rule(0, 2, true, PaperLanguage::default());
        assert!(small.starts_with("@page sheet-0 { size: A5; "), "{small}");
    }
}
