//! Caddy, from 2.6 on.

use super::header_rules::{FOLDER, HOST, is_doubled, of_all, of_some};

/// The whole Caddyfile. Caddy gets a certificate by itself where the host name is known outside, and
/// leads from http to https.
pub fn settings() -> String {
    let fixed: String = of_all()
        .iter()
        .map(|(name, value)| format!("\t\t{}{name} \"{value}\"\n", add(name)))
        .collect();
    let mut varying = String::new();
    for (at, own) in of_some().iter().enumerate() {
        // Its own paths have a `*` at the beginning for any folder.
        let paths: Vec<_> = own
            .patterns
            .iter()
            .map(|it| {
                it.strip_prefix('/')
                    .filter(|it| !it.is_empty())
                    .unwrap_or(it)
            })
            .collect();
        varying += &format!("\n\t@own{at} path {}\n", paths.join(" "));
        varying += &format!(
            "\theader @own{at} {}{} \"{}\"\n",
            add(own.header),
            own.header,
            own.value
        );
    }
    format!(
        "# Trivselsspor on Caddy. This is a whole Caddyfile; put in your own host name and folder. The host
# name is for Trivselsspor alone. Where it is not known outside, name your own certificate:
# `tls /etc/ssl/certs/trivselsspor.pem /etc/ssl/private/trivselsspor.key`.
# Made from public/headers.example by xtask/src/servers/caddy.rs.

{HOST} {{
	root * {FOLDER}
	encode gzip
	file_server

	header {{
{fixed}	}}
{varying}}}
"
    )
}

/// How Caddy is told that a value comes beside another one and not in its place.
fn add(header: &str) -> &'static str {
    if is_doubled(header) { "+" } else { "" }
}
