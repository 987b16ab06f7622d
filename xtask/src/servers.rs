//! Settings for the web servers that municipalities have, in `docs/servers/`: made from the rules in
//! `public/headers.example`, so that what they send is what is tested.

mod apache;
mod caddy;
mod iis;
mod nginx;

use crate::headers::{HeaderRule, rules};

/// What stands in for the municipality's own in every file: its host name, and where the app lies.
pub const HOST: &str = "trivselsspor.kommune.dk";
/// The folder with the app.
pub const FOLDER: &str = "/srv/trivselsspor";
/// The certificate and its key.
pub const CERTIFICATE: &str = "/etc/ssl/certs/trivselsspor.pem";
/// The key of the certificate.
pub const KEY: &str = "/etc/ssl/private/trivselsspor.key";

/// Every file of settings by its name in `docs/servers/`.
pub fn files() -> [(&'static str, String); 4] {
    [
        ("nginx.conf", nginx::settings()),
        ("Caddyfile", caddy::settings()),
        ("apache.conf", apache::settings()),
        ("web.config", iis::settings()),
    ]
}

/// A header that only some files have.
struct OwnHeader {
    header: &'static str,
    value: &'static str,
    patterns: Vec<&'static str>,
}

/// What is sent with every file.
fn of_all() -> Vec<(&'static str, &'static str)> {
    let all = rules().into_iter().find(|rule| rule.pattern == "/*");
    all.map(|rule| rule.headers).unwrap_or_default()
}

/// What is sent with some, each value once with the paths it is for.
fn of_some() -> Vec<OwnHeader> {
    let mut some: Vec<OwnHeader> = Vec::new();
    for HeaderRule { pattern, headers } in rules() {
        for (header, value) in headers.into_iter().filter(|_| pattern != "/*") {
            match some
                .iter_mut()
                .find(|own| (own.header, own.value) == (header, value))
            {
                Some(own) => own.patterns.push(pattern),
                None => some.push(OwnHeader {
                    header,
                    value,
                    patterns: vec![pattern],
                }),
            }
        }
    }
    some
}

/// Whether a header is sent with every file and once more, with another value, with some.
fn is_doubled(header: &str) -> bool {
    let in_some = of_some().iter().any(|own| own.header == header);
    in_some && of_all().iter().any(|(name, _)| *name == header)
}

/// Paths of the example as one regular expression.
fn regex(patterns: &[&str]) -> String {
    let escaped = patterns.join("|").replace('.', "\\.").replace('*', ".*");
    match patterns {
        [_] => format!("^{escaped}$"),
        _ => format!("^({escaped})$"),
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect_file;

    use super::*;

    /// A change of the headers is shown in the files by `UPDATE_EXPECT=1 cargo test -p xtask servers`.
    #[test]
    fn the_kept_settings_of_each_server_are_made_from_the_headers() {
        for (name, made) in files() {
            expect_file![format!("../../docs/servers/{name}")].assert_eq(&made);
        }
    }

    #[test]
    fn each_server_is_told_every_header_and_none_has_to_escape_its_value() {
        for (header, value) in rules().into_iter().flat_map(|rule| rule.headers) {
            let plain = |letter: char| !"\"\\{}$%<>&#".contains(letter);
            assert!(value.chars().all(plain), "{value}");
            for (name, made) in files() {
                assert!(made.contains(header), "{name}: {header}");
                assert!(made.contains(value), "{name}: {value}");
            }
        }
    }

    #[test]
    fn paths_become_one_expression_and_headers_keep_together() {
        assert_eq!(regex(&["/*-worker.js"]), "^/.*-worker\\.js$");
        assert_eq!(regex(&["/", "/*.css"]), "^(/|/.*\\.css)$");
        let doubled: Vec<_> = of_all().into_iter().filter(|it| is_doubled(it.0)).collect();
        assert_eq!(
            doubled,
            [("Content-Security-Policy", "frame-ancestors 'none'")]
        );
        let kept = of_some()
            .into_iter()
            .filter(|it| it.header == "Cache-Control");
        assert_eq!(kept.count(), 2, "asked for anew, or kept for ever");
    }
}
