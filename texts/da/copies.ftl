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
merge-erased = Kopien siger, at alt om disse børn er slettet. De bliver stående her, medmindre du sætter flueben
merge-held = Kopien siger, at alt om { $names } er slettet. Her kører der noget for barnet, så det bliver stående.
merge-left-out = Det, kopien har om børn, der er slettet, bliver ikke lagt ind ({ $count }).
merge-erased-help = Sæt kun flueben, hvis I ved, at barnet er slettet med vilje. Er I i tvivl, så spørg den, der har slettet. Det kan ikke fortrydes.
merge-erased-leader = Kopien siger, at alt om { $names } er slettet. Det bliver stående her. Kun en leder kan slette det.
merge-erases =
    { $count ->
        [one] Alt om 1 barn bliver slettet. Det kan ikke fortrydes.
       *[other] Alt om { $count } børn bliver slettet. Det kan ikke fortrydes.
    }
merge-earlier = Kopien er lavet med en nøgle fra før det seneste nøgleskift. Det kan være en, der ikke er hos jer mere, der har lavet den. Kun det, der har stået i denne boks, kan komme ind igen. Voksne, roller, mærker og sletninger bliver ikke taget med ({ $count }).
merge-keys-changed = På den anden enhed er det ændret, hvem der kan låse op. Her gælder de gamle kodesætninger stadig. Fjern og skift de samme her.
merge-on = Gå videre
merge-unread = Noget i kopien kan ikke læses og bliver ikke lagt ind ({ $count }). Hent siden igen for at få den nyeste udgave, og prøv så en gang til.
merge-device-is-older = Kopien har noget, der siger, at det er skrevet på denne enhed, men som ikke er her. Enten har nogen lagt ældre data tilbage på enheden, eller også er kopien ikke det, den giver sig ud for. Find ud af, hvor kopien kommer fra, før I lægger den ind.
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
