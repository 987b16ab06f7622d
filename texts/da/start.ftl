start-title = Start
start-locking = Låser boksen …
start-lead = Se hvert barns trivsel sammen – fra det første leveår til det tiende, med de samme ord hele vejen.
start-looking = Ser efter, om der er en boks på denne enhed …
start-lost = Her har været en boks, som sidst var åben { $day }, men den er ikke længere i denne browser. Enten har nogen slettet browserens data, eller også er browserens eget lager gået i stykker. Har I en sikkerhedskopi, så læs den ind, før I gør andet. Den er ikke rørt. Har I ingen, kan I lave en ny boks herunder.
start-unlock-title = Lås jeres boks op
start-unlock = Lås op
start-working = Arbejder. Det tager et øjeblik, fordi låsen er lavet til at være svær at bryde.
start-make-title = Lav en boks på denne enhed
start-make-help = Alt, hvad I skriver, bliver låst i boksen. Kun den, der kender kodesætningen, kan læse det.
start-make = Lav boksen
passphrase-help = Mindst 16 tegn. Fem tilfældige ord med mellemrum er nemme at huske og svære at gætte. Navne, kendte sætninger og gentagelser er det ikke.
passphrase-again = Skriv kodesætningen igen
passphrase-short = Kodesætningen skal have mindst 16 tegn. Prøv med fem tilfældige ord.
passphrase-differs = De to kodesætninger er ikke ens. Skriv den samme begge steder.
passphrase-suggest = Foreslå en sætning
passphrase-suggest-other = Foreslå en anden
passphrase-show = Vis
passphrase-repeats = Det meste af kodesætningen er det samme igen og igen. Det kan andre gætte. Prøv med fem tilfældige ord.
passphrase-sequence = Det meste af kodesætningen står i rækkefølge i alfabetet, på tastaturet eller blandt tallene. Det kan andre gætte. Prøv med fem tilfældige ord.
passphrase-name = Navnet »{ $name }« er noget af det første, andre gætter på, og der er for lidt tilbage uden det. Prøv med fem tilfældige ord.
passphrase-common = Mange bruger »{ $words }«, så det kan andre gætte, og der er for lidt tilbage uden det. Prøv med fem tilfældige ord.
passphrase-suggested = Her er fem tilfældige ord til jer. Skriv dem af på et stykke papir, og så herunder. Gem papiret et sikkert sted, til I kan ordene, og smid det så ud. I kan også skrive jeres egen kodesætning i feltet.
passphrase-lost = Skriv kodesætningen ned, og læg den et sikkert sted. Når boksen er lavet, får I en nødkode til den dag, I glemmer den. Uden en af delene kan ingen låse op – heller ikke os.
again-label = Den kodesætning, boksen blev låst op med
again-recovery = Den nødkode, boksen blev låst op med
again-help = Vi spørger igen, fordi det her bliver ved at gælde, også når skærmen er låst.
again-wrong = Den passer ikke. Intet er ændret. Prøv igen, eller tryk Fortryd.
again-wait =
    { $seconds ->
        [one] Den var forkert flere gange. Vent 1 sekund, og prøv så igen. Intet er ændret, og boksen er stadig åben.
       *[other] Den var forkert flere gange. Vent { $seconds } sekunder, og prøv så igen. Intet er ændret, og boksen er stadig åben.
    }
again-sample = I eksemplet er der ingen kodesætning, så her går du bare videre. I jeres egen boks spørger vi om den.
start-promises = Det kan I regne med
start-promise-device = Alt bliver på denne enhed. Intet bliver sendt nogen steder hen.
start-promise-sealed = Det, I skriver om et barn, er låst, også når enheden er slukket.
start-promise-people = I sætter positionen sammen og skriver hvorfor. Programmet kommer kun med et forslag.
start-promise-cpr = Ingen CPR-numre og ingen adresser. Der er ikke plads til dem.
start-sample-title = Vil I bare se, hvordan det virker?
start-sample-help = Her er opdigtede børn i en sundhedspleje, en børnehave og en 1. klasse. Vælg, hvem I vil være; I kan skifte undervejs.
start-try-as = Prøv som { $role }
who-title = Hvem er du?
who-lead = Hver voksen svarer for sig selv. Vælg dit navn, før du går i gang.
adult-add = Tilføj en voksen
adult-add-go = Tilføj, og gå i gang
adult-name = Dit navn
adult-name-help = Fornavn eller initialer. Det står på det ark, forældrene får.
adult-role = Din rolle
adult-leader = { $name }: { $role }. En leder kan give og fjerne adgang for andre, så her spørger boksen om kodesætningen.
damage-found = Noget i boksen kan ikke læses. Det er blevet liggende, som det var; resten er læst og kan bruges. Vis denne besked til den, der hjælper jer med enheden.
damage-record = Post nummer { $number } kan ikke læses.
damage-bundle = Nogle ældre poster kan ikke læses.
damage-draft = En kladde kan ikke læses.
damage-child-key = Nøglen til et barns oplysninger kan ikke læses.
damage-missing = Post nummer { $first } til { $last } mangler.
damage-tail = De sidste poster, { $first } til { $last }, mangler.
damage-header-older = Boksens lås er en ældre, som er lagt tilbage: kodesætninger, der er skiftet eller fjernet siden, kan åbne den. Skriv ikke videre, før I ved, hvem der har gjort det.
damage-head = Boksens slutmærke kan ikke læses, så vi kan ikke se, om der mangler noget til sidst.
damage-newer =
    { $count ->
        [one] Én post er skrevet af en nyere udgave, som denne ikke forstår. Den er blevet liggende.
       *[other] { $count } poster er skrevet af en nyere udgave, som denne ikke forstår. De er blevet liggende.
    }
damage-broken = En post kan åbnes, men ikke læses (ved »{ $path }«). Den er blevet liggende.
restore-title = Har I en sikkerhedskopi?
rescue-title = Kan I ikke komme ind?
start-back = Tilbage til forsiden
institution-name = Institutionens navn
institution-name-help = Det står øverst på det ark, forældrene får.
keep-years =
    { $years ->
        [one] Højst 1 år
       *[other] Højst { $years } år
    }
keys-title = Nøgler
