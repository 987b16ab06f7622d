//! What is written about a subject, in each language.

use trivsel::vocabulary::Language;

/// A text in the language of the sample.
pub type SampleText = fn(Language) -> &'static str;

/// A text about a child of this name.
pub type TextOfChild = fn(Language, &str) -> String;

/// What is written where something makes the adults wonder.
pub struct Subject {
    /// "Hvad undrer?"
    pub wonders: SampleText,
    /// "Hvad ændrer vi i rammerne?"
    pub frames: SampleText,
    /// Why the position is yellow.
    pub grounds: SampleText,
    /// What an adult does.
    pub agreement: SampleText,
    /// What shows that it helps.
    pub sign: SampleText,
    /// What was seen, in the letter to the parents.
    pub seen: TextOfChild,
    /// A sentence for the parents, on the area of the first sign.
    pub sheet: SampleText,
}

/// Sleep at night.
pub const SLEEP: Subject = Subject {
    wonders: Language::sample_sleep,
    frames: Language::sample_sleep_frames,
    grounds: Language::sample_sleep_grounds,
    agreement: Language::sample_sleep_agreement,
    sign: Language::sample_sleep_sign,
    seen: |language, child| language.sample_sleep_seen(child),
    sheet: Language::sample_sleep_sheet,
};

/// The way into play.
pub const PLAY: Subject = Subject {
    wonders: Language::sample_play,
    frames: Language::sample_play_frames,
    grounds: Language::sample_play_grounds,
    agreement: Language::sample_play_agreement,
    sign: Language::sample_play_sign,
    seen: |language, child| language.sample_play_seen(child),
    sheet: Language::sample_play_sheet,
};

pub const NOISE: Subject = Subject {
    wonders: Language::sample_noise,
    frames: Language::sample_noise_frames,
    grounds: Language::sample_noise_grounds,
    agreement: Language::sample_noise_agreement,
    sign: Language::sample_noise_sign,
    seen: |language, child| language.sample_noise_seen(child),
    sheet: Language::sample_noise_sheet,
};

/// Getting started.
pub const START: Subject = Subject {
    wonders: Language::sample_start,
    frames: Language::sample_start_frames,
    grounds: Language::sample_start_grounds,
    agreement: Language::sample_start_agreement,
    sign: Language::sample_start_sign,
    seen: |language, child| language.sample_start_seen(child),
    sheet: Language::sample_start_sheet,
};

/// Saying goodbye in the morning.
pub const MORNING: Subject = Subject {
    wonders: Language::sample_morning,
    frames: Language::sample_morning_frames,
    grounds: Language::sample_morning_grounds,
    agreement: Language::sample_morning_agreement,
    sign: Language::sample_morning_sign,
    seen: |language, child| language.sample_morning_seen(child),
    sheet: Language::sample_morning_sheet,
};
