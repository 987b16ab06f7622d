## Runder

rounds-lead = En runde er den tid, hvor hvert barn bliver set og drøftet. Skolen har én om efteråret og én om foråret, dagtilbud fra én til fire om året. I sundhedsplejen er hvert besøg en runde; det begynder I hos barnet.
rounds-none = Der er ingen runder endnu. Den første kommer, når I tilføjer en gruppe.
round-new = Begynd en ny runde
round-change = Ret runden
round-change-this = Ret { $round }
round-name = Rundens navn
round-rhythm = Hvor tit ser I på børnene?
round-rhythm-help = Svaret foreslår kun et navn og en sidste dag. I kan rette begge dele.
round-rhythm-1 = Én gang om året
round-rhythm-2 = To gange om året
round-rhythm-3 = Tre gange om året
round-rhythm-4 = Fire gange om året
round-first-day = Første dag
round-first-day-wrong = Vælg i dag eller en dag, der er gået.
round-last-day = Sidste dag (kan udelades)
round-last-day-help = Børn, der begynder efter den dag, kommer først med i næste runde.
round-last-day-wrong = Den sidste dag kan ikke ligge før den første.
round-groups-none = Der er ingen gruppe med endnu. Vælg mindst én.
round-unfinished =
    { $group }: { $count ->
        [one] Ét barn mangler en fælles position
       *[other] { $count } børn mangler en fælles position
    } i { $round }.
round-unfinished-help = Begynder I nu, går I videre uden. Det, I er færdige med, bliver stående hos børnene, men gør først de vurderinger færdige, I er begyndt på.
round-earlier = { $group }: { $round } er begyndt senere end den her, så det bliver ved med at være den runde, I er i.
round-earlier-help = Vælg en senere første dag, hvis I vil over i den her.
round-year = Runde { $year }
round-winter = Vinter { $year }/{ $next }
round-month = Runde i { $month } { $year }
round-period = { $first } – { $last }
round-from = Fra { $first }
round-visits =
    { $count ->
        [one] Ét besøg hos et barn
       *[other] { $count } besøg hos ét barn ad gangen
    }

## Hvor langt en gruppe er

counts-label = Hvor langt I er
counts-none = set af ingen
counts-one = set af én
counts-more = set af to eller flere
counts-not-assessed = ikke vurderet
overview-not-assessed =
    { $count ->
        [one] Ét barn er ikke vurderet
       *[other] { $count } børn er ikke vurderet
    }

## Gruppens vej

group-path = Gruppens sider
group-next-empty = Gruppen er tom. Begynd med børnelisten, eller tilføj børnene ét ad gangen. Fornavn og fødselsmåned er nok.
group-next-nobody = Ingen af børnene er set endnu. I et gruppetjek ser én voksen på alle i én omgang.
group-next-some =
    { $count ->
        [one] Ét barn mangler at blive set. Gå videre med gruppetjekket, eller åbn barnet.
       *[other] { $count } børn mangler at blive set. Gå videre med gruppetjekket, eller åbn et barn.
    }
group-next-talk = Nu er alle set. Sæt jer sammen, og gå børnene igennem ét ad gangen.
group-next-print = Alle er talt igennem. Nu kan I udskrive til forældrene. Bagefter kan I begynde en ny runde.
group-next-visit = Åbn et barn for at begynde et besøg eller skrive videre på det.
group-next-round = Ingen af børnene er med i en runde lige nu. Se perioden under Runder, eller begynd en ny.
group-left = Er stoppet

## Børn, der kommer og går

child-comes-and-goes = Begyndt, stoppet eller flyttet (kan udelades)
child-since = Begyndte i gruppen
child-since-help = Kun hvis barnet er kommet til senere end de andre.
child-left = Sluttede i gruppen
child-left-help = Så er barnet ikke med i de runder, der begynder senere.
child-left-too-early = Den sidste dag kan ikke ligge før den første.
child-group = Gruppe
child-group-help = Det, I er færdige med, følger barnet. Gør først de vurderinger færdige, I er begyndt på.
child-left-on = Stoppede { $day }
child-came-on = Begyndte { $day }
child-no-round = Barnet er ikke med i en runde lige nu. Det kommer med, når den næste begynder.

## Et barn, der ikke kan vurderes

not-assessed-begin = Kunne ikke vurderes i denne runde
not-assessed-reason = Hvorfor kunne barnet ikke vurderes?
not-assessed-help = For eksempel: rejst hele perioden. Barnet står som ikke vurderet og tæller aldrig som grøn.
not-assessed-said = Ikke vurderet: { $reason }
not-assessed-back = Barnet kan vurderes alligevel

## Besøg

visit-new = Nyt besøg
visit-name = Besøg { $day }
visit-finish-first = Gør din begyndte vurdering færdig, før du begynder et nyt besøg.

## Voksne

adult-change = Ret et navn eller en rolle
adult-change-this = Ret { $name }
