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
