//! What a browser test looks for is one of the app's sentences.
//!
//! A sentence that has been written anew and is looked for in vain is found when the test runs. One
//! that a test asks *not* to see would never be found again: such a check could not fail.

mod on_screen;
mod sentences;

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::Visit;
use syn::{Expr, ExprLit, Lit};

pub use on_screen::OnScreen;

/// Which arguments of a verb of the browser tests are read on the screen.
fn read_by(verb: &str) -> &'static [usize] {
    match verb {
        "sees" | "sees_not" | "sees_all" | "fill" | "paste" => &[0],
        "choose" => &[0, 1],
        "find" | "click" | "inside" | "tab_to" => &[1],
        _ => &[],
    }
}

/// What a test quotes, and where.
struct Quote {
    line: usize,
    text: String,
}

/// What is quoted in a file of tests, and every other text of it.
#[derive(Default)]
struct Quotes {
    quoted: Vec<Quote>,
    /// Constants of this file that are looked for, by their names.
    named: Vec<(usize, String)>,
    constants: BTreeMap<String, String>,
    /// What is used otherwise too: typed, or written into a file.
    used: BTreeSet<String>,
    others: Vec<String>,
}

impl Quotes {
    fn of(file: &str) -> Self {
        let mut quotes = Self::default();
        if let Ok(parsed) = syn::parse_file(file) {
            quotes.visit_file(&parsed);
        }
        let constants = std::mem::take(&mut quotes.constants);
        for (line, name) in std::mem::take(&mut quotes.named) {
            let text = constants.get(&name).cloned();
            quotes.quoted.extend(text.map(|text| Quote { line, text }));
        }
        let used = constants.into_iter();
        let used = used.filter(|(name, _)| quotes.used.contains(name));
        quotes.others.extend(used.map(|(_, text)| text));
        quotes
    }

    fn take(&mut self, expression: &Expr) {
        match expression {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) => self.quoted.push(Quote {
                line: text.span().start().line,
                text: text.value(),
            }),
            Expr::Path(it) => {
                if let Some(name) = it.path.get_ident() {
                    self.named
                        .push((name.span().start().line, name.to_string()));
                }
            }
            Expr::Reference(it) => self.take(&it.expr),
            Expr::Array(it) => it.elems.iter().for_each(|it| self.take(it)),
            other => self.visit_expr(other),
        }
    }
}

impl Visit<'_> for Quotes {
    fn visit_expr_method_call(&mut self, call: &syn::ExprMethodCall) {
        let read = read_by(&call.method.to_string());
        self.visit_expr(&call.receiver);
        for (at, argument) in call.args.iter().enumerate() {
            if read.contains(&at) {
                self.take(argument);
            } else {
                self.visit_expr(argument);
            }
        }
    }

    fn visit_path(&mut self, path: &syn::Path) {
        self.used.extend(path.get_ident().map(ToString::to_string));
    }

    fn visit_item_const(&mut self, item: &syn::ItemConst) {
        if let Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) = &*item.expr
        {
            let name = item.ident.to_string();
            // Another file may type it.
            if !matches!(item.vis, syn::Visibility::Inherited) {
                self.used.insert(name.clone());
            }
            self.constants.insert(name, text.value());
        } else {
            self.visit_expr(&item.expr);
        }
    }

    fn visit_lit_str(&mut self, text: &syn::LitStr) {
        self.others.push(text.value());
    }

    /// A file in the letters of an older system.
    fn visit_lit_byte_str(&mut self, text: &syn::LitByteStr) {
        self.others
            .push(text.value().into_iter().map(char::from).collect());
    }
}

/// Every quotation of these tests that no screen shows, as a fault with its line.
pub fn strange(tests: &BTreeMap<String, String>, screens: &OnScreen) -> Vec<String> {
    let mut faults = Vec::new();
    for (file, text) in tests {
        for Quote { line, text } in Quotes::of(text).quoted {
            if !screens.shows(&text) {
                faults.push(format!(
                    "{file}:{line}: no text of the app reads “{text}”; quote what stands there now"
                ));
            }
        }
    }
    faults
}

/// Every text of these files that no verb looks for: what a test types, and what is made up.
pub fn typed<'a>(files: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let others = |file: &'a String| Quotes::of(file).others;
    files.into_iter().flat_map(others).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screens() -> OnScreen {
        let messages = "due = Overskredet med { $days ->\n    [one] 1 dag\n   *[other] { $days } dage\n }\n\
            begun = Begyndte { $day }. Svar i { $group }\nmonth = januar\nanswer = grøn\n\
            all = Alle er { $answer }\n    .help = Se på det igen\nsafe = Det er gemt på enheden\n";
        let typed = ["Bo siger, det er gemt".to_owned()];
        OnScreen::new(
            [&messages.to_owned()],
            ["Leger med andre".to_owned()],
            typed,
        )
    }

    #[test]
    fn what_a_screen_may_show_is_none() {
        for text in [
            "Overskredet med",
            "Overskredet med 4 dage",
            "Begyndte 8. januar 2027. Svar i Bjørnene",
            "Alle er grøn",
            "Alle er … Se på det igen",
            "Leger med",
            "Bo siger, det er gemt",
            "Ronja Holm: Alle er grøn · Leger med andre",
        ] {
            assert!(screens().shows(text), "{text}");
        }
    }

    #[test]
    fn what_was_written_anew_is_a_fault_with_its_line() {
        let test = "fn a(page: &Browser) {\n    page.sees(\"Alle er grøn\");\n    page.sees_not(\"Det gemt på er\");\n\
            page.fill(\"Se på igen\", \"Alle gemt\");\n    page.sees_all(&[\"Alle er på\"]);\n}\n";
        let tests = BTreeMap::from([("a.rs".to_owned(), test.to_owned())]);
        let faults = strange(&tests, &screens());
        let found: Vec<_> = faults
            .iter()
            .map(|it| it.split(':').nth(1).unwrap())
            .collect();
        assert_eq!(found, ["3", "4", "5"], "{faults:?}");
    }

    #[test]
    fn what_a_test_types_may_be_looked_for() {
        let test = "const SAID: &str = \"Alle gemt på\";\nconst SEEN: &str = \"Alle på er\";\n\
            fn a(page: &Browser) { page.fill(\"Navn\", SAID); page.sees(SAID); page.sees(SEEN); page.fill(\"Se\", \"Det med andre\"); }";
        assert_eq!(typed([&test.to_owned()]), ["Det med andre", "Alle gemt på"]);
        let tests = BTreeMap::from([("a.rs".to_owned(), test.to_owned())]);
        let screens = OnScreen::new(
            [&"all = Alle er gemt\nname = Navn\nlook = Se på det\n".to_owned()],
            [],
            typed(tests.values()),
        );
        let faults = strange(&tests, &screens);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].contains("Alle på er"), "{faults:?}");
    }
}
