### The parents' language: who has read the sentences, and what is seen where a sheet is in another language.

papers-title = The parents’ language
papers-lead = The parents’ sheet, “Before we meet” and the invitation can be printed in these languages. The sentences are a draft until somebody who knows the language well has read them beside the Danish ones and vouched for them here. If a sentence is changed, they are a draft again.
papers-draft-mark = draft
papers-option-draft = { $language } – draft
papers-read-by = read through by { $reader } on { $day }
papers-open = Read the sentences in { $language }
papers-help = Read them in pairs. The dots show where a name, a day or a number is put in. If something is wrong, leave the sentences as a draft, and tell whoever supplies Trivselsspor to you what should be corrected.
papers-reader = Who has read them?
papers-reader-help = The name of somebody who knows the language, such as a colleague or an interpreter. It appears here and in the logbook.
papers-sign = Vouch for the sentences
papers-take-back = Make them a draft again
missing-papers-reader = Write who has read the sentences.
papers-draft = The sentences in { $language } are a draft: nobody who knows the language has vouched for them under Settings. The paper says so too.
papers-awaited = The sheets in { $languages } have not been loaded. Nothing can be printed until they have. If there is no connection, choose another language beside the child, or remove the tick.
papers-written = What the adults have written themselves is not translated. Go through it with the parents, with an interpreter if they wish.
papers-beside = The same in { $language }
papers-no-letters = This device does not seem to have all the letters for { $language }. Look through the paper: if there are boxes, print from another device, or ask the IT department for the Noto font of that language.
papers-audit-read = Vouched for the sentences in { $language }, read by { $reader }
papers-audit-taken-back = Made the sentences in { $language } a draft again
