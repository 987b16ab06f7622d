### Møder: før, under og efter, og papirerne til dem.

## Slags og sider

meet-talk = Samtale
meet-network = Netværksmøde
meet-parents = Forældrene
meet-child = Barnet
meet-staff = Os
meet-outside = Udefra
meet-state-planned = Aftalt
meet-state-moved = Flyttet
meet-state-held = Holdt
meet-state-cancelled = Aflyst

## Mødet

meet-title = Møde
meet-open = Åbn mødet
meet-plan = Aftal et møde
meet-before = Før
meet-during = Under
meet-after = Efter
meet-overdue = Blev mødet holdt?
# $name, $day
meet-overdue-of = { $name }: blev mødet { $day } holdt?
meet-no-moved = Nej, det er flyttet
meet-no-cancelled = Nej, det blev aflyst

## Før

meet-kind = Hvad er det for et møde?
meet-day = Dag
meet-time-unread = Skriv det som 15.30–16.15.
meet-purpose = Hvad skal mødet føre til?
meet-purpose-help = Én sætning. Forældrene læser den i indbydelsen, på mødearket og på skærmen på dagen.
meet-people = Hvem kommer?
meet-people-help = Én på hver linje: navn, komma, og hvem det er, for eksempel »Karin, talepædagog«.
meet-child-comes = Barnet er selv med
meet-without-parents = Hvorfor er ingen af forældrene med?
meet-one-home-only = Det andet hjem må ikke kende mødet
meet-one-home-only-help = Når forældrene bor hver for sig, og mødet kun er med det ene hjem. Mødet og det, der bliver aftalt dér, kommer så kun på forældrearket, når det er valgt til, og ikke på »Før vi mødes«. På skærmen »Forældrene er her« står det kun, når man kommer fra mødets egen side. I kopien til forældrene (Aktindsigt) står det først, når en leder tager det med.
meet-consent-what = { $name }: Hvad må fortælles, og hvad skal det bruges til?
meet-consent-how = Hvem har sagt ja, hvornår og hvordan?
meet-consent-missing = Forældrene skal sige ja, før nogen udefra kommer med til mødet. Der mangler et ja til: { $names }.
meet-points = Det vil vi tale om
meet-points-help = Én ting på hver linje. Det står på mødearket.
meet-points-parents = Forældrene vil tale om
meet-points-child = Barnet vil tale om
meet-points-staff = Vi vil selv tale om
meet-chair = Hvem holder mødet?
meet-notes-by = Hvem skriver?
meet-interpreter = Tolk
meet-interpreter-help = Hvilket sprog, og er tolken bestilt? Lad det stå tomt, hvis ingen har brug for tolk.
meet-told = Hvad må fortælles på mødet, og hvem fortæller det?
meet-told-help = Det står ikke på mødearket eller indbydelsen, men i forældrenes kopi (Aktindsigt).
meet-more-fields = Hvem holder mødet, hvem skriver, tolk, og hvad der må fortælles
meet-save = Gem mødet
missing-meet-day = Vælg en dag.
missing-meet-purpose = Skriv med én sætning, hvad mødet skal føre til.
missing-meet-parents = Skriv, hvem af forældrene der kommer, eller hvorfor ingen af dem gør.
missing-meet-consent = Skriv for hver, der kommer udefra, hvad forældrene har sagt ja til, og hvem der sagde ja. Siger de nej, så tag navnet ud.
meet-move = Flyt mødet
meet-anew = Aftal en ny dag
meet-cancel = Aflys mødet
meet-move-why = Hvorfor bliver mødet flyttet?
meet-cancel-why = Hvorfor bliver mødet aflyst?
meet-calendar = Hent til kalenderen
meet-calendar-help = Kalenderen ligger uden for det, der er låst. I filen står kun »{ $summary }«, dag, tid og det, der er skrevet under »Sted«.
meet-calendar-file = Fil til kalenderen
meet-calendar-summary = Møde ({ $initials })

## Under

meet-begin = Begynd mødet
meet-begin-help = Uret går i gang, når du trykker. Ét punkt ad gangen; det, du skriver, bliver gemt undervejs.
meet-welcome = Velkommen
meet-welcome-help = Hvem er vi, hvor længe har vi, og hvem skriver?
meet-came = Hvem er kommet?
meet-good = Hvad går godt?
meet-good-help = Forældrene først, så barnet, så én ting fra hver af os.
meet-wonder = Hvad undrer os?
meet-wonder-help = Kun det, vi har set eller hørt, med sted og tid.
meet-try = Hvad prøver vi, og hvad håber I på?
meet-hopes = Hvad håber I på?
meet-end = Slut
meet-end-help = Læs højt, hvad der er aftalt, og aftal næste gang.
meet-said = Det siger vi
# $number, $all
meet-point-of = Punkt { $number } af { $all }
meet-minutes = { $minutes } min
meet-left =
    { $minutes ->
        [one] 1 minut tilbage
       *[other] { $minutes } minutter tilbage
    }
meet-over = Tiden er brugt. Vil I have fem minutter mere?
meet-of-item =
    { $minutes ->
        [one] Til dette punkt: 1 minut
       *[other] Til dette punkt: { $minutes } minutter
    }
meet-item-over = Tiden til dette punkt er brugt.
meet-five-left = Der er fem minutter tilbage.
meet-longer = 5 minutter mere
meet-next-point = Næste punkt
meet-point-before = Forrige punkt
meet-read-aloud = Referatet er læst højt
meet-copies = Hvem får en kopi?
meet-keep = Gem referatet

## Efter

meet-agreed = Det aftalte vi
meet-nothing-agreed = Der blev ikke aftalt noget nyt.
meet-no-minutes = Der er ikke skrevet noget fra mødet.
meet-write = Skriv referatet
meet-correct = Ret referatet
meet-not-yet = Når mødet er holdt, står det her, hvad der blev aftalt.
meet-two-wrote = To har skrevet hver sit referat. Begge står her, og alle aftalerne gælder.
meet-apart-short = To har flyttet mødet hver for sig
meet-apart-of = { $child }: to har flyttet mødet hver for sig
meet-apart-sentence = To har flyttet mødet hver for sig. Læs begge, og vælg, hvad der gælder.
meet-apart-time = Tjek bagefter, om klokkeslættet passer, og giv dem, der kommer, besked.
meet-filed-open = Skriv, at referatet er lagt i sagssystemet
meet-filed = Lagt i kommunens sagssystem den
meet-filed-help = Referatet hører hjemme dér. Skriv kun dagen her. Det, der er skrevet i Trivselsspor, bliver stående.
meet-again = Aftal næste møde

## Papirerne

meet-sheet = Mødeark
meet-sheet-print = Udskriv mødearket
meet-invitation-print = Skriv en indbydelse
meet-papers-lead = Læs papiret igennem, før du giver det videre. Som sted skriver du kun rummet eller »hjemme hos jer«, aldrig en adresse.
meet-papers-before = Det ene hjem må ikke kende møder med det andet. Vælg, hvor mange hjem papiret er til, og giv det kun til dem, der må kende mødet.
meet-papers-consent = Skriv det under »Før«, så kan papiret udskrives.
meet-papers-apart = To har flyttet mødet hver for sig. Vælg først, hvilken dag der gælder, så kan papiret udskrives.
meet-homes = Til hvor mange hjem?
meet-one-home = Ét hjem
meet-two-homes = To hjem: to ens, ét til hvert
meet-back = Tilbage til mødet
meet-leads = holder mødet
meet-writes = skriver
meet-feedback = Til forældrene, hvis I vil svare:
meet-feedback-help = Svarene skriver du ind bagefter under »Efter«, ord for ord.
meet-back-title = Næste opfølgning
meet-back-go-on = Hvad fortsætter vi med, hvad ændrer vi, og hvad stopper vi med?
meet-back-words = Forældrenes ord, som de siges
meet-back-child = Barnets ord, eller det, barnet viser

## I aktindsigt og i Spor

meet-changed = Et møde blev aftalt eller ændret
meet-moved-title = Mødet blev flyttet
meet-cancelled-title = Mødet blev aflyst
meet-held-title = Mødet blev holdt
meet-agreed-on = Aftalt den
meet-to = Nu er det
meet-consent = Forældrenes ja
