### Svararket: spørgsmål til forældrene og barnet. Ordene er de samme på papir og på skærm.

feedback-easier = Er hverdagen for jeres barn lettere, som før eller sværere end sidst?
feedback-smallest-thing = Hvad er det mindste, der ville gøre en forskel nu?
feedback-said = Fik I sagt det, der var vigtigst for jer?
feedback-right = Talte vi om det rigtige?
feedback-know = Ved I, hvad der sker nu, og hvem der gør det?
feedback-next = Hvad skal vi gøre anderledes næste gang?
feedback-child-being = Hvordan er det at være her for tiden?
feedback-child-listened = Lytter de voksne, når du siger noget?
feedback-child-more = Hvad må de voksne gerne gøre mere af?
feedback-child-stop = Hvad må de voksne gerne holde op med?
feedback-child-said = Fik du sagt det, du ville?
feedback-small-nice = Vis mig, hvor det er rart at være.
feedback-small-hard = Hvor er det ikke rart?
feedback-small-help = Hvem hjælper dig, når noget er svært?
feedback-infant-liked = Hvad viste barnet os, at det kunne lide?

feedback-is-easier = Lettere
feedback-is-same = Som før
feedback-is-harder = Sværere
feedback-is-yes = Ja
feedback-is-some = Noget af det
feedback-is-partly = Delvis
feedback-is-sometimes = Nogle gange
feedback-is-no = Nej
feedback-is-nice = Rart
feedback-is-between = Midt imellem
feedback-is-hard = Svært
feedback-is-unknown = Ved ikke
feedback-unanswered = Ikke svaret

## Arket

feedback-sheet = Svarark
feedback-sheet-lead = Svar, hvis I har lyst, på det, I har lyst til. Vi bruger svarene, næste gang vi taler sammen om { $child }. De bliver ikke lagt sammen med andres svar.
feedback-start = Før samtalen
feedback-end = Efter samtalen
feedback-school-how = En voksen hos os læser op og skriver. Du bestemmer selv, om du vil svare. Sæt kryds ved det ansigt og det ord, der passer.
feedback-small-how = En voksen hos os går en tur med barnet dér, hvor det er om dagen. Barnet viser, peger og fortæller, og den voksne skriver ordene, som de kommer. Et barn, der ikke vil, skal ikke.
feedback-infant-how = Forældre og personale skriver hver for sig, hvad de så.
feedback-infant-parents = Det så vi derhjemme
feedback-infant-staff = Det så vi, der arbejder med barnet
feedback-draw = Tegn det, hvis du hellere vil.

## Skærmen

feedback-fields = Svarene på svararket
feedback-fields-count =
    { $count ->
        [one] Ét svar
       *[other] { $count } svar
    }
feedback-fields-help = Skriv kun det ind, de har svaret på. Lad resten stå.
feedback-print = Udskriv et svarark
feedback-print-lead = Læs arket igennem, før du giver det videre. Bor forældrene hver for sig, så udskriv ét til hvert hjem.
feedback-back = Tilbage til ordene
feedback-said-no-said = { $child }: en derhjemme har svaret, at det vigtigste ikke blev sagt. Ring til den, der svarede.
feedback-said-no-right = { $child }: en derhjemme har svaret, at vi ikke talte om det rigtige. Ring til den, der svarede.
feedback-said-no-know = { $child }: en derhjemme har svaret, at det ikke er klart, hvad der sker nu. Ring til den, der svarede.

## Barnet svarer selv på skærmen

feedback-ask-child = { $child } svarer selv
feedback-ask-help = En voksen læser højt. Du bestemmer selv, om du vil svare.
# $number, $all
feedback-of = Spørgsmål { $number } af { $all }
feedback-words = Ordene, som de blev sagt
feedback-forward = Næste
feedback-before = Forrige
feedback-keep = Gem svarene
feedback-stop-asks = Svarene er ikke gemt. Vil I gå tilbage uden at gemme dem?
feedback-stop = Tilbage til samtalen
feedback-nothing = Der er ikke svaret på noget endnu.
feedback-kept = Tak. Dine svar er gemt.
