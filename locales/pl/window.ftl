window-tagline = Ćwicz rozmowy ze zdenerwowanymi klientami. Dotrzymuj słowa.
window-name = Imię
window-form = Jak mają się zwracać klienci?
window-feminine = jak do kobiety
window-masculine = jak do mężczyzny
window-language = Język programu
window-start = Wybierz rozmowę
window-resume = Dokończ „{ $title }”
window-settings = Ustawienia
window-quit = Zakończ
window-back = Wróć
window-scenarios = Rozmowy do ćwiczenia
window-broken = W tym scenariuszu jest błąd i nie da się go uruchomić
window-best = Najlepszy wynik: { $passed } z 4 umiejętności · { $n ->
    [one] 1 próba
    [few] { $n } próby
    [many] { $n } prób
   *[other] próby: { $n }
}
window-not-tried = Jeszcze bez prób
window-attempts = Moje rozmowy
window-no-attempts = Jeszcze nie ma żadnej rozmowy.
window-unfinished = Niedokończona: wznów
window-given-up = Porzucona
window-changed = Tej rozmowy nie da się już otworzyć: scenariusz zmienił się od tamtej pory.
window-more = Więcej poniżej
window-case-file = W aktach sprawy
window-colleagues = Kogo można zapytać
window-house-rules = Zasady firmy
window-rule-threshold = Obiecuj tylko to, co udaje się w { $percent } przypadków.
window-rule-callback = Na telefon zwrotny w ciągu { $n ->
    [one] minuty
    [few] { $n } minut
    [many] { $n } minut
   *[other] { $n } minuty
} nigdy nie jest za późno.
window-rule-may = Wolno przyznać: { $remedies }.
window-rule-lead = Przełożeni przyznają: { $remedies }.
window-rule-warnings = Obelgi: { $n ->
    [0] można od razu zakończyć rozmowę.
    [one] ostrzeż raz, potem można zakończyć rozmowę.
    [few] ostrzeż { $n } razy, potem można zakończyć rozmowę.
    [many] ostrzeż { $n } razy, potem można zakończyć rozmowę.
   *[other] ostrzeż { $n } razu, potem można zakończyć rozmowę.
}
window-take-call = Odbierz telefon
window-text-size = Wielkość tekstu
window-speaking-pace = Tempo mówienia
window-contrast = Wysoki kontrast (noc)
window-motion = Mniej ruchu
window-own-words = Tylko własne słowa (bez gotowych odpowiedzi)
window-no-pressure = Bez presji czasu
window-aids = Pokazuj nastrój na paskach
window-on = Wł.
window-off = Wył.
window-pause = Pauza
window-paused = Pauza
window-paused-note = Klient czeka i niczego nie zauważa.
window-continue = Wznów
window-later = Wyjdź, dokończ później
window-give-up = Porzuć tę próbę

window-desk-paused-note = Czas stoi w miejscu, aż wrócisz.
window-desk-closes = Sprawa zostanie zamknięta najpóźniej { $closes }.
window-short-monday = pon.
window-short-tuesday = wt.
window-short-wednesday = śr.
window-short-thursday = czw.
window-short-friday = pt.
window-short-saturday = sob.
window-short-sunday = niedz.
window-day-closed = wolne
window-day-holiday = święto
window-day-label = { $date }: { $hours }
window-promise-said = Słowa do klienta: „{ $said }”
window-promise-heard = Klient liczy na termin: { $deadline }
window-promise-near = termin blisko
window-promise-own = Teraz czeka na twój telefon albo wiadomość.
window-promise-unwritten = brak w notatkach
window-news-none = Nic nowego.
window-news-asks = { $from }: czeka na odpowiedź
window-news-later = Odpowiedź będzie możliwa w godzinach pracy.
window-desk-do = Co robisz?
window-desk-ask = Zapytaj, jak idzie praca
window-desk-call = Zadzwoń ({ $name })
window-desk-message = Wyślij wiadomość
window-desk-letter = Napisz list
window-desk-letter-sent = Przeczytaj list
window-desk-journal = Przeczytaj notatki
window-desk-journal-empty = Nic nie jest zapisane.
window-desk-wait = Czekaj, aż coś się wydarzy
window-desk-half-hour = Czekaj pół godziny
window-desk-tomorrow = Czekaj do następnego ranka
window-desk-close = Zamknij sprawę
window-desk-close-sure = Na pewno zamknąć sprawę?
window-desk-takes = zajmie { $span }
window-desk-last = { $when }: „{ $answer }”
window-desk-journal-right = Jest w notatkach.
window-desk-journal-wrong = W notatkach jest źle. Klient musi to poprawić.
window-desk-journal-missing = Nie ma tego w notatkach. Klient musi to powtórzyć.
window-desk-became = Co się stało z obietnicami
window-letter-own = Własnymi słowami, jeśli chcesz
window-letter-layout = Układ na stronie
window-letter-block = Wszystko od lewego marginesu
window-letter-semi = Data i zakończenie po prawej
window-letter-copies = Kopie dla
window-letter-send = Wyślij list

call-clock = { $day } { $clock }
call-elapsed = czas rozmowy: { $time }
call-anger = Złość
call-trust = Zaufanie
call-file = Akta sprawy
call-notes = Notatki
call-ledger = Obietnice
call-count = { $done } z { $all }
call-open-part = { $title } · { $seconds } s
call-not-opened = { $title } · nie otwarto
call-ask-first-hold = Najpierw poproś klienta o cierpliwość, potem pytaj.
call-not-said = To nie padło
call-empty-note = nic nie zapisano
call-all-notes = Pokaż wszystkie wiersze
call-notes-come = Wiersze pojawiają się, gdy coś wyjdzie na jaw.
call-no-promises = Jeszcze bez obietnic.
call-heard-due = Klient oczekuje: { $due }
call-written = Zapisane
call-write-down = Zapisz
call-not-written = Niezapisane
call-on-hold = Klient czeka na linii.
call-to-debrief = Do omówienia
call-finished = Rozmowa się skończyła.
call-to-desk = Do biurka
call-own-words = Własnymi słowami
call-own-words-hint = Powiedz to własnymi słowami…
call-key-space = Spacja
call-nod = „Mhm”
call-hold = Proszę czekać
call-mute = Wycisz
call-back = Wróć do rozmowy
call-ask = Zapytaj
call-warn = Ostrzeż
call-pass-on = Przekaż
call-pass-on-sure = Na pewno przekazać?
call-hang-up = Rozłącz się
call-hang-up-sure = Na pewno się rozłączyć?
call-police = Policja
call-police-sure = Na pewno dzwonić?

debrief-again = Jeszcze raz
debrief-list = Wszystkie rozmowy
debrief-tips = Na następny raz
debrief-you-said = Padło: „{ $quote }”
debrief-better = Lepiej
debrief-outcome = Co z tego wyszło
debrief-promise = Obietnica: { $what }, { $due }. Klient oczekuje tego { $heard }. Szansa: { $chance }; najwcześniejszy pewny termin: { $safe }.
debrief-not-shown = nie widać
debrief-too-little = za mało, żeby ocenić
debrief-reached = próg osiągnięty
debrief-missed = jeszcze nie
debrief-skill-label = { $name }: { $points } na 100, próg { $pass }, { $verdict }
debrief-what-counts = Co się liczy
debrief-finds = Co jest brane pod uwagę: { $words }
debrief-why = Dlaczego to ważne: { $words }
debrief-counts = Liczy się: { $words }
debrief-counts-not = Nie liczy się: { $words }
debrief-earned = tak
debrief-lost = nie
debrief-partly = { $points }%
debrief-mood = Nastrój w rozmowie
debrief-point = { $time }, złość { $anger }: { $words }
debrief-cut = { $words } – przerwane
