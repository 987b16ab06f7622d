//! A type name stands once in the workspace.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::{self, Visit};

/// What every component calls what it is given: Yew's own word for it.
const OF_EVERY_COMPONENT: &str = "Props";

/// Every type name that stands more than once, with its places as `file:line`. Tests are
/// not asked, and neither is what is not Rust.
pub fn repeated(files: &BTreeMap<String, String>) -> Vec<String> {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (file, text) in files {
        let is_test = file.ends_with("/tests.rs") || file.contains("/tests/");
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
