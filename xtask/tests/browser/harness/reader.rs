//! What a reader has asked of their own system or browser: light, forced colours, still pictures,
//! larger text, more space; and what is read aloud.

use serde_json::{Value, json};

use super::Browser;

/// What Success Criterion 1.4.12 of WCAG lets a reader ask: lines, paragraphs, letters and words.
const SPACED: &str = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

/// What browsers draw text in that nobody has asked to be larger.
const USUAL_TEXT_PX: u32 = 16;

impl Browser {
    /// Lets the page think that the system is dark, or light.
    #[track_caller]
    pub fn dark(&self, dark: bool) {
        let value = if dark { "dark" } else { "light" };
        self.system(&[("prefers-color-scheme", value)]);
    }

    /// Lets the page think that the system is set so, and as usual in all else.
    #[track_caller]
    pub fn system(&self, features: &[(&str, &str)]) {
        let feature = |&(name, value): &(&str, &str)| json!({ "name": name, "value": value });
        let features: Vec<_> = features.iter().map(feature).collect();
        let features = json!({ "features": features });
        self.devtools("Emulation.setEmulatedMedia", features);
    }

    /// Text of this many per cent of the usual size, as the browser's own settings have it.
    #[track_caller]
    pub fn text_size(&self, percent: u32) {
        let size = json!({ "standard": USUAL_TEXT_PX * percent / 100 });
        self.devtools("Page.setFontSizes", json!({ "fontSizes": size }));
    }

    /// A style of the reader's own with more space, or none.
    #[track_caller]
    pub fn spaced(&self, spaced: bool) {
        let script = "const own = new CSSStyleSheet();
            own.replaceSync(arguments[0]);
            document.adoptedStyleSheets = [own];";
        let style = if spaced { SPACED } else { "" };
        self.script(script, vec![json!(style)]);
    }

    /// What a screen reader is given of everything with this role, in its order: the names in the
    /// accessibility tree.
    #[track_caller]
    pub fn heard(&self, role: &str) -> Vec<String> {
        let tree = self.devtools("Accessibility.getFullAXTree", json!({}));
        let nodes = tree["nodes"].as_array().into_iter().flatten();
        nodes
            .filter(|node| node["ignored"] != json!(true) && node["role"]["value"] == json!(role))
            .map(|node| {
                node["name"]["value"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned()
            })
            .collect()
    }

    /// Text that is cut off where it does not fit its place.
    #[track_caller]
    pub fn cut_text(&self) -> Vec<String> {
        self.lines_of(include_str!("cut_text.js"))
    }

    /// Chosen answers that look, to whoever sees no colours, as those beside them.
    #[track_caller]
    pub fn unmarked_choices(&self) -> Vec<String> {
        self.lines_of(include_str!("unmarked_choices.js"))
    }

    /// What moves, or would when it is pressed.
    #[track_caller]
    pub fn moving(&self) -> Vec<String> {
        self.lines_of(include_str!("moving.js"))
    }

    /// The lines that a script of this folder answers with.
    #[track_caller]
    fn lines_of(&self, script: &str) -> Vec<String> {
        let lines = self.script(script, vec![]);
        let lines = lines.as_array().into_iter().flatten();
        lines.filter_map(Value::as_str).map(str::to_owned).collect()
    }
}
