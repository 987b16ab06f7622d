//! A made-up later version of the built-in model, for tests: version 9, whose every text is another.

use std::sync::OnceLock;

use serde_json::Value;

use super::{Model, Models, built_in, read};

/// What its every text begins with.
pub const LATER_WORDS: &str = "Senere ord";

/// What every version of the model calls by its name.
const CALLED_SO: [&str; 2] = ["mobning", "bullying"];

impl Model {
    /// The built-in model as a version 9 with the same signs and other words.
    ///
    /// # Panics
    /// Where the built-in model breaks its own rules; other tests tell how.
    #[must_use]
    pub fn made_up_later() -> &'static Self {
        static LATER: OnceLock<Model> = OnceLock::new();
        LATER.get_or_init(|| {
            let source = include_str!("../../../../models/trivsel-0-10.json");
            let mut model: Value = serde_json::from_str(source).unwrap_or_default();
            model["version"] = "9.0.0".into();
            for list in ["areas", "positions"] {
                for one in model[list].as_array_mut().into_iter().flatten() {
                    rename(&mut one["parents"]);
                }
            }
            rename(&mut model["sheet_line"]);
            for sign in model["indicators"].as_array_mut().into_iter().flatten() {
                for text in ["name", "green", "yellow", "red"] {
                    rename(&mut sign[text]);
                }
            }
            read(&model.to_string()).expect("the built-in model with other words")
        })
    }
}

impl Models {
    /// The made-up later model for all that is new, and the built-in one for what was made with it.
    #[must_use]
    pub fn made_up_both() -> Self {
        Self::new(Model::made_up_later(), &[built_in()])
    }
}

/// Puts other words in the place of all that stand here.
fn rename(texts: &mut Value) {
    for (key, text) in texts.as_object_mut().into_iter().flatten() {
        match text {
            Value::String(text) => {
                let called = CALLED_SO.into_iter().find(|it| text.contains(it));
                *text = match called {
                    Some(word) => format!("{LATER_WORDS} ({key}): {word}."),
                    None => format!("{LATER_WORDS} ({key})."),
                };
            }
            deeper => rename(deeper),
        }
    }
}
