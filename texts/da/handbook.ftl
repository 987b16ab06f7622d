dictionary-lead = Ét ord for én ting, det samme i sundhedspleje, dagtilbud og skole.
dictionary-steps = Trin og svar
dictionary-areas = Områder
dictionary-terms = Fagord
dictionary-bands = Skemaer efter alder
dictionary-settings = Steder
dictionary-roles = Roller
dictionary-about = Hvem et tegn handler om
dictionary-how-long = Hvor længe
dictionary-places = Hvor i hverdagen
model-counts = { $reference } · { $count } tegn i fire skemaer
model-nobodys-decision = Modellen er skrevet til Trivselsspor ud fra åbne kilder. Den er ikke noget, en bestemt kommune har besluttet, og den bygger ikke på noget skema, der kræver licens.
model-from-month =
    { $month ->
        [one] fra 1 måned
       *[other] fra { $month } måneder
    }
model-rule-area = Et område er så alvorligt som det alvorligste tegn, der er set, når mindst halvdelen af tegnene er set. Et gult eller rødt tegn tæller altid. Ellers er området »Ikke set«.
model-rule-red = Er et område rødt, eller er to eller flere ikke grønne: drøft, om positionen er rød.
model-rule-yellow = Er ét område gult, og er alle set: gul.
model-rule-green = Er alle seks områder grønne: grøn.
model-rule-else = Ellers: det kan ikke siges endnu.
model-rule-setting = Tegn om vores eget læringsmiljø tæller aldrig med i forslaget om barnet. De står for sig selv, og de står først.
