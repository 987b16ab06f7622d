//! Scripts, styles and the page without what only people read.

use std::fs;
use std::path::Path;

use crate::failure::{Because, Result};
use crate::process::{command, run};

/// Writes every script and style sheet of a built folder anew with esbuild: the same, but shorter.
pub fn minify(folder: &Path) -> Result<()> {
    let unread = format!("{} could not be read", folder.display());
    let mut esbuild = command("node", &["node_modules/esbuild/bin/esbuild", "--minify"]);
    // Each script is a module, so that its own names may be short too.
    esbuild.args(["--format=esm", "--allow-overwrite", "--log-level=warning"]);
    esbuild.arg(format!("--outdir={}", folder.display()));
    for entry in fs::read_dir(folder).because(&unread)? {
        let file = entry.because(&unread)?.path();
        if file.extension().is_some_and(|it| it == "js" || it == "css") {
            esbuild.arg(file);
        }
    }
    run(&mut esbuild)
}

/// The page without its comments.
pub fn without_comments(html: &str) -> String {
    let mut page = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!--") {
        page.push_str(before.trim_end());
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    page + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_the_page_stays() {
        let html = "<head>\n  <!-- why\n  it is so -->\n  <title></title><!-- end -->\n</head>";
        let page = "<head>\n  <title></title>\n</head>";
        assert_eq!(without_comments(html), page);
    }
}
