assessment-of = Egen vurdering af { $name }
assessment-steps = Skemaets dele
# $area, $done, $all
assessment-step = { $area }: { $done } af { $all } tegn
# $done, $all
assessment-done = { $done } af { $all }
assessment-last = Afslutning
assessment-words = Med dine egne ord
assessment-short-emotions = Følelser
assessment-short-relations = Relationer
assessment-short-learning = Sprog, leg
assessment-short-body = Krop
assessment-short-everyday = Hverdag
assessment-short-surroundings = Omgivelser
assessment-next = Næste: { $step }
assessment-back = Tilbage til { $step }
assessment-open =
    { $count ->
        [one] Ét tegn står tomt. Det er i orden. Har du ikke set det, er »Ikke set« et godt svar.
       *[other] { $count } tegn står tomme. Det er i orden. Har du ikke set dem, er »Ikke set« et godt svar.
    }
assessment-to-not-seen =
    { $count ->
        [one] Sæt det til »Ikke set«
       *[other] Sæt de { $count } til »Ikke set«
    }
assessment-filled-not-seen =
    { $count ->
        [one] Ét tomt tegn er sat til »Ikke set«. Resten er ikke ændret.
       *[other] { $count } tomme tegn er sat til »Ikke set«. Resten er ikke ændret.
    }
assessment-by = { $name } svarer
assessment-correcting = Du er allerede færdig med denne vurdering. Retter du den, bliver begge udgaver stående.
assessment-lead = Svar ud fra det, du selv har set, og ved tegn om hjemmet også ud fra det, forældrene fortæller. »Ikke set« er et godt svar.
assessment-works = Hvad virker?
assessment-works-help = Hvad kan barnet godt, og hvad er det glad for? Hvad gør vi, når det går godt?
assessment-wonders = Hvad undrer?
assessment-wonders-help = Skriv det, du har set eller hørt, og hvornår. Vent med forklaringerne til dialogen.
assessment-childs-view = Barnets eget perspektiv
assessment-childs-view-help = Hvad siger eller viser barnet selv? Skriv gerne barnets egne ord.
assessment-note = Din note om { $area }
assessment-rest-green = Sæt resten til grøn
assessment-filled =
    { $count ->
        [one] Ét tomt tegn er sat til grøn. Det, du selv har svaret, er ikke ændret.
       *[other] { $count } tomme tegn er sat til grøn. Det, du selv har svaret, er ikke ændret.
    }
assessment-how-long = Hvor længe?
assessment-where = Hvor ser du det?
# $answered, $all
assessment-answered = Du har svaret på { $answered } af { $all } tegn.
assessment-finish = Færdig
assessment-finish-correction = Gem rettelsen
assessment-later = Fortsæt senere
hint-setting = Først vores eget: det kan vi selv ændre
hint-green = Svarene peger på grøn: alle seks områder er grønne.
hint-yellow = Svarene peger på gul: ét område er gult.
hint-discuss-red = Overvej, om positionen er rød: ét område er rødt, eller flere er gule.
hint-cannot-say = Der er ikke svar nok til et forslag endnu.
hint-unseen = Endnu ikke set nok til at svare på: { $areas }.
hint-reasons = Det bygger på
hint-areas = Sådan er svarene på hvert område lagt sammen
# $seen, $asked
hint-seen-of = { $seen } af { $asked } tegn set
hint-despite-effort = trods det, vi har prøvet
hint-only = Det er kun et forslag. Positionen bliver besluttet i dialogen, med begrundelse.

## Bagefter

after-thanks = Tak, { $name }
after-stored = Dine svar om { $name } er gemt.
after-title = Hvad nu?
# $colleague, $name
after-lacks = { $colleague } mangler at svare om { $name }
after-lacks-somebody = En kollega mangler at svare om { $name }
after-hidden = Din kollega kommer direkte til skemaet om { $name }. Dine svar er skjult, til alle har svaret, eller I åbner dialogen sammen.
after-give = Lad { $colleague } svare nu
after-give-on = Lad en kollega svare nu
after-together = Er I sammen nu?
after-all = Alle har svaret om { $name }.
after-alone = Se det hele samlet
after-talk = Begynd dialogen
after-next = Næste barn: { $name }
after-answer = Svar om { $name }
after-rest = Ikke mere lige nu
