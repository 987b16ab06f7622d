### Dage, som de skrives på skærm og papir.

# $day, $month, $year
day-words = { $day }. { $month } { $year }
month-1 = januar
month-2 = februar
month-3 = marts
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
# $weekday, $day
day-with-weekday = { $weekday } { $day }
weekday-1 = mandag
weekday-2 = tirsdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lørdag
weekday-7 = søndag
# $name, $when
named-and-born = { $name }, født { $when }
