//! Every path and every method that a file names, in imports, code, attributes and macro calls.

use proc_macro2::{Spacing, Span, TokenStream, TokenTree};
use syn::visit::{self, Visit};

/// A path as the code names it.
pub struct Name {
    /// The line it stands on, from 1.
    pub line: usize,
    /// Its parts, as they stand there. A `*` is a part.
    pub path: Vec<String>,
    /// Whether `use` or `extern crate` brings it in.
    pub imported: bool,
}

/// Reads a file. Comments and strings name nothing.
pub fn names(text: &str) -> syn::Result<Vec<Name>> {
    Ok(names_in(&syn::parse_file(text)?))
}

/// The same of a file that is parsed already.
pub fn names_in(file: &syn::File) -> Vec<Name> {
    let mut reader = NameReader { names: Vec::new() };
    reader.visit_file(file);
    reader.names
}

struct NameReader {
    names: Vec<Name>,
}

impl NameReader {
    fn add(&mut self, path: Vec<String>, span: Span, imported: bool) {
        self.names.push(Name {
            line: span.start().line,
            path,
            imported,
        });
    }

    /// The leaves of an import, each with its whole path.
    fn add_use(&mut self, tree: &syn::UseTree, mut path: Vec<String>) {
        match tree {
            syn::UseTree::Path(step) => {
                path.push(step.ident.to_string());
                self.add_use(&step.tree, path);
            }
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.add_use(tree, path.clone());
                }
            }
            syn::UseTree::Name(syn::UseName { ident, .. })
            | syn::UseTree::Rename(syn::UseRename { ident, .. }) => {
                // `use room::{self}` means the room.
                if ident != "self" || path.is_empty() {
                    path.push(ident.to_string());
                }
                self.add(path, ident.span(), true);
            }
            syn::UseTree::Glob(glob) => {
                path.push("*".into());
                self.add(path, glob.star_token.spans[0], true);
            }
        }
    }

    /// The paths among tokens that are not parsed, such as the inside of a macro call.
    fn add_tokens(&mut self, tokens: TokenStream) {
        let mut path = Vec::new();
        let mut span = Span::call_site();
        // How many marks of a `::` stand behind the path.
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.add_found(&mut path, span);
                        span = ident.span();
                    }
                    path.push(ident.to_string());
                    colons = 0;
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' => {
                    colons = match (colons, mark.spacing()) {
                        (0, Spacing::Joint) => 1,
                        (1, _) => 2,
                        _ => 0,
                    };
                }
                TokenTree::Group(group) => {
                    self.add_found(&mut path, span);
                    self.add_tokens(group.stream());
                }
                _ => self.add_found(&mut path, span),
            }
        }
        self.add_found(&mut path, span);
    }

    fn add_found(&mut self, path: &mut Vec<String>, span: Span) {
        if !path.is_empty() {
            self.add(std::mem::take(path), span, false);
        }
    }
}

impl<'ast> Visit<'ast> for NameReader {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.add_use(&item.tree, Vec::new());
    }

    fn visit_item_extern_crate(&mut self, item: &'ast syn::ItemExternCrate) {
        self.add(vec![item.ident.to_string()], item.ident.span(), true);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let Some(first) = path.segments.first() {
            let parts = path
                .segments
                .iter()
                .map(|part| part.ident.to_string())
                .collect();
            self.add(parts, first.ident.span(), false);
        }
        visit::visit_path(self, path);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.add(vec![call.method.to_string()], call.method.span(), false);
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.add_tokens(call.tokens.clone());
        visit::visit_macro(self, call);
    }

    fn visit_meta_list(&mut self, list: &'ast syn::MetaList) {
        self.add_tokens(list.tokens.clone());
        visit::visit_meta_list(self, list);
    }
}
