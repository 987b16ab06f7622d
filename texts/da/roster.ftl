roster-lead = Tilføj mange børn på én gang. Fornavn og fødselsmåned er nok.
roster-paste = Skriv listen, eller sæt cellerne ind her
roster-paste-help = Skriv ét barn på hver linje, for eksempel »Asta maj 2022«. Eller markér cellerne i regnearket, også overskrifterne, kopiér dem, og sæt dem ind. Intet bliver gemt, før du har set listen igennem.
roster-file = Eller vælg en fil
roster-file-help = Et regneark (.xlsx, .ods eller .xls) eller en CSV- eller tekstfil. Du kan også trække filen ind på siden.
roster-read = Læs listen
roster-reading = Læser listen …
roster-empty = Her er ikke noget, der kan læses som en liste. Kopiér også rækken med overskrifter, og prøv igen.
roster-other-file = Filen kan ikke læses som en liste. Intet er ændret. Gem den som Excel-fil eller CSV, eller kopiér cellerne, og sæt dem ind.
roster-picture = Et billede kan ikke læses som en liste. Intet er ændret. Find det regneark, billedet er taget af, eller tilføj børnene ét ad gangen.
roster-pdf = En PDF kan ikke læses som en liste. Intet er ændret. Bed om listen som regneark, eller kopiér den i PDF-filen, og sæt den ind.
roster-locked = Regnearket er låst med en adgangskode. Intet er ændret. Åbn det, kopiér cellerne, og sæt dem ind.
roster-reader-missing = Den del af Trivselsspor, der læser regneark, kunne ikke hentes. Intet er ændret. Prøv igen, når der er net, eller kopiér cellerne, og sæt dem ind.
roster-reader-stopped = Regnearket er for stort eller beskadiget, så læsningen blev stoppet. Intet er ændret. Kopiér cellerne, og sæt dem ind.
roster-too-large = Filen er for stor til at være en liste over børn. Intet er ændret. Vælg en på højst 20.000 rækker og 10 MB.
roster-unreadable = Browseren kunne ikke læse filen. Intet er ændret. Vælg den igen, eller kopiér cellerne, og sæt dem ind.
roster-found = Det står der i listen
roster-rows =
    { $rows ->
        [one] 1 række i listen
       *[other] { $rows } rækker i listen
    }
roster-rows-taken =
    { $rows ->
        [one] 1 kan bruges
       *[other] { $rows } kan bruges
    }
roster-rows-refused =
    { $rows ->
        [one] 1 kan ikke bruges
       *[other] { $rows } kan ikke bruges
    }
roster-dropped = Dette er fjernet
roster-dropped-help = Det blev fjernet, før noget blev gemt. Trivselsspor har ikke brug for det og må ikke have det.
roster-dropped-cpr = { $column }: CPR-numre
roster-dropped-address = { $column }: adresser
roster-dropped-phone = { $column }: telefonnumre
roster-dropped-mail = { $column }: mailadresser
roster-which-sheet = Hvilket ark står børnene på?
roster-which-alphabet = Hvordan skal bogstaverne læses?
roster-which-month = Hvilken dag er »{ $example }«? Det gælder hele kolonnen.
roster-which-days = Fødselsdatoerne står som tal. Hvilken dag er »{ $example }«? Det gælder hele kolonnen.
roster-which-given = Hvad er fornavnet? Det er det, der står på forældrearket. Er der to med samme fornavn, kommer så meget af efternavnet med, at de kan kendes fra hinanden. Svaret gælder hele kolonnen.
roster-columns = Kolonner
roster-columns-help = Ret, hvis noget er læst forkert. En kolonne, der ikke bruges, bliver ikke gemt.
roster-column = Kolonne { $number }
roster-example = For eksempel { $example }
roster-takes-name = Hele navnet
roster-takes-given = Fornavn
roster-takes-middle = Mellemnavn
roster-takes-surname = Efternavn
roster-takes-born = Fødselsdato
roster-takes-group = Stue eller klasse
roster-takes-nothing = Bruges ikke
roster-no-name = Vælg, hvilken kolonne barnets navn står i.
roster-no-born = Vælg, hvilken kolonne fødselsdatoen står i. Måned og år er nok.
# $column
roster-no-born-cpr = Vælg, hvilken kolonne fødselsdatoen står i. Stod den i »{ $column }«, er den taget ud sammen med CPR-numrene: lav en kolonne med fødselsmåned og år alene, og læs listen igen.
roster-only = Hvilke børn hører til her?
roster-only-choose = Vælg her
roster-only-all = Alle i listen
roster-only-none = Uden stue eller klasse
roster-new =
    { $count ->
        [one] Ét nyt barn
       *[other] { $count } nye børn
    }
roster-line = Linje
roster-born = Født
roster-given = Fornavn
roster-surname = Efternavn
roster-and-more = … og { $count } til
roster-changed =
    { $count ->
        [one] Oplysningerne om ét barn bliver rettet
       *[other] Oplysningerne om { $count } børn bliver rettet
    }
# $before, $after
roster-changed-to = { $before } bliver til { $after }
# $name, $born
roster-child = { $name }, født { $born }
roster-same =
    { $count ->
        [one] Ét barn findes allerede og er uændret.
       *[other] { $count } børn findes allerede og er uændrede.
    }
roster-possible = Er det samme barn?
roster-possible-help = En række ligner et barn, der er tilføjet før, er stoppet eller står et andet sted i listen. Den bliver først taget med, når du har svaret.
# $line, $row, $known
roster-possible-known = Linje { $line }: { $row }. Tilføjet før: { $known }.
# $line, $row, $known
roster-possible-stopped = Linje { $line }: { $row }. Er stoppet her: { $known }. Er det samme barn, begynder det igen.
# $line, $row, $other, $earlier
roster-possible-earlier = Linje { $line }: { $row }. Også på linje { $other }: { $earlier }.
roster-same-child = Samme barn
roster-other-child = Et andet barn
roster-all-same = Svar »Samme barn« til alle
roster-waiting =
    { $count ->
        [one] Én række venter på dit svar og bliver ikke taget med nu.
       *[other] { $count } rækker venter på dit svar og bliver ikke taget med nu.
    }
roster-refused = Kan ikke bruges
roster-refused-help = Ret det i listen eller regnearket, og læs listen igen. De børn, der er tilføjet, bliver ikke tilføjet to gange.
# $line, $why
roster-refused-row = Linje { $line }: { $why }
# $line, $name, $why
roster-refused-named = Linje { $line }, { $name }: { $why }
roster-show-more = Vis flere
roster-why-no-name = Der mangler et fornavn.
roster-why-not-a-name = Det, der skulle være et navn, har tal eller tegn, som ikke hører til i et navn.
roster-why-long = Navnet er længere end 80 tegn.
roster-why-cpr = Der står noget, der ligner et CPR-nummer. Tag det ud, og læs listen igen.
roster-why-no-birth = Der mangler en fødselsdato.
roster-why-not-a-date = »{ $text }« kan ikke læses som en dato. Skriv for eksempel 07.03.2019.
roster-why-which-month = »{ $text }« kan være to forskellige dage. Svar på, hvordan datoerne skal læses.
roster-why-six-figures = Seks cifre kan være begyndelsen af et CPR-nummer, for andre rækker i kolonnen har ti cifre. Skriv for eksempel 07.03.2019.
roster-why-no-such-day = »{ $text }« er ikke en dag, der findes.
roster-why-not-born = Fødselsdatoen ligger i fremtiden.
roster-why-too-long-ago = Fødselsdatoen passer ikke til et barn.
roster-why-other-group = Hører til { $group }.
roster-why-no-group = Står uden stue eller klasse.
roster-nothing = Der er ikke noget nyt i listen, så der er ikke noget at tilføje.
roster-answer-first = Svar først på det, der mangler et svar ovenfor.
roster-add =
    { $count ->
        [one] Tilføj ét barn
       *[other] Tilføj { $count } børn
    }
roster-correct =
    { $count ->
        [one] Ret oplysningerne om ét barn
       *[other] Ret oplysningerne om { $count } børn
    }
# $new, $changed
roster-add-and-correct = Tilføj { $new }, og ret oplysningerne om { $changed }
roster-another = Læs en anden liste
roster-going = Tilføjer børnene
# $done, $all
roster-progress = { $done } af { $all } er tilføjet
roster-percent = { $percent } procent er tilføjet
roster-stop = Stop
roster-stopping = Stopper om et øjeblik …
roster-done =
    { $count ->
        [one] Ét barn er tilføjet.
       *[other] { $count } børn er tilføjet.
    }
# $done, $all
roster-stopped = Du stoppede. { $done } af { $all } er tilføjet, og resten er ikke ændret. Du kan fortsætte nu eller læse den samme liste igen en anden gang; ingen bliver tilføjet to gange.
# $done, $all
roster-failed = { $done } af { $all } er tilføjet, og det bliver stående, også når siden lukkes. Resten er ikke ændret.
roster-go-on = Fortsæt
roster-receipt = Sådan gik det med hver række
roster-fate-added = Tilføjet.
roster-fate-corrected = Rettet.
roster-fate-there = Findes allerede og er uændret.
roster-fate-not-answered = Ikke taget med. Der mangler et svar på, om det er samme barn.
roster-fate-not-stored = Ikke tilføjet endnu.
