//! What every kind of server is told: the rules of `public/headers.example`, and the names that stand in
//! for the municipality's own.

use crate::headers::{HeaderRule, rules};

/// What stands in for the municipality's own in every file: its host name, and where the app lies.
pub const HOST: &str = "trivselsspor.kommune.dk";
/// The folder with the app.
pub const FOLDER: &str = "/srv/trivselsspor";
/// The certificate and its key.
pub const CERTIFICATE: &str = "/etc/ssl/certs/trivselsspor.pem";
/// The key of the certificate.
pub const KEY: &str = "/etc/ssl/private/trivselsspor.key";

/// A header that only some files have.
pub(super) struct OwnHeader {
    pub(super) header: &'static str,
    pub(super) value: &'static str,
    pub(super) patterns: Vec<&'static str>,
}

/// What is sent with every file.
pub(super) fn of_all() -> Vec<(&'static str, &'static str)> {
    let all = rules().into_iter().find(|rule| rule.pattern == "/*");
    all.map(|rule| rule.headers).unwrap_or_default()
}

/// What is sent with some, each value once with the paths it is for.
pub(super) fn of_some() -> Vec<OwnHeader> {
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
pub(super) fn is_doubled(header: &str) -> bool {
    let in_some = of_some().iter().any(|own| own.header == header);
    in_some && of_all().iter().any(|(name, _)| *name == header)
}

/// Paths of the example as one regular expression.
pub(super) fn regex(patterns: &[&str]) -> String {
    let escaped = patterns.join("|").replace('.', "\\.").replace('*', ".*");
    match patterns {
        [_] => format!("^{escaped}$"),
        _ => format!("^({escaped})$"),
    }
}
