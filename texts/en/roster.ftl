roster-lead = Add many children at once. First name and month of birth are enough.
roster-paste = Type the list, or paste the cells here
roster-paste-help = Write one child on each line, such as “Asta May 2022”. Or select the cells in the spreadsheet, headings too, copy them, and paste them. Nothing is saved until you have looked the list through.
roster-file = Or choose a file
roster-file-help = A spreadsheet (.xlsx, .ods or .xls) or a CSV or text file. You can also drag the file onto the page.
roster-read = Read the list
roster-reading = Reading the list …
roster-empty = There is nothing here that can be read as a list. Copy the row of headings too, and try again.
roster-other-file = The file cannot be read as a list. Nothing has changed. Save it as an Excel file or CSV, or copy the cells and paste them.
roster-picture = A picture cannot be read as a list. Nothing has changed. Find the spreadsheet it was taken of, or add the children one at a time.
roster-pdf = A PDF cannot be read as a list. Nothing has changed. Ask for the list as a spreadsheet, or copy it in the PDF and paste it.
roster-locked = The spreadsheet is locked with a password. Nothing has changed. Open it, copy the cells and paste them.
roster-reader-missing = The part of Trivselsspor that reads spreadsheets could not be loaded. Nothing has changed. Try again when there is a connection, or copy the cells and paste them.
roster-reader-stopped = The spreadsheet is too large or damaged, so the reading was stopped. Nothing has changed. Copy the cells and paste them.
roster-too-large = The file is too large to be a list of children. Nothing has changed. Choose one of at most 20,000 rows and 10 MB.
roster-unreadable = The browser could not read the file. Nothing has changed. Choose it again, or copy the cells and paste them.
roster-found = This is what the list says
roster-rows =
    { $rows ->
        [one] 1 row in the list
       *[other] { $rows } rows in the list
    }
roster-rows-taken =
    { $rows ->
        [one] 1 can be used
       *[other] { $rows } can be used
    }
roster-rows-refused =
    { $rows ->
        [one] 1 cannot be used
       *[other] { $rows } cannot be used
    }
roster-dropped = This has been removed
roster-dropped-help = This was removed before anything was saved. Trivselsspor does not need it and must not have it.
roster-dropped-cpr = { $column }: CPR numbers
roster-dropped-address = { $column }: addresses
roster-dropped-phone = { $column }: phone numbers
roster-dropped-mail = { $column }: email addresses
roster-which-sheet = Which sheet are the children on?
roster-which-alphabet = How are the letters to be read?
roster-which-month = Which day is “{ $example }”? This goes for the whole column.
roster-which-days = The dates of birth are numbers. Which day is “{ $example }”? This goes for the whole column.
roster-which-given = Which part is the first name? That is what appears on the parents’ sheet. If two of the children have the same first name, as much of the surname is added as it takes to tell them apart. The answer goes for the whole column.
roster-columns = Columns
roster-columns-help = Correct anything that was misread. A column that is not used is not saved.
roster-column = Column { $number }
roster-example = For example { $example }
roster-takes-name = Whole name
roster-takes-given = First name
roster-takes-middle = Middle name
roster-takes-surname = Surname
roster-takes-born = Date of birth
roster-takes-group = Room or class
roster-takes-nothing = Not used
roster-no-name = Choose the column that has the child’s name.
roster-no-born = Choose the column that has the date of birth. Month and year are enough.
# $column
roster-no-born-cpr = Choose the column that has the date of birth. If it was in “{ $column }”, it was taken out with the CPR numbers: make a column with month and year of birth alone, and read the list again.
roster-only = Which children belong here?
roster-only-choose = Choose here
roster-only-all = Everybody in the list
roster-only-none = Without a room or class
roster-new =
    { $count ->
        [one] One new child
       *[other] { $count } new children
    }
roster-line = Line
roster-born = Born
roster-given = First name
roster-surname = Surname
roster-and-more = … and { $count } more
roster-changed =
    { $count ->
        [one] The details of one child will be updated
       *[other] The details of { $count } children will be updated
    }
roster-changed-to = { $before } becomes { $after }
roster-child = { $name }, born { $born }
roster-same =
    { $count ->
        [one] One child is already there, unchanged.
       *[other] { $count } children are already there, unchanged.
    }
roster-possible = Is it the same child?
roster-possible-help = A row looks like a child who was added before, has left, or is elsewhere in the list. It is added only once you have answered.
roster-possible-known = Line { $line }: { $row }. Added before: { $known }.
roster-possible-stopped = Line { $line }: { $row }. Left earlier: { $known }. If it is the same child, they rejoin.
roster-possible-earlier = Line { $line }: { $row }. Also on line { $other }: { $earlier }.
roster-same-child = The same child
roster-other-child = Another child
roster-all-same = Answer “The same child” for every row
roster-waiting =
    { $count ->
        [one] One row is waiting for your answer and will not be added yet.
       *[other] { $count } rows are waiting for your answer and will not be added yet.
    }
roster-refused = Cannot be used
roster-refused-help = Make the correction in the list or the spreadsheet, and read the list again. Children who have been added are not added twice.
roster-refused-row = Line { $line }: { $why }
roster-refused-named = Line { $line }, { $name }: { $why }
roster-show-more = Show more
roster-why-no-name = A first name is missing.
roster-why-not-a-name = What should be a name contains numbers or symbols that do not belong in one.
roster-why-long = The name is longer than 80 characters.
roster-why-cpr = It contains something that looks like a CPR number. Take it out and read the list again.
roster-why-no-birth = A date of birth is missing.
roster-why-not-a-date = “{ $text }” cannot be read as a date. Write for example 2019-03-07.
roster-why-which-month = “{ $text }” could be two different days. Say how the dates should be read.
roster-why-six-figures = Six digits may be the beginning of a CPR number, since other rows in the column have ten. Write for example 2019-03-07.
roster-why-no-such-day = “{ $text }” is not a real date.
roster-why-not-born = The date of birth is in the future.
roster-why-too-long-ago = The date of birth does not fit a child.
roster-why-other-group = Belongs to { $group }.
roster-why-no-group = Has no room or class.
roster-nothing = There is nothing new in the list, so there is nothing to add.
roster-answer-first = First answer what is still unanswered above.
roster-add =
    { $count ->
        [one] Add one child
       *[other] Add { $count } children
    }
roster-correct =
    { $count ->
        [one] Update the details of one child
       *[other] Update the details of { $count } children
    }
roster-add-and-correct = Add { $new } and update the details of { $changed }
roster-another = Read another list
roster-going = Adding the children
roster-progress = { $done } of { $all } added
roster-percent = { $percent } per cent added
roster-stop = Stop
roster-stopping = Stopping in a moment …
roster-done =
    { $count ->
        [one] One child added.
       *[other] { $count } children added.
    }
roster-stopped = You stopped. Added so far: { $done } of { $all }. The rest is unchanged. You can continue now or read the same list again another time; nobody is added twice.
roster-failed = Added: { $done } of { $all }. What has been added stays, even if the page is closed. The rest is unchanged.
roster-go-on = Continue
roster-receipt = What became of each row
roster-fate-added = Added.
roster-fate-corrected = Updated.
roster-fate-there = Already there and unchanged.
roster-fate-not-answered = Left out. Nobody has said whether it is the same child.
roster-fate-not-stored = Not added yet.
