## Trivselsspor i én fil

one-file-place = Trivselsspor er åbnet som en fil på denne enhed. Det, du skriver, bliver ikke gemt i filen. Det ligger krypteret i denne browser, og en sikkerhedskopi er det eneste, der kan tages med.
one-file-shared = I Firefox hører jeres data til filens navn og mappe, så lad filen blive, hvor den er. I andre browsere er lageret fælles for alle filer, der bliver åbnet fra enheden: en fremmed fil kan slette jeres data, kopiere dem, mens de er låst, og lægge en ældre udgave tilbage, men den kan ikke læse jeres data uden kodesætningen. Åbn derfor kun filer, du kender.
one-file-offline = Trivselsspor ligger i filen og kan åbnes uden net. Det bliver ikke opdateret af sig selv. Får du en nyere fil, så læg den på samme sted med samme navn.
one-file-hosted = Trivselsspor er her én fil på et websted og kan kun åbnes med net.
one-file-roster = En CSV- eller tekstfil. Du kan også trække filen ind på siden. Et regneark skal gemmes som CSV først; eller kopiér cellerne, og sæt dem ind ovenfor.
one-file-no-workbook = Trivselsspor i én fil kan ikke læse regneark. Intet er ændret. Kopiér cellerne, og sæt dem ind, eller gem regnearket som CSV.
