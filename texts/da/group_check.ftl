### Gruppetjek: en hel gruppe på én gang, børnene nedad og områderne henad.

check-lead = Tag ét barn ad gangen, og svar ud fra det, du selv har set. »Ikke set« er et godt svar.
check-unseen =
    { $count ->
        [one] 1 barn er ikke set endnu.
       *[other] { $count } børn er ikke set endnu.
    }
check-all-seen = Alle børn er set.
check-only-unseen = Vis kun dem, der ikke er set endnu
check-none-left = Du har set alle. Her er ingen tilbage at vise.
check-child = Barn
check-grid = Gruppetjek: børn nedad, områder henad
check-answered = { $answered } af { $all } områder
check-finished = Færdig
check-changed = Rettet siden Færdig
check-failed = ikke gemt
check-no-answer = Intet svar endnu
check-by-signs = ud fra tegnene
check-signs-say = tegnene siger { $answer }
check-has-note = med note
check-dock = Svar for { $name }: { $area }
check-row-green = Grøn hele vejen
check-row-not-seen = Ikke set hele vejen
check-undo = Fortryd
check-redo = Gentag
check-open = Vis tegnene
check-close = Skjul tegnene
check-says-cell = { $name }, { $area }: { $answer }.
check-says-row = { $name }: { $answer } på alle områder.
check-says-next = { $name }: { $answer } på alle områder. Nu { $next }.
check-says-undone = Fortrudt hos { $name }.
check-says-redone = Gentaget hos { $name }.
check-says-no-further = Der er ikke flere trin den vej.
check-says-finished =
    { $count ->
        [one] Du er færdig med 1 barn.
       *[other] Du er færdig med { $count } børn.
    }
check-nothing-to-finish = Der er ikke noget nyt at gøre færdigt.
check-ready =
    { $count ->
        [one] Færdig gælder 1 barn.
       *[other] Færdig gælder { $count } børn.
    }
check-left =
    { $count ->
        [one] 1 barn bliver stående som »Ikke set endnu«; du kan vende tilbage til det.
       *[other] { $count } børn bliver stående som »Ikke set endnu«; du kan vende tilbage til dem.
    }
check-alone = De andre ser først dine svar, når I alle er færdige, eller når I åbner dialogen sammen.
check-not-born = Ikke med, fordi fødselsdagen ligger efter i dag: { $names }.
check-no-round = Gruppen har ingen runde endnu. Begynd en på gruppens side, så kan du gå i gang.
check-no-children = Der er ingen børn i gruppen endnu. Tilføj dem på gruppens side, så kan du gå i gang.
check-to-group = Til gruppen
check-keys = Det kan du med tastaturet
check-keys-answer = grøn, gul, rød – og ikke set
check-keys-row = Skift + 1, 2, 3, 0
check-keys-row-does = det samme svar på hele rækken, og videre til det næste barn
check-keys-arrows = Piletaster
check-keys-arrows-does = flytter; Home og End går til rækkens ender, Page Up og Page Down nogle børn ad gangen
check-keys-letter = Et bogstav
check-keys-letter-does = næste barn, hvis navn begynder sådan
check-keys-open-does = viser tegnene for cellen; Esc går tilbage til den
check-keys-undo-does = fortryder og gentager, uanset hvor i gruppen det var
check-keys-delete-does = tager cellens svar væk
check-keys-finish-does = er det samme som Færdig
