overview-title = Overblik
overview-empty = Begynd med en gruppe: en stue, en klasse eller et distrikt.
overview-elsewhere = Andre steder i eksemplet:
overview-coming = De næste 14 dage
coming-meeting = Møde
coming-print = Udskriv de 14 dage
coming-print-lead = Papiret er til teamet. Børnene står med det navn, de bliver kaldt til daglig. Der er ingen farver, og det, der er skrevet om dem, er ikke med. Det, der er overskredet, står øverst.
coming-print-back = Tilbage til Overblik
coming-day = Dag
coming-who = Hvem
coming-what = Hvad
# $title, $day
coming-from = { $title } fra { $day }
coming-overdue = Overskredet: { $day }
coming-paper-made = Sådan så det ud, da papiret blev udskrevet. Bliver noget flyttet bagefter, står den nye dag kun på skærmen.
coming-audit = Udskrev de næste 14 dage
overview-meetings = Senere møder
group-add = Tilføj en gruppe
group-change = Ret gruppen
group-add-class = Tilføj en klasse
group-add-district = Tilføj et distrikt
group-change-class = Ret klassen
group-change-district = Ret distriktet
group-name = Gruppens navn
group-name-class = Klassens navn
group-name-district = Distriktets navn
group-name-help = For eksempel Solsikken eller Blå stue.
group-name-help-district = For eksempel Distrikt Nord.
group-name-help-childminder = Dit eget navn eller det navn, børn og forældre bruger om dagplejen hos dig.
group-name-help-class = For eksempel 1. B.
group-setting = Hvor hører den til?
group-assessors = Hvor mange voksne svarer om hvert barn?
group-assessors-help = I dagpleje og sundhedspleje plejer det at være én, ellers to.
group-band = Skema
group-band-help = Vælg kun et fast skema, hvis alle børnene skal have det samme, for eksempel en 0. klasse med femårige. Det gælder kun børn, der er højst et år yngre eller ældre end skemaet.
group-band-own = Efter barnets alder
group-no-children = Ingen børn endnu
rounds-title = Runder
group-print-title = Udskriv for gruppen
group-print-title-class = Udskriv for klassen
group-print-title-district = Udskriv for distriktet
round-spring = Forår { $year }
round-autumn = Efterår { $year }
child-title = Barn
child-add = Tilføj et barn
child-add-another = Gem, og tilføj et til
child-added = { $name } er tilføjet.
child-change = Ret barnets oplysninger
child-given = Fornavn eller initialer
child-given-help = Det er det navn, der står på forældrearket. Er der to med samme fornavn, kommer så meget af efternavnet med, at de kan kendes fra hinanden. Rækker det ikke, kommer det også med, hvornår barnet er født.
name-four-digits = Et navn har højst tre cifre her, for fire kan være slutningen af et CPR-nummer. Skriv navnet uden dem.
child-surname = Efternavn (hvis der er brug for det)
child-renames = Det nye navn kommer på alt, der bliver lavet fra nu af: ark, lister, dagsorden og barnets spor. Det, der er skrevet, bliver stående, som det blev skrevet. Når du har gemt, kan du se, hvor det gamle navn står. Det bliver også stående blandt barnets tidligere oplysninger, som er med i forældrenes kopi (Aktindsigt), i logbogen, på papir, der er delt ud, og i ældre sikkerhedskopier.
child-month = Fødselsmåned
child-month-choose = Vælg måned
child-year = Fødselsår
child-more = Fødselsdag, og om barnet er født for tidligt (valgfrit)
child-birthday = Fødselsdag
child-birthday-help = Så er måned og år også udfyldt.
child-day = Dag i måneden
child-day-help = Uden dag regnes fra den 1. i måneden.
child-early = Uger før termin
child-early-help = Så regnes alderen fra terminen (korrigeret alder), til barnet er to år.
child-no-such-day = Den dag findes ikke. Vælg en måned, og skriv et årstal med fire cifre.
child-not-born = Fødselsdatoen ligger i fremtiden. Ret den, før du går videre.
child-older = Barnet er fyldt elleve, og modellen slutter før. Du får skemaet for de ældste; brug det med omtanke.
# $age, $band
child-age-line = { $age } · skema { $band }
age-months =
    { $months ->
        [one] 1 måned
       *[other] { $months } måneder
    }
age-short-months =
    { $months ->
        [one] 1 md.
       *[other] { $months } mdr.
    }
# $age, $corrected
age-corrected = { $age } (korrigeret: { $corrected })
age-years = { $years } år
# $years, $months
age-years-and-months =
    { $years } år og { $months ->
        [one] 1 måned
       *[other] { $months } måneder
    }
child-own-begin = Begynd din egen vurdering
child-own-continue = Fortsæt din egen vurdering
child-own-correct = Ret din egen vurdering
child-dialogue-again = Se eller ret positionen
child-seen-by = Har svaret: { $names }
child-seen-by-nobody = Ingen har svaret om barnet denne gang endnu.
child-others-wait = De andres svar vises først, når alle har svaret, eller når I åbner dialogen sammen.
child-position = Position her hos os:
trail-title = Spor
trail-empty = Her kommer det, der bliver set og aftalt, og hvordan det går.
# $year, $count
trail-year =
    { $count ->
        [one] { $year }: én linje
       *[other] { $year }: { $count } linjer
    }
trail-read = Læs
trail-close = Luk
trail-no-position = Ingen position. Har svaret: { $names }
trail-as-table = Vis som tabel
trail-whole = Samlet
trail-for-parents = Skrevet til forældrearket
trail-shown = Også på arket: { $what }
trail-earlier =
    { $count ->
        [one] Der er rettet én gang. Læs, hvad der stod før
       *[other] Der er rettet { $count } gange. Læs, hvad der stod før
    }
trail-last-time = Sidst
trail-all = Læs det hele på barnets side
by-day = senest { $day }
agreements-title = Aftaler
next-meeting = Næste møde
next-meeting-stands = Skal mødet flyttes eller aflyses, sker det på mødets egen side. Det, der er skrevet her, bliver stående imens.
backup-due = Der er ikke hentet en sikkerhedskopi i den sidste uge. Går enheden i stykker, er det, der ikke er i en kopi, væk.
keys-due-none = Der er ingen nødkode. Er alle kodesætninger glemt, kan ingen låse op.
access-due-title = En adgang, der ikke længere skal virke, virker stadig på denne enhed.
access-due-title-vault-key = Krypteringsnøglen på denne enhed er den gamle.
access-due-elsewhere = Det nemmeste er at begynde forfra her med en ny kopi fra den anden enhed. Bliver det i stedet rettet her, kan data fra de to enheder ikke længere lægges sammen.
access-due-where = Hvem der kan låse op, rettes under
access-due-taken = { $name } fik fjernet sin adgang på en anden enhed, men den virker stadig her.
access-due-own-changed = { $name } har fået en ny kodesætning på en anden enhed. Den gamle virker stadig her.
access-due-gone = { $name } er stoppet, men har stadig sin egen kodesætning. Fjern adgangen.
access-due-shared-known = { $name } er stoppet og kan kende den fælles kodesætning. Skift den.
access-due-shared-taken = Den fælles kodesætning er fjernet på en anden enhed, men virker stadig her.
access-due-shared-changed = Den fælles kodesætning er skiftet på en anden enhed. Den gamle virker stadig her.
access-due-recovery-changed = Der er lavet en ny nødkode på en anden enhed. Den gamle virker stadig her.
access-due-vault-key = Krypteringsnøglen er skiftet på en anden enhed. Den gamle bruges stadig her.
access-due-somebody = En voksen, som ikke er på listen,
keys-due-opened = Der er låst op med nødkoden. Giv den, der har glemt sin kodesætning, en ny.

## Rundens navn

round-name = Rundens navn
round-year = Runde { $year }
# $year, $next
round-winter = Vinter { $year }/{ $next }
# $month, $year
round-month = Runde i { $month } { $year }

## Hvor langt en gruppe er

counts-label = Så langt er vi
counts-children =
    { $count ->
        [one] Ét barn.
       *[other] { $count } børn.
    }

## Gruppens vej

group-path = Gruppens sider
group-path-class = Klassens sider
group-path-district = Distriktets sider
group-to = Til gruppen
group-to-class = Til klassen
group-to-district = Til distriktet
group-more = Flere
group-next-empty = Gruppen er tom. Begynd med børnelisten, eller tilføj børnene ét ad gangen. Fornavn og fødselsmåned er nok.
group-next-empty-class = Klassen er tom. Begynd med børnelisten, eller tilføj børnene ét ad gangen. Fornavn og fødselsmåned er nok.
group-next-empty-district = Distriktet er tomt. Begynd med børnelisten, eller tilføj børnene ét ad gangen. Fornavn og fødselsmåned er nok.
group-next-nobody = Ingen har svaret endnu. I gruppeskemaet svarer du om alle børn i én omgang.
group-next-others = Resten venter på svar fra dine kolleger.
group-go-answer =
    { $count ->
        [one] Svar om det barn, du mangler
       *[other] Svar om de { $count }, du mangler
    }
group-go-talk =
    { $count ->
        [one] Gå til det barn, der er klar
       *[other] Gå til de { $count }, der er klar
    }
group-next-talk-alone = Nu mangler der ikke flere svar. Gå børnene igennem ét ad gangen.
group-next-talk = Nu mangler der ikke flere svar. Gå børnene igennem ét ad gangen, sammen, hvis I er flere.
group-next-print = Alle børn har en position eller står som ikke vurderet. Nu kan der udskrives til forældrene. Bagefter kan en ny runde begynde.
group-next-visit = Vælg et barn for at begynde et besøg eller skrive videre på det.
group-next-round = Ingen af børnene er med i en runde lige nu. Se perioden under Runder, eller begynd en ny.
group-moved = Flyttet
group-moved-to = Flyttet til { $group }
group-moved-help = Børn, der er flyttet, tæller ikke med her. Det, der blev gjort færdigt om dem i runden, står på deres egne sider.
group-left = Stoppet
group-not-in-round = Ikke med i runden
group-lacks = Mangler: { $names }
group-begun = du er i gang: { $signs }
# $answered, $all
begun-signs = { $answered } af { $all } tegn
group-meets = møde { $day }
# $count, $day
group-visited = besøg { $count }: { $day }
group-letters = { $letters } · fyldt cirkel = har svaret

## Børn, der kommer og går

child-comes-and-goes = Begyndt, stoppet eller flyttet (valgfrit)
child-since = Begyndte i gruppen
child-since-class = Begyndte i klassen
child-since-district = Begyndte i distriktet
child-since-help = Kun hvis barnet er kommet til senere end de andre.
child-left = Stoppede i gruppen
child-left-class = Stoppede i klassen
child-left-district = Stoppede i distriktet
child-left-help = Så er barnet ikke med i de runder, der begynder senere.
child-left-too-early = Den sidste dag kan ikke ligge før den første.
# $group, $child
child-again-stopped = Der er stoppet et barn i { $group }: { $child }. Er det samme barn?
# $group, $child
child-again-here = Der er allerede et barn i { $group }: { $child }. Er det samme barn?
child-again-begins = Barnet begynder igen, og det, der er skrevet om det før, følger med.
child-again-nothing = Så bliver der ikke tilføjet nogen.
child-again-answer = Svar, om det er samme barn, så det ikke kommer til at stå her to gange.
child-group = Gruppe
child-group-class = Klasse
child-group-district = Distrikt
child-group-help = Det, hver voksen har svaret, følger barnet, også det, der er begyndt. Er den fælles position begyndt, så sæt den først.
child-left-on = Stoppede { $day }
child-comes-on = Begynder { $day }
child-leaves-on = Stopper { $day }
child-came-on = Begyndte { $day }
child-no-round = Barnet er ikke med i en runde lige nu. Det kommer med, når den næste begynder.

## Et barn, der ikke kan vurderes

not-assessed-begin = Kunne ikke vurderes denne gang
not-assessed-reason = Hvorfor kunne barnet ikke vurderes?
not-assessed-help = For eksempel: bortrejst i hele perioden. Så står der »Ikke vurderet«, og det tæller aldrig som grøn.
not-assessed-said = Ikke vurderet: { $reason }
not-assessed-back = Barnet kan vurderes alligevel

## Besøg

visit-rounds = Besøg
visit-new = Nyt besøg
visit-name = Besøg { $day }
visit-finish-first = Gør din begyndte vurdering færdig, før du begynder et nyt besøg.

## Voksne

adult-change = Ret et navn eller en rolle
adult-change-this = Ret { $name }
# $before, $role-before, $after, $role-after
adult-change-asks = Fra »{ $before }« ({ $role-before }) til »{ $after }« ({ $role-after }). Rettelsen bliver skrevet i logbogen. I logbogen og i kopien til forældrene beholder det, der er skrevet før, navnet fra dengang.

## I dag

today-title = I dag
today-nothing = Intet venter på dig i dag. Rigtig god dag med børnene.
today-next = Det næste er { $day }.
today-more = Og { $count } til
today-follow-up = { $name }: følg op
# $name, $days
today-parents-wait = { $name }: { $days } dage uden notat om, at forældrene ved det
today-invite = { $name }: inviter forældrene til et møde
today-invite-since = Positionen har været den samme siden { $day }
child-still-yellow = Positionen har været gul siden { $day }, og siden da er der hverken holdt eller aftalt et møde med forældrene. Inviter dem.
today-others = Kollegernes: { $count }
# $count, $late
today-others-late = Kollegernes: { $count }, heraf { $late } overskredet
today-others-late-all =
    { $count ->
        [one] Kollegernes: 1, overskredet
       *[other] Kollegernes: { $count }, alle overskredet
    }
# $name, $day
today-meeting = { $name }: møde { $day }
today-meeting-today = { $name }: møde i dag
today-begun = { $name }: din vurdering er begyndt
today-ready-one = { $name } er klar til dialog
today-ready = { $count } børn er klar til dialog
today-go-on = Fortsæt
today-answer = Svar nu

# $day, $month
day-short = { $day }. { $month }.
