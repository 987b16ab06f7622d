"""Writes the lists of this folder. See README.md."""

import datetime
import io
import unicodedata

import openpyxl
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl.utils.datetime import CALENDAR_MAC_1904

DAY = datetime.date


def text(name, lines, encoding="utf-8", end="\r\n"):
    with open(name, "wb") as file:
        file.write((end.join(lines) + end).encode(encoding))


def save(book, name):
    # The same on every day it is made.
    book.properties.created = book.properties.modified = datetime.datetime(2026, 11, 24)
    book.save(name)


def sheet(book, title, rows, first=False):
    page = book.active if first else book.create_sheet()
    page.title = title
    for row in rows:
        page.append(row)
    for row in page.iter_rows():
        for cell in row:
            if cell.is_date:
                cell.number_format = "dd-mm-yyyy"
    return page


# 01: out of a school's student administration: Windows-1252, a title, a cell with a line break.
text("01-elevliste.csv", [
    "Elevliste 1.B – udskrevet 24-11-2026;;;;;;", ";;;;;;",
    "CPR-nr.;Fornavn;Efternavn;Stamklasse;Fødselsdato;Adresse;Tlf. hjem",
    "0703191234;Alma Sofie;Bach Berg;1.B;07-03-2019;Solvej 12, 2. tv.;12 34 56 78",
    '110419-4321;Bo;Åkjær;1.B;11-04-2019;"Kirkegade 3\r\n8000 Aarhus C";87654321',
    "2308191111;Çagla;Yilmaz;1.B;23-08-2019;Nygade 4;23456789",
    ";;;;;;",
], "cp1252")

# 02: contacts out of a communication platform: UTF-8 with a mark, commas, parents beside the child.
text("02-kontakter.csv", [
    "Barnets navn,Gruppe,Fødselsdag,Mors navn,Mors mobil,Mors e-mail,Fars navn,Bopæl",
    "Alma Berg,Solsikken,7. marts 2022,Eva Berg,+45 12345678,eva@berg.dk,Per Berg,Solvej 12",
    '"Åkjær, Bo",Solsikken,11. april 2022,Ida,,,,',
    "Ida Lund,Myretuen,1. maj 2022,Liv Lund,20304050,liv@lund.dk,,Skovvej 3",
], "utf-8-sig", "\n")

# 03: a whole school in one sheet, with CPR numbers as numbers, so that some have lost their nought.
book = openpyxl.Workbook()
sheet(book, "Udtræk", [
    ["CPR", "Navn", "Klasse", "Fødselsdato"],
    [703191234, "Alma Berg", "1. A", DAY(2019, 3, 7)],
    [1104194321, "Bo Holm", "1. B", DAY(2019, 4, 11)],
    [2308191111, "Ida Lund", "1. B", DAY(2019, 8, 23)],
    [105181111, "Kaj Lund", "2. A", DAY(2018, 5, 1)],
    [3009195555, "Liv Kjær", "1. B", None],
], first=True)
save(book, "03-hele-skolen.xlsx")

# 04: a sheet for each class, one of them hidden, and one that holds no list.
book = openpyxl.Workbook()
sheet(book, "Vejledning", [], first=True)
sheet(book, "1.A", [["Navn", "Født"], ["Alma Berg", DAY(2019, 3, 7)]])
sheet(book, "1.B", [["Navn", "Født"], ["Bo Holm", DAY(2019, 4, 11)], ["Ida Lund", DAY(2019, 8, 23)]])
hidden = sheet(book, "CPR", [["Navn", "CPR"], ["Bo Holm", "110419-4321"]])
hidden.sheet_state = "hidden"
save(book, "04-et-ark-pr-klasse.xlsx")

# 05: begun on a Mac long ago: days are counted from 1904, and some cells have lost their form.
book = openpyxl.Workbook()
book.epoch = CALENDAR_MAC_1904
page = sheet(book, "Børn", [
    ["Fornavn", "Efternavn", "Fødselsdag"],
    ["Alma", "Berg", DAY(2022, 3, 7)],
    ["Bo", "Holm", (DAY(2022, 4, 11) - DAY(1904, 1, 1)).days],
], first=True)
save(book, "05-fra-1904.xlsx")

# 06: the old kind of workbook.
old = xlwt.Workbook()
page = old.add_sheet("Stuen")
day = xlwt.easyxf(num_format_str="DD-MM-YYYY")
for at, (name, born, phone) in enumerate([
    ("Barn", "Født", "Mobil"),
    ("Alma Berg", DAY(2022, 3, 7), "12345678"),
    ("Bo Ærø", DAY(2022, 4, 11), 20304050),
    ("Ida Lund", "1. maj 2022", ""),
]):
    page.write(at, 0, name)
    page.write(at, 1, born, day) if isinstance(born, DAY) else page.write(at, 1, born)
    page.write(at, 2, phone)
old.save("06-gammel.xls")

# 07: as LibreOffice writes it, with a day in the form of a day and a long way of empty rows.
document = OpenDocumentSpreadsheet()
table = Table(name="Ark1")


def row(*cells, repeated=None):
    line = TableRow() if repeated is None else TableRow(numberrowsrepeated=repeated)
    for cell in cells:
        if isinstance(cell, DAY):
            made = TableCell(valuetype="date", datevalue=cell.isoformat())
            made.addElement(P(text=cell.strftime("%d/%m/%y")))
        else:
            made = TableCell(valuetype="string")
            made.addElement(P(text=cell))
        line.addElement(made)
    if not cells:
        line.addElement(TableCell())
    table.addElement(line)


row("Navn", "Født", "Stue")
row("Alma Berg", DAY(2022, 3, 7), "Solsikken")
row(repeated=3)
row("Bo Holm", DAY(2022, 4, 11), "Solsikken")
row(repeated=1_048_000)
document.spreadsheet.addElement(table)
document.save("07-libreoffice.ods")

# 08: what Excel on a Mac calls CSV: Mac Roman, and carriage returns alone.
text("08-mac.csv", ["Navn;Født", "Søren Ærø;07.03.2022", "Åse Ørn;11.04.2022", "André Berg;01.05.2022"],
     "mac_roman", "\r")

# 09: typed into a list on a Mac: "å" is an "a" and a ring.
text("09-mac-bogstaver.csv", [unicodedata.normalize("NFD", line) for line in [
    "Navn,Født,Årgang", "Åse Kjærgård,07.03.2022,2022", "Zoë Nguyễn,11.04.2022,2022"]], end="\n")

# 10: out of a program that writes as Americans do.
text("10-maaneden-foerst.csv", ["Student name,Date of birth,Class",
     "Alma Berg,03/07/2019,1B", "Bo Holm,04/11/2019,1B", "Ida Lund,08/23/2019,1B", "Kaj Lund,12/01/2019,1B"])

# 11: a CSV file of a workbook whose days had lost their form.
text("11-dagnumre.csv", ["Navn;Født", "Alma Berg;44627", "Bo Holm;44662", "Ida Lund;01.05.2022"], "cp1252")

# 12: too few children to tell which number is the month.
text("12-hvilken-er-maaneden.csv", ["Navn;Født", "Alma Berg;03/07/2022", "Bo Holm;04/11/2022", "Ida;05/05/2022"],
     "cp1252")

# 13: CPR numbers behind the names, and one whose halves stand in two columns.
text("13-cpr-i-navnet.csv", ["Fornavn;Efternavn;Født", "Alma 070322-1234;Berg;07.03.2022", "Bo;Holm;11.04.2022",
     "Ida;Lund (010522 4321);01.05.2022", "110622;1111;11.06.2022", "Kaj;Lund;12.06.2022"], "cp1252")

# 14: Excel's "Unicode text": UTF-16 and tabs; nobody wrote headings.
with open("14-uden-overskrifter.txt", "wb") as file:
    file.write(b"\xff\xfe" + "Alma Berg\t07-03-2022\r\nBo Åkjær\t11-04-2022\r\n".encode("utf-16-le"))

# 15: whole names of many words.
book = openpyxl.Workbook()
sheet(book, "Ark1", [
    ["Elev", "Født"],
    ["Anna Sofie Holm Nielsen", DAY(2019, 3, 7)],
    ["Nguyễn Thị Minh Anh", DAY(2019, 4, 11)],
    ["Sukarno", DAY(2019, 5, 1)],
    ["Bæk, Karl Emil", DAY(2019, 6, 1)],
], first=True)
save(book, "15-hele-navne.xlsx")

# 16: a column for each part of the name.
text("16-mellemnavn.csv", ["Fornavn;Mellemnavn;Efternavn;Fødselsmåned",
     "Anna Sofie;Holm;Nielsen;marts 2022", "Karl Emil;;Bæk;april 2022", "Bo;;;maj 2022"], "cp1252")

# 17: a register that people keep by hand: a title over merged cells, gaps, a formula, a sum.
book = openpyxl.Workbook()
page = sheet(book, "SFO uge 48", [
    ["SFO Kastanjen – fremmøde uge 48", None, None, None],
    [],
    ["Nr.", "Navn", "Fødselsdato", "Bemærkninger"],
    [1, "Alma Berg", DAY(2018, 3, 7), "Hentes af mormor, ring 12345678"],
    [2, "Bo Holm", "11/4-2018", None],
    [],
    [3, "Ida Lund", "?", "070318-4444 fra skolen"],
    ["I alt", "=COUNTA(B4:B7)", None, None],
], first=True)
page.merge_cells("A1:D1")
save(book, "17-fremmoede.xlsx")

# 18: CPR numbers under the heading of the birth.
text("18-cpr-som-foedselsdato.csv", ["Navn;Født", "Alma Berg;070322-1234", "Bo Holm;110422-4321", "Ida Lund;"],
     "cp1252")

# 19: no Danish letter tells whether Windows or a Mac wrote it.
text("19-hvilket-alfabet.csv", ["Name;Born", "André Berg;07.03.2022", "Zoë Holm;11.04.2022"], "mac_roman", "\r")

# 20: next year's list: one who had stopped is back, one is there, one has another surname.
text("20-naeste-aar.csv", ["Navn;Født;Stue", "Alma Berg;07.03.2022;Solsikken", "Bo Holm;11.04.2022;Solsikken",
     "Ida Kjær;01.05.2022;Solsikken", "Kaj Lund;12.06.2022;Myretuen"], "cp1252")

# What is no list.
plain = io.BytesIO()
sheet(book := openpyxl.Workbook(), "Ark1", [["Navn", "CPR"], ["Alma Berg", "070322-1234"]], first=True)
book.save(plain)
locked = OOXMLFile(plain)
with open("laast.xlsx", "wb") as file:
    locked.encrypt("solsikken", file)
with open("afbrudt.xlsx", "wb") as file:
    file.write(plain.getvalue()[:900])

# 21: typed in the field, a name and a month on each line.
text("21-skrevet-i-haanden.txt", [
    "Asta maj 2022", "Bo Emil 3. april 2022", "", "Ida Lund, juni 2022", "Noor f. 07.03.22", "Liv",
])

# 22: out of a school's administration by way of Excel: a title over merged cells, two rows of headings, the
# contacts' names beside the child's, the CPR numbers in a hidden column, a sum and who printed it at the end.
book = openpyxl.Workbook()
page = sheet(book, "Klasseliste", [
    ["Klasseliste 1.B – Kastanjeskolen – skoleåret 2026/27"],
    ["Elev", None, None, None, "Født", "Kontaktlærer", "Kontakt 1", None, "Kontakt 2", None],
    ["Nr.", "CPR", "Fornavn", "Efternavn", "Dato", "Init.", "Navn", "Telefon", "Navn", "Telefon"],
    [1, "070319-1234", "Alma Sofie", "Bach Berg", DAY(2019, 3, 7), "LHA", "Eva Berg", "12345678", "Per Berg", None],
    [2, "110419-4321", "Bo", "Åkjær", "11.04.2019", "LHA", "Ida Åkjær", "20304050", None, None],
    [3, "230819-1111", "Çagla", None, DAY(2019, 8, 23), "MKR", "Deniz Yilmaz", "23456789", None, None],
    ["Antal elever", None, 3, None, None, None, None, None, None, None],
    ["Udskrevet af Lis Hansen 24-11-2026"],
], first=True)
page.merge_cells("A1:J1")
page.merge_cells("A2:D2")
page.merge_cells("G2:H2")
page.merge_cells("I2:J2")
page.column_dimensions["B"].hidden = True
save(book, "22-to-overskrifter.xlsx")

# 23: a sheet that teachers share, taken down as CSV: the surname first, two of one name, notes of several
# lines with quotation marks, initials of teachers.
text("23-efternavn-foerst.csv", [
    '"Efternavn, fornavn",Kontaktlærer,Fødselsdato (dd-mm-åååå),Noter',
    '"Berg, Alma Sofie",LH,07-03-2019,"Kaldes ""Fie"",\n2. række, ring 12345678"',
    '"Holm, Bo",LH,11-04-2019,',
    '"Lund, Ida",MK,01-05-2019,tvilling',
    '"Lund, Ida",MK,02-05-2019,"en anden Ida, 1.C sidste år"',
    '"Nguyễn, Thị Minh",mk,2019-06-03,',
    "Bæk Karl,LH,12-06-2019,",
])

# 24: a day-care's own list, saved as text with every cell in quotation marks, semicolons and UTF-16: the
# room stands on the first line of each room only, days as dates, as text and as bare numbers.
with open("24-stuen-en-gang.csv", "wb") as file:
    file.write(b"\xff\xfe" + "\r\n".join([
        '"Stue";"Barnets fulde navn";"Fødselsdag";"Mor/far"',
        '"Solsikken";"Alma Berg";"07-03-2022";"Eva\r\nPer"',
        '"";"Bo ""Bosse"" Holm";"44662";""',
        '"";"Ida Lund";"1. maj 2022";"Liv; Kaj"',
        '"Myretuen";"Kaj Lund";"12/06/22";""',
        '"";"Liv Kjær";"44755";""',
        '"";"";"";""',
        '"I alt";"5 børn";"";""',
        "",
    ]).encode("utf-16-le"))

# 25: out of Numbers: a sheet that says what was exported, and a title over the table.
book = openpyxl.Workbook()
sheet(book, "Eksportoversigt", [
    ["Dette dokument blev eksporteret fra Numbers. Hver tabel blev konverteret til et Excel-regneark.", None, None],
    [],
    ["Navn på Numbers-ark", "Navn på Numbers-tabel", "Navn på Excel-regneark"],
    ["Børn", None, None],
    [None, "Dagplejen", "Børn - Dagplejen"],
], first=True)
sheet(book, "Børn - Dagplejen", [
    ["Dagplejen", None, None, None],
    ["Barn", "Født", "Starter", "Ringe til"],
    ["  Alma\u00a0Berg ", datetime.datetime(2024, 3, 7), datetime.datetime(2025, 1, 1), "Eva 12345678"],
    ["Noor (Nono) Øst", "11/4 24", datetime.datetime(2025, 8, 1), "20304050"],
    ["Liv", "maj 2025", None, None],
    ["Ledig plads", None, datetime.datetime(2026, 12, 1), None],
])
save(book, "25-numbers.xlsx")

# 26: printed class by class into one sheet: the class over its children, the headings again each time.
document = OpenDocumentSpreadsheet()
table = Table(name="Udskrift")
row("Elever pr. klasse", "", "")
for name, children in [
    ("1.A", [("Alma Berg", DAY(2019, 3, 7), "070319-1234"), ("Bo Holm", DAY(2019, 4, 11), "110419-4321")]),
    ("1.B", [("Ida Lund", DAY(2019, 8, 23), "230819-1111"), ("Kaj Lund", DAY(2019, 9, 1), "010919-2222")]),
]:
    row(f"Klasse {name}", "", "")
    row("Elevnavn", "Fødselsdato", "Personnr.")
    for child in children:
        row(*child)
    row(f"I alt {len(children)}", "", "")
    row(repeated=1)
document.spreadsheet.addElement(table)
document.save("26-klasse-for-klasse.ods")
