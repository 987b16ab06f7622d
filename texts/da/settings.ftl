settings-institution = Arbejdsstedet
settings-adults = De voksne her
settings-adult-gone = { $name } er stoppet
settings-adult-has-key = Har sin egen kodesætning. Fjern den først under Adgang, hvis den voksne skal af listen.
settings-adult-back = { $name } er tilbage
settings-adult-gone-asks = { $name } kan så ikke længere vælges. Det bliver skrevet i logbogen.
# $name, $role
settings-adult-back-asks = { $name } ({ $role }) kan så vælges igen. Det bliver skrevet i logbogen.
settings-adults-gone = Stoppet
settings-adults-gone-help = Voksne, der er stoppet, kan ikke vælges. Det, de har skrevet, står stadig med deres navn.
settings-language = Sprog
institution-contact = Hvem kan forældrene henvende sig til?
institution-contact-help = For eksempel lederens navn og telefonnummer.
institution-may-see = Hvem kan se det, der er skrevet om barnet?
institution-may-see-help = Svaret står på forældrearket.
institution-information = Egen information til forældrene
institution-information-help = Kommunens egen tekst om behandling af oplysninger. Trivselsspor skriver ikke selv noget om retsgrundlaget.
institution-keep = Hvor længe gemmes det, der er skrevet om et barn?
institution-keep-help = Kommunen beslutter, hvor længe. Datoen for sletning står på forældrearket.
institution-lock = Hvornår skal Trivselsspor låse af sig selv?
institution-lock-help = Trivselsspor låser, når ingen har rørt skærm, mus eller tastatur så længe. Under »Forældrene er her« venter det op til 90 minutter, men ikke længere end til et kvarter efter, at mødet skulle slutte. Ser du »Gemt«, er det, du har skrevet, gemt. Ellers skal du trykke »Gem«, før du går fra skærmen.
lock-minutes = Efter { $minutes ->
        [one] 1 minut
       *[other] { $minutes } minutter
    }
