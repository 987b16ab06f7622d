### Forældrenes sprog: hvem har læst sætningerne, og hvad ses, når et ark er på et andet sprog.

papers-title = Forældrenes sprog
papers-lead = Forældrearket, »Før vi mødes« og indbydelsen kan udskrives på disse sprog. Sætningerne er udkast, til en, der kan sproget godt, har læst dem ved siden af de danske og har sagt god for dem her. Bliver en sætning ændret, er de udkast igen.
papers-draft-mark = udkast
papers-option-draft = { $language } – udkast
# $reader, $day
papers-read-by = læst igennem af { $reader } den { $day }
papers-open = Læs sætningerne på { $language }
papers-help = Læs dem to og to. Prikkerne står, hvor et navn, en dag eller et tal bliver sat ind. Er noget forkert, så lad sætningerne være udkast, og fortæl den, der leverer Trivselsspor, hvad der skal rettes.
papers-reader = Hvem har læst dem?
papers-reader-help = Navnet på en, der kan sproget, for eksempel en kollega eller en tolk. Det står her og i logbogen.
papers-sign = Sig god for sætningerne
papers-take-back = Gør dem til udkast igen
missing-papers-reader = Skriv, hvem der har læst sætningerne.
papers-draft = Sætningerne på { $language } er et udkast: ingen, der kan sproget, har sagt god for dem under Indstillinger. Det står også på papiret.
papers-awaited = Arkene på { $languages } er ikke hentet. Der kan ikke udskrives, før de er det. Er der ingen forbindelse, så vælg et andet sprog ud for barnet, eller fjern fluebenet.
papers-written = Det, de voksne selv har skrevet, oversættes ikke. Gå det igennem med forældrene, med tolk, hvis de vil.
papers-beside = Det samme på { $language }
papers-no-letters = Denne enhed ser ikke ud til at have alle bogstaver til { $language }. Se papiret igennem: står der firkanter, så udskriv fra en anden enhed, eller bed it-afdelingen om skrifttypen Noto til det sprog.
# $language, $reader
papers-audit-read = Sagde god for sætningerne på { $language }, læst af { $reader }
papers-audit-taken-back = Gjorde sætningerne på { $language } til udkast igen
