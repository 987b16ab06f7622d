### Gruppetjek: en hel gruppe på én gang, børnene nedad og områderne henad.

check-lead = Svar ud fra det, du selv har set, og ved omgivelserne også ud fra det, forældrene fortæller.
check-lead-not-seen = »Ikke set« er et godt svar.
check-unseen =
    { $count ->
        [one] Du mangler at svare om ét barn.
       *[other] Du mangler at svare om { $count } børn.
    }
check-lacks-you = Mangler dit svar
check-all-seen = Ingen mangler dit svar.
check-only-unseen = Kun dem, du mangler
check-child = Barn
check-grid = Gruppeskema: et barn i hver række, et område i hver kolonne
# $answered, $all
check-answered = { $answered } af { $all } områder
check-finished = Færdig
check-changed = Rettet, efter du trykkede »Færdig«
check-failed = ikke gemt
check-no-answer = Intet svar endnu
check-by-signs = ud fra tegnene
check-signs-say = tegnene siger { $answer }
check-has-note = med note
# $name, $area
check-dock = Svar for { $name }: { $area }
check-row-green = Sæt resten til grøn
check-row-not-seen = Sæt resten til »Ikke set«
check-undo = Fortryd
check-redo = Gentag
check-open = Vis tegnene
check-close = Skjul tegnene
# $name, $area, $answer
check-says-cell = { $name }, { $area }: { $answer }.
# $count, $name, $answer
check-says-filled =
    { $count ->
        [one] { $name }: ét område blev sat til { $answer }.
       *[other] { $name }: { $count } områder blev sat til { $answer }.
    }
check-says-nothing-empty = { $name }: der var ikke noget tomt at udfylde.
check-says-last = Det var det sidste barn i skemaet.
check-says-now = Nu { $name }.
check-notes = Skriv en note
check-back = Tilbage til skemaet
check-earlier = Forrige
check-next = Næste
# $at, $all
check-place = { $at } af { $all }
check-digits = Brug taltasterne til at svare i skemaet
check-says-undone = Fortrudt hos { $name }.
check-says-redone = Gentaget hos { $name }.
check-says-no-further = Der er ikke mere at fortryde eller gentage.
check-says-finished =
    { $count ->
        [one] Du er færdig med at svare om ét barn.
       *[other] Du er færdig med at svare om { $count } børn.
    }
check-nothing-to-finish = Der er ikke noget nyt at gøre færdigt.
check-ready =
    { $count ->
        [one] Når du trykker »Færdig«, er dine svar om ét barn færdige.
       *[other] Når du trykker »Færdig«, er dine svar om { $count } børn færdige.
    }
check-alone = De andre ser først dine svar, når alle er færdige, eller når I åbner dialogen sammen.
check-not-born = Ikke med, fordi fødselsdatoen ligger i fremtiden: { $names }.
check-no-round = Der er ingen runde her endnu. Gå tilbage, og begynd en, så kan du gå i gang.
check-no-children = Der er ingen børn her endnu. Gå tilbage, og tilføj dem, så kan du gå i gang.
check-keys = Genveje på tastaturet
check-keys-answer = grøn, gul, rød – og ikke set
check-keys-row = Skift + 1, 2, 3, 0
check-keys-row-does = det svar i alle tomme felter i rækken, og videre til det næste barn
check-keys-arrows = Piletaster
check-keys-arrows-does = flytter; Home og End går til rækkens ender, Page Up og Page Down nogle børn ad gangen
check-keys-letter = Et bogstav
check-keys-letter-does = næste barn, hvis navn begynder med det
check-keys-open-does = viser tegnene for feltet; Esc går tilbage til det
check-keys-undo-does = fortryder og gentager, uanset hvilket barn det var hos
check-keys-delete-does = sletter svaret i feltet
check-keys-finish-does = er det samme som Færdig
one-sign-open = Ét tegn ad gangen
one-sign-close = Hele skemaet
one-sign-choose = Tegn
one-sign-help = Se efter ét tegn hos alle børn, når dagen passer til det. Resten kan vente til en anden dag.
# $answered, $all
one-sign-far =
    { $all ->
        [one] { $answered } af { $all } barn
       *[other] { $answered } af { $all } børn
    }
one-sign-before = Forrige tegn
one-sign-next = Næste tegn
one-sign-filled =
    { $count ->
        [one] Ét svar er sat til grøn. Det, du selv har svaret, er ikke ændret.
       *[other] { $count } svar er sat til grøn. Det, du selv har svaret, er ikke ændret.
    }
