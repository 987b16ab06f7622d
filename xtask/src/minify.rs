//! Scripts, styles and the page without what only people read.

use std::path::Path;

use crate::failure::Result;
use crate::process::{command, run};
use crate::project;

/// Writes every script and style sheet of a built folder anew with esbuild: the same, but shorter.
pub fn minify(folder: &Path) -> Result<()> {
    let mut esbuild = command("node", &["node_modules/esbuild/bin/esbuild", "--minify"]);
    // Each script is a module, so that its own names may be short too.
    esbuild.args(["--format=esm", "--allow-overwrite", "--log-level=warning"]);
    esbuild.arg(format!("--outdir={}", folder.display()));
    esbuild.arg(format!("--outbase={}", folder.display()));
    let files = project::files(folder)?.into_iter();
    let readable = files.filter(|name| name.ends_with(".js") || name.ends_with(".css"));
    esbuild.args(readable.map(|name| folder.join(name)));
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
