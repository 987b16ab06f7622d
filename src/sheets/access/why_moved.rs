//! Why a meeting or a follow-up was moved or called off.

use super::lines::Lines;
use trivsel::vocabulary::Language;

/// The reason, whether the parents know, and who moved it.
pub fn why_moved(
    (why, parents_know, who): (&str, bool, &str),
    language: Language,
    lines: &mut Lines,
) {
    lines.put(language.moved_why(), why);
    let know = if parents_know {
        language.yes()
    } else {
        language.no()
    };
    lines.put(language.move_parents(), know);
    lines.put(language.follow_up_by(), who);
}
