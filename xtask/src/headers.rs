//! The headers of `public/headers.example`, by path.

const EXAMPLE: &str = include_str!("../../public/headers.example");

/// What is sent with the files that a path of the example fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderRule {
    /// A path with at most one `*`, which stands for anything.
    pub pattern: &'static str,
    /// Each header and its value.
    pub headers: Vec<(&'static str, &'static str)>,
}

/// Every rule of the example, in its order.
pub fn rules() -> Vec<HeaderRule> {
    let mut rules: Vec<HeaderRule> = Vec::new();
    for line in EXAMPLE.lines() {
        if line.starts_with('/') {
            rules.push(HeaderRule {
                pattern: line,
                headers: Vec::new(),
            });
        } else if let (Some(rule), Some(header)) = (
            rules.last_mut(),
            line.strip_prefix("  ")
                .and_then(|line| line.split_once(": ")),
        ) {
            rule.headers.push(header);
        }
    }
    rules
}

/// The lines of the example for a path that begins with `/`, so that what is shown is what was
/// tested.
pub fn for_path(path: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let path = path.split(['?', '#']).next().unwrap_or_default().to_owned();
    let concerned = move |rule: &HeaderRule| fits(rule.pattern, &path);
    let rules = rules().into_iter().filter(concerned);
    rules.flat_map(|rule| rule.headers)
}

/// Whether a path of the example, with at most one `*`, fits this one.
fn fits(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((before, after)) => path
            .strip_prefix(before)
            .is_some_and(|rest| rest.ends_with(after)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(path: &str, name: &str) -> Vec<&'static str> {
        let lines = for_path(path);
        lines
            .filter_map(|(it, value)| (it == name).then_some(value))
            .collect()
    }

    #[test]
    fn a_rule_holds_in_a_folder_of_a_host_too() {
        for folder in ["/", "/trivsel/"] {
            for page in ["", "?from=mail", "index.html"] {
                let page = format!("{folder}{page}");
                assert_eq!(value(&page, "Cache-Control"), ["no-cache"], "{page}");
                assert_eq!(value(&page, "Content-Security-Policy").len(), 1, "{page}");
            }
            for file in [
                "1-start.js",
                "1-worker.js",
                "1-program/link.js",
                "1-program/program.js",
                "1-program/split_later.wasm",
                "1-workbook/workbook.js",
                "1-install/manifest.json",
                "1-install/icon.svg",
                "1-install/icon-192.png",
                "1-workbook/workbook-worker.js",
            ] {
                let file = format!("{folder}{file}");
                let kept = value(&file, "Cache-Control");
                assert!(kept.len() == 1 && kept[0].ends_with("immutable"), "{file}");
            }
            for worker in ["1-worker.js", "1-workbook/workbook-worker.js"] {
                let policies = value(&format!("{folder}{worker}"), "Content-Security-Policy");
                assert!(policies[1].starts_with("default-src 'none'; script-src 'self'"));
            }
            for file in ["SHA256SUMS", "headers.example"] {
                let file = format!("{folder}{file}");
                assert_eq!(value(&file, "Cache-Control"), [""; 0], "{file}");
            }
        }
    }

    #[test]
    fn nothing_is_said_twice_but_a_second_policy() {
        for file in [
            "",
            "1-start.js",
            "offline.js",
            "1-worker.js",
            "1-program/program.js",
            "1.txt",
        ] {
            let mut names: Vec<_> = for_path(&format!("/{file}")).map(|it| it.0).collect();
            names.retain(|it| *it != "Content-Security-Policy");
            let count = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), count, "{file}");
        }
        assert_eq!(value("/offline.js", "Cache-Control"), ["no-cache"]);
    }

    #[test]
    fn the_first_line_demands_a_host_of_its_own_and_browsers_are_told_to_come_by_https() {
        assert!(EXAMPLE.starts_with("# Give Trivselsspor a host name of its own"));
        let hsts = value("/", "Strict-Transport-Security");
        assert_eq!(hsts, ["max-age=31536000; includeSubDomains"]);
    }

    #[test]
    fn what_could_watch_or_reach_out_is_not_allowed() {
        let [policy] = value("/", "Permissions-Policy")[..] else {
            panic!("no policy");
        };
        for feature in [
            "camera",
            "clipboard-read",
            "display-capture",
            "geolocation",
            "hid",
            "idle-detection",
            "local-fonts",
            "microphone",
            "serial",
            "usb",
            "window-management",
        ] {
            assert!(
                policy.split(", ").any(|it| it == format!("{feature}=()")),
                "{feature}"
            );
        }
    }
}
