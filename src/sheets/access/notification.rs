//! That the municipality was notified, and what became of it.

use super::lines::Lines;
use trivsel::{register::Notification, vocabulary::Language};

pub fn notification(it: &Notification, language: Language, lines: &mut Lines) {
    lines.put(language.notification_day(), it.made.words(language));
    lines.put(language.notification_hour(), &it.at);
    lines.put(language.notification_channel(), it.channel.word(language));
    // The question whose answer it is would be read as a suspicion.
    let days = [
        (language.notification_receipt_day(), it.receipt),
        (language.notification_rang_day(), it.rang),
        (language.notification_filed_day(), it.filed),
    ];
    for (name, day) in days {
        lines.maybe(name, day.map(|day| day.words(language)));
    }
    if it.taken_back {
        lines.put(language.notification_taken_back(), language.yes());
    }
    lines.put(language.follow_up_by(), &it.who);
}
