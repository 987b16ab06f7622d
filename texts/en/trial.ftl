### Trying the words: ten pairs answer about the same made-up children.

trial-title = Try the words
trial-lead = Do two adults read the sentences alike? That can be tried in an afternoon: ten pairs answer separately about the same made-up children, and here it is worked out how often they chose the same.
trial-shows = The trial shows whether two people read the words alike. It does not show whether they see the same when they are with a child, nor whether the model finds the children who are having a hard time.
trial-papers = Sheets for the pairs
trial-papers-help = Each adult gets a sheet for every child of the age the pair knows. Choose pairs who know each other from everyday work and, if possible, have different backgrounds.
trial-child = Child
trial-every-child = All twelve children
trial-print = Print the sheet
trial-answers = The answers
trial-answers-help = The empty list has a line for every sign and every child and opens in a spreadsheet. Write the pair’s number and the two answers: 1 is green, 2 yellow, 3 red and 0 “Not seen”. Put the pairs below one another in one list, and save it as CSV.
trial-list = Download the empty list
trial-file = The file with the answers
trial-file-help = The file is read here. It is not saved.
trial-result = How often they chose the same
# $answers, $children
trial-counts = Pairs of answers: { $answers }. Children: { $children }.
trial-same = Same
trial-apart = Green against red
trial-alpha = Alpha
trial-all = In all
trial-unasked = Signs without an answer: { $count }
trial-alpha-help = “Same” is the share in which the two chose exactly the same; “Not seen” counts as an answer. Alpha is Krippendorff’s: 1 is full agreement, and 0 is what chance would give. From 0.800 it is reliable, from 0.667 tentative. A dash means that everyone chose the same, or too few chose at all. Each sign rests on only three children: look at “Same” for the signs and at alpha for the areas.
trial-fault-file = The file cannot be read as text. Save it as CSV (UTF-8).
trial-fault-head = The first line must have the columns { $columns }.
trial-fault-empty = There are no answers in the file.
trial-fault-cells = Line { $line }: some cells are missing.
trial-fault-unnamed = Line { $line }: the pair or the child is missing.
# $line, $sign
trial-fault-sign = Line { $line }: the model has no sign “{ $sign }”.
# $line, $answer
trial-fault-answer = Line { $line }: “{ $answer }” is not an answer. Write 1, 2, 3 or 0.
trial-fault-twice = Line { $line }: the pair has answered this already.

## The sheet

trial-sheet-how = Read about the child, and answer each sign without talking together. If the text says nothing about it, tick “Not seen”. The child is made up.
trial-sheet-pair = Pair no.

## The children

trial-vilja-where = 5 months, visits by the health visitor
trial-vilja = Vilja is lying on a rug on the floor when you arrive. She looks at your face as you sit down, and smiles broadly when you say hello. She follows a rattle with her eyes and reaches for it with her right hand, then her left. When the dishwasher makes a noise she startles, and her father picks her up; after half a song she is calm again. She lies heavily against his chest. She feeds six times a day and follows her growth curve. At night she wakes four or five times; her parents take turns and say that it is hard, and that they look forward to Thursdays, when Grandma comes. They ask each other for advice while you are there. She babbles “a-a” to her father, and he answers. It is the third time the family has met you.
trial-sami-where = 3 months, visits by the health visitor
trial-sami = Sami’s mother opens the door with him in her arms. She says that he has cried for most of the day and night since he was three weeks old, and that nothing helps: not the breast, not rocking, not a walk. He cries while you are there, for three quarters of an hour. At the breast he drinks briefly and turns his head away. He has gained weight, but less than expected. When he is quiet for a moment he looks past you and his mother; you do not catch his eye. She looks at the floor and says quietly that she has not slept two hours in a row for several weeks, and that she has thought he would be better off with someone else. His father drives long-distance lorries and is home at weekends. Her own mother lives in Morocco. You had to move the last visit, and a colleague came the time before.
trial-otto-where = 10 months, with a childminder
trial-otto = Otto was dropped off for the first time seven weeks ago. For the first two weeks he cried at goodbye; now he reaches out his arms to you. He eats porridge and mashed potato with his fingers and opens his mouth for more. He has two naps a day and wakes happy. He rolls and crawls on his tummy after the ball, always with his right arm and right leg; his left hand is clenched when he lies on his tummy. When he finds something exciting he looks at it for a long time, but he does not look up at you, not even when you say his name close by. He says “bababa”, mostly when he is alone. If you clap your hands behind him, he turns round now and then. His mother says that he is an easy child, that his big brother is very taken with him, and that they have grandparents round the corner. You talk briefly every morning.
trial-liv-where = 16 months, nursery
trial-liv = Liv walks into the room and goes straight to Karen’s lap, then out on the floor and back again. She laughs out loud when someone plays peekaboo, and holds out the book to have it read. She points at the bird in the window and looks to see if you see it. She says “no”, “more” and “miaow”. When a boy took her bucket she screamed and hit him; Karen sat down between them, and a little later they were scooping together. She eats bread and fruit and pushes hot food away. She sleeps for an hour and a half. When there are many in the cloakroom she clings to a leg, but she helps with her hat herself. At home there has been a baby sister for four weeks; her parents say that they are tired, but that they are managing. On three days a week you manage to have two adults with five children.
trial-jonathan-where = 26 months, nursery
trial-jonathan = Jonathan has bitten seven times in a fortnight, three of them so hard that it left marks. It happens in the cloakroom and at the washbasin, when the children stand close together; once while an adult was holding his hand. Afterwards he cries until he cannot catch his breath, and pushes the adult away; it takes twenty minutes, whoever is with him, and it has happened almost every day for five weeks. Outdoors he rides a bicycle for a long time and laughs when it goes fast. With the cars he often sits for half an hour. He says many words, most of them about cars, and understands when you say that we are going to fetch the lunch box. He covers his ears when there is singing. His parents separated in the autumn; he lives with each of them in turn, a week at a time, and wakes at night in both homes. They would like to talk with you, but it has not happened yet.
trial-amira-where = 33 months, with a childminder
trial-amira = Amira’s parents speak Somali with her and Danish with you, as best they can. With you she says almost nothing in Danish: “hello”, “more” and “milk”. Her mother says that she sings and tells whole stories in Somali. She does what you say when the others do it, and looks at them first. She does jigsaws until they are finished, and starts again. The others like to play with her; she plays beside them and laughs when they make faces. She goes to the toilet herself, but did not tell you when she had a tummy ache one day; her mother noticed it only at home. She eats most things. Her father drops her off, and you smile and point; you have not had an interpreter yet, and you do not know what she likes to do at home.
trial-malthe-where = 4 years and 6 months, kindergarten
trial-malthe = Malthe says good morning to Lene and then goes to the corner with the animals. There he plays for a long time on his own and talks softly to them. When the others play horses in the playground, he stands by the fence and watches. Four times Lene has taken his hand and led him into the game; he joined in for a couple of minutes and then stood by the fence again. It has been like this since the summer holidays. Nobody teases him, and nobody asks for him. He tells Lene about his dog in whole sentences. At circle time he sits quietly and looks down; if he is asked about something he says “I can’t”. He eats his packed lunch. His parents say that he talks a lot at home and has a cousin he plays with on Sundays. Most of the time all twenty-two children are together, because you are one adult short.
trial-freja-where = 5 years and 2 months, kindergarten
trial-freja = Freja decides the game, and many want to join in. Three times in recent weeks she has told the same girl that she smells and may not play; the girl walked away. When an adult asked, Freja looked away. She climbs higher than anyone and seldom falls. She draws letters and asks what the signs say. When there are many in the common room she gets wild, runs about and shouts, and covers her ears when others shout; in the small room she sits quietly and builds. She sleeps well and eats everything. Her grandfather died in August. Her parents say that she has asked about it a lot and has become quicker to anger. She talks with Lene about him. She has said that she would like to eat at the round table; now she does.
trial-yusuf-where = 3 years and 8 months, kindergarten
trial-yusuf = Yusuf comes two or three days a week, often after circle time. His father has said that he works nights, that Yusuf’s mother is ill and that there is nobody else who can help; they have tried to get an appointment with the municipality. Yusuf has worn the same thin shoes since October, and they are wet. Many days he is hungry at nine o’clock; you give him food, and then he plays. He is happy to be here and hangs on the adults’ arms. He says single words that few understand, in Arabic too, his father says. He does not always respond when you call from behind. The others take his things, because he says nothing. He can build for a long time. You have lent him boots for two days, and his father said thank you. You have an interpreter for a talk next week.
trial-clara-where = 7 years and 4 months, grade 1 and after-school care
trial-clara = Clara has had a tummy ache on Mondays and Thursdays for seven weeks, before maths, and has been fetched home three times. The doctor has found nothing, her mother says. In maths she gets stuck before she has read the task; when the teacher has split it up and sits beside her, she does it, but a whole pile of unfinished tasks has built up. In Danish she reads aloud and laughs. At break she is always with Vigga, and if Vigga is ill she walks around on her own. She tells everything to the pedagogue in after-school care, including that she is “stupid at numbers”. She eats her food in after-school care, not in class. She is tired in the afternoon. Her parents would like to meet and are on their way; they live together and talk about everything. The teacher has not yet asked Clara what would help.
trial-noah-where = 9 years and 6 months, grade 3
trial-noah = Noah is called “the robot” by four boys, online and in the changing room. It has gone on since before Christmas. Twice his bag has been hidden. He says “nothing” when the teacher asks, but last week he wrote to her that he doesn’t want to live when it is like this. She rang his parents the same day. He is alone in every break and goes to the library. He knows everything about trains and can talk about them for hours if someone asks. In group work he goes under the table or out of the room, almost every day, even when he has been given headphones and a place by the wall. He has missed eleven days in two months. At home he sleeps badly, his father says. The class has talked about it once, when the bag disappeared.
trial-ella-where = 8 years and 1 month, grade 2 and after-school care
trial-ella = Ella goes to school every day and comes in with Sofia and Ali. She puts up her hand, asks when she does not understand, and helps whoever is sitting next to her. When Ali was left out of football she went over and said that in that case she was not playing either, and then fetched an adult. She reads more slowly than the others, uses her finger and laughs at it herself; she has learned a lot since August. She looks forward to gymnastics on Tuesdays. She screws up her eyes when she looks at the board, and sits in the front row. Last week she said that her parents argue at night and that she lies listening; she said it while she was drawing, and joined in the game afterwards. Her parents have not mentioned it. They come to everything and are easy to talk with.
