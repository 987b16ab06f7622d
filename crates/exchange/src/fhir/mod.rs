//! A position as a file for another system: HL7 FHIR R4, told of in `docs/fhir.md`.
//!
//! In it stand the colour of the whole, as an answer to KL's questionnaire about TOPI (the public
//! guide `hl7dk/kl-children`), and those of the six areas, as an answer to a questionnaire of our own
//! that lies beside them. It holds no name, no text that anybody wrote, and no CPR number: the child is
//! an id of its own for such files.

mod resources;
#[cfg(test)]
mod tests;

use trivsel::{
    insight::whole,
    register::{ChildId, Entry, JointPosition, Recorded},
    vocabulary::{Answer, Area, Day, Id, Language},
};

use vault::salted_hash;

use resources::{
    AnswerOption, AnsweredItem, Bundle, BundleEntry, GivenAnswer, Identifier, Patient,
    QuestionItem, Questionnaire, QuestionnaireResponse, Reference, Resource,
};

/// KL's questionnaire about TOPI, and the one question in it.
const TOPI: &str = "http://fhir.kl.dk/children/Questionnaire/klgateway-children-topi";
const TOPI_QUESTION: &str = "1vurdering";

/// The canonical address of our own questionnaire: a random UUID, since the project owns no host
/// name. It stays as long as the areas and the answers do.
const SIX_AREAS: &str = "urn:uuid:76b6ccdf-9649-47c1-bcff-418abbfa13a5";
const SIX_AREAS_VERSION: &str = "1";
const SIX_AREAS_ABOUT: &str = "Den fælles position for hvert af de seks områder af et barns trivsel, som de voksne omkring barnet har aftalt den. »Ikke set« er et svar for sig og aldrig grøn.";

/// What a value is whose name is unique by itself.
const UNIQUE_BY_ITSELF: &str = "urn:ietf:rfc3986";

/// The child's place within an answer.
const CHILD: &str = "barn";

/// The words that the other system reads are Danish, whatever language the screens are in.
const WORDS: Language = Language::Danish;

/// What the child is called in every file about it: made from the id of the first entry about it, which
/// stands in no address and in no other file but the sealed ones and the copy for its parents. The
/// register's own id stands in the browser's history, and would lead from there to whom the receiver
/// looked up.
#[must_use]
pub fn subject(entries: &[Entry], child: ChildId) -> Option<Id> {
    let about = entries.iter().filter(|it| it.fact.child() == Some(child));
    let first = about.min_by_key(|it| it.order())?;
    Some(salted_hash(first.id.0, &format!("fhir {child}")))
}

/// The file, as its bytes, with what [`subject`] gave. None where nothing was seen: KL's questionnaire
/// has no answer for that.
#[must_use]
pub fn position_file(position: &Recorded<JointPosition>, subject: Id) -> Option<Vec<u8>> {
    let value = &position.value;
    let Answer::Seen(step) = whole(value) else {
        return None;
    };
    let entry = position.entry.0;
    let topi = vec![item(TOPI_QUESTION, step.word(WORDS))];
    let areas = Area::ALL
        .iter()
        .map(|area| item(area.id(), value.answer(*area).word(WORDS)));
    let bundle = Bundle {
        kind: "collection",
        entry: vec![
            BundleEntry {
                full_url: SIX_AREAS.to_owned(),
                resource: Resource::Questionnaire(six_areas()),
            },
            BundleEntry {
                full_url: urn(entry),
                resource: response(TOPI.to_owned(), subject, value.on, topi),
            },
            BundleEntry {
                // The second answer of one entry: the same id with every bit turned.
                full_url: urn(Id::from_bytes(entry.as_bytes().map(|byte| !byte))),
                resource: response(
                    format!("{SIX_AREAS}|{SIX_AREAS_VERSION}"),
                    subject,
                    value.on,
                    areas.collect(),
                ),
            },
        ],
    };
    let file = serde_json::to_vec_pretty(&Resource::Bundle(bundle));
    Some(file.expect("texts can be written as JSON"))
}

/// Our own questionnaire: the six areas, and "Ikke set" beside the three colours.
fn six_areas() -> Questionnaire {
    let options = || Answer::ALL.iter().map(|it| it.word(WORDS));
    let question = |area: &Area| QuestionItem {
        link_id: area.id(),
        text: area.word(WORDS),
        kind: "choice",
        repeats: false,
        answer_option: options()
            .map(|value_string| AnswerOption { value_string })
            .collect(),
    };
    Questionnaire {
        language: WORDS.code(),
        url: SIX_AREAS,
        version: SIX_AREAS_VERSION,
        name: "TrivselssporSeksOmraader",
        title: "Trivselsspor: de seks områder",
        status: "active",
        subject_type: ["Patient"],
        publisher: "Trivselsspor",
        description: SIX_AREAS_ABOUT,
        item: Area::ALL.iter().map(question).collect(),
    }
}

fn response(questionnaire: String, subject: Id, on: Day, item: Vec<AnsweredItem>) -> Resource {
    let patient = Patient {
        id: CHILD,
        identifier: [Identifier {
            system: UNIQUE_BY_ITSELF,
            value: urn(subject),
        }],
    };
    Resource::QuestionnaireResponse(QuestionnaireResponse {
        language: WORDS.code(),
        contained: vec![Resource::Patient(patient)],
        questionnaire,
        status: "completed",
        subject: Reference {
            reference: format!("#{CHILD}"),
        },
        authored: on,
        item,
    })
}

const fn item(link_id: &'static str, value_string: &'static str) -> AnsweredItem {
    AnsweredItem {
        link_id,
        answer: [GivenAnswer { value_string }],
    }
}

/// An id as FHIR writes it: 8, 4, 4, 4 and 12 digits.
fn urn(id: Id) -> String {
    let digits = id.to_string();
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32];
    let parts = parts.map(|part| digits.get(part).unwrap_or_default());
    format!("urn:uuid:{}", parts.join("-"))
}
