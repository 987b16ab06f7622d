kept-title = Automatisk sikkerhedskopi
kept-help = Vælg, hvor filen skal ligge, for eksempel der, hvor arbejdsstedet gemmer fortrolige filer. Så længe Trivselsspor er låst op, bliver der skrevet en ny sikkerhedskopi i filen kort efter hver ændring. Den er låst med kodesætningen som enhver anden sikkerhedskopi. Når siden bliver åbnet igen, kan browseren spørge, om siden må skrive i filen.
kept-not-here = Denne browser kan ikke selv holde en sikkerhedskopi opdateret. Det kan Chrome og Edge på en computer. Hent en sikkerhedskopi hver uge i stedet.
kept-new-name = Giv filen et nyt navn. Peger du på en fil, der findes i forvejen, tømmer browseren den.
kept-kind = Sikkerhedskopi fra Trivselsspor
kept-choose = Vælg en fil
kept-choose-other = Vælg en anden fil
kept-soon = Filen { $name } bliver skrevet nu.
# $name, $time
kept-written-today = Filen { $name } er skrevet kl. { $time }.
# $name, $day, $time
kept-written = Filen { $name } er skrevet { $day } kl. { $time }.
kept-asks = Den automatiske sikkerhedskopi til { $name } venter på dit ja. Browseren kan spørge, hver gang siden bliver åbnet. Alt er gemt på enheden som sædvanlig.
kept-allow = Genoptag automatisk sikkerhedskopi
kept-again = Prøv igen
kept-stop = Slå automatisk sikkerhedskopi fra
kept-failed = Den automatiske sikkerhedskopi er ikke skrevet. Alt er gemt på enheden som sædvanlig. Se hvorfor under:
kept-elsewhere = Den automatiske sikkerhedskopi bliver skrevet fra det vindue, der bliver skrevet i.
kept-not-chosen = Browseren lod dig ikke vælge en fil. Intet er ændret. Hent en sikkerhedskopi i stedet, eller prøv i et andet vindue.
kept-switched-off = Browseren lader ikke siden skrive i filer og spørger heller ikke. Det plejer it-afdelingen at have bestemt; de kan undtage Trivselsspors adresse med FileSystemWriteAskForUrls. Alt er gemt på enheden som sædvanlig. Brug knappen »Hent en sikkerhedskopi« hver uge i stedet.
kept-foreign = Filen { $name } er ikke en hel sikkerhedskopi af disse data, så den er ikke ændret. Alle jeres data er her. Vælg en ny fil.
kept-holds-more = Filen { $name } har noget, som ikke er på denne enhed, så den er ikke ændret. Alle jeres data er her. Læg filen ind herunder, hvis du mangler noget, og vælg så en ny fil.
kept-gone = Filen { $name } kan ikke findes. Alle jeres data er her. Er den flyttet eller slettet, så vælg en ny fil. Ligger den på et drev, så se efter, om det er tilsluttet, og prøv igen.
kept-not-written = Filen { $name } kunne ikke skrives. Alle jeres data er her, og det, der stod i filen før, er der stadig. Se efter, om drevet er tilsluttet og har plads. Trivselsspor prøver igen efter næste ændring.
kept-not-read = Browserens lager kunne ikke læses lige nu, så filen { $name } er ikke skrevet. Det, der stod i den, står der stadig. Lad siden stå åben, og hent det, der ikke er gemt.
