//! Three children as the adults of the sitting see them.

use crate::app::{Child, INFANT, Joint, Own, PRESCHOOLER, PUPIL};
use crate::harness::Browser;

/// One child: what each adult saw alone, and what they agreed on.
pub struct Story {
    pub child: Child,
    /// What each adult answers, [`crate::app::RAGNHILD`] first.
    pub own: &'static [Own],
    /// What they agree on.
    pub joint: Joint,
    /// What the parents read of the position.
    pub position: [&'static str; 2],
}

impl Story {
    /// Everything that was written and is not for the parents.
    pub fn private(&self) -> Vec<&'static str> {
        let own = self.own.iter().flat_map(|own| {
            let notes = own.notes.iter().map(|(_, note)| *note);
            notes.chain([own.works, own.wonders])
        });
        let joint = &self.joint;
        let mut all: Vec<_> = own
            .chain([joint.frames, joint.grounds, joint.why, joint.notify])
            .chain([self.child.surname])
            .collect();
        all.retain(|text| !text.is_empty());
        all
    }
}

/// One adult, everything green.
pub const OF_INFANT: Story = Story {
    child: INFANT,
    own: &[Own {
        works: "Fålder til rø hos fårmor",
        wonders: "Vågner tidligt om mørgenen",
        signs: &[],
        notes: &[("Krop og sanser", "Løfter hovedet pænt")],
    }],
    joint: Joint {
        frames: "Besøget lægges efter luren, så hun er udhvilet",
        areas: &[],
        whole: "Grøn",
        grounds: "Alt det, der ses, er frit og let på besøgene",
        why: "",
        notify: "",
        agreement: "Kigger forbi med vægten",
        strengths: "Søger øjnene og pludrer løs",
    },
    position: ["Sådan ser vi det lige nu ● Grøn", "Grøn · I trivsel"],
};

/// Two adults, two steps apart in one area.
pub const OF_PRESCHOOLER: Story = Story {
    child: PRESCHOOLER,
    own: &[
        Own {
            works: "Bygger høje tårne af kasser",
            wonders: "Går rundt om de andre i gården",
            signs: &[],
            notes: &[("Relationer og fællesskab", "Spørger tit efter sin fætter")],
        },
        Own {
            works: "Tegner drager på væggen",
            wonders: "Står alene ved lågen efter frokost",
            signs: &[("Med i legen", "Rød")],
            notes: &[("Hverdag og deltagelse", "Gråd ved afsked to gange")],
        },
    ],
    joint: Joint {
        frames: "To små borde i stedet for ét stort",
        areas: &[("Relationer og fællesskab", "Gul")],
        whole: "Gul",
        grounds: "Vi så hver sin halvdel af ugen",
        why: "Frokosten ligner ikke formiddagen, derfor så vi forskelligt",
        notify: "",
        agreement: "Åbner legen i sandkassen",
        strengths: "Måler alt med tommestok og får de andre til at le",
    },
    position: [
        "Sådan ser vi det lige nu ▲ Gul",
        "Gul · Ekstra opmærksomhed",
    ],
};

/// Two adults, both worried.
pub const OF_PUPIL: Story = Story {
    child: PUPIL,
    own: &[
        Own {
            works: "Læser højt for de yngre",
            wonders: "Sover på pulten før tolv",
            signs: &[("Humør", "Rød"), ("En plads i klassen", "Rød")],
            notes: &[("Følelser og tryghed", "Græd i garderoben")],
        },
        Own {
            works: "Skærer figurer i træ",
            wonders: "Gemmer madpakken på hylden",
            signs: &[("Humør", "Rød"), ("En plads i klassen", "Rød")],
            notes: &[("Krop og sanser", "Går på tæer i gymnastik")],
        },
    ],
    joint: Joint {
        frames: "Fast makker i første lektion",
        areas: &[],
        whole: "Rød",
        grounds: "Det har stået på siden påske og fylder i alle fag",
        why: "",
        notify: "Forældrene er på, lederen spørger igen tirsdag",
        agreement: "Tager imod ved cykelstativet hver dag",
        strengths: "Snitter så fint, at hele klassen stimler sammen",
    },
    position: ["Sådan ser vi det lige nu ■ Rød", "Rød · Bekymring"],
};

/// All three.
pub const STORIES: [&Story; 3] = [&OF_INFANT, &OF_PRESCHOOLER, &OF_PUPIL];

/// Everything that was put on the page, to look for what should not be there: what it shows, what
/// it holds without showing it, and what stands in its fields.
#[track_caller]
pub fn everything_on(page: &Browser) -> String {
    let script = "return document.documentElement.outerHTML
        + [...document.querySelectorAll('input, textarea')].map((it) => it.value).join('\\n')";
    let text = page.script(script, vec![]);
    text.as_str().unwrap_or_default().to_owned()
}
