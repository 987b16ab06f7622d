### Before we meet, and what every paper for parents has.

paper-page = Page { $number } of { $all }
slip-kind = Before we meet
slip-lead = You know { $child } best. Write as little or as much as you like, or tell us. There are no wrong answers.
slip-meeting = Our meeting
slip-yours = How you see it
slip-home = What goes well at home?
slip-likes = What does { $child } like, and what comes easily?
slip-wonders = Is there anything you wonder about?
slip-talk = What would you like to talk with us about?
slip-infant-how = Babies tell us things with their bodies, their eyes and their sounds. Write what you see.
slip-infant-nice = What brings smiles and calm?
slip-infant-hard = What is hard or too much just now?
slip-infant-draw = Room for a picture, a handprint or anything else you want to show us
slip-toddler-how = Ask your child briefly, and think of what they show you. Write down both the words and what you see.
slip-toddler-nice = What is best here with us, and who with?
slip-toddler-hard = At what time of day is it hard?
slip-toddler-draw = You can draw here, on your own or with an adult
slip-preschool-how = Ask, and write down the child’s own words, even if there are few.
slip-preschool-nice = What is nice with us? Who do you play with?
slip-preschool-hard = What is not nice? What should the adults do?
slip-preschool-draw = Draw something you like with us
slip-school-how = You can write here yourself, or say it and an adult will write it down.
slip-school-nice = What do you like with us? Who do you spend time with?
slip-school-hard = What is hard? What should the adults do differently?
slip-school-draw = Draw a good day with us, or a day that was hard
slip-bring = Bring the slip when we meet. It is voluntary, and you are welcome to write on the back.
