moment = { $day } at { $clock }
date-and-time = { $day } { $month } { $year }, { $clock }
due-at = by { $clock } { $day }
due-day = by the end of { $day }
due-minutes = within { $n ->
    [one] one minute
   *[other] { $n } minutes
}
due-hours = within { $n ->
    [one] an hour
   *[other] { $n } hours
}
due-working-hours = within { $n ->
    [one] one working hour
   *[other] { $n } working hours
}
due-vague = as soon as possible
day-today = today
day-tomorrow = tomorrow
day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday
day-date = { $weekday } { $day } { $month }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
