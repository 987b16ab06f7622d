//! nginx, from 1.18 on.

use std::collections::BTreeSet;

use super::header_rules::{CERTIFICATE, FOLDER, HOST, KEY, of_all, of_some, regex};

/// What is put in `/etc/nginx/conf.d/`. An `add_header` in a `location` takes the others away, so
/// that what depends on the path comes by a `map`; an empty value is not sent.
pub fn settings() -> String {
    let mut maps = String::new();
    let mut varying = String::new();
    let names: BTreeSet<_> = of_some().iter().map(|own| own.header).collect();
    for name in names {
        let variable = format!(
            "$trivselsspor_{}",
            name.to_ascii_lowercase().replace('-', "_")
        );
        maps += &format!("map $uri {variable} {{\n");
        for own in of_some().iter().filter(|own| own.header == name) {
            let paths = regex(&own.patterns);
            maps += &format!("    \"~{paths}\" \"{}\";\n", own.value);
        }
        maps += "}\n";
        varying += &format!("    add_header {name} {variable} always;\n");
    }
    let fixed: String = of_all()
        .iter()
        .map(|(name, value)| format!("    add_header {name} \"{value}\" always;\n"))
        .collect();
    format!(
        "# Trivselsspor on nginx. Copy this to /etc/nginx/conf.d/trivselsspor.conf, and put in your own
# host name, folder and certificate. The host name is for Trivselsspor alone.
# Made from public/headers.example by xtask/src/servers/nginx.rs.

{maps}
server {{
    listen 443 ssl;
    server_name {HOST};
    ssl_certificate {CERTIFICATE};
    ssl_certificate_key {KEY};
    root {FOLDER};
    index index.html;

    gzip on;
    gzip_types application/javascript application/json application/wasm image/svg+xml text/css text/javascript text/plain;

{fixed}{varying}}}

server {{
    listen 80;
    server_name {HOST};
    return 301 https://$host$request_uri;
}}
"
    )
}
