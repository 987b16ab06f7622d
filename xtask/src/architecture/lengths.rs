//! No file of our own is too long to be read in one go.

/// The most lines that a file may have which somebody writes by hand.
const MOST_LINES: usize = 400;

/// What is wrong with a file's length, if anything is. Data may be as long as it is.
pub fn too_long(file: &str, text: &str) -> Option<String> {
    let is_written = [".rs", ".js", ".css", ".html"]
        .iter()
        .any(|it| file.ends_with(it));
    let lines = text.lines().count();
    (is_written && lines > MOST_LINES)
        .then(|| format!("{file} has {lines} lines, over the limit of {MOST_LINES}: divide it"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_code_has_at_most_400_lines_and_data_as_many_as_it_has() {
        assert_eq!(too_long("src/a.rs", &"\n".repeat(400)), None);
        let said = "src/a.rs has 401 lines, over the limit of 400: divide it";
        assert_eq!(
            too_long("src/a.rs", &"\n".repeat(401)).as_deref(),
            Some(said)
        );
        assert_eq!(too_long("models/a.json", &"\n".repeat(401)), None);
    }
}
