# A date that stands by itself has the comma; in a sentence („najpóźniej we wtorek 9 czerwca o godz. 12:00”) it has none.
desk-now = { $weekday }, { $day } { $month }, godz. { $clock }
desk-day = { $weekday }, { $day } { $month }
desk-between = od { $from } do { $to }
desk-hours = Dzisiaj pracujesz { $hours }.
desk-no-hours = Dzisiaj firma jest zamknięta.
desk-department = { $name }: dzisiaj { $hours }
desk-department-closed = { $name }: dzisiaj nieczynne
desk-holiday = nieczynne, święto
desk-closed-day = nieczynne
desk-day-deadline = { $clock }: { $what }
desk-ahead = za { $span }
desk-ago = { $span } temu
# These three stand in the accusative: „za godzinę”, „godzinę temu”.
span-days = { $n ->
    [one] { $n } dzień
    [few] { $n } dni
    [many] { $n } dni
   *[other] { $n } dnia
}
span-hours = { $n ->
    [one] { $n } godzinę
    [few] { $n } godziny
    [many] { $n } godzin
   *[other] { $n } godziny
}
span-minutes = { $n ->
    [one] { $n } minutę
    [few] { $n } minuty
    [many] { $n } minut
   *[other] { $n } minuty
}
span-both = { $larger } i { $smaller }
desk-promise-open = otwarta
desk-promise-overdue = po terminie
fate-kept = dotrzymana
fate-renewed-in-time = odnowiona w terminie
fate-late-with-notice = po terminie, ale z uprzedzeniem
fate-late-without-notice = po terminie, wiadomość przyszła dopiero później
fate-silently-broken = złamana bez słowa
channel-phone = telefon
channel-message = SMS
channel-mail = e-mail
channel-letter = list
channel-in-person = osobiście
channel-none = nie uzgodniono
desk-log-arrived = { $from }, wiadomość: „{ $words }”
desk-log-asked = { $contact }. Pytanie: „{ $question }” Odpowiedź: „{ $answer }”
desk-log-answered = { $from }. Twoja odpowiedź: „{ $words }”
desk-log-called = Telefon do klienta: { $name }.
desk-log-was-called = Telefon od klienta: { $name }.
desk-log-called-in-vain = { $name } dzwoni, ale nikt nie odbiera.
desk-log-sent = Wysłane ({ $channel }, { $name }): „{ $words }”
desk-log-wrote = List wysłany. Adresat: { $name }.
desk-log-wrote-copies = List wysłany. Adresat: { $name }. Do wiadomości: { $copies }
desk-log-reminder = Zbliża się termin: { $what }
desk-log-passed = Minął termin: { $what }
desk-log-done = Zrobione: { $what }
desk-log-waited = Czekasz { $span }.
desk-log-closed = Sprawa jest zamknięta: { $title }
desk-handover-again = { $n ->
    [0] Klient nie musi niczego powtarzać.
    [one] Klient musi powtórzyć jedną rzecz.
    [few] Klient musi powtórzyć { $n } rzeczy.
    [many] Klient musi powtórzyć { $n } rzeczy.
   *[other] Klient musi powtórzyć { $n } rzeczy.
}
desk-refused-closed = Sprawa jest zamknięta; nie ma tu już nic do zrobienia.
desk-refused-on-line = Trwa rozmowa. Najpierw trzeba ją skończyć.
desk-refused-unknown = W tej sprawie czegoś takiego nie ma.
desk-refused-not-asked = Nikt o to nie pyta albo odpowiedź już poszła.
desk-refused-not-offered = Ta wiadomość teraz nie pasuje.
desk-refused-after-hours = Firma jest teraz zamknięta. Można tylko czekać.
desk-refused-no-letter = Nie ma listu do napisania albo list już poszedł.
letter-problem = Co się stało
letter-apology = Przeprosiny
letter-agreement = Co zostało uzgodnione
letter-prevention = Żeby to się nie powtórzyło
letter-thanks = Podziękowanie
letter-hope = Zakończenie
letter-copies = Do wiadomości:
letter-date = { $day } { $month } { $year } r.
letter-place-date = { $place }, { $day } { $month } { $year } r.
desk-heading = Przy biurku
desk-begins = Rozmowa się skończyła, ale obietnice żyją dalej. Sprawa zostanie zamknięta najpóźniej { $closes }.
desk-first-keys = k pyta, jak idzie praca, c dzwoni do klienta, m wysyła wiadomość, n czeka, aż coś się wydarzy, ? pokazuje wszystkie klawisze.
desk-keys = Enter: jak teraz stoją obietnice
    Numer obietnicy: co padło i na co liczy klient
    k: zapytaj kogoś z firmy, jak idzie praca
    a: odpowiedz działowi, który pyta
    c: zadzwoń do klienta
    m: wyślij klientowi wiadomość
    l: napisz list
    n: czekaj, aż coś się wydarzy
    h: czekaj pół godziny
    t: czekaj do następnego ranka
    d: dni, które zostały, i godziny pracy działów
    i: wiadomości z działów
    e: wszystko, co się wydarzyło
    j: notatki
    x: zamknij sprawę; pyta jeszcze raz, gdy są otwarte obietnice
    q: wyjdź, dokończ później
    ?: te klawisze
desk-prompt = Co robisz? (n: czekaj, aż coś się wydarzy, ?: klawisze):
desk-new = Nowe
desk-new-line = { $when }: { $text }
desk-promise-line = { $number }. { $what }. { $state ->
    [overdue] Po terminie
   *[open] Termin
}: { $deadline }, { $left }.{ $own ->
    [yes] {" "}Czeka na twój telefon albo wiadomość.
   *[no] {""}
}
desk-promise-page = { $number }. { $what }. Słowa do klienta: „{ $said }”. Klient liczy na termin: { $deadline }. Jak: { $channel }. { $noted ->
    [yes] Jest w notatkach.
   *[no] Nie ma tego w notatkach.
}
desk-promise-ended-line = { $number }. { $what }: { $state }.
desk-waits-for-answer = { $from }: czeka na odpowiedź (klawisz a).
desk-nobody-waits = Nikt nie czeka na odpowiedź.
desk-answer-which = Komu odpowiadasz? Numer albo Enter, jeśli nikomu:
desk-contact = { $name } (zajmie { $takes })
desk-contact-last = { $name } (zajmie { $takes }); ostatnia odpowiedź { $when }
desk-no-contacts = W tej sprawie nie ma kogo zapytać.
desk-message-which = Którą wiadomość wysyłasz? Numer albo Enter, jeśli żadnej:
desk-message = { $channel }: „{ $words }”
desk-no-messages = Teraz nie pasuje żadna wiadomość.
desk-no-call = Teraz nie ma po co dzwonić ({ $name }).
desk-rings = Dzwoni telefon. To { $name }.
desk-you-call = Dzwonisz. Odbiera { $name }.
letter-which = { $part }. Które zdanie? Numer albo kilka numerów, Enter pomija:
letter-layout = Jak ma wyglądać list? 1 wszystko od lewego marginesu, 2 data i zakończenie na prawo od środka:
letter-copies-which = Kto dostaje kopię? Numery oddzielone spacjami albo Enter, jeśli nikt:
letter-own = Akapit własnymi słowami w jednej linii albo Enter, jeśli żaden:
letter-too-long = To za długie; najwięcej znaków: { $count }.
letter-empty = W liście nie ma żadnego zdania. Wybierz przynajmniej jedno.
letter-page = Tak wygląda list
letter-send = 1 wyślij list, 2 napisz od nowa, Enter zostaw:
desk-log = Co się wydarzyło
desk-log-empty = Jeszcze nic się nie wydarzyło.
desk-days = Dni, które zostały
desk-day-line = { $date }{ $today ->
    [yes] , dzisiaj
   *[no] {""}
}: { $hours }
desk-departments = Działy
desk-inbox = Wiadomości z działów
desk-inbox-line = { $when }, { $from }: „{ $words }”
desk-inbox-answered = Twoja odpowiedź: „{ $words }”
desk-inbox-empty = Nie ma jeszcze żadnej wiadomości.
desk-still-open = { $n ->
    [one] Jedna obietnica jest jeszcze otwarta.
    [few] { $n } obietnice są jeszcze otwarte.
    [many] { $n } obietnic jest jeszcze otwartych.
   *[other] { $n } obietnicy jest jeszcze otwarte.
}
desk-sure-close = Jeszcze raz x zamyka sprawę, Enter wraca do biurka:
desk-sure-unkept = Z tej sprawy nic nie zostanie zapisane. Jeszcze raz q, żeby wyjść, Enter, żeby zostać przy biurku:
desk-left = Sprawa jest zachowana. Uruchom program ponownie, żeby ją dokończyć.
desk-left-unkept = Z tej sprawy nic nie zostaje zapisane.
desk-over = Sprawa jest zamknięta
desk-handover = Sprawę przejmuje ktoś inny
desk-handover-line = { $colleague }: „{ $text }” { $journal ->
    [right] (jest w notatkach)
    [wrong] (w notatkach jest błąd i klient musi go poprawić)
   *[missing] (nie ma tego w notatkach i klient musi to powtórzyć)
}
plan-call = Rozmowa { $number }
