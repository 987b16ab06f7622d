//! Where help from outside comes from: how it is reached, and whether the municipality opens a case.

use yew::prelude::*;

use trivsel::{instrument::Offer, vocabulary::Language};

/// What is to be known before somebody asks for it; nothing where there is nothing to say.
pub fn offer_facts(offer: &Offer, language: Language) -> Html {
    html! {
        <>
            if let Some(contact) = offer.contact { <p class="quiet">{ contact.text(language) }</p> }
            if offer.opens_case { <p class="notice">{ language.ladder_offer_case_says() }</p> }
        </>
    }
}
