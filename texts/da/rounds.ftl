## Runder

rounds-lead = En runde er den tid, hvor der bliver svaret og talt om hvert barn. I skolen kan det være én om efteråret og én om foråret, i dagtilbud én til fire om året. I sundhedsplejen er hvert besøg en runde, og besøget begynder du på barnets side.
rounds-none = Der er ingen runder endnu. Den første kommer, når du tilføjer en gruppe, en klasse eller et distrikt.
round-new = Begynd en ny runde
round-change = Ret runden
round-change-this = Ret { $round }
round-rhythm = Hvor tit er der en runde?
round-rhythm-help = Svaret foreslår kun et navn og en sidste dag. Begge dele kan rettes.
round-rhythm-1 = Én gang om året
round-rhythm-2 = To gange om året
round-rhythm-3 = Tre gange om året
round-rhythm-4 = Fire gange om året
round-first-day = Første dag
round-first-day-wrong = Vælg i dag eller en tidligere dag.
round-last-day = Sidste dag (valgfrit)
round-last-day-help = Børn, der begynder efter den dag, kommer først med i næste runde.
round-last-day-wrong = Den sidste dag kan ikke ligge før den første.
round-groups-none = Vælg mindst én, der skal med i runden.
# $group, $count, $round
round-unfinished =
    { $group }: { $count ->
        [one] Ét barn mangler en fælles position
       *[other] { $count } børn mangler en fælles position
    } i { $round }.
round-unfinished-help = Gør først de vurderinger færdige, der er begyndt. Begynder den nye runde nu, bliver positionerne ved med at mangle i den gamle. Det, der er færdigt, bliver stående.
# $group, $round
round-earlier = { $group } bliver i { $round }, som begyndte senere end denne.
round-earlier-help = Vælg en senere første dag, hvis børnene skal over i denne runde.
# $first, $last
round-period = { $first } – { $last }
round-from = Fra { $first }
round-visits =
    { $count ->
        [one] Ét besøg hos et barn
       *[other] { $count } besøg, hvert hos ét barn
    }
