## Uden net, og en ny udgave

offline-title = Uden net
offline-here = Trivselsspor ligger på denne enhed og kan åbnes uden net.
offline-not-yet = Trivselsspor er ved at blive lagt på denne enhed. Indtil det er gjort, kan det kun åbnes med net.
offline-never = Denne browser kan ikke lægge Trivselsspor på enheden, så det kan kun åbnes med net. Det kan være, fordi vinduet er privat, eller fordi it-afdelingen har slået det fra.
home-screen-title = Trivselsspor på hjemmeskærmen
home-screen-ipad = iPad og iPhone: Tryk på Del, og vælg »Føj til hjemmeskærm«. Trivselsspor på hjemmeskærmen ser ikke det, der er skrevet i Safari. Hent derfor en sikkerhedskopi først, og læg den ind, når du har åbnet Trivselsspor fra hjemmeskærmen.
home-screen-menu = Chrome og Edge: Åbn browserens menu, og vælg »Installér Trivselsspor« eller »Føj til startskærm«. Det, der er skrevet, er det samme begge steder.
# $build, $own
new-version = Der ligger en ny udgave af Trivselsspor på denne enhed: { $build }. Du bruger { $own }. Intet, der er gemt, ændrer sig, når du skifter.
new-version-take = Skift til den nye udgave
new-version-others = Trivselsspor er åbent i et vindue mere. Luk det vindue først, og skift så.
new-version-form = Her er en formular åben. Tryk »Gem« eller »Annuller« i den, og skift så.
new-version-unsaved = Noget er ikke gemt endnu. Skift, når det er gemt.
new-version-failed = Den nye udgave kunne ikke tages i brug. Du kan roligt arbejde videre i den, du har. Prøv igen en anden dag.
