### Lederen: det, der skal ses nu, fire tilfældige, kvartalsblik og månedens tal.

## Spørgsmålene

review-drawn = Fire tilfældige
review-quarter = Kvartalsblik
review-known = Ved alle, hvad vi prøver, og hvorfor?
review-voices = Er forældrenes og barnets ord med?
review-helps = Hjælper det, og hvad ser vi det på?
review-least = Er det det mindst indgribende, der kan hjælpe?
review-seen-by = Hvad kan man se det på?
review-need = Hvad er der brug for fra mig?
review-optional = Valgfrit.
review-missing = Svar på de fire første spørgsmål.
review-apart = En anden har rettet de samme svar uden at have læst disse. Gem de rigtige; begge står, til nogen gør det.
review-in-copy = Svarene er med i kopien til forældrene (Aktindsigt). En leder kan undtage dem dér.
review-save = Gem svarene
review-saved = Tak. Svarene er gemt.
review-title = Lederens fem spørgsmål: { $kind }

review-begun = Svar, du er i gang med
# $child, $kind
review-begun-of = { $child }: { $kind }
review-correct = Ret

## Siden

leader-title = Leder
leader-only = Siden er for ledere. Er du leder, så vælg dit navn under »Hvem er du?«.
leader-see = Skal ses nu
leader-see-none = Der er ikke noget, du skal se lige nu.
leader-see-why = Hvorfor står et barn her?
leader-see-help = Her står opfølgninger, der er overskredet med mere end syv dage, dem uden dato, dem, der er flyttet to gange eller mere, og dem, hvor to har fulgt op, rettet opfølgningen eller ændret datoen hver for sig. Et barn kommer også frem, når der er gået 14 dage fra en gul eller rød position, uden at nogen har noteret, at forældrene ved det, mødt dem eller skrevet deres ord ind, og når dagen for en aftale er gået for mere end syv dage siden, uden at nogen har svaret, om den blev holdt.
leader-parents = { $days } dage uden notat om, at forældrene ved det
leader-parents-count = { $count } uden notat om, at forældrene ved det
leader-moved = Datoen er flyttet { $count } gange
leader-agreements-count = { $count } med en aftale, hvor dagen er gået
leader-moved-count = { $count } med dato flyttet to gange eller mere
leader-apart-count = { $count }, hvor to har skrevet hver for sig
# $count
leader-overdue-count =
    { $count ->
        [one] 1 opfølgning er overskredet
       *[other] { $count } opfølgninger er overskredet
    }
# $days
leader-overdue =
    { $days ->
        [one] Opfølgning overskredet med 1 dag
       *[other] Opfølgning overskredet med { $days } dage
    }
leader-paper-open = Udskriv det, der skal ses nu
leader-paper-lead = Papiret er til dit eget møde. Børnene står med det navn, de bliver kaldt til daglig. Der er ingen farver, og det, der er skrevet om dem, er ikke med.
leader-paper-only = Kun til lederen. Lås papiret inde, og makulér det efter mødet.
leader-paper-by = Udskrevet af
leader-paper-why = Hvorfor
leader-paper-order = Børnene står efter, hvorfor de skal ses, og så efter datoen for næste opfølgning. Der er ingen rækkefølge efter farve, stue eller voksen.
leader-paper-do = Det gør vi
leader-paper-back = Tilbage til lederens side
leader-paper-audit = Udskrev det, en leder skal se nu
leader-lead = tovholder { $lead }
leader-followed-none = Ingen børn bliver fulgt tæt lige nu.
leader-order = Børnene står efter datoen for næste opfølgning. Der er ingen rækkefølge efter farve, stue eller voksen.
leader-since = fulgt tæt siden { $day }
leader-rung = på trappetrin { $number }
leader-next = næste { $day }
leader-trust = Roller bygger på tillid. De er ikke en lås. Siden viser, hvad der er lovet, ikke hvem der er dygtig.

## Fire tilfældige

four-help = Fire børn, fundet ved lodtrækning. Tal om dem sammen med tovholderen.
four-draw = Find fire tilfældige
four-draw-each = Find fire hos hver tovholder
four-among = Hvem trækkes der lod imellem?
four-among-house = Alle, der følges tæt
four-among-each = Hver tovholders børn for sig
four-lead = Tovholder: { $lead }
four-no-lead = Uden tovholder
four-not-drawn = Der er ikke trukket lod endnu.
# $day, $pool, $lead
four-why-of-lead = Den { $day } blev { $pool } børn fulgt tæt med { $lead } som tovholder. Lodtrækningen er ens på alle enheder og kan ikke tages om. Et barn, der er trukket, bliver ikke trukket igen de næste to måneder, så længe der er otte andre at trække lod imellem.
# $month, $talked, $all
four-talked = { $month }: { $talked } af { $all } er drøftet
four-discussed = drøftet { $day }
four-missing = ikke drøftet endnu
four-talk = Skriv svarene
four-before = Svar fra tidligere måneder
four-why = Hvorfor disse fire?
# $day, $pool
four-why-without-lead = Den { $day } blev { $pool } børn fulgt tæt uden tovholder. Lodtrækningen er ens på alle enheder og kan ikke tages om. Et barn, der er trukket, bliver ikke trukket igen de næste to måneder, så længe der er otte andre at trække lod imellem.
# $day, $pool
four-why-text = Den { $day } blev { $pool } børn fulgt tæt. Lodtrækningen er ens på alle enheder og kan ikke tages om. Et barn, der er trukket, bliver ikke trukket igen de næste to måneder, så længe der er otte andre at trække lod imellem.
four-all =
    { $count ->
        [one] Den 1. i måneden blev ét barn fulgt tæt. Tal om det.
       *[other] Den 1. i måneden blev { $count } børn fulgt tæt. Tal om dem alle.
    }
four-nobody = Den 1. i måneden blev ingen børn fulgt tæt.

## Kvartalsblik

# $count, $day
quarter-due =
    { $count ->
        [one] Ét barn inden { $day }. Fem spørgsmål, sammen med tovholderen.
       *[other] { $count } børn inden { $day }. Fem spørgsmål om hvert, sammen med tovholderen.
    }
quarter-none = Der er ingen kvartalsblik inden { $day }.
quarter-begin = Begynd
quarter-held = Svar fra dette kvartal
# $day
quarter-held-on = svarene er fra { $day }
quarter-next = Næste: { $child }

## Månedens tal

month-title = Månedens tal
month-choose = Måned
month-figure = Tal
month-under = Uden navne. Tallene viser, hvordan det så ud den { $day }, og hvad der skete i måneden.
month-baseline-of = Udgangspunkt: { $month }
month-open = Foreløbige tal
month-goes-on = Måneden er ikke slut endnu. Den kan lukkes fra den { $day }.
month-later-closed = En senere måned er lukket. Derfor kan denne ikke lukkes.
month-close = Luk måneden
month-close-help = En lukket måned ændres ikke, heller ikke når et barns oplysninger bliver slettet. Når den er lukket, kan den udskrives og hentes som fil.
# $day, $who
month-closed = Lukket { $day } af { $who }. Det, du ser, er det, der bliver udskrevet.
month-closed-on = Lukket { $day }
month-baseline = Brug { $month } som udgangspunkt
month-baseline-is = { $month } er udgangspunktet og står ved siden af de andre måneder.
month-file = Hent som fil uden navne
# $part, $all
month-of = { $part } af { $all }
month-no-position = »Ingen position« siger noget om, hvor langt de voksne er.
month-unchanging = En lukket måned ændres ikke. Her er ingen procenter, ingen pile og ingen stuer eller voksne: små tal siger noget om enkelte børn og intet om, hvem der er dygtig.
month-audit-closed = Lukkede { $month } i månedens tal
month-audit-printed = Udskrev eller hentede månedens tal

count-few = under 5
count-hidden = skjult
count-unshown = vises ikke
disclosure-explained = »Under 5« er et antal fra 1 til 4. Hvor der står »skjult« eller »vises ikke«, kunne tallene ellers pege på enkelte børn. Gul og rød er lagt sammen, hvor tallene hver for sig kunne pege på enkelte børn.

figure-children = Antal børn
figure-seen = Svaret: alle har svaret, eller »Ikke vurderet« med en begrundelse
figure-talked = Har talt sammen: fælles position i runden
figure-positions = Positioner
figure-position = Positioner: { $step }
figure-off-green = gul eller rød
figure-no-position = ingen position
figure-followed = Følges tæt ved månedens slutning
# $band
figure-age = barnets alder: { $band }
figure-begun = begyndt i måneden
figure-ended-back = afsluttet: tilbage i trivsel
figure-ended-handed-on = afsluttet: andre har taget over
figure-ended-left = afsluttet: stoppet her
figure-ended-other = afsluttet: af en anden grund
figure-due = Opfølgninger, der skulle holdes
figure-held-in-time = holdt inden syv dage
figure-held-late = holdt senere
figure-not-held = ikke holdt ved månedens slutning
figure-overdue = Overskredne opfølgninger ved månedens slutning
# $weeks, $count
figure-oldest =
    { $weeks ->
        [one] { $count }, den ældste 1 uge
       *[other] { $count }, den ældste { $weeks } uger
    }
figure-undated = Følges tæt uden dato
figure-parents = Forældrene: intet notat efter 14 dage
figure-kept = Aftaler, der er svaret om: blev de holdt?
figure-helped = Aftaler, der er svaret om: hjalp de?
figure-stepped-up = Trappetrin op i måneden
figure-stepped-down = trappetrin ned i måneden
figure-meetings = Møder, der blev holdt
figure-meetings-parents = med forældrenes ord
figure-meetings-child = med barnets ord
figure-group-tries = Fokuspunkter for børnene samlet eller for rammerne ved månedens slutning
figure-group-tries-seen = fulgt op i måneden
figure-notified = Underretninger, som kommunen skulle kvittere for i halvåret
figure-notified-receipt = med kvittering inden seks hverdage
figure-reviews = Leder: kvartalsblik holdt
figure-drawn = Leder: trukket og drøftet

## I kopien til forældrene

access-drawn = Var med i lodtrækningen »Fire tilfældige«
access-drawn-pool = Trukket blandt
access-drawn-children = { $count } børn
