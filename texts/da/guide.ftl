# Handleguiden: husets egen rytme, lukkeuger og telefonnumre.

pause-first-yellow = Første opfølgning efter gul
pause-first-red = Første opfølgning efter rød
pause-then = Derefter
pause-at-most = Højst så længe mellem to opfølgninger
pause-think-again = Spørg, om det stadig er det rigtige

guide-weeks = { $count ->
        [one] { $count } uge
       *[other] { $count } uger
    }
guide-closed = Lukkeuger hvert år
guide-new-year = Lukket mellem jul og nytår
guide-phones = Hvem er der at ringe til om hjælp udefra?

guide-title = Handleguiden
guide-lead = Her står, hvilke dage Trivselsspor foreslår. En anden dag kan altid vælges, og en dag, der er aftalt, flytter sig ikke.
guide-rhythm = Uger til næste opfølgning
guide-in-weeks = { $pause }, i uger
guide-closed-title = Hvornår er der lukket?
guide-closed-help = Skriv ugenumre, for eksempel »28–30, 42«. De gælder hvert år. En dag, der ville ligge i en lukkeuge, bliver til den sidste hverdag før den.
guide-new-year-asks = Jul og nytår
# $yellow, $red
guide-example = Bliver en position sat i dag, foreslår Trivselsspor { $yellow } ved gul og { $red } ved rød.
guide-help-title = Hjælp udefra
guide-phones-help = Skriv, hvem der er at ringe til i kommunen, og på hvilket nummer, for eksempel PPR og den åbne rådgivning. Det står under »Gå et trappetrin op«. Skriv intet om børn her.
guide-fault-weeks = Skriv et helt tal fra 1 til 26.
guide-fault-long = Skriv ikke flere uger, end der højst må gå mellem to opfølgninger.
guide-fault-closed = Skriv ugenumre fra 1 til 53 med komma imellem, højst 20 uger.
