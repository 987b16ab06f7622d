merge-title = Læg en anden sikkerhedskopi ind her
merge-help = Er der skrevet på to enheder, eller skal noget hentes frem fra en ældre kopi? Vælg sikkerhedskopien, og skriv den kodesætning, der gjaldt, da den blev hentet. Det, der er her, bliver stående; kun det, der mangler, bliver lagt til. Du får først at se, hvor meget det er.
merge-file = Filen med den anden sikkerhedskopi
merge-look = Se, hvad der er i kopien
merge-working = Læser kopien … Det tager et øjeblik.
merge-new =
    { $count ->
        [one] Kopien har 1 registrering, som ikke er her.
       *[other] Kopien har { $count } registreringer, som ikke er her.
    }
merge-nothing = Alt i kopien er her allerede.
merge-nothing-more = Der er ikke mere i kopien, som kan lægges ind her.
merge-erased = I kopien er der slettet oplysninger. De står her endnu og bliver stående, medmindre du sætter flueben ved barnets navn:
merge-held = I kopien er oplysningerne om { $names } slettet. Her er sletningen standset, så de bliver stående.
merge-left-out = Det, kopien har om børn, hvis oplysninger er slettet her, bliver ikke lagt ind ({ $count }).
merge-erased-help = Sæt kun flueben, hvis du ved, at oplysningerne er slettet med vilje. Er du i tvivl, så spørg den, der har slettet dem. Det kan ikke fortrydes.
merge-erased-leader = I kopien er oplysningerne om { $names } slettet. De bliver stående her. Kun en leder kan slette dem.
merge-erased-shared = Ingen leder har sin egen kodesætning, så den, der blev låst op med, er nok. Giv en leder sin egen kodesætning under Adgang, hvis kun en leder skal kunne gøre det.
merge-of-leaders = I kopien står der også noget, som en leder skal sige god for:
merge-of-leaders-other = Noget om et barn eller en voksen, der ikke er her
merge-of-leaders-newer = Noget, som først en nyere udgave af Trivselsspor kan vise
merge-of-leaders-question = Skal det med?
merge-of-leaders-take = Ja, tag det med
merge-of-leaders-help = En leder skriver sin egen kodesætning. Uden flueben bliver resten lagt ind, og dette bliver udeladt. En leder kan lægge den samme kopi ind senere.
merge-of-leaders-shared = Det bliver lagt ind med resten. Ingen leder har sin egen kodesætning, så den, der blev låst op med, er nok. Giv en leder sin egen under Adgang, hvis kun en leder skal kunne gøre det.
merge-takes-of-leaders = Det, en leder skal sige god for, kommer med ({ $count }).
merge-left-to-leader = Det, en leder skal sige god for, er ikke lagt ind ({ $count }). En leder kan lægge den samme kopi ind og sætte flueben.
merge-erases =
    { $count ->
        [one] Oplysningerne om ét barn bliver slettet. Det kan ikke fortrydes.
       *[other] Oplysningerne om { $count } børn bliver slettet. Det kan ikke fortrydes.
    }
merge-earlier = Kopien er låst med en krypteringsnøgle, der siden er skiftet. Den kan være lavet af en, der er stoppet. Kun det, der har stået her før, kan lægges ind igen. Voksne, roller, flueben og sletninger bliver ikke taget med ({ $count }). Er kopien fra en af arbejdsstedets egne enheder, så skriv det, der kun står på den enhed, ind her. Begynd derefter forfra på den med en ny kopi herfra.
merge-keys-changed = På den anden enhed er det ændret, hvem der kan låse op. Her gælder de gamle kodesætninger stadig. Det nemmeste er at begynde forfra her med en ny kopi derfra. Bliver de samme ændringer i stedet lavet her, kan kopier fra den ene enhed ikke længere lægges ind på den anden.
merge-on = Gå videre
merge-unread = Noget i kopien kan ikke læses og bliver ikke lagt ind ({ $count }). Genindlæs siden for at få den nyeste udgave, og prøv så en gang til.
merge-device-is-older = I kopien er der noget, som er skrevet på denne enhed, men som ikke er her. Enten har nogen lagt ældre data tilbage på enheden, eller også er kopien ikke det, den giver sig ud for. Find ud af, hvor kopien kommer fra, før du lægger den ind.
merge-other-vault = Kopien hører ikke til dette Trivselsspor. Intet er ændret. Er den fra en anden af arbejdsstedets egne enheder, er krypteringsnøglen skiftet på hver af de to enheder, og deres data kan ikke længere lægges sammen. Vælg den enhed, der har det meste, og skriv det, der kun står på den anden, ind dér. Hent så en ny kopi, og begynd forfra på den anden enhed med den.
merge-go = Læg den ind
merge-done =
    { $count ->
        [one] Én registrering er lagt ind.
       *[other] { $count } registreringer er lagt ind.
    }
export-title = Hent alt som en åben fil
export-help = En fil, som kan læses uden Trivselsspor, så ingen er bundet til det. Brug den, hvis alt skal over i et andet system. Til at gemme er sikkerhedskopien bedre, for den er låst.
export-warning = Filen er ikke låst. Enhver, der får fat i den, kan læse alt, hvad der er skrevet om alle børn. Læg den aldrig i en mail, og slet den, så snart den er brugt. Det bliver skrevet i logbogen, at du hentede den.
export-go = Hent den åbne fil
