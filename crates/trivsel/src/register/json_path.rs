//! The path of a place in JSON, for telling where something is broken.
//!
//! The parser tells a line and a column. Reading the text once more up to there gives the path,
//! which costs less of the program than a second deserializer that follows it all the way.

/// Something that is open where the scan stands.
enum Level {
    Object { key: Option<String> },
    Array { index: usize },
}

/// The path of what stands at this line and column, both from 1: `fact.position.areas[2]`. At the
/// top it is `.`.
pub(super) fn path_at(json: &[u8], line: usize, column: usize) -> String {
    let before: usize = json
        .split_inclusive(|byte| *byte == b'\n')
        .take(line.saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    let read = &json[..json.len().min(before + column)];
    let mut levels = Vec::new();
    let mut at = 0;
    while let Some(byte) = read.get(at) {
        at += 1;
        match byte {
            b'{' => levels.push(Level::Object { key: None }),
            b'[' => levels.push(Level::Array { index: 0 }),
            b'}' | b']' => drop(levels.pop()),
            b',' => match levels.last_mut() {
                Some(Level::Object { key }) => *key = None,
                Some(Level::Array { index }) => *index += 1,
                None => {}
            },
            b'"' => {
                let length = string_length(&read[at..]);
                if let Some(Level::Object { key: key @ None }) = levels.last_mut() {
                    *key = Some(String::from_utf8_lossy(&read[at..at + length]).into_owned());
                }
                at += length + 1;
            }
            _ => {}
        }
    }
    written(&levels)
}

/// How many bytes a string has up to its closing mark, or to the end.
fn string_length(rest: &[u8]) -> usize {
    let mut escaped = false;
    let end = rest.iter().position(|byte| {
        let ends = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        ends
    });
    end.unwrap_or(rest.len())
}

fn written(levels: &[Level]) -> String {
    let mut path = String::new();
    for level in levels {
        match level {
            Level::Object { key: Some(key) } if path.is_empty() => path.push_str(key),
            Level::Object { key: Some(key) } => path = format!("{path}.{key}"),
            Level::Object { key: None } => {}
            Level::Array { index } => path = format!("{path}[{index}]"),
        }
    }
    if path.is_empty() {
        ".".to_owned()
    } else {
        path
    }
}

#[cfg(test)]
mod tests {
    use super::path_at;

    #[test]
    fn the_path_of_every_place_is_told() {
        let json = "{\"a\":{\"b\":[1,{\"c\\\"}\":\"x,y\"}]},\n\"d\":2}";
        for (line, column, path) in [
            (1, 1, "."),
            (1, 11, "a.b[0]"),
            (1, 13, "a.b[1]"),
            (1, 26, "a.b[1].c\\\"}"),
            (1, 27, "a.b[1]"),
            (1, 28, "a.b"),
            (2, 5, "d"),
            (9, 9, "."),
        ] {
            let told = path_at(json.as_bytes(), line, column);
            assert_eq!(told, path, "{line}:{column}");
        }
    }
}
