//! The names by which the program and its scripts know each other, made short.
//!
//! wasm-bindgen gives each of its functions a name with a checksum, which stands in the program and
//! in the script and cannot be packed: 5 KB of a first visit. wasm-opt gives the program's side
//! short ones and tells which; here the scripts follow.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::failure::{Because, Failure, Result};

/// The only module the program then takes anything from.
const MODULE: &str = "a";
/// What the program takes from the script beside wasm-bindgen's.
const LINKED: &str = "./link.js";

/// The names that changed: of what the program takes, with the module it came from, and of what it
/// gives.
struct Changed {
    taken: Vec<[String; 3]>,
    given: Vec<[String; 2]>,
}

/// Gives the program short names with this command, and `program.js` and `link.js` the same.
pub fn shorten(folder: &Path, wasm_opt: &mut Command) -> Result<()> {
    let output = wasm_opt
        .arg("--minify-imports-and-exports-and-modules")
        .output()
        .because("wasm-opt could not be started")?;
    let told = String::from_utf8_lossy(&output.stdout);
    let changed = read(&told).ok_or_else(|| {
        let said = String::from_utf8_lossy(&output.stderr);
        Failure::new(format!(
            "wasm-opt did not tell the short names: {said}{told}"
        ))
    })?;
    rewrite(&folder.join("program.js"), |script| {
        program(script, &changed)
    })?;
    rewrite(&folder.join("link.js"), |script| link(script, &changed))
}

fn read(told: &str) -> Option<Changed> {
    let told: Value = serde_json::from_str(told).ok()?;
    let names = |pair: &Value, at: usize| Some(pair.get(at)?.as_str()?.to_owned());
    let taken = told["imports"].as_array()?.iter();
    let given = told["exports"].as_array()?.iter();
    Some(Changed {
        taken: taken
            .map(|it| Some([names(it, 0)?, names(it, 1)?, names(it, 2)?]))
            .collect::<Option<_>>()?,
        given: given
            .map(|it| Some([names(it, 0)?, names(it, 1)?]))
            .collect::<Option<_>>()?,
    })
}

fn rewrite(file: &Path, with: impl Fn(&str) -> Option<String>) -> Result<()> {
    let unlike = || {
        format!(
            "{} is not what wasm-bindgen and wasm-split wrote so far",
            file.display()
        )
    };
    let script =
        fs::read_to_string(file).because(format!("{} could not be read", file.display()))?;
    let script = with(&script).ok_or_else(|| Failure::new(unlike()))?;
    fs::write(file, script).because(format!("{} could not be written", file.display()))
}

/// wasm-bindgen's script: what it gives the program, and what it takes from it.
fn program(script: &str, changed: &Changed) -> Option<String> {
    let mut script = script.to_owned();
    let mut linked = String::new();
    // A name that another begins with comes after it.
    let mut taken: Vec<_> = changed.taken.iter().collect();
    taken.sort_by_key(|[_, name, _]| std::cmp::Reverse(name.len()));
    for [module, name, short] in taken {
        if module == LINKED {
            linked += &format!("{short}: import1.{name}, ");
        } else {
            script = replaced(&script, name, short)?;
        }
    }
    script = replaced(
        &script,
        "\"./program_bg.js\": import0,",
        &format!("{MODULE}: import0,"),
    )?;
    script = replaced(&script, &format!("\"{LINKED}\": import1,"), "")?;
    script = replaced(
        &script,
        "const import0 = {",
        &format!("const import0 = {{ {linked}"),
    )?;
    let mut given: Vec<_> = changed.given.iter().collect();
    given.sort_by_key(|[name, _]| std::cmp::Reverse(name.len()));
    for [name, short] in given {
        script = script.replace(&format!("wasm.{name}"), &format!("wasm.{short}"));
    }
    Some(script)
}

/// wasm-split's script: what it hands from the first part to the others.
fn link(script: &str, changed: &Changed) -> Option<String> {
    let (before, rest) = script.split_once("const {")?;
    let (names, after) = rest.split_once("} = initSync(")?;
    let names = names.split(',').map(str::trim).filter(|it| !it.is_empty());
    let short = names.map(|name| {
        let [_, short] = changed.given.iter().find(|[known, _]| known == name)?;
        Some(format!("{short}: {name}"))
    });
    let short: Option<Vec<_>> = short.collect();
    Some(format!(
        "{before}const {{ {} }} = initSync({after}",
        short?.join(", ")
    ))
}

/// The script with one text for another; none where it does not stand there.
fn replaced(script: &str, text: &str, with: &str) -> Option<String> {
    script.contains(text).then(|| script.replace(text, with))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLD: &str = r#"{ "imports": [
        ["./program_bg.js", "__wbg_new_12", "$"],
        ["./link.js", "__wasm_split_load_check", "b"]
    ], "exports": [["memory", "c"], ["__wbindgen_free", "d"], ["main", "e"]] }"#;

    #[test]
    fn the_script_gives_and_takes_by_the_short_names() {
        let script = "import * as import1 from \"./link.js\"\n\
            const import0 = {\n__proto__: null,\n__wbg_new_12: function() {},\n};\n\
            return {\n\"./program_bg.js\": import0,\n\"./link.js\": import1,\n};\n\
            wasm.__wbindgen_free(wasm.memory.buffer);";
        let short = "import * as import1 from \"./link.js\"\n\
            const import0 = { b: import1.__wasm_split_load_check, \n__proto__: null,\n$: function() {},\n};\n\
            return {\na: import0,\n\n};\n\
            wasm.d(wasm.c.buffer);";
        assert_eq!(
            program(script, &read(TOLD).unwrap()).as_deref(),
            Some(short)
        );
    }

    #[test]
    fn a_later_part_gets_what_it_knows() {
        let script = "let it;\nconst { memory, } = initSync(undefined);\nuse({ memory, });";
        let short = "let it;\nconst { c: memory } = initSync(undefined);\nuse({ memory, });";
        assert_eq!(link(script, &read(TOLD).unwrap()).as_deref(), Some(short));
    }

    #[test]
    fn scripts_of_another_make_are_not_guessed_at() {
        let changed = read(TOLD).unwrap();
        assert_eq!(program("const import0 = {", &changed), None);
        assert_eq!(link("const { other, } = initSync();", &changed), None);
        assert!(read("Fatal: no such option").is_none());
    }
}
