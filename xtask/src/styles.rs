//! One style sheet out of several.
//!
//! The sources stand in files by concern, each with its contract in a comment. The page loads them
//! as one: one request instead of eight. The comments go when it is minified.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use crate::failure::{Because, Result};

/// Joins the style sheets that a built page links, in their order, and returns the page that links
/// the one file instead.
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
    let mut hasher = DefaultHasher::new();
    joined.hash(&mut hasher);
    let name = format!("styles-{:016x}.css", hasher.finish());
    fs::write(folder.join(&name), joined).because(format!("{name} could not be written"))?;
    page.insert_str(
        place,
        &format!("<link rel=\"stylesheet\" href=\"./{name}\">\n"),
    );
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
        fs::write(folder.path().join("a-1.css"), "a {}\n").unwrap();
        fs::write(folder.path().join("b-2.css"), "b {}\n").unwrap();
        let html = "<head>\n  <link rel=\"stylesheet\" href=\"./a-1.css\">\n<title></title>\n\
                    <link rel=\"stylesheet\" href=\"./b-2.css\">\n</head>\n";
        let page = join(folder.path(), html).unwrap();
        let files: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(files.len(), 1);
        let name = files[0]
            .as_ref()
            .unwrap()
            .file_name()
            .into_string()
            .unwrap();
        let link = format!("<link rel=\"stylesheet\" href=\"./{name}\">");
        assert_eq!(page, format!("<head>\n{link}\n<title></title>\n</head>\n"));
        let joined = fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!(joined, "a {}\nb {}\n");
    }
}
