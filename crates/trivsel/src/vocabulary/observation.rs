//! What can be said about a sign that is yellow or red, and whom a sign is about.

use super::words::words;

words! {
    /// Hvor længe: how long a sign has been seen.
    ///
    /// Duration weighs more than strength (Køge's axis of strength and duration).
    HowLong {
        /// Some days.
        Days = "days": duration_days, duration_days_meaning;
        /// Some weeks.
        Weeks = "weeks": duration_weeks, duration_weeks_meaning;
        Months = "months": duration_months, duration_months_meaning;
    }
}

words! {
    /// Hvor: where in the day a sign is seen.
    Place {
        /// Aflevering og afhentning.
        Arrival = "arrival": place_arrival, place_arrival_meaning;
        /// Leg.
        Play = "play": place_play, place_play_meaning;
        /// Måltider.
        Meals = "meals": place_meals, place_meals_meaning;
        /// Søvn og hvile.
        Rest = "rest": place_rest, place_rest_meaning;
        /// Pleje og omklædning.
        Care = "care": place_care, place_care_meaning;
        /// Ude.
        Outdoors = "outdoors": place_outdoors, place_outdoors_meaning;
        /// Planlagte aktiviteter og timer.
        Activities = "activities": place_activities, place_activities_meaning;
        /// Frikvarter og pauser.
        Breaks = "breaks": place_breaks, place_breaks_meaning;
        /// Skift i løbet af dagen.
        Transitions = "transitions": place_transitions, place_transitions_meaning;
        /// Hjemme.
        Home = "home": place_home, place_home_meaning;
    }
}

words! {
    /// Hvem tegnet handler om.
    About {
        Child = "child": about_child, about_child_meaning;
        /// The home and the network around it.
        Home = "home": about_home, about_home_meaning;
        /// The adults' own setting (læringsmiljøet; in the first year the
        /// health visitor's own contact and offer).
        Setting = "setting": about_setting, about_setting_meaning;
    }
}
