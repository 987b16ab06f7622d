# The handleguide: the house's own rhythm, closed weeks and telephone numbers.

pause-first-yellow = First follow-up after yellow
pause-first-red = First follow-up after red
pause-then = After that
pause-at-most = The longest time between two follow-ups
pause-think-again = Ask whether it is still the right thing

guide-weeks = { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
guide-closed = Weeks you are closed every year
guide-new-year = Closed between Christmas and New Year
guide-phones = Whom do you ring for help from outside?

guide-title = The handleguide
guide-lead = Here you decide which days Trivselsspor proposes. You can always choose another day, and a day that is agreed does not move.
guide-rhythm = When do you look again?
guide-in-weeks = { $pause }, in weeks
guide-closed-title = When are you closed?
guide-closed-help = Write numbers of weeks, such as “28–30, 42”. They hold every year. A day that would lie in a closed week becomes the last working day before it.
guide-new-year-asks = Christmas and New Year
# $yellow, $red
guide-example = If you set a position today, Trivselsspor proposes { $yellow } at yellow and { $red } at red.
guide-help-title = Help from outside
guide-phones-help = Write whom you ring in your municipality, and on which number, such as the psychologists (PPR) and the open advice service. It stands where you take a step up the ladder. Write nothing about children here.
guide-fault-weeks = Write a whole number from 1 to 26.
guide-fault-long = Write no more weeks than the longest time between two follow-ups.
guide-fault-closed = Write numbers of weeks from 1 to 53 with a comma between them, at most 20 weeks.
