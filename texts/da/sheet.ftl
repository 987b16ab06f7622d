### Forældrearket. Forældre læser det; det, personalet selv har skrevet, står, som det er skrevet.

# Står i stedet for et navn, der ikke er skrevet.
sheet-your-child = jeres barn
sheet-on = Dato
sheet-assessed-by = Skrevet af
sheet-as-written = Det, der ikke står på dansk, gennemgår vi sammen med jer, med tolk, hvis I ønsker det.
sheet-strengths = Det går godt, og det virker
sheet-strengths-empty = Her har vi ikke skrevet noget endnu. Fortæl os gerne, hvad { $child } kan lide og kan finde ud af, så skriver vi det sammen.
sheet-areas = Det ser vi i hverdagen
sheet-not-seen = Vi har ikke set nok til at sige noget om, hvordan jeres barn har det hos os lige nu.
sheet-position = Samlet set, her hos os
sheet-frames = Det gør vi voksne anderledes
sheet-agreements = Det har vi aftalt
sheet-agreements-empty = Her står ingen aftaler endnu. Der er plads til dem, vi aftaler sammen.
sheet-who = Hvem
sheet-what = Hvad
sheet-by = Senest
sheet-next-meeting = Vi mødes næste gang
sheet-parents-view = Jeres egne ord
sheet-parents-view-prompt = Hvad ser I hjemme? Kan I genkende det, vi skriver? Er I uenige, så skriv det her. Det bliver stående.
sheet-childs-view = Det siger eller viser { $child } selv
sheet-childs-view-prompt = Hvad er rart, og hvad er svært?
sheet-about = Om det, vi har skrevet
sheet-may-see = Hvem kan se det
sheet-may-see-empty = Spørg os, så fortæller vi det.
sheet-kept = Hvor længe vi gemmer det
sheet-kept-until = Vi sletter det senest den { $day }.
sheet-right = Jeres ret
sheet-right-words = I har ret til at se det, vi har skrevet om jeres barn, og til at få fejl rettet. Sig det til os.
sheet-information = Oplysninger
sheet-contact = Kontakt
paper-printed = Udskrevet den { $day }
