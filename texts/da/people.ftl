overview-title = Overblik
overview-empty = Begynd med en gruppe: en stue, en klasse eller et distrikt.
overview-agreed = { $agreed } af { $all } børn har en fælles position
overview-not-seen =
    { $count ->
        [one] Ét barn er ikke set endnu
       *[other] { $count } børn er ikke set endnu
    }
overview-meetings = Næste møder
group-add = Tilføj en gruppe
group-change = Ret gruppen
group-name = Gruppens navn
group-name-help = For eksempel Solsikken, 1. B eller Distrikt Nord.
group-setting = Hvor hører den til?
group-assessors = Hvor mange voksne ser hvert barn, før I taler sammen?
group-assessors-help = I dagpleje og sundhedspleje plejer det at være én, ellers to.
group-band = Skema
group-band-help = Vælg kun et fast skema, hvis hele gruppen skal have det samme, for eksempel en 0. klasse med femårige. Det gælder børn, der er højst et år fra alderen.
group-band-own = Efter barnets alder
group-no-children = Ingen børn endnu
rounds-title = Runder
group-print-title = Udskriv for gruppen
round-spring = Forår { $year }
round-autumn = Efterår { $year }
child-title = Barn
child-add = Tilføj et barn
child-change = Ret barnets oplysninger
child-given = Fornavn eller initialer
child-given-help = Det er det eneste navn, der kommer på forældrenes ark.
child-surname = Efternavn (hvis I har brug for det)
child-month = Fødselsmåned
child-month-choose = Vælg måned
child-year = Fødselsår
child-more = Fødselsdag og født for tidligt (kan udelades)
child-day = Dag i måneden
child-day-help = Uden dag regner vi fra den 1. i måneden.
child-early = Uger før termin
child-early-help = Så regner vi alderen fra terminen, til barnet er to år.
child-no-such-day = Den dag findes ikke. Vælg en måned, og skriv et årstal med fire cifre.
child-not-born = Fødselsdagen ligger efter i dag. Ret den, før I går videre.
child-older = Barnet er fyldt elleve, og modellen slutter før. I får skemaet for de ældste; brug det med omtanke.
child-age-line = { $age } · skema { $band }
age-months =
    { $months ->
        [one] 1 måned
       *[other] { $months } måneder
    }
age-years = { $years } år
age-years-and-months =
    { $years } år og { $months ->
        [one] 1 måned
       *[other] { $months } måneder
    }
child-own-begin = Begynd din egen vurdering
child-own-continue = Fortsæt din egen vurdering
child-own-correct = Ret din egen vurdering
child-dialogue-again = Se eller ret positionen
child-seen-by = Har set barnet: { $names }
child-seen-by-nobody = Ingen har set barnet i denne runde endnu.
child-others-wait = De andres svar vises først, når I alle er færdige, eller når I åbner dialogen sammen.
child-position = Position her hos os:
child-history = Tidligere runder
by-day = senest { $day }
agreements-title = Aftaler
next-meeting = Næste møde
backup-due = Det, I har skrevet, ligger kun på denne enhed, og der er ikke hentet en kopi den sidste uge.
keys-due-none = I har ingen nødkode. Er kodesætningen glemt, kan ingen låse boksen op.
keys-due-opened = I har låst op med nødkoden. Giv den, der har glemt sin kodesætning, en ny.
