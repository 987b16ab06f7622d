dictionary-lead = Ét ord for én ting, det samme i sundhedspleje, dagtilbud og skole.
dictionary-steps = Trin og svar
dictionary-areas = Områder
dictionary-terms = Fagord
dictionary-bands = Skemaer efter alder
dictionary-settings = Steder
dictionary-roles = Roller
dictionary-about = Hvad et tegn handler om
dictionary-how-long = Hvor længe
dictionary-places = Hvor i hverdagen
# $version, $count
model-counts = Udgave { $version } · { $count } tegn i fire skemaer
model-nobodys-decision = Modellens ord er Trivselsspors egne, skrevet ud fra åbne kilder. De er ikke videnskabeligt afprøvet, ingen bestemt kommune har besluttet dem, og intet er taget fra et skema, der kræver licens.
model-from-month =
    { $month ->
        [one] fra 1 måned
       *[other] fra { $month } måneder
    }
model-rule-area = Et område får farve efter det mest bekymrende svar. Er færre end halvdelen af tegnene set, og er ingen af dem gule eller røde, er området »Ikke set«.
model-rule-red = Er ét område rødt, eller er to eller flere gule: drøft, om positionen er rød.
model-rule-yellow = Er ét område gult, og er alle seks set: gul.
model-rule-green = Er alle seks områder grønne: grøn.
model-rule-else = Ellers er der ikke svar nok til et forslag endnu.
model-rule-setting = Tegn om vores eget læringsmiljø tæller aldrig med i forslaget om barnet. De står for sig selv, og de står først.
