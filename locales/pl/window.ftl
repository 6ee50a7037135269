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
