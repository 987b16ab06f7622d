### Samtale: Forældrene sidder ved skærmen.

talk-title = Samtale
talk-open = Forældrene er her
talk-lead = Siden viser kun navnet { $child } og det, forældrene læser på forældrearket. Sådan bliver den, også hvis nogen går tilbage eller åbner en anden adresse, til du skriver kodesætningen. Imens er siden »Akut« ikke på skærmen, og andre vinduer med Trivselsspor bliver låst.
talk-without-meeting = Siden viser intet om møder.
talk-begin = Begynd samtalen
talk-end = Afslut samtalen
