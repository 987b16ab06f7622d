//! Apache, from 2.4 on, with mod_ssl and mod_headers.

use super::header_rules::{CERTIFICATE, FOLDER, HOST, KEY, is_doubled, of_all, of_some, regex};

/// A site of its own. Every section that fits a path counts, in their order.
pub fn settings() -> String {
    let fixed: String = of_all()
        .iter()
        .map(|(name, value)| format!("    Header always set {name} \"{value}\"\n"))
        .collect();
    let mut varying = String::new();
    for own in of_some() {
        let verb = if is_doubled(own.header) { "add" } else { "set" };
        varying += &format!(
            "    <LocationMatch \"{}\">\n        Header always {verb} {} \"{}\"\n    </LocationMatch>\n",
            regex(&own.patterns),
            own.header,
            own.value
        );
    }
    format!(
        "# Trivselsspor on Apache. Copy this to /etc/apache2/sites-available/trivselsspor.conf, put in your own
# host name, folder and certificate, and run `a2enmod ssl headers` and `a2ensite trivselsspor`. The host
# name is for Trivselsspor alone.
# Made from public/headers.example by xtask/src/servers/apache.rs.

<VirtualHost *:443>
    ServerName {HOST}
    DocumentRoot {FOLDER}
    DirectoryIndex index.html
    SSLEngine on
    SSLCertificateFile {CERTIFICATE}
    SSLCertificateKeyFile {KEY}

    <Directory {FOLDER}>
        Require all granted
        Options None
        AllowOverride None
    </Directory>

    AddType application/wasm .wasm
    AddType text/javascript .js
    <IfModule mod_deflate.c>
        AddOutputFilterByType DEFLATE application/javascript application/json application/wasm image/svg+xml text/css text/html text/javascript text/plain
    </IfModule>

{fixed}{varying}</VirtualHost>

<VirtualHost *:80>
    ServerName {HOST}
    Redirect permanent / https://{HOST}/
</VirtualHost>
"
    )
}
