## A shift: the board between the cases, the timeline, the debrief of the day.
day-cases-passed = zaliczone sprawy: { $passed } z { $all }
day-refused-over = Dzień się skończył.
day-refused-unknown = Nie ma dziś takiej sprawy.
day-refused-not-yet = W tej sprawie nikt jeszcze nie dzwonił.
day-refused-at-board = Żadna sprawa nie jest otwarta. Najpierw wybierz sprawę.
day-waiting = { $n ->
    [0] Nikt nie czeka na linii.
    [one] Na linii czeka jedna osoba.
    [few] Na linii czekają { $n } osoby.
    [many] Na linii czeka { $n } osób.
   *[other] Na linii czeka { $n } osoby.
}
day-open = { $n ->
    [0] Nie ma otwartych obietnic.
    [one] Jedna obietnica jest otwarta.
    [few] { $n } obietnice są otwarte.
    [many] { $n } obietnic jest otwartych.
   *[other] { $n } obietnicy jest otwarte.
}
day-case-waiting = dzwoni (czeka { $span })
day-case-ringing = dzwoni ponownie (czeka { $span })
day-case-waiting-now = właśnie dzwoni
day-case-ringing-now = właśnie dzwoni ponownie
day-case-open = otwarta
day-case-put-away = zamknięta
day-case-asked = Jeden z działów czeka na twoją odpowiedź.
day-promise-line = { $what }: do godz. { $due }, za { $span }
day-promise-overdue-line = { $what }: termin minął o godz. { $due }, { $span } temu
day-promise-open = { $what }: obiecano o godz. { $given } na godz. { $due }; { $state }
day-promise-ended = { $what }: obiecano o godz. { $given } na godz. { $due }; { $state } (godz. { $ended })
day-promise-later = { $what }, termin: { $due }
day-promise-later-open = { $what }: obiecano o godz. { $given }, termin: { $due }; { $state }
day-promise-later-ended = { $what }: obiecano o godz. { $given }, termin: { $due }; { $state } (godz. { $ended })
day-collides = { $one } liczy na godz. { $first }, a { $other } na godz. { $second }. Nie da się w tym czasie zadzwonić w obu sprawach: przesuń jeden termin, póki jest czas.
day-passed = Dzień zaliczony: cztery umiejętności wypadły dobrze we wszystkich sprawach łącznie (zaliczone sprawy: { $passed } z { $all }).
day-not-passed = Dzień jeszcze niezaliczony (zaliczone sprawy: { $passed } z { $all }).
day-case-passed = Zaliczona. { $ending }
day-case-not-passed = Niezaliczona. { $ending }
day-case-never-taken = Nikt nie odebrał tego telefonu.
day-longest-wait = Kto czekał na linii najdłużej: { $name }, { $span }.
day-called-in-vain = { $n ->
    [one] Raz ktoś zadzwonił ponownie i nikt nie odebrał.
    [few] { $n } razy ktoś zadzwonił ponownie i nikt nie odebrał.
    [many] { $n } razy ktoś zadzwonił ponownie i nikt nie odebrał.
   *[other] { $n } razu ktoś zadzwonił ponownie i nikt nie odebrał.
}
day-briefing = Twój dzień
day-heading = Dzień
day-now = { $now }. Dzień kończy się o godz. { $closes }.
day-keys = Numer sprawy odbiera telefon albo otwiera biurko
    n: czekaj, aż coś się wydarzy
    h: czekaj pół godziny
    e: dotychczasowy dzień ze wszystkimi obietnicami
    x: idź do domu; pyta jeszcze raz, gdy są otwarte obietnice
    q: przerwij i dokończ później
    ?: te klawisze
day-first-keys = Numer sprawy odbiera telefon albo otwiera biurko, n czeka, aż coś się wydarzy, ? pokazuje wszystkie klawisze.
day-prompt = Co teraz? (numer, n: czekaj, ?: klawisze):
day-case-line = { $number }. { $name }, { $title }: { $state }
day-still-open = { $n ->
    [one] Jedna obietnica jest nadal otwarta. Po wyjściu do domu tak zostanie.
    [few] { $n } obietnice są nadal otwarte. Po wyjściu do domu tak zostanie.
    [many] { $n } obietnic jest nadal otwartych. Po wyjściu do domu tak zostanie.
   *[other] { $n } obietnicy jest nadal otwarte. Po wyjściu do domu tak zostanie.
}
day-sure-home = Mimo to idziesz do domu? x: tak, Enter: nie:
day-desk-key = b: wróć do wszystkich spraw dnia
day-back-hint = To jedna z dzisiejszych spraw. Klawisz b wraca do wszystkich.
day-over = Dzień się skończył
day-timeline = Dzień od godz. { $from } do godz. { $to }
day-timeline-key = = dotrzymana, ~ odnowiona w terminie, - po terminie z uprzedzeniem, ! po terminie bez uprzedzenia, x złamana, . otwarta; | to obiecany termin
day-lane = { $number }. { $name }
day-stretch-waiting = oczekiwanie na linii { $from }–{ $to }
day-stretch-call = rozmowa { $from }–{ $to }
day-debrief-skill = { $name }: { $points } na 100, próg { $pass }, { $passed ->
    [yes] zaliczone
   *[no] jeszcze niezaliczone
}
day-debrief-skill-none = { $name }: pokazano za mało
day-debrief-keys = Numer sprawy otwiera jej omówienie, Enter idzie dalej:
day-left = Dzień został zapisany. Uruchom program ponownie, aby go dokończyć.
day-left-unkept = Nic z tego dnia nie zostało zapisane.
day-points = { $name } { $points }
day-points-none = { $name } nie pokazano
day-card = { $number }. { $title } ({ $language }, { $kind }; { $callers })
day-take = Enter: rozpocznij dzień, q: wróć:
no-shift = W tym języku nie ma żadnej zmiany; `holdord check` pokaże, czy któraś jest uszkodzona.
day-calls = { $n ->
    [one] cała zmiana, jedna rozmowa
    [few] cała zmiana, { $n } rozmowy
    [many] cała zmiana, { $n } rozmów
   *[other] cała zmiana, { $n } rozmowy
}

window-day-begin = Zacznij dzień
window-day-first = Pierwsza rozmowa: { $title }
window-day-busy = Jak jest dzisiaj
window-day-closes = Dzień kończy się o godz. { $closes }.
window-day-cases = Sprawy dnia
window-day-so-far = Dzień do tej pory
window-day-whole = Cały dzień
window-day-skills = Cztery umiejętności w całym dniu
window-day-home = Idź do domu
window-day-home-sure = Na pewno iść do domu?
window-day-back = Wszystkie sprawy dnia
call-to-board = Do spraw dnia
window-day-debrief-back = Wróć do dnia
window-day-waited = oczekiwanie na linii
window-day-call = rozmowa
window-day-desk = praca przy biurku
window-day-due = obiecany termin
window-day-now = teraz
