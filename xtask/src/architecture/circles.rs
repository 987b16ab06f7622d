//! No file is part of a circle of imports.
//!
//! A file imports another where it names something that stands there: in a `use`, or by a path in
//! code, attributes and macro calls. What a file hands on with `pub use` is looked for where it
//! stands, so that a folder's `mod.rs` may name all it holds.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::{self, Visit};

use super::names::{Name, names_in};

/// The files of one crate, by path in the project, with their text. `root` is the folder that holds
/// `lib.rs` or `main.rs`, with a slash at the end.
pub fn circles(root: &str, files: &BTreeMap<String, String>) -> Vec<Vec<String>> {
    let modules: BTreeMap<Vec<String>, &str> = files
        .keys()
        .filter_map(|file| Some((module_of(file.strip_prefix(root)?), file.as_str())))
        .collect();
    let mut house = House {
        modules,
        handed_on: BTreeMap::new(),
    };
    for (file, text) in files {
        let own = module_of(file.strip_prefix(root).unwrap_or(file));
        house.handed_on.insert(own, handed_on(text));
    }
    let mut imports: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (file, text) in files {
        let own = module_of(file.strip_prefix(root).unwrap_or(file));
        let theirs = handed_on(text);
        for name in named(text) {
            // Handing on is no import.
            let hands_on = name.imported && theirs.iter().any(|it| it.path == name.path);
            // Of one part only a `use` can name another file: `pub(super)` says who may see a thing,
            // and what else stands alone is a local name or came by a `use`.
            if name.path.len() == 1 && !name.imported {
                continue;
            }
            if let Some(other) = house.file_of(&own, &name).filter(|_| !hands_on)
                && other != file
            {
                imports.entry(file).or_default().insert(other);
            }
        }
    }
    strongly_connected(&imports)
}

/// What a file names outside the modules that stand in it whole: those are its tests, to which
/// `super` is the file itself.
fn named(text: &str) -> Vec<Name> {
    let Ok(mut file) = syn::parse_file(text) else {
        return Vec::new();
    };
    file.items
        .retain(|item| !matches!(item, syn::Item::Mod(inner) if inner.content.is_some()));
    names_in(&file)
}

/// The module of a file, by its path in the crate.
fn module_of(file: &str) -> Vec<String> {
    let stem = file.trim_end_matches(".rs");
    let mut path: Vec<_> = stem.split('/').map(str::to_owned).collect();
    let is_root = path.len() == 1 && ["lib", "main"].contains(&path[0].as_str());
    if is_root || path.last().is_some_and(|it| it == "mod") {
        path.pop();
    }
    path
}

struct House<'a> {
    modules: BTreeMap<Vec<String>, &'a str>,
    handed_on: BTreeMap<Vec<String>, Vec<HandedOn>>,
}

impl<'a> House<'a> {
    /// The file in which something stands that a module names; none where it is not of this crate.
    fn file_of(&self, own: &[String], name: &Name) -> Option<&'a str> {
        let path = self.absolute(own, &name.path)?;
        self.stands_in(path, 0)
    }

    /// A path from the crate's root; none for what another crate or this file itself gives.
    fn absolute(&self, own: &[String], path: &[String]) -> Option<Vec<String>> {
        let mut from = own.to_vec();
        let mut rest = path;
        match path.first()?.as_str() {
            "crate" => {
                from.clear();
                rest = &path[1..];
            }
            "self" => rest = &path[1..],
            "super" => {
                while let Some((first, more)) = rest.split_first() {
                    if first != "super" {
                        break;
                    }
                    from.pop()?;
                    rest = more;
                }
            }
            first => {
                let mut child = from.clone();
                child.push(first.to_owned());
                self.modules.get(&child)?;
            }
        }
        from.extend(rest.iter().cloned());
        Some(from)
    }

    /// The file of the longest part of a path that is a module, or where that has the next part from.
    fn stands_in(&self, path: Vec<String>, depth: usize) -> Option<&'a str> {
        let is_module = |length: &usize| self.modules.contains_key(&path[..*length]);
        let length = (0..=path.len()).rev().find(is_module)?;
        let module = &path[..length];
        let next = path.get(length);
        let given = self.handed_on.get(module).into_iter().flatten();
        for it in given.filter(|it| next.is_some_and(|next| it.gives(next))) {
            let mut there = self.absolute(module, &it.path).unwrap_or_default();
            if it.path.last().is_some_and(|it| it == "*") {
                there.pop();
                there.extend(next.cloned());
            }
            let deeper = (depth < 8 && !there.is_empty() && there != path)
                .then(|| self.stands_in(there, depth + 1))
                .flatten();
            if deeper.is_some_and(|file| Some(&file) != self.modules.get(module)) {
                return deeper;
            }
        }
        self.modules.get(module).copied()
    }
}

/// What a `pub use` hands on, and by what name.
#[derive(Clone, Debug)]
struct HandedOn {
    path: Vec<String>,
    name: String,
}

impl HandedOn {
    fn gives(&self, name: &str) -> bool {
        self.name == name || self.name == "*"
    }
}

fn handed_on(text: &str) -> Vec<HandedOn> {
    let mut reader = HandedOnReader(Vec::new());
    if let Ok(file) = syn::parse_file(text) {
        reader.visit_file(&file);
    }
    reader.0
}

struct HandedOnReader(Vec<HandedOn>);

impl HandedOnReader {
    fn add(&mut self, tree: &syn::UseTree, mut path: Vec<String>) {
        let leaf = match tree {
            syn::UseTree::Path(step) => {
                path.push(step.ident.to_string());
                return self.add(&step.tree, path);
            }
            syn::UseTree::Group(group) => {
                return group
                    .items
                    .iter()
                    .for_each(|tree| self.add(tree, path.clone()));
            }
            syn::UseTree::Name(name) => [name.ident.to_string(), name.ident.to_string()],
            syn::UseTree::Rename(name) => [name.ident.to_string(), name.rename.to_string()],
            syn::UseTree::Glob(_) => ["*".to_owned(), "*".to_owned()],
        };
        let [own, name] = leaf;
        path.push(own);
        self.0.push(HandedOn { path, name });
    }
}

impl<'ast> Visit<'ast> for HandedOnReader {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if !matches!(item.vis, syn::Visibility::Inherited) {
            self.add(&item.tree, Vec::new());
        }
        visit::visit_item_use(self, item);
    }
}

/// The circles, each with its files in order: sets of files of which each leads to every other.
fn strongly_connected(imports: &BTreeMap<&str, BTreeSet<&str>>) -> Vec<Vec<String>> {
    let reached = |from: &str| {
        let mut seen = BTreeSet::new();
        let mut next: Vec<&str> = imports.get(from).into_iter().flatten().copied().collect();
        while let Some(file) = next.pop() {
            if seen.insert(file) {
                next.extend(imports.get(file).into_iter().flatten());
            }
        }
        seen
    };
    let all: BTreeMap<&str, BTreeSet<&str>> =
        imports.keys().map(|file| (*file, reached(file))).collect();
    let mut circles = BTreeSet::new();
    for (file, leads_to) in &all {
        let circle: Vec<String> = leads_to
            .iter()
            .filter(|other| all.get(*other).is_some_and(|back| back.contains(file)))
            .map(|other| (*other).to_owned())
            .collect();
        if circle.len() > 1 {
            circles.insert(circle);
        }
    }
    circles.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(files: &[(&str, &str)], expected: &[&[&str]]) {
        let files = files
            .iter()
            .map(|(file, text)| (format!("src/{file}"), (*text).to_owned()))
            .collect();
        let found = circles("src/", &files);
        let expected: Vec<Vec<String>> = expected
            .iter()
            .map(|circle| circle.iter().map(|file| format!("src/{file}")).collect())
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn two_files_that_name_each_other_are_a_circle_however_they_do() {
        for (a, b) in [
            ("use crate::b::B;", "use crate::a::A;"),
            ("use super::b::B;", "fn f() -> crate::a::A { todo() }"),
            ("use crate::b;", "html! { <super::a::A /> }"),
            ("use crate::{b::{B, C}};", "use super::a;"),
            ("use crate::b::inner::B;", "use crate::a::*;"),
        ] {
            check(
                &[("lib.rs", "mod a; mod b;"), ("a.rs", a), ("b.rs", b)],
                &[&["a.rs", "b.rs"]],
            );
        }
    }

    #[test]
    fn one_way_is_no_circle() {
        check(
            &[
                ("lib.rs", "mod a; mod b; pub use a::A;"),
                ("a.rs", "use crate::b::B; use std::fmt; use serde::b::A;"),
                (
                    "b.rs",
                    "struct B; // crate::a::A\nmod tests { use super::*; use crate::a::A; }",
                ),
            ],
            &[],
        );
    }

    #[test]
    fn who_may_see_a_thing_and_what_a_local_is_called_are_no_imports() {
        check(
            &[
                ("lib.rs", "mod room;"),
                (
                    "room/mod.rs",
                    "mod words; fn f() { let words = 1; html! { <p>{ words }</p> } }",
                ),
                (
                    "room/words.rs",
                    "pub(super) struct Words; pub(in super) fn f() {}",
                ),
                ("room/other.rs", "use super::words; fn f() { words::Words }"),
            ],
            &[],
        );
    }

    #[test]
    fn a_longer_circle_is_named_whole_and_who_only_leads_to_it_is_not_in_it() {
        check(
            &[
                ("lib.rs", "mod a; mod b; mod c; mod d;"),
                ("a.rs", "use crate::b::B;"),
                ("b.rs", "use crate::c::C;"),
                ("c.rs", "use crate::a::A;"),
                ("d.rs", "use crate::a::A;"),
            ],
            &[&["a.rs", "b.rs", "c.rs"]],
        );
    }

    #[test]
    fn what_is_handed_on_stands_where_it_stands() {
        let house = |child: &'static str| {
            [
                ("lib.rs", "mod room;"),
                (
                    "room/mod.rs",
                    "mod a; mod b; pub use a::A; pub use self::b::{B as Other}; struct Own;",
                ),
                ("room/a.rs", child),
                ("room/b.rs", "struct B;"),
            ]
        };
        check(&house("use super::Other; use super::b::B;"), &[]);
        check(&house("use super::Own;"), &[]);
        check(
            &[
                ("lib.rs", "mod room;"),
                ("room/mod.rs", "mod a; fn f() { a::go() } pub struct Own;"),
                ("room/a.rs", "use super::Own;"),
            ],
            &[&["room/a.rs", "room/mod.rs"]],
        );
    }

    #[test]
    fn what_is_handed_on_twice_is_found() {
        check(
            &[
                ("lib.rs", "mod room; pub use room::A;"),
                ("room/mod.rs", "mod a; mod b; pub use a::*;"),
                ("room/a.rs", "use crate::room::b::B; pub struct A;"),
                ("room/b.rs", "use crate::A;"),
            ],
            &[&["room/a.rs", "room/b.rs"]],
        );
    }
}
