merge-title = Læg en anden kopi ind i denne boks
merge-help = Har I skrevet i boksen på to enheder, eller vil I hente noget frem fra en ældre kopi? Vælg sikkerhedskopien, og skriv den kodesætning, den blev hentet med. Det, der er i boksen, bliver stående; kun det, der mangler, bliver lagt til. I får først at se, hvor meget det er.
merge-file = Filen med den anden kopi
merge-look = Se, hvad der er i kopien
merge-working = Læser kopien … Det tager et øjeblik.
merge-new =
    { $count ->
        [one] Kopien har 1 ting, som mangler i boksen.
       *[other] Kopien har { $count } ting, som mangler i boksen.
    }
merge-nothing = Alt, hvad der er i kopien, er allerede i boksen.
merge-erased =
    { $count ->
        [one] 1 barn er slettet i kopien og bliver også slettet her. Det kan ikke fortrydes.
       *[other] { $count } børn er slettet i kopien og bliver også slettet her. Det kan ikke fortrydes.
    }
merge-held = Der kører noget for { $names }, og kopien sletter det alligevel. Lav først en kopi til forældrene, eller tal med den, der har slettet, før I lægger den ind.
merge-left-out = Det, kopien har om børn, der er slettet, bliver ikke lagt ind ({ $count }).
merge-unread = Noget i kopien kan ikke læses og bliver ikke lagt ind ({ $count }). Hent siden igen for at få den nyeste udgave, og prøv så en gang til.
merge-device-is-older = Kopien har noget, som er skrevet på denne enhed, og som ikke er her mere. Boksen på enheden er altså ældre end kopien: nogen har lagt ældre data tilbage. Læg kopien ind, og find ud af, hvordan det er sket.
merge-other-vault = Kopien er fra en anden boks. Intet er ændret. Kun kopier af denne boks kan lægges ind her.
merge-go = Læg den ind
merge-done =
    { $count ->
        [one] 1 ting er lagt ind.
       *[other] { $count } ting er lagt ind.
    }
export-title = Hent alt som en åben fil
export-help = En fil, som kan læses uden Trivselsspor, så I aldrig er låst fast. Brug den, hvis I skal over i et andet system. Som kopi er sikkerhedskopien bedre, for den er låst.
export-warning = Filen er ikke låst. Enhver, der får fat i den, kan læse alt, hvad I har skrevet om alle børn. Læg den aldrig i en mail, og slet den, så snart den er brugt. At I hentede den, kommer til at stå i logbogen.
export-go = Hent den åbne fil
