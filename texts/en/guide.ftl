# The handleguide: the house's own rhythm, closed weeks and telephone numbers.

pause-first-yellow = First follow-up after yellow
pause-first-red = First follow-up after red
pause-then = Between follow-ups after that
pause-at-most = The longest time between two follow-ups
pause-think-again = Time before Trivselsspor asks whether it is still the right help

guide-weeks = { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
guide-closed = Weeks you are closed every year
guide-new-year = Closed between Christmas and New Year
guide-phones = Numbers to call for help from outside

guide-title = Follow-up guide
guide-lead = Here you decide which days Trivselsspor proposes. You can always choose another day, and a day you have agreed does not move.
guide-rhythm = Weeks until the next follow-up
guide-in-weeks = { $pause } (weeks)
guide-closed-title = When are you closed?
guide-closed-help = Write week numbers, such as “28–30, 42”. They apply every year. If a day would fall in a closed week, Trivselsspor proposes the last working day before it. If that is too soon, it proposes the first one after.
guide-new-year-asks = Christmas and New Year
guide-still-yellow-asks = A meeting with the parents
guide-still-yellow = Still yellow after four weeks: invite the parents
guide-still-yellow-help = If the position is still yellow after four weeks and no meeting with the parents has been held or arranged since, “Today” and the child’s page say so. Four weeks is our suggestion.
# $yellow, $red
guide-example = If you set a position today, Trivselsspor proposes { $yellow } for yellow and { $red } for red.
guide-help-title = Help from outside
guide-phones-help = Write who you can call in your municipality, and the number: for example the psychologists (PPR) and the open advice service. It is shown when you go one step up the ladder. Write nothing about children here.
guide-fault-weeks = Write a whole number from 1 to 26.
guide-fault-long = Write no more weeks than the longest time between two follow-ups.
guide-fault-closed = Write week numbers from 1 to 53 with commas between them, at most 20 weeks.
