### Opfølgning: hvornår I ser på det igen, og hvad der kom ud af det, I aftalte.

## Svarene

kept-partly = Delvis
kept-not-begun = Ikke begyndt
helped-little = Lidt
helped-too-early = For tidligt
follow-up-goes-on = Fortsæt
follow-up-adjust = Justér aftalen
follow-up-anew = Ny aftale
follow-up-anew-title = Er der noget nyt at aftale?
follow-up-anew-enough = Der er tre aftaler, der fortsætter. Afslut en af dem, før der kommer en ny.
follow-up-ends = Afslut
ended-back = Nej, barnet er tilbage i trivsel
ended-handed-on = Nej, andre har taget over
ended-left = Nej, barnet er stoppet, eller kontakten er slut
ended-other = Nej, af en anden grund
followed-up-team = Hos os, uden forældrene
followed-up-with-parents = Sammen med forældrene
followed-up-phone = I telefonen med forældrene
followed-up-visit = Hjemme hos familien

## Hvornår I ser på det igen

plan-title = Hvornår bliver der fulgt op?
plan-help = Så viser det sig, om det, der er aftalt, hjælper.
plan-no-date = Vi kan ikke sætte en dato endnu
plan-day = Vi følger op
plan-why = Vi kan ikke sætte en dato endnu, fordi …
plan-late = Hvorfor bliver det senere?
plan-lead-help = Den, der sørger for, at det sker.
plan-at-green = Følg op, selv om positionen er grøn
plan-agreed = Der er aftalt opfølgning { $day }.
plan-stands = Der er aftalt opfølgning { $day }. Det står fast, også når positionen er grøn. På barnets side kan datoen flyttes, og dér kan der følges op og afsluttes.
missing-plan = Sæt en dato for opfølgningen. Kan den ikke sættes endnu, eller bliver det senere end foreslået, så skriv hvorfor.
missing-plan-past = Dagen for opfølgningen er gået. Vælg i dag eller en senere dag.
missing-late = Skriv med en sætning, hvorfor det bliver senere end { $day }, eller vælg en tidligere dag.

## Det gælder nu

promises-title = Det gælder nu
promises-go = Følg op
promises-next = Næste gang
promises-no-date = Ingen dato endnu: { $why }
promises-overdue =
    { $days ->
        [one] Overskredet med 1 dag
       *[other] Overskredet med { $days } dage
    }
follow-ups-more = Og { $count } til
promises-green = Positionen er grøn nu. Ved opfølgningen kan det, der er aftalt, afsluttes.

## Følg op

follow-up-planned = Det var aftalt til { $day }.
follow-up-corrects = Her rettes det, der blev skrevet { $day }.
follow-up-easier = Hvad er blevet lettere?
follow-up-easier-help = Én ting er nok. Er intet blevet lettere, så skriv det.
follow-up-agreed = Det, der blev aftalt
follow-up-nothing-agreed = Der er ingen åbne aftaler.
follow-up-kept = Blev det holdt?
follow-up-helped = Hjalp det?
follow-up-then = Og nu?
follow-up-words = Et par ord om det (valgfrit)
follow-up-words-help = Forældrene kan læse både svarene og ordene på arket.
follow-up-how = Hvordan blev der fulgt op?
follow-up-enough = Skal barnet stadig følges tæt?
follow-up-think-again =
    { $weeks ->
        [one] Barnet har været fulgt tæt i 1 uge.
       *[other] Barnet har været fulgt tæt i { $weeks } uger.
    }
follow-up-closely = Skal barnet følges tæt?
half-year-asks = Er det stadig den rigtige hjælp?
half-year-go-on = Fortsæt
half-year-other = Gør noget andet
half-year-step-down = Mindre hjælp: et trappetrin ned
half-year-step-up = Mere hjælp: et trappetrin op
half-year-end = Afslut
half-year-why = Hvorfor? (valgfrit)
half-year-chosen = Stadig den rigtige hjælp? { $choice }
half-year-step = Skriv nu trappetrinnet og grunden på barnets side.
missing-half-year = Svar på, om det stadig er den rigtige hjælp.
missing-why-ended = Vælg, hvorfor barnet ikke skal følges tæt mere.
missing-closely = Svar på, om barnet skal følges tæt.
follow-up-enough-words = Fortæl det med en sætning
follow-up-save = Gem opfølgningen
follow-up-missing = Der mangler lidt, før det kan gemmes:
missing-said = Svar om mindst én aftale, eller skriv, hvad der er blevet lettere. Er intet blevet lettere, så skriv det.
missing-how = Svar på, hvordan der blev fulgt op.
missing-choice = To har skrevet hver for sig. Læs begge øverst på siden, og vælg, før det bliver afsluttet.
missing-enough = Skriv med en sætning, hvorfor barnet ikke behøver at blive fulgt tæt mere.
follow-up-thanks = Tak. Næste gang er { $day }.
follow-up-thanks-no-date = Tak. Sæt en dato så snart som muligt.
follow-up-thanks-ended = Tak. Barnet bliver ikke fulgt tæt mere.
follow-up-thanks-help = Det står nu i barnets spor. Trivselsspor sender ingen påmindelse: skriv datoen i kalenderen.
follow-up-thanks-kept = Det står nu i barnets spor.
follow-up-print = Udskriv til forældrene
position-now-title = Hvordan ser det ud nu?
position-now-since = siden { $day }
position-now-help = Passer det stadig, er der ikke noget at gøre her.
position-now-round = En ny runde er begyndt. Positionen bliver sat dér, når der er svaret om barnet.
position-now-answer = Svar om barnet
follow-up-position-again = Vi ser på positionen igen

## Følg op for en gruppe

group-follow-up-lead = Se på det, der bliver prøvet for børnene og i rammerne. Skriv ikke børnenes navne.
group-follow-up-back = Til gruppeoverblikket
group-follow-up-ended = Tak. Det, der blev prøvet, er afsluttet.
group-follow-up-kept = Det står nu i gruppens spor.
group-follow-up-kept-class = Det står nu i klassens spor.
group-follow-up-kept-district = Det står nu i distriktets spor.
group-missing-said = Svar om mindst ét fokuspunkt, eller skriv, hvad der er blevet lettere. Er intet blevet lettere, så skriv det.
group-missing-next = Vælg en dag efter i dag.

## Spor og Sidst

trail-again = Vi så på positionen igen
# $round, $day
trail-again-in = { $round }, set igen { $day }
trail-again-on = Set igen { $day }
follow-up-held = Fulgt op
words-correct = Ret ordene
follow-up-change = Ret opfølgningen
# $kept, $all
follow-up-how-many = { $kept } af { $all } aftaler blev holdt
follow-up-was-kept = Holdt: { $word }
follow-up-did-help = Hjalp: { $word }
follow-up-by = Skrevet af

## En dato flytter sig

move-open = Flyt datoen
move-set = Sæt en dato
move-cancel = Vi behøver ikke følge op
move-day = Ny dato
move-why = Hvorfor bliver den flyttet?
cancel-why = Hvorfor er det ikke nødvendigt at følge op?
move-parents = Ved forældrene det?
missing-move-day = Vælg i dag eller en senere dag.
missing-move-why = Skriv hvorfor med en sætning.
missing-move-parents = Svar på, om forældrene ved det.
moved-title = Datoen for opfølgningen blev flyttet
moved-set = Datoen for opfølgningen blev sat
cancelled-title = Opfølgningen blev aflyst
moved-from = Den var aftalt til
moved-no-date = Der var ingen dato
moved-why = Hvorfor
follow-ups-no-date = Uden dato

## To har fulgt op hver for sig

apart-short = To har fulgt op hver for sig
apart-sentence = To har fulgt op hver for sig. Læs begge, og vælg, hvad der gælder.
set-apart-sentence = To har sat positionen hver for sig. Læs begge, og vælg, hvilken der gælder.
apart-choose = Denne gælder
corrected-apart-short = To har rettet opfølgningen hver for sig
group-corrected-apart-sentence = To har rettet opfølgningen hver for sig. Læs begge, og vælg, hvad der gælder.
corrected-apart-sentence = To har rettet opfølgningen hver for sig. Læs begge, og vælg, hvad der gælder. Nye aftaler fra begge bliver stående.
# $name
corrected-apart-by = Rettet af { $name }
days-apart-short = To har ændret datoen hver for sig
days-apart-sentence = To har ændret datoen for opfølgningen hver for sig. Læs begge, og vælg, hvad der gælder.
days-apart-parents = Har forældrene fået en anden dato at vide, så fortæl dem, hvilken der gælder.
days-apart-position = Datoen blev sat sammen med positionen
days-apart-follow-up = Datoen blev sat i en opfølgning
parents-told = Forældrene ved det nu
parents-told-help = Har de fået det fortalt eller fået arket, så tryk her. Har de sagt noget, så skriv deres ord ind.
parents-told-on = Forældrene fik det at vide { $day }.
parents-told-undo = Det passer ikke
parents-told-title = Forældrene fik det at vide
parents-told-back = Taget tilbage
apart-chosen = Det blev valgt, hvilken opfølgning der gælder
apart-holds = Den, der gælder
apart-instead = I stedet for
apart-set-aside = Det er valgt, at en anden opfølgning gælder.

## Svaret · Talt · Aftalt · Fulgt op

strip-label = Hvor langt er vi?
strip-seen = Svaret
strip-talked = Talt
strip-agreed = Aftalt
strip-done = færdig
strip-half = halvt
strip-missing = mangler
strip-late = overskredet
strip-not-needed = ikke nødvendigt nu
strip-all-done = Intet mangler nu
# $have, $expected
strip-answers = { $have } af { $expected } har svaret
strip-no-position = ingen position endnu
strip-no-parents = skriv, når forældrene ved det
strip-next = opfølgning { $day }
strip-no-agreement = en dato, men ingen aftale
strip-no-date = uden dato
strip-nothing = ingen aftale og ingen dato
strip-unanswered =
    { $count ->
        [one] Én aftale uden svar
       *[other] { $count } aftaler uden svar
    }
strip-followed =
    { $count ->
        [one] Følges tæt: ét barn
       *[other] Følges tæt: { $count } børn
    }
follow-up-calendar-summary = Følg op ({ $initials })
follow-up-calendar-help = Kalenderen ligger uden for det, der er låst. I filen står kun »{ $summary }« og dagen. Bliver datoen flyttet, så ret den også i kalenderen.
child-followed-since = Følges tæt siden { $day }
agreement-late = Dagen er gået. Svar om aftalen, næste gang der bliver fulgt op.
agreements-late =
    { $count ->
        [one] Én aftale, hvor dagen er gået
       *[other] { $count } aftaler, hvor dagen er gået
    }
strip-overdue-count = { $count } er overskredet
strip-undated-count = { $count } uden dato
