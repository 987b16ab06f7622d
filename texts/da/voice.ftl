### Forældrenes og barnets egne ord, skrevet ind ord for ord.

## Hvem, og hvorfra

voice-mother = Mor
voice-father = Far
voice-parents = Forældrene sammen
voice-at-home = En anden derhjemme
voice-child = Barnet
voice-slip = Sedlen »Før vi mødes«
voice-sheet = Bagsiden af forældrearket
voice-answer-sheet = Svararket
voice-talk = En samtale
voice-message = En besked eller telefonen
voice-shown = Barnet viste eller tegnede det

## Skærmen

voice-parents-title = Forældrenes ord
voice-child-title = Barnets ord
voice-parents-write = Skriv forældrenes ord ind
voice-child-write = Skriv barnets ord ind
voice-lead = Skriv ordene, som de blev sagt eller skrevet. Ret ikke i dem. Er andre børn nævnt, så skriv »et andet barn«.
voice-who = Hvis ord er det?
voice-where = Hvor er de sagt eller skrevet?
voice-day = Hvornår blev de sagt eller skrevet?
voice-words = Ordene
voice-words-help = Ord for ord.
voice-save = Gem ordene
missing-voice-who = Vælg, hvis ord det er.
missing-voice-where = Vælg, hvor de er sagt eller skrevet.
missing-voice-day = Vælg i dag eller en tidligere dag.
missing-voice-words = Skriv ordene.
voice-known = Skrevet ind før
voice-apart = To har rettet de samme ord hver for sig. Læs begge, og ret dem til det, der blev sagt.
voice-correct = Ret
voice-correct-words = Ret ordene fra { $day }
voice-correct-help = Hører ordene ikke til her, så slet dem i feltet, og gem. Det, der stod, kan stadig læses under Aktindsigt.
voice-thanks = Tak. Ordene er gemt.
voice-thanks-help = De står i barnets spor og under »Sidst«, næste gang der bliver talt om barnet. De kommer ikke på forældrearket.
voice-typed-by = Skrevet ind af
