### The shared words of Trivselsspor. Each message is the word itself; .meaning explains it in our own words.

## Steps and answers

step-green = Green
    .name = Thriving
    .meaning = What we see points to the child thriving here and now. We hold on to what works.
step-yellow = Yellow
    .name = Extra attention
    .meaning = Something makes us wonder or is fragile just now. We look closer, talk with the parents and change something in everyday life.
step-red = Red
    .name = Concern
    .meaning = Things are hard for the child here in several areas or over a long time, and the adults must work closely together now. Red is not by itself a notification.
answer-not-seen = Not seen
    .meaning = We have not seen enough to answer. Not seen is an answer of its own and never counts as thriving.

## The six areas

area-emotions = Emotions and security
    .holds = mental and emotional thriving
    .meaning = How the child feels inside: joy, anger and sadness, finding calm and being able to count on their adults.
area-relations = Relations and belonging
    .holds = social thriving
    .meaning = How the child is with others: contact, give and take, friendships and belonging.
area-learning = Language, play and learning
    .holds = cognitive thriving
    .meaning = How the child explores the world: understanding and being understood, playing, being curious and learning new things.
area-body = Body and senses
    .holds = physical and sensorimotor thriving
    .meaning = How the child is in their body: moving, having strength and taking in what the senses tell.
area-everyday = Everyday life and participation
    .holds = rhythm, attendance, taking part
    .meaning = How the day goes for the child: whether the rhythm fits, whether the child is there, and whether they take part in what goes on.
area-surroundings = Surroundings
    .holds = home, network and our own setting
    .meaning = What is around the child: the home, the network and what we adults do and arrange ourselves. The child does not stand alone with what we see.

## Age bands in completed months

band-0-11 = 0–11 months
    .meaning = The first year of life. For a child born early, we count the age from the due date.
band-12-35 = 1–2 years (12–35 months)
    .meaning = From the first birthday until the third. For a child born early, we count from the due date until the child is two.
band-36-71 = 3–5 years (36–71 months)
    .meaning = From the third birthday until the sixth.
band-72-131 = 6–10 years (72–131 months)
    .meaning = From the sixth birthday until the eleventh.

## Settings the child is in

setting-health-visiting = Health visiting
    .meaning = The municipality’s health visitors, who meet the family at home in the child’s early days and later meet the child at school.
setting-childminding = Childminding
    .meaning = Care for a few small children with a childminder.
setting-nursery = Nursery
    .meaning = Day care for the youngest children, until they are about three.
setting-kindergarten = Kindergarten
    .meaning = Day care for children from about three until they start school.
setting-school = School
    .meaning = Lessons and class life. Trivselsspor covers the Danish years 0 to 4.
setting-after-school = After-school care (SFO)
    .meaning = The school’s own care before and after lessons.

## Professionals

role-health-visitor = Health visitor
    .meaning = A nurse with further training who follows children’s health and thriving and advises the family.
role-childminder = Childminder
    .meaning = An adult employed to look after a small group of children in childminding.
role-pedagogue = Pedagogue
    .meaning = A trained professional who works with children’s thriving, development and communities in day care, after-school care and school.
role-assistant = Pedagogue’s assistant
    .meaning = An adult who takes part in the daily work with the children alongside the pedagogues.
role-teacher = Teacher
    .meaning = A professional who teaches the children and follows them in class.
role-leader = Leader
    .meaning = The person responsible for the place, for every child being seen and for agreements being followed up.
role-other = Other professional
    .meaning = Somebody else who works with the child, such as a psychologist, speech therapist or occupational therapist.

## How long

duration-days = Days
    .meaning = It has gone on for some days, not yet a whole week.
duration-weeks = Weeks
    .meaning = It has gone on for a week or more, but for less than two months.
duration-months = Months
    .meaning = It has gone on for two months or more.

## Where in the day

place-arrival = Arrival and saying goodbye
    .meaning = When the child arrives, is welcomed and says goodbye to whoever brought them.
place-play = Play
    .meaning = When the child plays, alone or with others.
place-meals = Meals
    .meaning = When there is eating and drinking, including breast and bottle.
place-rest = Rest and sleep
    .meaning = When the child sleeps, rests or needs to settle.
place-care = Care and dressing
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
    .meaning = The sign is about the family, the network and the cooperation between the home and us.
about-setting = Our own setting
    .meaning = The sign is about what we adults do and arrange ourselves. It never counts in the hint about the child, but stands beside it, and we look at it first.

## The shared terms

term-thriving = Thriving
    .meaning = Being well enough in body, mind and company to manage everyday life and take part. Both the child’s own feeling and what others see count.
term-not-thriving = Not thriving
    .meaning = When, over a long time, the child has more to carry than they have strength and support for. A bad day is not the same thing.
term-wonder = Wonder
    .meaning = The first sense that something is different. It is not proved yet and should be explored.
term-concern = Concern
    .meaning = A wonder that several observations bear out. It calls on us to do something.
term-position = Position
    .meaning = How the child is doing right now in our setting. The colour belongs to the position, never to the child, and may be another one elsewhere.
term-area = Area
    .meaning = One of the six sides of a child’s thriving that we look at. They are the same from birth to ten.
term-indicator = Sign
    .meaning = One thing an adult can see or hear in everyday life that says something about how the child thrives, or about what is around the child.
term-own-assessment = Own assessment
    .meaning = What one adult has seen and answered alone, before we talk together.
term-dialogue = Dialogue
    .meaning = The talk where we lay our own assessments side by side. If we disagree, that is knowledge we can use.
term-joint-position = Joint position
    .meaning = What we reach together after the dialogue: a step for each area and one for the whole, with grounds. It is the one that counts.
term-grounds = Grounds
    .meaning = A few sentences on what we have seen and why it leads to the position. There is no position without grounds.
term-hint = Hint
    .meaning = What the answers together point to, always with reasons. It binds nobody and is never stored as the position. People set the position.
term-resource = Resource
    .meaning = Something the child or the family can do, has or enjoys, and that we can build on.
term-risk = Risk factor
    .meaning = Something that makes not thriving more likely. One thing alone decides nothing; how many there are and how long they last matter more.
term-protective = Protective factor
    .meaning = Something that supports the child and makes what is hard easier to bear, such as a trusted adult or a good friend.
term-focus-point = Focus point
    .meaning = What we have chosen to keep an eye on, and what we will try.
term-effort = Effort
    .meaning = What the adults do differently, for one child, a group or a whole class.
term-agreement = Agreement
    .meaning = Who does what, when, and how we see whether it helps. We avoid the Danish word “handleplan” (action plan), as it is a legal term in social services.
term-follow-up = Follow-up
    .meaning = The day we have agreed to look at whether it helped: carry on, adjust or stop.
term-lead = Coordinator
    .meaning = The one adult who holds the agreements together and makes sure they are followed up.
term-dialogue-meeting = Dialogue meeting
    .meaning = A prepared meeting with the parents about what goes well, what makes us wonder and what we will try. Other professionals may take part.
term-network-meeting = Network meeting
    .meaning = A wider meeting with the family and several services, and gladly people the family itself names. The word is not protected and is used differently.
term-transition = Transition
    .meaning = When the child changes place: from home to day care, from nursery to kindergarten, from kindergarten to school and after-school care.
term-handover = Handover
    .meaning = What is passed on at a transition, agreed with the parents. Observations and agreements go along; the colour does not by itself.
term-notification = Notification
    .meaning = A formal message to the municipality when there is reason to believe that a child may need special support. The duty is personal. In Danish: underretning.
term-ladder = Preventing – acting early – stepping in
    .meaning = Three steps: what we do for all; what we do early when something makes us wonder; and what it takes when the child needs more than we can give.
term-effort-ladder = The ladder of efforts
    .meaning = Steps from early help in everyday life to the most intrusive help. We ask what it takes to go one step down. This is our reading of the word.
term-ssd = SSD cooperation
    .meaning = Rules that let social services, school, health visiting and day care share necessary knowledge in early, preventive cooperation. A right, not a duty.
term-round = Round
    .meaning = A period in which every child in the group is seen and talked about, including those nobody wonders about.
term-group = Group
    .meaning = The children we look at together: a room, a class, a childminder’s children or a health visitor’s district.
term-roster = List of children
    .meaning = The list of the group’s children. It can be typed one child at a time or pasted from a spreadsheet.
term-group-check = Group check
    .meaning = One adult looks at all the group’s children in one sitting, area by area. It is an own assessment, just like the form for a single child.
term-group-picture = The group as a whole
    .meaning = How many children are seen as green, yellow and red in each area. What many children share points first at the frames around them.
term-walk-through = Walk-through
    .meaning = The dialogue about the whole group, one child at a time, so that every child is named.
term-setting-own = Our own setting
    .meaning = What we adults create around the children: company, place, rhythm and community. In health visiting it is our own contact and what we offer.
term-frames = Conditions
    .meaning = What the adults decide: time, space, groups, rules and how the day runs. We ask what we change there before we expect the child to change.
term-parents-sheet = Parents’ sheet
    .meaning = The paper for the parents: what is good first, then what we have seen, the position in our setting and what we agree.
term-vault = Vault
    .meaning = The sealed place on this device where everything about the children is kept. Nothing leaves it unless you make a file or a paper yourselves.
term-backup = Backup
    .meaning = A file with everything in the vault, sealed with the same passphrase. It belongs somewhere else than on this device.
term-passphrase = Passphrase
    .meaning = The words that open the vault. They are stored nowhere, so nobody can look them up for you. Choose some you can remember and others cannot guess.
term-recovery-key = Recovery key
    .meaning = Sixteen words on paper that unlock the vault when a passphrase is forgotten. Whoever has the sheet and the device can read everything.
