//! What a leader and the team looked at: the four at random, and a look at how a child is followed.

use super::lines::Lines;
use trivsel::{
    register::{Drawn, Review},
    vocabulary::{Language, Term},
};

pub fn drawn(it: &Drawn, language: Language, lines: &mut Lines) {
    lines.put(language.month_choose(), it.month.words(language));
    let pool = language.access_drawn_children(it.pool);
    lines.put(language.access_drawn_pool(), pool);
    let lead = it.lead.as_deref();
    lines.maybe(Term::Lead.word(language), lead.filter(|it| !it.is_empty()));
}

pub fn review(it: &Review, language: Language, lines: &mut Lines) {
    lines.put(language.access_day(), it.on.words(language));
    lines.put(language.follow_up_by(), &it.who);
    for (question, answer) in &it.answers {
        lines.put(question.word(language), answer.word(language));
    }
    lines.put(language.review_seen_by(), &it.seen_by);
    lines.put(language.review_need(), &it.need);
}
