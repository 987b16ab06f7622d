# Handleguiden: husets egen rytme, lukkeuger og telefonnumre.

pause-first-yellow = Første opfølgning efter gul
pause-first-red = Første opfølgning efter rød
pause-then = Mellem to opfølgninger derefter
pause-at-most = Længste tid mellem to opfølgninger
pause-think-again = Tid, før Trivselsspor spørger, om det stadig er den rigtige hjælp

guide-weeks = { $count ->
        [one] { $count } uge
       *[other] { $count } uger
    }
guide-closed = Lukkeuger hvert år
guide-new-year = Lukket mellem jul og nytår
guide-phones = Hvem kan man ringe til om hjælp udefra?

guide-title = Handleguiden
guide-lead = Her vælger du, hvilke dage Trivselsspor foreslår. En anden dag kan altid vælges, og en dag, der er aftalt, flytter sig ikke.
guide-rhythm = Uger til næste opfølgning
guide-in-weeks = { $pause } (uger)
guide-closed-title = Hvornår er der lukket?
guide-closed-help = Skriv ugenumre, for eksempel »28–30, 42«. De gælder hvert år. Falder dagen i en lukkeuge, foreslår Trivselsspor den sidste hverdag før den eller, hvis det er for tidligt, den første hverdag efter.
guide-new-year-asks = Jul og nytår
guide-still-yellow-asks = Møde med forældrene
guide-still-yellow = Stadig gul efter fire uger: inviter forældrene
guide-still-yellow-help = Er positionen stadig gul efter fire uger, og er der siden hverken holdt eller aftalt et møde med forældrene, siger »I dag« og barnets side det. Fire uger er vores forslag.
# $yellow, $red
guide-example = Bliver en position sat i dag, foreslår Trivselsspor { $yellow } ved gul og { $red } ved rød.
guide-help-title = Hjælp udefra
guide-phones-help = Skriv, hvem man kan ringe til i kommunen, og nummeret, for eksempel PPR og den åbne rådgivning. Det står under »Gå et trappetrin op«. Skriv intet om børn her.
guide-fault-weeks = Skriv et helt tal fra 1 til 26.
guide-fault-long = Skriv ikke flere uger, end der højst må gå mellem to opfølgninger.
guide-fault-closed = Skriv ugenumre fra 1 til 53 med komma imellem, højst 20 uger.
