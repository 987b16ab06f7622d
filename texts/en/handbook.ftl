dictionary-lead = One word for one thing, the same in health visiting, day care and school.
dictionary-steps = Steps and answers
dictionary-areas = Areas
dictionary-terms = Words of the field
dictionary-bands = Forms by age
dictionary-settings = Settings
dictionary-roles = Roles
dictionary-about = Whom a sign is about
dictionary-how-long = For how long
dictionary-places = Where in the day
model-counts = { $reference } · { $count } signs in four forms
model-nobodys-decision = The model was written for Trivselsspor from public sources. It is not what any particular municipality has decided, and it contains no form that needs a licence.
model-from-month =
    { $month ->
        [one] from 1 month
       *[other] from { $month } months
    }
model-rule-area = An area is as serious as the most serious sign seen, once at least half of the signs are seen. A yellow or red sign always counts. Otherwise the area is “Not seen”.
model-rule-red = If an area is red, or two or more are not green: discuss whether the position is red.
model-rule-yellow = If one area is yellow and all are seen: yellow.
model-rule-green = If all six areas are green: green.
model-rule-else = Otherwise: it cannot be said yet.
model-rule-setting = Signs about our own setting never count in the hint about the child. They stand by themselves, and they stand first.
