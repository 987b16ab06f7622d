//! The list of what the app is made of, in CycloneDX's form (an SBOM): every package that is built into
//! its programs, with its version, its licence and the sum that `Cargo.lock` holds of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::failure::{Because, Failure, Result};
use crate::process::{answer, command};
use crate::project;

/// The file's name beside the page.
pub const NAME: &str = "sbom.cdx.json";

/// Writes the list into a folder: the same for the same `Cargo.lock`, with no time in it.
pub fn write(folder: &Path, version: &str) -> Result<()> {
    let told = answer(&mut command(
        "cargo",
        &[
            "metadata",
            "--format-version=1",
            "--locked",
            "--filter-platform=wasm32-unknown-unknown",
        ],
    ));
    let metadata = told.and_then(|told| serde_json::from_str(&told).ok());
    let metadata = metadata.ok_or_else(|| Failure::new("`cargo metadata` did not answer."))?;
    let lock = fs::read_to_string(project::root().join("Cargo.lock"))
        .because("Cargo.lock could not be read")?;
    let list = list(&metadata, &lock, version);
    let text = format!("{list:#}\n");
    fs::write(folder.join(NAME), text).because(format!("{NAME} could not be written"))
}

fn list(metadata: &Value, lock: &str, version: &str) -> Value {
    let sums = sums(lock);
    let built_in = built_in(metadata);
    let mut components: Vec<Value> = array(&metadata["packages"])
        .iter()
        .filter(|it| built_in.contains(text(&it["id"])) && it["name"] != "trivselsspor")
        .map(|package| component(package, &sums))
        .collect();
    components.sort_by_key(|it| {
        (
            text(&it["name"]).to_owned(),
            text(&it["version"]).to_owned(),
        )
    });
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": {
            "type": "application",
            "name": "trivselsspor",
            "version": version,
            "licenses": [{ "expression": "EUPL-1.2" }],
        } },
        "components": components,
    })
}

/// The programs that a build holds: the app, and what reads workbooks.
const PROGRAMS: [&str; 2] = ["trivselsspor", "workbook"];

/// The ids of the packages that the programs lead to, what only builds or tests them left out.
fn built_in(metadata: &Value) -> BTreeSet<&str> {
    let nodes: BTreeMap<&str, &Value> = array(&metadata["resolve"]["nodes"])
        .iter()
        .map(|node| (text(&node["id"]), node))
        .collect();
    let programs = array(&metadata["packages"])
        .iter()
        .filter(|package| PROGRAMS.contains(&text(&package["name"])));
    let mut next: Vec<&str> = programs.map(|package| text(&package["id"])).collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = next.pop() {
        if reached.insert(id)
            && let Some(node) = nodes.get(id)
        {
            let normal = |dep: &&Value| {
                array(&dep["dep_kinds"])
                    .iter()
                    .any(|kind| kind["kind"].is_null())
            };
            let deps = array(&node["deps"]).iter().filter(normal);
            next.extend(deps.map(|dep| text(&dep["pkg"])));
        }
    }
    reached
}

fn component(package: &Value, sums: &BTreeMap<String, String>) -> Value {
    let (name, version) = (text(&package["name"]), text(&package["version"]));
    let mut component = json!({
        "type": "library",
        "name": name,
        "version": version,
        "licenses": [{ "expression": text(&package["license"]).replace('/', " OR ") }],
    });
    if let Some(sum) = sums.get(&format!("{name} {version}")) {
        component["purl"] = json!(format!("pkg:cargo/{name}@{version}"));
        component["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
    }
    component
}

/// The sums of a lock file, by name and version.
fn sums(lock: &str) -> BTreeMap<String, String> {
    let value = |package: &str, key: &str| {
        let start = format!("{key} = \"");
        let line = package.lines().find_map(|line| line.strip_prefix(&start))?;
        Some(line.trim_end_matches('"').to_owned())
    };
    let packages = lock.split("[[package]]").skip(1);
    let known = packages.filter_map(|package| {
        let (name, version) = (value(package, "name")?, value(package, "version")?);
        Some((format!("{name} {version}"), value(package, "checksum")?))
    });
    known.collect()
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_names_what_is_built_in_and_nothing_else() {
        let package = |name: &str, license: &str| json!({ "id": name, "name": name, "version": "1.0.0", "license": license });
        let dep = |name: &str, kind: Value| json!({ "pkg": name, "dep_kinds": [{ "kind": kind }] });
        let metadata = json!({
            "packages": [
                package("trivselsspor", "EUPL-1.2"), package("yew", "MIT/Apache-2.0"),
                package("vault", "EUPL-1.2"), package("proptest", "MIT"), package("cc", "MIT"),
            ],
            "resolve": { "nodes": [
                { "id": "trivselsspor", "deps": [
                    dep("vault", Value::Null), dep("proptest", json!("dev")), dep("cc", json!("build")),
                ] },
                { "id": "vault", "deps": [dep("yew", Value::Null), dep("trivselsspor", json!("dev"))] },
            ] },
        });
        let lock = "[[package]]\nname = \"yew\"\nversion = \"1.0.0\"\nchecksum = \"ab\"\n\n\
                    [[package]]\nname = \"vault\"\nversion = \"1.0.0\"\n";
        let list = list(&metadata, lock, "0.1.0");
        let names: Vec<_> = array(&list["components"])
            .iter()
            .map(|it| text(&it["name"]))
            .collect();
        assert_eq!(names, ["vault", "yew"]);
        let yew = &list["components"][1];
        assert_eq!(yew["hashes"][0]["content"], "ab");
        assert_eq!(yew["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert!(list["components"][0].get("hashes").is_none());
        assert_eq!(list["metadata"]["component"]["version"], "0.1.0");
    }

    #[test]
    fn this_app_is_made_of_yew_among_others_and_of_no_test() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "0.1.0").unwrap();
        let text = fs::read_to_string(folder.path().join(NAME)).unwrap();
        let list: Value = serde_json::from_str(&text).unwrap();
        let has = |name: &str| {
            array(&list["components"])
                .iter()
                .any(|it| it["name"] == name)
        };
        assert!(has("yew") && has("chacha20poly1305") && has("vault"));
        assert!(!has("proptest") && !has("thirtyfour"));
        write(folder.path(), "0.1.0").unwrap();
        assert_eq!(fs::read_to_string(folder.path().join(NAME)).unwrap(), text);
    }
}
