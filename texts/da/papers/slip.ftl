### Før vi mødes, og det, alle papirer til forældre har.

# $number, $all
paper-page = Side { $number } af { $all }
slip-kind = Før vi mødes
slip-lead = Til jer, der kender { $child } bedst. Skriv så lidt eller så meget, I har lyst til, eller sig det til os. Der findes ikke forkerte svar.
slip-meeting = Vi mødes
slip-yours = Sådan ser I det
slip-home = Hvad går godt derhjemme?
slip-likes = Hvad kan { $child } lide, og hvad går let?
slip-wonders = Er der noget, I undrer jer over?
slip-talk = Hvad vil I gerne tale med os om?
slip-infant-how = Små børn fortæller med krop, blik og lyde. Skriv det, I ser.
slip-infant-nice = Hvad giver smil og ro?
slip-infant-hard = Hvad er svært eller for meget lige nu?
slip-infant-draw = Plads til et billede, et håndaftryk eller andet, I vil vise os
slip-toddler-how = Spørg barnet kort, og tænk efter, hvad det selv viser jer. Skriv både ordene og det, I ser.
slip-toddler-nice = Hvad er bedst her hos os, og sammen med hvem?
slip-toddler-hard = Hvornår på dagen er det svært?
slip-toddler-draw = Her må du tegne, alene eller sammen med en voksen
slip-preschool-how = Spørg, og skriv barnets egne ord, også når de er få.
slip-preschool-nice = Hvad er rart hos os? Hvem leger du med?
slip-preschool-hard = Hvad er ikke rart? Hvad skal de voksne gøre?
slip-preschool-draw = Tegn noget, du godt kan lide hos os
slip-school-how = Her skriver du selv, eller du siger det, og en voksen skriver.
slip-school-nice = Hvad er du glad for hos os? Hvem er du sammen med?
slip-school-hard = Hvad er svært? Hvad skal de voksne gøre anderledes?
slip-school-draw = Tegn en god dag hos os, eller en dag, der var svær
slip-bring = Tag sedlen med, når vi mødes. Det er frivilligt, og I må gerne skrive på bagsiden.
