//! HTML that a reviewer can read.

use expect_test::ExpectFile;
use yew::Html;

use super::case::render;

/// Compares a paper with its snapshot, and gives it.
#[track_caller]
pub fn check(paper: Html, expected: ExpectFile) -> String {
    let html = render(paper);
    expected.assert_eq(&pretty(&html));
    html
}

/// Puts every tag that follows a tag on a line of its own, indented by depth.
/// Text stays in its line, so that the snapshot shows the same as the page.
pub fn pretty(html: &str) -> String {
    let mut lines = String::new();
    let mut depth = 0_usize;
    for piece in html.replace("><", ">\n<").split_inclusive('\n') {
        let closes = piece.matches("</").count();
        let opens = piece.matches('<').count() - closes - piece.matches("/>").count();
        if piece.starts_with("</") {
            depth = depth.saturating_sub(1);
        }
        if piece.starts_with('<') {
            lines.push_str(&"  ".repeat(depth));
        }
        lines.push_str(piece);
        let after = depth + opens + usize::from(piece.starts_with("</"));
        depth = after.saturating_sub(closes);
    }
    lines.push('\n');
    lines
}
