//! What the parents or the child said, word for word.

use super::lines::{Lines, parted};
use trivsel::{
    register::{FeedbackAnswer, Voice},
    vocabulary::{FeedbackChoice, Language},
};

/// Whose words they are, as a heading.
#[must_use]
pub fn voice_title(it: &Voice, language: Language) -> &'static str {
    if it.of.is_child() {
        language.voice_child_title()
    } else {
        language.voice_parents_title()
    }
}

pub fn voice(it: &Voice, language: Language, lines: &mut Lines) {
    lines.put(language.access_day(), it.on.words(language));
    lines.put(language.voice_who(), it.of.word(language));
    lines.put(language.voice_where(), it.from.word(language));
    lines.put(language.voice_words(), &it.words);
    for answer in &it.answers {
        lines.put(answer.question.word(language), given(answer, language));
    }
    lines.put(language.voice_typed_by(), &it.who);
}

fn given(answer: &FeedbackAnswer, language: Language) -> String {
    let choice = answer.choice.map(|it| FeedbackChoice::word(it, language));
    parted(&[choice.unwrap_or_default(), answer.words.trim()])
}
