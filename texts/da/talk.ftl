### Samtale: Forældrene sidder ved skærmen.

talk-title = Samtale
talk-open = Forældrene er her
talk-nothing = Der er ikke noget at vise forældrene endnu. Siden kan vises, når positionen er sat, eller på dagen for et møde, når den bliver åbnet fra mødets side.
talk-lead = Siden viser kun navnet { $child }, det, forældrene læser på forældrearket, og det, der ellers er aftalt. Du kommer ud igen med det, du låste op med: kodesætningen eller nødkoden.
talk-more = Hvad siden viser, og hvordan den bliver lukket
talk-more-help = Kommer du fra et mødes side på dagen for mødet, står dets formål, tidspunkt og punkter også, og det, familien selv vil tale om; intet andet møde får punkter på skærmen. Sådan bliver siden, også hvis nogen trykker tilbage eller skriver en anden webadresse. Imens er siden »Akut« ikke på skærmen, og andre vinduer med Trivselsspor bliver låst.
talk-without-meeting = Her viser siden dog intet fra møder, som det ene hjem ikke må kende.
talk-own-meeting = Siden viser dette møde og det, der bliver aftalt dér, men intet fra et andet møde, som det ene hjem ikke må kende.
talk-points = Det vil I gerne tale om
talk-stands = Det er også aftalt
talk-begin = Begynd samtalen
talk-end = Afslut samtalen
