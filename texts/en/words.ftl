### Areas, age bands, settings, roles and ways to answer. Their .meaning stands only in the dictionary and the model, which are fetched later.

## The six areas

## Age bands in completed months

band-0-11 = 0–11 months
    .meaning = The first year of life. For a child born early, we count the age from the due date (corrected age).
band-12-35 = 1–2 years
    .meaning = From the first birthday until the third. For a child born early, we count from the due date (corrected age) until the child is two.
band-36-71 = 3–5 years
    .meaning = From the third birthday until the sixth.
band-72-131 = 6–10 years
    .meaning = From the sixth birthday until the eleventh.

## Settings the child is in

setting-health-visiting = Health visiting
    .meaning = The municipality’s health visitors, who meet the family at home in the child’s early days and later meet the child at school.
setting-childminding = Childminding
    .meaning = Day care for a small group of young children with a childminder.
setting-nursery = Nursery
    .meaning = Day care for the youngest children, until they are about three.
setting-kindergarten = Kindergarten
    .meaning = Day care for children from about three until they start school.
setting-school = School
    .meaning = Lessons and class life. Trivselsspor covers Danish grades 0 to 4.
setting-after-school = After-school care (SFO)
    .meaning = The school’s own care before and after lessons.

## Professionals

## How long

duration-days = Days
    .meaning = It has gone on for less than two weeks.
duration-weeks = Weeks
    .meaning = It has gone on for two weeks or more, but for less than two months.
duration-months = Months
    .meaning = It has gone on for two months or more.

## Where in the day

place-arrival = Arrival and pick-up
    .meaning = When the child arrives, is welcomed and says goodbye, and when they are collected.
place-play = Play
    .meaning = When the child plays, alone or with others.
place-meals = Meals
    .meaning = When the child eats and drinks, including breastfeeding and bottles.
place-rest = Rest and sleep
    .meaning = When the child sleeps, rests or needs to settle.
place-care = Toilet, nappies and cloakroom
    .meaning = Nappies, toilet, washing, and clothes going on and off.
place-outdoors = Outdoors
    .meaning = In the playground, on outings and elsewhere in the open air.
place-activities = Planned activities and lessons
    .meaning = What the adults have planned: circle time, a task, an activity or a lesson at school.
place-breaks = Breaks
    .meaning = The time between planned things, when the children decide for themselves what to do.
place-transitions = Changes during the day
    .meaning = When one thing ends and another begins: from play to food, from outdoors to indoors, from class to after-school care.
place-home = At home
    .meaning = What we see ourselves on home visits, and what the parents tell us about.

## What a sign is about

about-child = The child
    .meaning = The sign is about what we see the child do, say or show.
about-home = The home
    .meaning = The sign is about the family and the network around the child.
about-setting = Our own setting
    .meaning = The sign is about what we adults do and arrange ourselves, including how we work with the home. It never counts towards the suggestion about the child, but is listed separately, and we look at it first.
