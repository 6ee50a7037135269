moment = { $day } kl. { $clock }
date-and-time = { $day } { $month } { $year } kl. { $clock }
due-at = senast { $day } kl. { $clock }
due-day = senast { $day }
due-minutes = inom { $n ->
    [one] en minut
   *[other] { $n } minuter
}
due-hours = inom { $n ->
    [one] en timme
   *[other] { $n } timmar
}
due-working-hours = inom { $n ->
    [one] en arbetstimme
   *[other] { $n } arbetstimmar
}
due-vague = så snart som möjligt
day-today = i dag
day-tomorrow = i morgon
day-monday = på måndag
day-tuesday = på tisdag
day-wednesday = på onsdag
day-thursday = på torsdag
day-friday = på fredag
day-saturday = på lördag
day-sunday = på söndag
day-date = { $bare }en den { $day } { $month }
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
weekday-monday = måndag
weekday-tuesday = tisdag
weekday-wednesday = onsdag
weekday-thursday = torsdag
weekday-friday = fredag
weekday-saturday = lördag
weekday-sunday = söndag
