dialogue-lead = Begynd med det, der virker. Hør hinanden til ende.
dialogue-lead-differ = Det, I ser forskelligt på, er ofte det vigtigste.
dialogue-lead-alone = Begynd med det, der virker. Tænk det igennem, gerne sammen med en kollega eller din leder.
dialogue-not-yet = Ikke alle har svaret endnu.
dialogue-not-yet-help = Det bedste er, at hver voksen svarer først. Er alle samlet nu, kan dialogen åbnes alligevel; så vises de svar, der er.
dialogue-nobody = Der er ikke svaret om barnet endnu. Svar først, så står svarene her.
dialogue-open = Åbn dialogen nu
dialogue-compare = Det har hver voksen svaret
dialogue-compare-alone = Sådan er der svaret
dialogue-differ-title = Det ser I forskelligt på
dialogue-unseen-title = Ikke set nok til at svare på
dialogue-alike =
    { $count ->
        [one] Ét område ser I ens på
       *[other] { $count } områder ser I ens på
    }
# Where one adult has answered.
dialogue-answered =
    { $count ->
        [one] Svar på ét område
       *[other] Svar på { $count } områder
    }
dialogue-alike-set = Sat, som der er svaret
dialogue-alike-changed =
    { $count ->
        [one] Sat. Ét område er sat anderledes, end der er svaret
       *[other] Sat. { $count } områder er sat anderledes, end der er svaret
    }
# Before the joint answer to an area.
dialogue-joint-mark = Sammen
dialogue-joint-mark-alone = Position
dialogue-differ = I ser forskelligt på det
dialogue-two-steps = I ser meget forskelligt på det
dialogue-signs-word = Tegn
dialogue-signs = Tegnene under { $area }
dialogue-hint-of = Vejledende forslag ud fra svarene fra { $name }
dialogue-hints = Vejledende forslag ud fra svarene
dialogue-frames = Hvad ændrer vi i rammerne?
dialogue-frames-help = Begynd hos jer selv: rummet, rytmen, grupperne, hvor vi voksne er.
dialogue-frames-help-alone = Begynd med dagen omkring barnet: rummet, rytmen, hvem der er sammen, hvor den voksne er.
dialogue-set-alike = Brug jeres fælles svar
dialogue-set-answered = Brug svarene
dialogue-whole = Den samlede position her hos os
dialogue-whole-help = Farven gælder det, der er set, ikke barnet.
dialogue-grounds-help = Så en kollega forstår den om et halvt år.
dialogue-apart = Svarene er to trin fra hinanden på { $area }.
# $have, $expected
dialogue-too-few =
    { $have ->
        [one] Én har svaret. Der plejer at være { $expected }.
       *[other] { $have } har svaret. Der plejer at være { $expected }.
    }
dialogue-why = Hvorfor kan positionen sættes alligevel?
dialogue-missing = Der mangler lidt, før positionen kan sættes:
nothing-seen = Ingen har set noget af det, skemaet spørger om. Så er der ikke noget at sætte en position på, heller ikke en grøn: det, ingen har set, tæller aldrig som trivsel.
nothing-seen-ways-alone = Har du set noget alligevel, så skriv det først i din egen vurdering. Ellers skriv, hvorfor barnet ikke kunne vurderes denne gang.
nothing-seen-ways = Har en af jer set noget alligevel, så skriv det først i din egen vurdering. Ellers skriv, hvorfor barnet ikke kunne vurderes denne gang.
dialogue-green-unseen-alone = Der er ikke set nok til at svare på { $area }, og nu bliver området sat til grøn. Hvad er der set?
dialogue-green-unseen = I jeres egne vurderinger har ingen set nok til at svare på { $area }, og nu bliver området sat til grøn. Hvad er der set?
dialogue-green-mostly-unseen = Den samlede position bliver sat til grøn, og kun { $seen } af de seks områder er set.
dialogue-no-area-off = Intet område er gult eller rødt, og den samlede position bliver sat til { $whole }. Hvilket område handler det om? Ret området, eller skriv hvorfor.
dialogue-green-over-red = { $area } bliver sat til rød, og den samlede position til grøn. Hvorfor er den grøn?
missing-nothing-seen-alone = Alle seks områder står som »Ikke set«. Sæt mindst ét, som du har set. Har du ikke set noget, så ret din egen vurdering, og skriv, at barnet ikke kunne vurderes.
missing-nothing-seen = Alle seks områder står som »Ikke set«. Sæt mindst ét, som en af jer har set. Har ingen set noget, så ret jeres egne vurderinger, og skriv, at barnet ikke kunne vurderes.
dialogue-other-model = { $name } har svaret med en anden udgave af modellen, som ikke er her. Tegnene er gemt, men kan ikke læses her; det, der er svaret om hele områder, gælder.
missing-areas = Vælg en position for hvert område.
missing-whole = Vælg den samlede position.
missing-grounds = Skriv begrundelsen.
missing-why = Skriv, hvorfor positionen kan sættes alligevel.
missing-why-now = Det, der står, er fra da positionen blev sat sidst. Skriv også, hvorfor den kan sættes, som den er nu.
missing-notify = Svar ja eller nej til underretning, og skriv hvorfor.
missing-leader = Svar på, om lederen ved det: hvilken dag, eller hvem der siger det.
missing-days = En af datoerne findes ikke. Ret den, eller lad den stå tom.
dialogue-agree = Sæt positionen
dialogue-unsaid = Feltet »Det har vi set, og det vil vi gerne tale med jer om« er tomt. Skal der stå noget i det på arket til forældrene?
dialogue-unsaid-write = Ja, skriv det nu
dialogue-unsaid-without = Nej, sæt positionen uden
guidance-must = Det skal vi nu
guidance-can = Det kan vi nu
notify-question = Skal vi underrette?
notify-help = Det er et spørgsmål for sig: rød betyder ikke i sig selv underretning. Pligten er den enkeltes. Er noget akut, så vent ikke:
notify-private = Svaret og begrundelsen kommer aldrig på forældrearket. I kopien ved aktindsigt er de kun med, hvis en leder tager dem med.
leader-told-question = Ved lederen, at positionen er rød?
leader-told-day = Hvilken dag fik lederen det at vide?
leader-told-who = Hvem siger det til lederen, og hvornår?
leader-told-on = Ja, siden { $day }.
leader-told-by = Ikke endnu. { $who }
agreements-help = Højst tre ad gangen: hvem gør hvad, og hvornår.
agreement-number = Aftale { $number }
agreement-who = Hvem
agreement-what = Hvad
agreement-sign = Sådan ser vi, at det hjælper (valgfrit)
agreement-sign-words = Sådan ser vi, at det hjælper: { $sign }
agreement-by = Senest
meeting-time = Tidspunkt
meeting-time-help = For eksempel 15.30–16.15.
meeting-place = Sted
meeting-place-help = For eksempel lokale 12 eller »hjemme hos jer«, aldrig en adresse. Forældrene læser det på arket.
meeting-people = Hvem er med
meeting-people-help = Forældrene læser det på arket.
meeting-contact = Hvem kan forældrene ringe til?
meeting-contact-help = Navn og telefonnummer. Forældrene læser det på arket. Står her ikke andet, gælder det fra Indstillinger.
parents-title = Til forældrene
parents-help = Kun det, der bliver skrevet eller sat flueben ved her, kommer på arket sammen med positionen, aftalerne, næste møde og »Siden sidst«: det, der er svaret og skrevet om aftalerne ved den seneste opfølgning. Andre noter kommer ikke med.
parents-strengths = Det går godt, og det virker
parents-strengths-help = Skriv direkte til forældrene. Det står øverst på arket.
parents-seen = Det har vi set, og det vil vi gerne tale med jer om
parents-seen-help = Skriv direkte til forældrene, hvad der er set her, så de kan kende det igen. Det står på arket efter det, der går godt.
parents-take = Tag med på arket
parents-areas = Skriv en sætning til forældrene om et område
parents-show = Vis forældrene: { $what }
print-no-position = Positionen er ikke sat endnu. Når den er det, kan arket udskrives her.
print-lead = Læs arket igennem, som om det handlede om dit eget barn. Udskriv det så til mødet.
print-facts-title = To ting, arket skal svare på
print-facts-help = Forældrene læser svaret på arket. Skriv det, som du ville sige det til dem, for eksempel »De voksne i Solsikken og lederen«.
print-facts-missing = Svar på mindst ét af de to spørgsmål.
print-language = Arkets sprog
print-meeting = Skal næste møde og det, der er aftalt på møder, stå på dette ark?
print-meeting-with = Ja, næste møde og det, der er aftalt på møder
print-meeting-without = Nej, intet om møder
print-meeting-both = Ja, og fra nu af må begge hjem kende møderne
print-meeting-help = Skal det ene hjem ikke vide, hvornår og hvor mødet med det andet er, så udskriv deres ark uden. Det, der er aftalt på et møde, kommer så heller ikke med. Siden spørger igen ved næste udskrift, til nogen vælger, at begge hjem må kende møderne. Se også efter, om de andre aftaler nævner mødet.
print-meeting-before = Det ene hjem må ikke kende møder med det andet. Vælg, om møderne skal stå på dette ark, før du udskriver.
print-unsaid = Feltet »Det har vi set, og det vil vi gerne tale med jer om« er tomt. Det kan skrives under »Ret teksten på arket«.
print-go = Udskriv
print-change = Ret teksten på arket
walk-folded = Aftaler og ord til forældrene
walk-guidance = Se, hvad der skal gøres nu, og hvad der kan

## Positionen igen, midt i en opfølgning

look-again-lead = Se på det, der er set siden. Skriv begrundelsen, som den er nu. Det, der står i opfølgningen, bliver stående imens.
look-again-from = Fra { $day }. Passer det stadig?
look-again-promises = Aftalerne og datoen for næste opfølgning står i opfølgningen. Her ændrer de sig ikke.
look-again-back = Tilbage til opfølgningen
dialogue-stands = Positionen er fra { $day }. Bliver en farve ændret nu, gælder den nye fra i dag, og den gamle kan stadig læses i barnets spor.
