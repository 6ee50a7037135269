moment = { $day } kl. { $clock }
date-and-time = { $day }. { $month } { $year } kl. { $clock }
due-at = senest { $day } kl. { $clock }
due-day = senest { $day }
due-minutes = inden for { $n ->
    [one] et minut
   *[other] { $n } minutter
}
due-hours = inden for { $n ->
    [one] en time
   *[other] { $n } timer
}
due-working-hours = inden for { $n ->
    [one] en arbejdstime
   *[other] { $n } arbejdstimer
}
due-vague = så hurtigt som muligt
day-today = i dag
day-tomorrow = i morgen
day-monday = mandag
day-tuesday = tirsdag
day-wednesday = onsdag
day-thursday = torsdag
day-friday = fredag
day-saturday = lørdag
day-sunday = søndag
day-date = { $weekday } den { $day }. { $month }
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
weekday-monday = mandag
weekday-tuesday = tirsdag
weekday-wednesday = onsdag
weekday-thursday = torsdag
weekday-friday = fredag
weekday-saturday = lørdag
weekday-sunday = søndag
