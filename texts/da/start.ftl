start-title = Start
start-locking = Låser Trivselsspor …
start-heading = Se hvert barns trivsel sammen
start-lead = De voksne svarer hver for sig, taler om det, de ser forskelligt på, og følger op på det, de aftaler. Med de samme ord fra fødslen til og med 10 år.
start-have-backup = Jeg har en sikkerhedskopi
start-looking = Ser efter, om Trivselsspor er taget i brug på denne enhed …
start-lost = Trivselsspor har været i brug her, sidst { $day }, men jeres data er ikke længere i denne browser. Enten har nogen slettet browserens data, eller browseren har gjort det selv, eller også er dens lager gået i stykker. Er der en sikkerhedskopi, så læg den ind, før du gør andet. Kopien er uændret. Er der ingen, kan du begynde forfra herunder.
start-unsaved = Noget nåede ikke at blive gemt, før der blev låst. Det er ikke væk: det ligger krypteret i dette vindue. Lås op her, så prøver Trivselsspor at gemme det igen. Luk ikke vinduet, og genindlæs ikke siden, før det er gemt.
start-unlock-title = Lås Trivselsspor op
start-unlock = Lås op
start-last-open = Sidst åbnet { $day }.
unlock-wait =
    { $seconds ->
        [one] Kodesætningen var forkert flere gange. Vent 1 sekund, og prøv så igen. Intet er ændret.
       *[other] Kodesætningen var forkert flere gange. Vent { $seconds } sekunder, og prøv så igen. Intet er ændret.
    }
start-working = Låser op. Det tager et øjeblik, fordi låsen skal være svær at bryde.
make-title = Tag Trivselsspor i brug
make-lead = Alt, hvad du skriver, bliver låst (krypteret) på denne enhed. Uden kodesætning eller nødkode kan ingen læse det.
make-go = Opret
passphrase-help = Mindst 16 tegn. Fem tilfældige ord med mellemrum er nemme at huske og svære at gætte. Navne, kendte sætninger og gentagelser er lette at gætte.
passphrase-again = Skriv kodesætningen igen
passphrase-short = Kodesætningen skal have mindst 16 tegn. Prøv med fem tilfældige ord.
passphrase-differs = De to kodesætninger er ikke ens. Skriv den samme begge steder.
passphrase-suggest = Foreslå en kodesætning
passphrase-suggest-other = Foreslå en anden
passphrase-show = Vis
passphrase-repeats = Det meste af kodesætningen er det samme igen og igen. Det kan andre gætte. Prøv med fem tilfældige ord.
passphrase-sequence = Det meste af kodesætningen står i rækkefølge i alfabetet, på tastaturet eller blandt tallene. Det kan andre gætte. Prøv med fem tilfældige ord.
passphrase-name = Navnet »{ $name }« er noget af det første, andre gætter på, og der er for lidt tilbage uden det. Prøv med fem tilfældige ord.
passphrase-common = Mange bruger »{ $words }«, så det kan andre gætte, og der er for lidt tilbage uden det. Prøv med fem tilfældige ord.
passphrase-suggested = Her er fem tilfældige ord. Skriv dem af på et stykke papir, og skriv dem så igen herunder. Læg papiret i et aflåst skab. Du må også gerne selv finde på nogle andre ord.
passphrase-lost = Skriv kodesætningen ned, og læg den i et aflåst skab. Bagefter får du en nødkode til den dag, kodesætningen er glemt. Er både kodesætningen og nødkoden væk, kan ingen låse op, heller ikke dem, der har lavet Trivselsspor.
again-label = Den kodesætning, du låste op med
again-recovery = Den nødkode, du låste op med
again-help = Trivselsspor spørger igen, så kun en, der kan låse op, kommer videre.
again-wrong = Den passer ikke. Intet er ændret. Prøv igen, eller tryk »Annuller«.
again-leader = En leders egen kodesætning
again-leader-help = Kun en leder kan gøre dette: { $names }. Lederen skriver selv sin egen kodesætning.
again-leader-wrong = Det er ikke en leders egen kodesætning. Intet er ændret. Hent en leder, og prøv igen, eller tryk »Annuller«.
again-of = Den voksnes egen kodesætning, eller en leders
again-of-help = { $name } har sin egen kodesætning. Enten skriver { $name } den, eller også skriver en leder sin.
again-of-wrong = Det er hverken den voksnes egen kodesætning eller en leders. Intet er ændret. Prøv igen, eller tryk »Annuller«.
again-wait =
    { $seconds ->
        [one] Den var forkert flere gange. Vent 1 sekund, og prøv så igen. Intet er ændret, og Trivselsspor er stadig låst op.
       *[other] Den var forkert flere gange. Vent { $seconds } sekunder, og prøv så igen. Intet er ændret, og Trivselsspor er stadig låst op.
    }
again-sample = I eksemplet er der ingen kodesætning, så her går du bare videre. Med jeres data bliver du spurgt om den.
start-promises = Det kan du regne med
start-promise-device = Alt bliver på denne enhed. Intet forlader den, medmindre nogen her laver en fil eller en udskrift eller slår automatisk sikkerhedskopi til.
start-promise-sealed = Det, du skriver om et barn, ligger krypteret på enheden. Uden kodesætning eller nødkode kan ingen læse det.
start-promise-people = Det er mennesker, der beslutter positionen og skriver hvorfor. Trivselsspor kommer kun med et forslag.
start-promise-cpr = Der er ingen felter til CPR-numre eller adresser, og det, der ligner et CPR-nummer, bliver ikke taget imod.
start-sample-title = Vil du bare se, hvordan det virker?
start-sample-help = Her er opdigtede børn hos en sundhedsplejerske, i en børnehave og i en 1. klasse. Vælg, hvem du vil være; du kan skifte undervejs.
start-try-as = Prøv som { $role }
who-title = Hvem er du?
who-lead = Hver voksen svarer for sig selv. Vælg dit navn, før du går i gang.
adult-add = Tilføj dig selv
adult-add-go = Tilføj, og gå i gang
adult-name = Dit navn
adult-name-help = Fornavn eller initialer. Det står på det ark, forældrene får.
adult-role = Din rolle
# $name, $role
adult-leader = { $name }: { $role }. En leder kan give andre adgang og fjerne den igen, så her skal kodesætningen skrives.
damage-found = En del af jeres data kan ikke læses. Resten kan bruges som før, og intet er ændret. Tag et billede af denne besked, og vis det til den, der hjælper med it.
damage-found-stopped = Jeres data på enheden er ikke, som Trivselsspor sidst gemte dem. Du kan stadig læse dem, og intet er slettet, men der kan ikke gemmes noget lige nu. Tag et billede af denne besked, og vis det til den, der hjælper med it.
damage-record = Registrering nr. { $number } kan ikke læses.
damage-bundle = Nogle ældre registreringer kan ikke læses.
damage-draft = En kladde kan ikke læses.
damage-child-key = Oplysningerne om ét barn kan ikke låses op.
# $first, $last
damage-missing = Registrering nr. { $first } til { $last } mangler.
# $first, $last
damage-tail = De sidste registreringer, { $first } til { $last }, mangler.
damage-header-older = Nogen har lagt en ældre lås tilbage: kodesætninger, der siden er skiftet eller fjernet, virker igen. Skriv ikke videre, før du ved, hvem der har gjort det.
damage-head = Mærket for, hvor jeres data slutter, kan ikke læses, så det er uvist, om de sidste registreringer mangler.
damage-newer =
    { $count ->
        [one] Én registrering er skrevet i en nyere udgave af Trivselsspor og kan ikke vises her. Den er ikke ændret. Genindlæs siden.
       *[other] { $count } registreringer er skrevet i en nyere udgave af Trivselsspor og kan ikke vises her. De er ikke ændret. Genindlæs siden.
    }
damage-broken = En registrering kan låses op, men ikke læses (ved »{ $path }«). Den er ikke ændret.
damage-stops-title = Der kan ikke gemmes noget nu
damage-stops-safe = Alt, hvad du kan se, er uændret. Det, der ikke kan læses, bliver liggende, som det er, også når der bliver skrevet videre.
damage-stops-ask = Find ud af, om nogen har lagt ældre data tilbage på enheden, og spørg den, der hjælper med it.
damage-stops-go = Tryk »Skriv videre«, når du ved nok. Så kan der gemmes igen.
damage-stops-newer = Er der en nyere sikkerhedskopi, så læg den ind bagefter. Så kommer det, der mangler, med igen.
damage-stops-access = Se bagefter, hvem der kan låse op, og skift krypteringsnøglen.
damage-stops-on = Skriv videre
restore-title = Har du en sikkerhedskopi?
rescue-title = Kan du ikke komme ind?
start-back = Tilbage til forsiden
institution-name = Arbejdsstedets navn
institution-name-help = Det står øverst på det ark, forældrene får.
keep-years =
    { $years ->
        [one] Højst 1 år
       *[other] Højst { $years } år
    }
keys-title = Adgang
