//! IIS, from Windows Server 2016 on, with the module URL Rewrite 2.1: it alone sends a header by the
//! file's name. Written after Microsoft's own pages; nobody has tried it.

use super::header_rules::{HOST, is_doubled, of_all, of_some, regex};

/// `web.config`, which lies beside the app's `index.html`.
pub fn settings() -> String {
    let fixed: String = of_all()
        .iter()
        .map(|(name, value)| format!("        <add name=\"{name}\" value=\"{value}\" />\n"))
        .collect();
    let mut varying = String::new();
    for (at, own) in of_some().iter().enumerate() {
        let variable = own.header.replace('-', "_");
        varying += &format!(
            "        <rule name=\"{} {at}\">
          <match serverVariable=\"RESPONSE_{variable}\" pattern=\".*\" />
          <conditions>
            <add input=\"{{URL}}\" pattern=\"{}\" />
          </conditions>
          <action type=\"Rewrite\" value=\"{}\" />
        </rule>\n",
            own.header,
            regex(&own.patterns),
            value(own.header, own.value)
        );
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<!-- Trivselsspor on IIS: NOT TRIED. Lay this beside index.html in a site of its own, bound to https
     and to http, which leads to https, with the module URL Rewrite 2.1 installed; then ask it with
     `cargo xtask verify`.
     The host name is for Trivselsspor alone.
     Made from public/headers.example by xtask/src/servers/iis.rs. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value=\"index.html\" />
      </files>
    </defaultDocument>
    <staticContent>
      <remove fileExtension=\".wasm\" />
      <mimeMap fileExtension=\".wasm\" mimeType=\"application/wasm\" />
      <remove fileExtension=\".example\" />
      <mimeMap fileExtension=\".example\" mimeType=\"text/plain\" />
      <remove fileExtension=\".\" />
      <mimeMap fileExtension=\".\" mimeType=\"text/plain\" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name=\"X-Powered-By\" />
{fixed}      </customHeaders>
    </httpProtocol>
    <rewrite>
      <rules>
        <rule name=\"https\" stopProcessing=\"true\">
          <match url=\".*\" />
          <conditions>
            <add input=\"{{HTTPS}}\" pattern=\"^OFF$\" />
          </conditions>
          <action type=\"Redirect\" url=\"https://{HOST}/{{R:0}}\" redirectType=\"Permanent\" />
        </rule>
      </rules>
      <outboundRules>
{varying}      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>
"
    )
}

/// A rule puts its value in the place of the one that every file has, so that it holds both.
fn value(header: &str, own: &str) -> String {
    let all = of_all().into_iter().find(|(name, _)| *name == header);
    match all.filter(|_| is_doubled(header)) {
        Some((_, all)) => format!("{all}, {own}"),
        None => own.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use quick_xml::{Reader, events::Event};

    use super::*;

    #[test]
    fn it_is_xml_and_leads_from_http_to_https() {
        let settings = settings();
        let mut reader = Reader::from_str(&settings);
        let mut elements = 0;
        loop {
            match reader.read_event().unwrap() {
                Event::Start(it) | Event::Empty(it) => {
                    elements += 1;
                    assert!(it.attributes().all(|it| it.is_ok()), "{it:?}");
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert!(elements > 40, "{elements}");
        assert!(settings.contains("url=\"https://trivselsspor.kommune.dk/{R:0}\""));
    }
}
