### Forældrearket. Forældre læser det; det, personalet selv har skrevet, står, som det er skrevet.

# Står i stedet for et navn, der ikke er skrevet.
sheet-your-child = jeres barn
sheet-draft = Oversættelsen er et udkast. Ingen, der taler sproget, har læst den igennem endnu. Det danske gælder. Spørg os, hvis noget virker mærkeligt.
sheet-as-written = Det, der ikke står på dansk, gennemgår vi sammen med jer, med tolk, hvis I ønsker det.
sheet-strengths-empty = Her har vi ikke skrevet noget endnu. Fortæl os gerne, hvad { $child } kan lide og kan finde ud af, så skriver vi det sammen.
sheet-not-seen = Vi har ikke set nok til at sige noget om, hvordan jeres barn har det lige nu, når vi er sammen.
sheet-position = Sådan ser vi det lige nu
sheet-frames = Det gør vi voksne anderledes
sheet-agreements = Det har vi aftalt
sheet-agreements-empty = Her står ingen aftaler endnu. Der er plads til dem, vi aftaler sammen.
sheet-who = Hvem
sheet-what = Hvad
sheet-sign = Det kan vi se på
sheet-by = Senest
sheet-parents-view = Jeres egne ord
sheet-parents-view-prompt = Skriv så lidt eller så meget, I vil, på det sprog, I vil. Giv arket til os, eller tag det med, når vi mødes. Det er frivilligt.
sheet-childs-view = Det siger eller viser { $child } selv
sheet-may-see = Hvem kan se det
sheet-ask-us = Spørg os, så fortæller vi det.
sheet-kept = Hvor længe vi gemmer det
sheet-kept-until = Vi sletter det senest den { $day }, medmindre noget om jeres barn stadig er under behandling, for eksempel en aktindsigt.
sheet-right = Jeres ret
sheet-right-words = I har ret til at se det, vi har skrevet om jeres barn, og til at få fejl rettet. Sig det til os. Er I utilfredse med, hvordan vi bruger oplysningerne, kan I klage til Datatilsynet.
sheet-information = Oplysninger
sheet-written-by = skrevet af { $names }
# $first, $last
names-and = { $first } og { $last }
# $first, $next
names-comma = { $first }, { $next }
sheet-dear-parents = Kære forældre
sheet-dear-parents-of = Kære forældre til { $child }
sheet-greeting = Venlig hilsen { $names }
sheet-surroundings = ingen farve: det handler ikke om jeres barn selv
sheet-grounds = Det bygger vi det på
sheet-meeting = Vi mødes næste gang
sheet-meeting-wish = Vi vil gerne tale med jer
sheet-meeting-if-you-wish = Når I vil tale med os
sheet-meeting-time = Kl.
sheet-meeting-place = Sted
sheet-meeting-people = På mødet er
sheet-meeting-day-and-time = Dag og tid
sheet-meeting-find-a-day = Vi finder en dag sammen med jer.
sheet-meeting-just-say-so = Sig det til en af os, når som helst. Så finder vi en tid.
sheet-meeting-bring-somebody = Tag gerne en med, og sig til, hvis I vil have tolk.
sheet-meeting-contact = Passer tiden ikke, eller vil I tale før?
sheet-meeting-reach = Sådan får I fat i os
sheet-disagree = I må gerne være uenige.
sheet-disagree-words = Sig det til os, eller skriv det på bagsiden. Vi skriver det ned med jeres egne ord.
sheet-ask-home = Hvad ser I hjemme? Kan I genkende det, vi skriver? Er I uenige, så skriv det her.
sheet-ask-smallest-thing = Hvad er det mindste, der ville gøre en forskel nu?
sheet-duty = Fortæller I noget, der bekymrer os, kan vi have pligt til at handle på det. Det taler vi med jer om først, medmindre et barn kan være i fare.
paper-draft = udkast
paper-printed = Udskrevet den { $day }
