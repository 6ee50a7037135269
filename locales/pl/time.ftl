moment = { $day } o godz. { $clock }
date-and-time = { $day } { $month } { $year }, godz. { $clock }
due-at = najpóźniej { $day } o godz. { $clock }
due-day = najpóźniej { $day }
due-minutes = w ciągu { $n ->
    [one] minuty
    [few] { $n } minut
    [many] { $n } minut
   *[other] { $n } minuty
}
due-hours = w ciągu { $n ->
    [one] godziny
    [few] { $n } godzin
    [many] { $n } godzin
   *[other] { $n } godziny
}
due-working-hours = w ciągu { $n ->
    [one] godziny roboczej
    [few] { $n } godzin roboczych
    [many] { $n } godzin roboczych
   *[other] { $n } godziny roboczej
}
due-vague = jak najszybciej
day-today = dziś
day-tomorrow = jutro
day-monday = w poniedziałek
day-tuesday = we wtorek
day-wednesday = w środę
day-thursday = w czwartek
day-friday = w piątek
day-saturday = w sobotę
day-sunday = w niedzielę
day-date = { $weekday } { $day } { $month }
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
weekday-monday = poniedziałek
weekday-tuesday = wtorek
weekday-wednesday = środa
weekday-thursday = czwartek
weekday-friday = piątek
weekday-saturday = sobota
weekday-sunday = niedziela
