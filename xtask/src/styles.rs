//! Two style sheets out of many: one for the page, and one for the later parts of the program.
//!
//! The sources stand in files by concern, each with its contract in a comment. The comments go when
//! it is minified.

use std::fs;
use std::path::Path;

use crate::failure::{Because, Result};
use crate::fingerprint::fingerprint;

/// What only screens of the later parts of the program wear. The app enables its link when the
/// first of them comes.
const LATER: [&str; 5] = [
    "group_picture",
    "walk_through",
    "roster",
    "group_check",
    "print_group",
];

/// How the name of the style sheet that comes later begins.
pub const NAME_OF_LATER: &str = "styles-later-";

/// Joins the style sheets that a built page links into two, in their order, and returns the page
/// that links both, the second disabled.
pub fn join(folder: &Path, html: &str) -> Result<String> {
    let (mut first, mut later) = (String::new(), String::new());
    let mut page = String::new();
    let mut place = None;
    for line in html.split_inclusive('\n') {
        let Some(name) = linked(line) else {
            page.push_str(line);
            continue;
        };
        let file = folder.join(name);
        let css = fs::read_to_string(&file).because(format!("{name} could not be read"))?;
        let is_later = LATER.iter().any(|it| name.starts_with(&format!("{it}-")));
        let joined = if is_later { &mut later } else { &mut first };
        joined.push_str(&css);
        fs::remove_file(&file).because(format!("{name} could not be joined with the others"))?;
        place.get_or_insert(page.len());
    }
    let Some(place) = place else { return Ok(page) };
    let mut links = String::new();
    if !first.is_empty() {
        let name = write(folder, "styles-", &first)?;
        links += &format!("<link rel=\"stylesheet\" href=\"./{name}\">\n");
    }
    if !later.is_empty() {
        let name = write(folder, NAME_OF_LATER, &later)?;
        links +=
            &format!("<link rel=\"stylesheet\" href=\"./{name}\" id=\"styles-later\" disabled>\n");
    }
    page.insert_str(place, &links);
    Ok(page)
}

/// Writes a style sheet under a name that no other content has, and returns that name.
fn write(folder: &Path, start: &str, css: &str) -> Result<String> {
    let name = format!("{start}{}.css", fingerprint(css));
    fs::write(folder.join(&name), css).because(format!("{name} could not be written"))?;
    Ok(name)
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
    fn the_page_links_two_files_where_it_linked_the_first_and_one_is_disabled() {
        let folder = tempfile::tempdir().unwrap();
        let mut html = "<head>\n".to_owned();
        for name in ["a-1", "b-2", "roster-3", "print_group-4"] {
            let css = format!("{name} {{}}\n");
            fs::write(folder.path().join(format!("{name}.css")), css).unwrap();
            html += &format!("  <link rel=\"stylesheet\" href=\"./{name}.css\">\n");
        }
        let page = join(folder.path(), &(html + "<title></title>\n</head>\n")).unwrap();
        let mut files: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        files.sort();
        let [first, later] = &files[..] else {
            panic!("{files:?}");
        };
        let links = format!(
            "<link rel=\"stylesheet\" href=\"./{first}\">\n\
             <link rel=\"stylesheet\" href=\"./{later}\" id=\"styles-later\" disabled>"
        );
        assert_eq!(page, format!("<head>\n{links}\n<title></title>\n</head>\n"));
        let read = |name: &String| fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!(read(first), "a-1 {}\nb-2 {}\n");
        assert_eq!(read(later), "roster-3 {}\nprint_group-4 {}\n");
    }
}
