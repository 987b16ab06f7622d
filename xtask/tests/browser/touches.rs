//! How many touches it takes. A touch is one tap of a finger on the page, and one more for what is
//! chosen in a list; what is typed on the keyboard of a phone is not counted. Where the page has
//! brought the focus to a field, nobody needs to touch it.

use std::cell::Cell;

use serde_json::json;
use thirtyfour::prelude::WebElement;

use crate::app::{BEGIN, INSTITUTION, LATER, RAGNHILD, THORVALD, add_adult, arrive};
use crate::app::{open_group, sit_down, value, with_prepared_vault};
use crate::group_check::{Board, tap, tap_element};
use crate::harness::{Browser, Verbs, sitting, walked_at};
use crate::tour::{
    roster::{open_roster, read_list},
    unfold,
};

/// A phone, a tablet held both ways, and a laptop with a touch screen.
const SIZES: [(u32, u32); 4] = [(390, 844), (820, 1180), (1180, 820), (1366, 768)];

/// A finger that counts.
struct Finger<'browser> {
    page: &'browser Browser,
    touches: Cell<u32>,
}

impl<'browser> Finger<'browser> {
    fn on(page: &'browser Browser) -> Self {
        Self {
            page,
            touches: Cell::new(0),
        }
    }

    fn count(&self) {
        self.touches.set(self.touches.get() + 1);
    }

    #[track_caller]
    fn tap(&self, role: &str, name: &str) {
        tap_element(self.page, role, name);
        self.count();
    }

    /// Types into a field, which is touched first where the focus is elsewhere.
    #[track_caller]
    fn write(&self, label: &str, text: &str) {
        let field = self.page.find("field", label);
        if !has_focus(self.page, &field) {
            let given = vec![field.to_json().unwrap_or_default()];
            let script = "arguments[0].scrollIntoView({ block: 'center' }); return arguments[0].id";
            let id = self.page.script(script, given);
            tap(self.page, &format!("#{}", id.as_str().unwrap_or_default()));
            self.count();
            self.page.until(|| match has_focus(self.page, &field) {
                true => Ok(()),
                false => Err(format!("the touch does not reach “{label}”")),
            });
        }
        self.page.wait(field.send_keys(text));
        let held = value(self.page, label);
        assert_eq!(held, text, "{label}");
    }

    /// Opens a list and chooses in it.
    #[track_caller]
    fn choose(&self, label: &str, option: &str) {
        self.page.choose(label, option);
        self.count();
        self.count();
    }
}

#[track_caller]
fn has_focus(page: &Browser, field: &WebElement) -> bool {
    let field = field.to_json().unwrap_or_default();
    page.script(
        "return document.activeElement === arguments[0]",
        vec![field],
    ) == json!(true)
}

/// From a browser that has never been here to a group with one child, on the group's screen.
#[track_caller]
fn one_child(finger: &Finger<'_>) {
    let page = finger.page;
    finger.tap("link", BEGIN);
    arrive(page, BEGIN);
    finger.write("Arbejdsstedets navn", INSTITUTION);
    finger.write("Dit navn", RAGNHILD.name);
    // They write down the one that is suggested, and type it once.
    let suggested = value(page, "Kodesætning");
    finger.write("Skriv kodesætningen igen", &suggested);
    finger.tap("button", "Opret");
    arrive(page, "Nødkoden");
    finger.tap("link", LATER);
    arrive(page, "Overblik");
    finger.tap("button", "Tilføj en gruppe");
    finger.write("Gruppens navn", "Ræven");
    finger.tap("button", "Gem");
    page.find("heading", "Ræven");
    finger.tap("button", "Tilføj et barn");
    finger.write("Fornavn eller initialer", "Måns");
    finger.choose("Fødselsmåned", "maj");
    let year = page.script("return String(new Date().getFullYear() - 4)", vec![]);
    finger.write("Fødselsår", year.as_str().unwrap_or_default());
    finger.tap("button", "Gem");
    page.find("link", "Måns");
}

#[test]
fn from_the_first_visit_to_the_first_answered_child_by_the_way_that_is_shown() {
    for (width, height) in walked_at(SIZES) {
        sitting(|page| {
            page.touch(true);
            page.screen(width, height);
            let finger = Finger::on(page);
            one_child(&finger);
            // The one filled button of the group's screen.
            finger.tap("link", "Svar om");
            finger.tap("button", "Sæt resten til grøn");
            finger.tap("button", "Færdig");
            page.sees("Du er færdig med at svare om ét barn.");
            let touches = finger.touches.get();
            println!("{width} × {height}: {touches} touches to the first answered child");
            assert!(touches <= 25, "{touches} touches at {width}");
        });
    }
}

#[test]
fn in_the_sample_the_first_child_is_answered_sign_by_sign() {
    for (width, height) in walked_at(SIZES) {
        sitting(|page| {
            page.touch(true);
            page.screen(width, height);
            let finger = Finger::on(page);
            finger.tap("button", "Prøv som pædagog");
            arrive(page, "Overblik");
            finger.tap("link", "Solsikken");
            page.find("heading", "Solsikken");
            finger.tap("link", "Loui Toftlund");
            page.find("heading", "Loui Toftlund");
            finger.tap("link", "Begynd din egen vurdering");
            page.find("heading", "Egen vurdering");
            for _ in 0..6 {
                finger.tap("button", "Sæt resten til grøn");
                page.sees("sat til grøn");
                finger.tap("link", "Næste: ");
            }
            finger.tap("button", "Færdig");
            page.find("heading", "Tak");
            let touches = finger.touches.get();
            println!("{width} × {height}: {touches} touches to the first child in its own form");
            assert!(touches <= 25, "{touches} touches at {width}");
        });
    }
}

/// How many children the group has.
const CHILDREN: usize = 18;

/// One adult answers all of them green, and finishes.
#[track_caller]
fn all_green(page: &Browser) {
    let board = Board::open(page, "Ræven");
    board.enter();
    for _ in 0..CHILDREN {
        board.press("Shift+1");
    }
    board.is_saved();
    board.press("Ctrl+Enter");
    page.sees(&format!("Du er færdig med at svare om {CHILDREN} børn."));
}

#[test]
fn a_group_of_eighteen_through_the_walk() {
    sitting(|page| {
        with_prepared_vault(page, "eighteen whom two see green", |page| {
            page.click("button", "Tilføj en gruppe");
            page.fill("Gruppens navn", "Ræven");
            page.click("button", "Gem");
            page.find("heading", "Ræven");
            open_roster(page);
            let year = page.script("return new Date().getFullYear() - 4", vec![]);
            let row = |at: usize| {
                format!(
                    "Barn{}\t01.0{}.{year}\n",
                    ["a", "o", "e"][at / 6].repeat(at % 6 + 1),
                    at % 9 + 1
                )
            };
            let rows: String = (0..CHILDREN).map(row).collect();
            read_list(page, &format!("Fornavn\tFødt\n{rows}"));
            page.click("button", &format!("Tilføj {CHILDREN} børn"));
            page.sees(&format!("{CHILDREN} børn er tilføjet."));
            all_green(page);
            add_adult(page, THORVALD);
            all_green(page);
        });
        sit_down(page, RAGNHILD);
        page.touch(true);
        open_group(page, "Ræven");
        page.click("link", "Gennemgang");
        let finger = Finger::on(page);
        for left in (1..=CHILDREN).rev() {
            // Each of the four sizes for a quarter of the children.
            let (width, height) = SIZES[(left - 1) * SIZES.len() / CHILDREN];
            page.screen(width, height);
            page.sees(&format!("{left} af {CHILDREN} børn tilbage"));
            let button = page.find("button", "Enige om grøn");
            let button = button.to_json().unwrap_or_default();
            let seen = "const box = arguments[0].getBoundingClientRect();
                return box.top >= 0 && box.bottom <= innerHeight";
            assert_eq!(
                page.script(seen, vec![button]),
                json!(true),
                "it is in sight"
            );
            if left == CHILDREN || left == 1 {
                page.screenshot(&format!("walk-green-{width}"));
                page.is_accessible();
            }
            finger.tap("button", "Enige om grøn");
        }
        page.find("heading", "Alle børn er nævnt");
        let touches = finger.touches.get();
        println!("{touches} touches for {CHILDREN} agreed green children");
        assert!(touches <= 2 * 18, "{touches} touches");
        // The grounds say what it rests on, and each position can be changed.
        open_group(page, "Ræven");
        page.sees(&format!("Position sat {CHILDREN}"));
        page.click("link", "Barnaa");
        page.find("heading", "Barnaa");
        unfold(page);
        page.sees("Vi har hver for sig svaret grøn på alle seks områder.");
    });
}
