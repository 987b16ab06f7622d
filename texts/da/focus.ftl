### Fokuspunkter: det, vi prøver for et barn, for gruppen eller i rammerne.

focus-kind-child = Barnet
focus-kind-group = Børnene
focus-kind-frames = Rammerne omkring dem
focus-kind = Hvem eller hvad gælder det?
focus-sign = Hvordan kan man se, at det hjælper?
focus-sign-words = Sådan ser vi, at det hjælper: { $sign }
focus-rung = Trappetrin
# $number, $name
focus-rung-words = Trappetrin { $number }: { $name }
focus-starts = Begynder
focus-begins = Begynder { $day }
focus-review = Vi ser, om det hjalp
focus-idea = Begyndt som en af Trivselsspors idéer
focus-plan = Del af
focus-end-why = Hvorfor slutter det?
focus-end-words = Hvad er der lært af det? (valgfrit)
focus-end-missing = Vælg, hvorfor det slutter.
focus-ended = Afsluttet { $day }
focus-reached = Det lykkedes
focus-enough = Det er ikke nødvendigt mere
focus-changed = Vi prøver noget andet
tried-title = Det prøver vi
tried-help = Skriv, hvad de voksne gør, ikke hvad barnet skal.
tried-none = Der er intet fokuspunkt lige nu.
tried-many = Tre ting ad gangen er nok. Afslut én, før den næste begynder.
focus-many-group = To ting ad gangen er nok for børnene. Afslut én, før den næste begynder.
focus-many-frames = Én ændring af rammerne ad gangen er nok. Se, om den hjælper, før den næste begynder.
tried-asked = Det, der bliver prøvet
ideas-title = Idéer til, hvad der kan prøves
ideas-help = Idéerne er Trivselsspors egne og er ikke videnskabeligt afprøvet. Vælg én, og skriv den om, så den passer her.
ideas-use = Brug idéen
ideas-use-of = Brug idéen: { $what }
ideas-advice = Med råd udefra

## Trappetrin

ladder-title = Hvor meget hjælp er der omkring barnet?
ladder-up = Gå et trappetrin op
ladder-down = Gå et trappetrin ned
ladder-up-begun = Fortsæt: et trappetrin op
ladder-down-begun = Fortsæt: et trappetrin ned
ladder-went-up = Et trappetrin op
ladder-went-down = Et trappetrin ned
ladder-before = Før
ladder-after = Nu
ladder-tried = Hvad er prøvet, og hvorfor er det ikke nok?
ladder-seen = Hvad er der set, som gør, at mindre er nok?
ladder-holds-on = Hvem holder fast, og i hvad?
ladder-offer = Hvor kommer hjælpen fra?
ladder-offer-none = Ikke fra nogen på listen
ladder-offer-words = Hjælpen kommer fra: { $offer }
ladder-offer-case = Kommunen opretter en sag om barnet
ladder-offer-case-says = Bliver den hjælp valgt, opretter kommunen en sag om barnet. Fortæl forældrene det, før de siger ja.
ladder-parents = Hvad siger forældrene?
ladder-parents-words = Forældrenes egne ord (valgfrit)
ladder-missing-parents = Svar på, hvad forældrene siger.
ladder-needs-yes = Hjælp udefra kræver, at forældrene har sagt ja. Har de ikke det, så bliv på dette trappetrin. En underretning kræver ikke deres ja.
ladder-others = Hvad virkede? Kan andre børn også få gavn af det?
ladder-others-go = Skriv et fokuspunkt for gruppen
ladder-others-go-class = Skriv et fokuspunkt for klassen
ladder-others-go-district = Skriv et fokuspunkt for distriktet
parents-agree = De er enige
parents-heard = De er hørt og ser det anderledes
parents-not-yet = De er ikke spurgt endnu

## Trap ned, og planer

taper-offer = Det har hjulpet to gange i træk. Måske er mindre nok: hver dag, så tre gange om ugen, så når der er brug for det.
taper-why = Det har hjulpet to gange i træk.
taper-go = Gør mindre, og se på det igen { $day }
plan-begin = Begynd: { $name }
# $from, $to, $what
plan-weeks = Uge { $from }–{ $to }. { $what }

## Gruppens spor

group-trail-title = Gruppens spor
group-trail-title-class = Klassens spor
group-trail-title-district = Distriktets spor
group-trail-help = Så mange børn fik en gul eller rød position på hvert område, runde for runde. Et barn eller to fra eller til siger ikke noget om gruppen.
group-trail-help-class = Så mange børn fik en gul eller rød position på hvert område, runde for runde. Et barn eller to fra eller til siger ikke noget om klassen.
group-trail-help-district = Så mange børn fik en gul eller rød position på hvert område, runde for runde. Et barn eller to fra eller til siger ikke noget om distriktet.
group-trail-tried = Det er prøvet
# $positions, $children
group-trail-of = { $positions } af { $children }
group-trail-none = Ingen
