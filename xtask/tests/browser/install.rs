//! What the browser reads when somebody puts the app on their home screen.

use serde_json::json;

use crate::harness::{Verbs, sitting};

#[test]
fn the_browser_reads_the_manifest_and_its_icons_without_a_fault() {
    sitting(|page| {
        page.find("link", crate::app::BEGIN);
        let read = page.devtools("Page.getAppManifest", json!({}));
        assert_eq!(read["errors"], json!([]));
        let manifest = read["data"].as_str().unwrap_or_default();
        let manifest: serde_json::Value = serde_json::from_str(manifest).unwrap_or_default();
        assert_eq!(manifest["name"], json!("Trivselsspor"), "{read}");
        let faults = page.devtools("Page.getInstallabilityErrors", json!({}));
        assert_eq!(faults["installabilityErrors"], json!([]));
    });
}
