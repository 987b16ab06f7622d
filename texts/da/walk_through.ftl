# $left, $all
walk-left =
    { $all ->
        [one] { $left } af { $all } barn tilbage
       *[other] { $left } af { $all } børn tilbage
    }
walk-find = Find et barn
walk-turns = Mangler endnu
walk-why-off-green = Noget er gult eller rødt
walk-why-not-all-seen = Noget er ikke set
walk-why-green = Alle svar er grønne
walk-put-off = Venter til sidst
walk-put-off-because = Vi venter med barnet: { $reason }
walk-take-up = Gå til barnet nu
walk-agree = Enige – næste barn
walk-agree-last = Enige – det sidste barn
walk-agree-alone = Sæt positionen – næste barn
walk-agree-alone-last = Sæt positionen – det sidste barn
walk-green = Tryk her, så bliver positionen grøn, og begrundelsen bliver »{ $grounds }« Skal der stå noget andet, så skriv det nedenfor.
walk-green-grounds = Vi har hver for sig svaret grøn på alle seks områder.
walk-green-grounds-alone = Der er svaret grøn på alle seks områder.
walk-green-agree = Enige om grøn – næste barn
walk-green-agree-last = Enige om grøn – det sidste barn
walk-green-alone = Sæt grøn – næste barn
walk-green-alone-last = Sæt grøn – det sidste barn
walk-wait = Vent med dette barn
walk-wait-why = Hvorfor vente med barnet?
walk-wait-help = Barnet kommer igen til sidst.
walk-wait-go = Vent – næste barn
walk-next = Spring over lige nu
walk-nobody = Ingen har svaret om barnet i denne runde endnu. Svar først, eller vent med barnet, og skriv hvorfor.
# $have, $expected
walk-not-ready = { $have } af { $expected } har svaret. Er alle samlet nu, kan dialogen åbnes alligevel; så vises de svar, der er.
walk-done = Alle børn er nævnt
walk-done-help = Hvert barn har en position eller står som ikke vurderet med en begrundelse. Se nu på det, mange børn har til fælles.
walk-agreed-all = Børn med en position
