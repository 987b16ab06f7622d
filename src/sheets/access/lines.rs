//! Lines of a copy: a name and what was written.

/// One thing that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessLine {
    /// What it is.
    pub name: String,
    /// What was written.
    pub text: String,
}

/// Lines being put together. What says nothing is left out.
#[derive(Default)]
pub struct Lines(Vec<AccessLine>);

impl Lines {
    /// Adds a line.
    pub fn put(&mut self, name: &str, text: impl Into<String>) {
        let text = text.into();
        if !text.trim().is_empty() {
            let name = name.to_owned();
            self.0.push(AccessLine { name, text });
        }
    }

    /// Adds a line where there is something.
    pub fn maybe(&mut self, name: &str, text: Option<impl Into<String>>) {
        if let Some(text) = text {
            self.put(name, text);
        }
    }

    /// All of them.
    pub fn into_lines(self) -> Vec<AccessLine> {
        self.0
    }
}

/// Parts with a stroke between them; empty ones are left out.
pub fn parted(parts: &[&str]) -> String {
    let parts: Vec<_> = parts.iter().copied().filter(|it| !it.is_empty()).collect();
    parts.join("\u{a0}· ")
}
