//! Settings for the web servers that municipalities have, in `docs/servers/`: made from the rules in
//! `public/headers.example`, so that what they send is what is tested.

mod apache;
mod caddy;
mod header_rules;
mod iis;
mod nginx;

pub use header_rules::{CERTIFICATE, FOLDER, HOST, KEY};

/// Every file of settings by its name in `docs/servers/`.
pub fn files() -> [(&'static str, String); 4] {
    [
        ("nginx.conf", nginx::settings()),
        ("Caddyfile", caddy::settings()),
        ("apache.conf", apache::settings()),
        ("web.config", iis::settings()),
    ]
}

#[cfg(test)]
mod tests {
    use expect_test::expect_file;

    use super::header_rules::{is_doubled, of_all, of_some, regex};
    use super::*;
    use crate::headers::rules;

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
