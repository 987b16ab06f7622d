//! What the built `index.html` may hold.

/// What the page's policy says, whatever else it says.
const POLICY: [&str; 9] = [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "worker-src 'self'",
    "require-trusted-types-for 'script'",
];

/// Everything in a built page that its policy would block, or that the build left unfinished.
pub fn faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let policy = policy(html).unwrap_or_default();
    for directive in POLICY {
        if !policy.split(';').any(|part| part.trim() == directive) {
            faults.push(format!("the content security policy lacks `{directive}`"));
        }
    }
    for placeholder in [
        "{base}",
        "{js}",
        "{wasm}",
        "{english}",
        "data-trunk",
        "{{__",
    ] {
        if html.contains(placeholder) {
            faults.push(format!("the placeholder `{placeholder}` was not filled in"));
        }
    }
    for tag in tags(html) {
        let name = tag.split_whitespace().next().unwrap_or_default();
        if name == "style" || (name == "script" && !tag.contains(" src=")) {
            faults.push(format!("<{tag}> is inline, which the policy blocks"));
        }
        if tag.contains(" style=") || tag.contains(" on") && name != "meta" {
            faults.push(format!(
                "<{tag}> carries inline style or script, which the policy blocks"
            ));
        }
    }
    faults
}

/// The policy as the page states it.
pub fn policy(html: &str) -> Option<&str> {
    let tag = tags(html).find(|tag| tag.contains("\"Content-Security-Policy\""))?;
    Some(tag.split_once("content=\"")?.1.split_once('"')?.0)
}

/// The inside of every opening tag, comments left out.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<')
        .skip(1)
        .filter(|piece| !piece.starts_with(['!', '/']))
        .filter_map(|piece| Some(piece.split_once('>')?.0.trim_end_matches('/').trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = include_str!("../../index.html");

    /// The page as Trunk leaves it, near enough, with the name of the English texts.
    fn built() -> String {
        SOURCE
            .replace("data-trunk", "")
            .replace("{english}", "./english-1.txt")
    }

    #[test]
    fn the_page_of_this_project_has_no_fault() {
        assert_eq!(faults(&built()), Vec::<String>::new());
    }

    #[test]
    fn trusted_types_allow_the_one_policy_of_start_js() {
        assert!(policy(SOURCE).unwrap().ends_with("trusted-types default"));
    }

    #[track_caller]
    fn check_fault(html: &str, fault: &str) {
        let found = faults(&(built() + html));
        assert!(found.len() == 1 && found[0].contains(fault), "{found:?}");
    }

    #[test]
    fn what_the_policy_blocks_is_named() {
        check_fault("<script>start()</script>", "<script> is inline");
        check_fault("<style>p { color: red }</style>", "<style> is inline");
        check_fault("<p style=\"color: red\">", "carries inline style");
        check_fault("<p onclick=\"start()\">", "carries inline style or script");
    }

    #[test]
    fn what_the_build_left_is_named() {
        check_fault("<p>{wasm}</p>", "`{wasm}` was not filled in");
    }

    #[test]
    fn a_weaker_policy_is_named() {
        let html = built().replace("connect-src 'self'", "connect-src *");
        assert_eq!(
            faults(&html),
            ["the content security policy lacks `connect-src 'self'`"]
        );
    }
}
