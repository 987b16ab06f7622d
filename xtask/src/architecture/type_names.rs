//! A type name stands once in the workspace.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenTree};
use syn::visit::{self, Visit};

/// What every component calls what it is given: Yew's own word for it.
const OF_EVERY_COMPONENT: &str = "Props";

/// Every type name that stands more than once, with its places as `file:line`. Tests are
/// not asked, and neither is what is not Rust.
pub fn repeated(files: &BTreeMap<String, String>) -> Vec<String> {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (file, text) in files {
        let is_test = file.contains("/tests");
        let parsed = syn::parse_file(text).ok().filter(|_| !is_test);
        let mut reader = TypeNameReader(Vec::new());
        parsed.iter().for_each(|parsed| reader.visit_file(parsed));
        // One name twice in a file is one type, on this machine and in the browser.
        let mut seen = BTreeSet::new();
        reader.0.retain(|(name, _)| seen.insert(name.clone()));
        for (name, line) in reader.0 {
            places
                .entry(name)
                .or_default()
                .push(format!("{file}:{line}"));
        }
    }
    let repeated = places.into_iter().filter(|(_, places)| places.len() > 1);
    repeated
        .map(|(name, places)| format!("the type name `{name}` stands in {}", places.join(", ")))
        .collect()
}

/// The types that the project's own macros make: of `words!` the one before the braces, of `changes!`
/// the two before `of`.
fn made_by(call: &syn::Macro) -> Vec<proc_macro2::Ident> {
    let name = call.path.segments.last().map(|it| it.ident.to_string());
    let tokens: Vec<_> = call.tokens.clone().into_iter().collect();
    let ident = |at: usize| match tokens.get(at) {
        Some(TokenTree::Ident(ident)) => Some(ident.clone()),
        _ => None,
    };
    let is_braces = |token: &TokenTree| matches!(token, TokenTree::Group(it) if it.delimiter() == Delimiter::Brace);
    let is_of = |token: &TokenTree| matches!(token, TokenTree::Ident(it) if it == "of");
    let before = |at: usize, back: usize| at.checked_sub(back).and_then(ident);
    match name.as_deref() {
        Some("words") => {
            let at = tokens.iter().position(is_braces);
            at.and_then(|at| before(at, 1)).into_iter().collect()
        }
        Some("changes") => {
            let at = tokens.iter().position(is_of);
            let both = at.map(|at| [before(at, 3), before(at, 1)]);
            both.into_iter().flatten().flatten().collect()
        }
        _ => Vec::new(),
    }
}

struct TypeNameReader(Vec<(String, usize)>);

impl TypeNameReader {
    fn add(&mut self, name: &syn::Ident) {
        if name != OF_EVERY_COMPONENT {
            self.0.push((name.to_string(), name.span().start().line));
        }
    }
}

impl<'ast> Visit<'ast> for TypeNameReader {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let is_test = |attribute: &syn::Attribute| {
            attribute.path().is_ident("cfg")
                && attribute
                    .parse_args::<syn::Path>()
                    .is_ok_and(|it| it.is_ident("test"))
        };
        if !item.attrs.iter().any(is_test) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.add(&item.ident);
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.add(&item.ident);
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.add(&item.ident);
    }

    /// A component is a type too, by the name of its function.
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if item.attrs.iter().any(|it| it.path().is_ident("component")) {
            self.add(&item.sig.ident);
        }
        visit::visit_item_fn(self, item);
    }

    fn visit_item_macro(&mut self, item: &'ast syn::ItemMacro) {
        for name in made_by(&item.mac) {
            self.add(&name);
        }
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        self.add(&item.ident);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(files: &[(&str, &str)]) -> Vec<String> {
        let files = files
            .iter()
            .map(|(file, text)| ((*file).into(), (*text).into()));
        repeated(&files.collect())
    }

    #[test]
    fn a_name_that_stands_twice_is_named_with_its_places() {
        let found = check(&[
            ("src/a.rs", "struct Kept;\nenum Other { Kept }"),
            ("crates/vault/src/b.rs", "\ntrait Kept {}\ntype Alone = u8;"),
        ]);
        let said = "the type name `Kept` stands in crates/vault/src/b.rs:2, src/a.rs:1";
        assert_eq!(found, [said]);
    }

    #[test]
    fn components_and_what_macros_make_are_types_too() {
        let found = check(&[
            (
                "src/a.rs",
                "struct Step; struct AdultFields; #[component] fn Table() -> Html {} fn plain() {}",
            ),
            (
                "crates/trivsel/src/b.rs",
                "words! { /// One.\n @papers Step { Green = \"green\": green; } }
                changes! { /// Its.\n AdultChanges, AdultFields of Adult(id: AdultId) { needed { name: String, } also {} } }
                other! { Table { of } } struct Table; fn plain() {}",
            ),
        ]);
        let names: Vec<_> = found
            .iter()
            .map(|it| it.split('`').nth(1).unwrap())
            .collect();
        assert_eq!(names, ["AdultFields", "Step", "Table"]);
    }

    #[test]
    fn tests_and_the_props_of_components_are_not_asked() {
        let found = check(&[
            (
                "src/a.rs",
                "struct Props; struct Kept; #[cfg(test)] mod tests { struct Kept; }",
            ),
            ("src/b.rs", "struct Props;"),
            ("src/tests.rs", "struct Kept;"),
            ("src/session/tests/c.rs", "struct Kept;"),
        ]);
        assert_eq!(found, [""; 0]);
    }
}
