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
