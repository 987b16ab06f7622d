//! What the built `index.html` may hold.

/// The page's policy, whole: anything added to it, or taken from it, is a fault until it stands here.
pub const POLICY: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; \
    script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; \
    manifest-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types default";

/// Everything in a built page that its policy would block, or that the build left unfinished.
pub fn faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let policies: Vec<_> = tags(html).filter_map(policy_of).collect();
    if policies != [POLICY] {
        faults.push(format!(
            "the content security policy is {policies:?} and not {POLICY:?}"
        ));
    }
    for placeholder in ["{build}", "{paper}", "data-trunk", "{{__"] {
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
    tags(html).find_map(policy_of)
}

/// The policy that a tag states.
fn policy_of(tag: &str) -> Option<&str> {
    let states = tag.to_ascii_lowercase().contains("content-security-policy");
    Some(
        tag.split_once("content=\"")
            .filter(|_| states)?
            .1
            .split_once('"')?
            .0,
    )
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

    /// The page as the build leaves it, near enough.
    fn built() -> String {
        SOURCE
            .replace("data-trunk", "")
            .replace("{build}", "0.1.0")
            .replace("{paper}", "pl")
    }

    #[test]
    fn the_page_of_this_project_has_no_fault() {
        assert_eq!(faults(&built()), Vec::<String>::new());
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
        check_fault("<p>{build}</p>", "`{build}` was not filled in");
    }

    #[test]
    fn another_policy_is_named_whatever_is_other_in_it() {
        for (from, to) in [
            ("connect-src 'self'", "connect-src *"),
            (
                "connect-src 'self'",
                "connect-src 'self' https://example.org",
            ),
            ("img-src 'self'", "img-src 'self'; script-src-elem *"),
            ("base-uri 'none'", "base-uri 'none'; frame-src *"),
            ("trusted-types default", "trusted-types default other"),
            ("; trusted-types default", ""),
        ] {
            let html = built().replace(from, to);
            assert_ne!(html, built(), "{from}");
            let found = faults(&html);
            assert!(
                found.len() == 1 && found[0].contains("and not"),
                "{found:?}"
            );
        }
        let second = "<meta http-equiv=content-security-policy content=\"img-src *\">";
        assert_eq!(faults(&(built() + second)).len(), 1);
    }
}
