//! One style sheet out of many.
//!
//! The sources stand in files by concern, each with its contract in a comment. The comments go when
//! it is minified.

use std::fs;
use std::path::Path;

use crate::failure::{Because, Result};

/// The one that comes of it, and how the page links it.
const NAME: &str = "styles.css";
const LINK: &str = "<link rel=\"stylesheet\" href=\"./styles.css\">\n";

/// Joins the style sheets that a built page links, in their order, and returns the page that links
/// the one where it linked the first of them.
pub fn join(folder: &Path, html: &str) -> Result<String> {
    let mut joined = String::new();
    let mut page = String::new();
    let mut place = None;
    for line in html.split_inclusive('\n') {
        let Some(name) = linked(line) else {
            page.push_str(line);
            continue;
        };
        let file = folder.join(name);
        let css = fs::read_to_string(&file).because(format!("{name} could not be read"))?;
        joined.push_str(&css);
        fs::remove_file(&file).because(format!("{name} could not be joined with the others"))?;
        place.get_or_insert(page.len());
    }
    let Some(place) = place else { return Ok(page) };
    fs::write(folder.join(NAME), joined).because(format!("{NAME} could not be written"))?;
    page.insert_str(place, LINK);
    Ok(page)
}

/// The style sheet that a line of the page links.
fn linked(line: &str) -> Option<&str> {
    let line = line.trim();
    let is_link = line.starts_with("<link") && line.contains("rel=\"stylesheet\"");
    let (_, rest) = line.split_once("href=\"./").filter(|_| is_link)?;
    rest.split_once('"').map(|(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_links_one_file_where_it_linked_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let mut html = "<head>\n".to_owned();
        for name in ["b", "a"] {
            let css = format!("{name} {{}}\n");
            fs::write(folder.path().join(format!("{name}.css")), css).unwrap();
            html += &format!("  <link rel=\"stylesheet\" href=\"./{name}.css\">\n");
        }
        let page = join(folder.path(), &(html + "<title></title>\n</head>\n")).unwrap();
        let files = crate::project::files(folder.path()).unwrap();
        assert_eq!(files, [NAME]);
        assert_eq!(page, format!("<head>\n{LINK}<title></title>\n</head>\n"));
        let joined = fs::read_to_string(folder.path().join(NAME)).unwrap();
        assert_eq!(joined, "b {}\na {}\n");
    }
}
