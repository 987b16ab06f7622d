//! The whole sitting by keyboard alone.

use thirtyfour::common::keys::Key;

use super::hands::Hands;
use crate::app::{
    BEGIN, INSTITUTION, LATER, PASSPHRASE, PRESCHOOLER, RAGNHILD, SEEN, THORVALD, arrive,
};
use crate::harness::{Browser, Verbs, sitting};

#[test]
#[ignore = "slow: a whole sitting, key by key"]
fn the_whole_sitting_by_keyboard_alone() {
    sitting(|page| {
        let hands = Hands::on(page);
        make_vault(&hands);
        add_group_and_child(&hands);
        own_assessment(&hands);
        second_adult(&hands);
        own_assessment(&hands);
        dialogue(&hands);
        hands.reach("button", "Udskriv");
    });
}

fn make_vault(hands: &Hands<'_>) {
    hands.press_on("link", BEGIN);
    hands.arrives(BEGIN);
    hands.write("Arbejdsstedets navn", INSTITUTION);
    hands.write("Dit navn", RAGNHILD.name);
    hands.write("Kodesætning", PASSPHRASE);
    hands.write("Skriv kodesætningen igen", "en helt anden sætning");
    hands.press_on("button", "Opret");
    hands.page.sees("De to kodesætninger er ikke ens.");
    hands.stands_on("button", "Opret");
    hands.write("Skriv kodesætningen igen", PASSPHRASE);
    hands.press(Key::Enter);
    arrive(hands.page, "Nødkoden");
    hands.press_on("link", LATER);
    hands.arrives("Overblik");
}

fn add_group_and_child(hands: &Hands<'_>) {
    hands.press_on("button", "Tilføj en gruppe");
    hands.stands_on("field", "Gruppens navn");
    hands.press_on("button", "Annuller");
    hands.stands_on("button", "Tilføj en gruppe");
    hands.press(Key::Enter);
    hands.stands_on("field", "Gruppens navn");
    hands.type_here(PRESCHOOLER.group);
    hands.press(Key::Enter);
    hands.arrives(PRESCHOOLER.group);

    hands.press_on("button", "Tilføj et barn");
    hands.stands_on("field", "Fornavn eller initialer");
    hands.type_here(PRESCHOOLER.given);
    hands.reach("combobox", "Fødselsmåned");
    hands.type_here("j");
    hands.write("Fødselsår", &four_years_ago(hands.page));
    hands.press(Key::Enter);
    hands.page.find("link", PRESCHOOLER.given);
    hands.stands_on("button", "Tilføj et barn");
    hands.press_on("link", PRESCHOOLER.given);
    hands.arrives(PRESCHOOLER.given);
}

fn four_years_ago(page: &Browser) -> String {
    let year = page.script("return new Date().getFullYear() - 4", vec![]);
    year.to_string()
}

/// One sign with the arrow keys, the rest of each area with its button.
fn own_assessment(hands: &Hands<'_>) {
    let page = hands.page;
    hands.press_on("link", "Begynd din egen vurdering");
    hands.arrives("Egen vurdering");
    let sign = page.names("group").remove(0);
    hands.reach_in(&sign, "radio", "Grøn");
    hands.press(Key::Space);
    hands.press(Key::Right);
    hands.stands_in(&sign, "radio", "Gul");
    hands.reach_in("Hvor længe?", "radio", "Dage");
    hands.press(Key::Right);
    hands.stands_in("Hvor længe?", "radio", "Uger");
    hands.reach_in("Hvor ser du det?", "checkbox", "Leg");
    hands.press(Key::Space);
    // Each step begins at its heading, and its way on is reached from there.
    while let Some(next) = page
        .names("link")
        .iter()
        .find(|it| it.starts_with("Næste: "))
    {
        hands.press_on("button", "Sæt resten til grøn");
        hands.in_main();
        hands.press_on("link", next);
        hands.arrives(next.trim_start_matches("Næste: "));
    }
    hands.write("Hvad virker?", "Griner højt.");
    page.sees("Gemt kl.");
    hands.press_on("button", "Færdig");
    hands.arrives("Tak");
    hands.press_on("link", "Tilbage til barnet");
    hands.arrives(PRESCHOOLER.given);
    page.sees("Har svaret:");
}

fn second_adult(hands: &Hands<'_>) {
    hands.back_to("link", RAGNHILD.name);
    hands.press(Key::Enter);
    hands.arrives("Hvem er du?");
    hands.write("Dit navn", THORVALD.name);
    hands.press(Key::Enter);
    hands.arrives("Overblik");
    hands.press_on("link", PRESCHOOLER.group);
    hands.arrives(PRESCHOOLER.group);
    hands.press_on("link", PRESCHOOLER.given);
    hands.arrives(PRESCHOOLER.given);
}

fn dialogue(hands: &Hands<'_>) {
    let page = hands.page;
    hands.press_on("link", "Dialog");
    hands.arrives("Dialog");
    hands.write("Hvad ændrer vi i rammerne?", "To små grupper.");
    hands.press_on("button", "Brug jeres fælles svar");
    hands.in_main();
    hands.reach_in("Den samlede position her hos os", "radio", "Grøn");
    hands.press(Key::Space);
    hands.press(Key::Down);
    hands.stands_in("Den samlede position her hos os", "radio", "Gul");
    hands.press_on("button", "Sæt positionen");
    page.sees("Skriv begrundelsen.");
    // What lacks has the focus, and leads to its field.
    hands.press_on("button", "Skriv begrundelsen.");
    hands.stands_on("field", "Begrundelse");
    hands.type_here("Vi ser det samme.");
    hands.reach_in("Aftale 1", "field", "Hvem");
    hands.type_here(THORVALD.name);
    hands.stands_in("Aftale 1", "field", "Hvem");
    hands.press(Key::Tab);
    hands.type_here("Begynder legen.");
    hands.stands_in("Aftale 1", "field", "Hvad");
    hands.press_on("button", "Tag med på arket");
    hands.stands_on("field", "Det går godt, og det virker");
    // So does the question that comes before a yellow position.
    hands.press_on("button", "Sæt positionen");
    page.sees("er tomt. Skal der stå noget i det på arket til forældrene?");
    hands.press_on("button", "Ja, skriv det nu");
    hands.stands_on("field", SEEN);
    hands.type_here("Leger mest ved siden af.");
    hands.press_on("button", "Sæt positionen");
    hands.arrives("Forældreark");
}
