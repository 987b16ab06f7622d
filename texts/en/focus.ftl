### Focus points: what we try for a child, for the group or in the frames.

focus-kind-child = The child
focus-kind-group = The children
focus-kind-frames = The conditions around them
focus-kind = Who or what is it about?
focus-sign = What will show that it helps?
focus-sign-words = What will show that it helps: { $sign }
focus-rung = Step of the ladder
focus-rung-words = Step { $number } of the ladder: { $name }
focus-starts = Begins
focus-begins = Begins { $day }
focus-review = When we look at whether it helped
focus-idea = Began as one of Trivselsspor’s ideas
focus-plan = Part of
focus-end-why = Why is it ending?
focus-end-words = What has been learned from it? (optional)
focus-end-missing = Choose why it is ending.
focus-ended = Finished { $day }
focus-reached = It worked
focus-enough = It is not needed any more
focus-changed = We will try something else
tried-title = What we are trying
tried-help = Write what the adults do, not what the child should do.
tried-none = There is no focus point just now.
tried-many = Three things at a time are enough. Finish one before you begin the next.
focus-many-group = Two things at a time are enough for the children. Finish one before you begin the next.
focus-many-frames = One change to the conditions at a time is enough. See whether it helps before you begin the next.
tried-asked = What is being tried
ideas-title = Ideas for what you can try
ideas-help = The ideas are Trivselsspor’s own and have not been scientifically tested. Choose one, and rewrite it to suit your setting.
ideas-use = Use this idea
ideas-use-of = Use this idea: { $what }
ideas-advice = With advice from outside

## The ladder

ladder-title = How much help is there around the child?
ladder-up = Go one step up the ladder
ladder-down = Go one step down the ladder
ladder-up-begun = Continue: one step up the ladder
ladder-down-begun = Continue: one step down the ladder
ladder-went-up = One step up the ladder
ladder-went-down = One step down the ladder
ladder-before = Before
ladder-after = Now
ladder-tried = What has been tried, and why is it not enough?
ladder-seen = What has been seen that shows that less is enough?
ladder-holds-on = Who will keep it up, and what will they keep up?
ladder-offer = Where does the help come from?
ladder-offer-none = Not from anybody on the list
ladder-offer-words = The help comes from: { $offer }
ladder-offer-case = The municipality opens a case about the child
ladder-offer-case-says = If that help is chosen, the municipality opens a case about the child. Tell the parents before they say yes.
ladder-parents = What do the parents say?
ladder-parents-words = The parents’ own words (optional)
ladder-missing-parents = Choose what the parents say.
ladder-needs-yes = Help from outside requires that the parents have said yes. If they have not, stay on this step. A notification does not require their yes.
ladder-others = What worked? Can other children benefit from it too?
ladder-others-go = Write a focus point for the group
ladder-others-go-class = Write a focus point for the class
ladder-others-go-district = Write a focus point for the district
parents-agree = They agree
parents-heard = They have been heard and see it differently
parents-not-yet = They have not been asked yet

## Doing less, and plans

taper-offer = It has helped twice running. Less may be enough: every day, then three times a week, then when it is needed.
taper-why = It has helped twice running.
taper-go = Do less, and look at it again on { $day }
plan-begin = Begin: { $name }
plan-weeks = Weeks { $from }–{ $to }. { $what }

## The group’s trail

group-trail-title = The group’s trail
group-trail-title-class = The class’s trail
group-trail-title-district = The district’s trail
group-trail-help = This is how many children had a yellow or red position in each area, round by round. A child or two more or fewer says nothing about the group.
group-trail-help-class = This is how many children had a yellow or red position in each area, round by round. A child or two more or fewer says nothing about the class.
group-trail-help-district = This is how many children had a yellow or red position in each area, round by round. A child or two more or fewer says nothing about the district.
group-trail-tried = What has been tried
group-trail-of = { $positions } of { $children }
group-trail-none = None
