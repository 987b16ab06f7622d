//! A childminder works alone: nothing on the screen says "I" or "jer" to her.

use serde_json::{Value, json};

use super::stories::OF_INFANT;
use crate::app::{
    Child, INFANT, Joint, add_child, add_group, assess, open_child, open_dialogue, open_group,
    set_agreement, set_position, with_vault,
};
use crate::harness::{Browser, Verbs, sitting};
use crate::tour::unfold;

const CHILD: Child = Child {
    setting: "Dagpleje",
    group: "Hos Bodil",
    ..INFANT
};

/// No sentence speaks to several. At the beginning of a sentence *I* is most often
/// "in"; the verbs that follow *you* are looked for there.
#[track_caller]
fn speaks_to_one(page: &Browser, screen: &str) {
    let script = r"const text = document.querySelector('main').innerText;
        const several = /(?<!\p{L})(jer|jeres)(?!\p{L})|[\p{L},] I(?!\p{L})|(^|[.:!?»] ?)I (er|ser|har|kan|skal|vil|mangler|retter|følger|taler|sætter|aftal\p{L}*|prøver|bruger|bliver)(?!\p{L})/giu;
        return text.split('\n').flatMap((line) => [...line.matchAll(several)]
            .filter(([found]) => !/[\p{L},] i$/u.test(found)).map(() => line))
        // The letter speaks to the parents, and its field bears its words.
        .filter((line) => !line.startsWith('Det har vi set, og det vil vi gerne tale med jer om'))";
    let found = page.script(script, vec![]);
    let lines: Vec<_> = found
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    assert!(lines.is_empty(), "{screen}:\n{}", lines.join("\n"));
}

#[test]
#[ignore = "slow: a child from form to paper; the rule is held by trivsel/tests/to_one_adult too"]
fn to_one_adult_alone_nothing_says_you_all() {
    sitting(|page| {
        with_vault(page);
        add_group(page, CHILD);
        speaks_to_one(page, "an empty group");
        add_child(page, CHILD);
        speaks_to_one(page, "the group");
        open_child(page, CHILD);
        speaks_to_one(page, "the child");
        assess(page, &OF_INFANT.own[0]);
        speaks_to_one(page, "the child, answered");

        open_group(page, CHILD.group);
        page.click("link", "Gennemgang");
        page.find("heading", CHILD.given);
        page.find("button", "Svar på 6 områder");
        unfold(page);
        speaks_to_one(page, "the walk");

        open_child(page, CHILD);
        open_dialogue(page);
        page.screenshot("dialogue-alone");
        page.click("button", "Sæt positionen");
        page.sees("Der mangler lidt, før positionen kan sættes:");
        unfold(page);
        speaks_to_one(page, "what lacks");
        let set = |whole| {
            set_position(
                page,
                &Joint {
                    whole,
                    ..Joint::default()
                },
            );
        };
        for whole in ["Grøn", "Rød", "Gul"] {
            set(whole);
            unfold(page);
            speaks_to_one(page, whole);
        }
        // Green where nothing was seen, and nothing seen at all.
        for (at, area) in page.names("group").iter().enumerate() {
            let of_area = "return arguments[0].matches('.joint')";
            let group = &page.find_all("group", area)[0];
            let group = group.to_json().unwrap_or_default();
            if page.script(of_area, vec![group]) == json!(true) {
                page.inside("group", area).click("radio", "Ikke set");
                println!("{at}: {area}");
            }
        }
        page.click("button", "Sæt positionen");
        page.sees("Alle seks områder står som »Ikke set«.");
        speaks_to_one(page, "nothing seen");
        page.inside("group", "Krop og sanser")
            .click("radio", "Grøn");
        set("Gul");
        page.fill("Begrundelse", "Hun er glad og vågen.");
        set_agreement(page, &OF_INFANT.joint);
        page.click("button", "Sæt positionen");
        page.find("heading", "Forældreark");
        open_child(page, CHILD);
        page.sees("Position her hos os: Gul");
    });
}
