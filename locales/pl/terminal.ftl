terminal-title = Holdord: ćwicz rozmowy ze zdenerwowanymi klientami i dotrzymuj słowa.
terminal-no-window = Brak tu ekranu albo sterownika grafiki, dlatego to jest wersja terminalowa.
    Okno wymaga pulpitu (X11 lub Wayland) i sterownika Vulkan; wystarczy programowy, na przykład lavapipe z pakietu Mesa.
terminal-built-without-window = Ten program zbudowano bez okna, dlatego to jest wersja terminalowa.
terminal-who = Kto ćwiczy? Imię:
terminal-gender = Forma gramatyczna: 1 żeńska, 2 męska (niektóre języki jej wymagają):
terminal-resume = Czeka niedokończona rozmowa: { $title }, { $person }. 1 wróć do niej, 2 porzuć ją, Enter zostaw na później:
terminal-choose = Która rozmowa? Jej numer, e pokazuje wcześniejsze rozmowy, q kończy:
terminal-card = { $number }. { $title } ({ $language }, { $kind }, trudność { $difficulty } na 5; { $callers })
terminal-card-best = najlepsza próba: zaliczone umiejętności: { $passed } z 4
terminal-card-broken = (uszkodzone) { $why }
terminal-briefing = Przed rozmową
terminal-take = Enter odbiera telefon, q wraca:
terminal-keys = Enter: słuchaj dalej; gdy twoja kolej, pokaż odpowiedzi jeszcze raz
    1 do 8: powiedz tę odpowiedź
    całe zdanie: powiedz to własnymi słowami
    n: „mhm”, znak, że słuchasz
    r: pokaż odpowiedzi, także gdy klient mówi
    w: zapisz to, co padło
    j: notatki i obietnice; zapisywanie obietnic
    f: akta sprawy
    k: zapytaj kogoś z firmy
    h: poproś o cierpliwość lub wróć do rozmowy
    s: pomilcz chwilę
    v: ostrzeż, gdy padają obelgi
    p: przekaż dalej, x: rozłącz się, o: zadzwoń na policję; każdy z nich pyta jeszcze raz
    q: wyjdź, dokończ później
    ?: te klawisze
terminal-keys-own = Enter: słuchaj dalej
    całe zdanie: powiedz to własnymi słowami
    n: „mhm”, znak, że słuchasz
    w: zapisz to, co padło
    j: notatki i obietnice; zapisywanie obietnic
    f: akta sprawy
    k: zapytaj kogoś z firmy
    h: poproś o cierpliwość lub wróć do rozmowy
    s: pomilcz chwilę
    v: ostrzeż, gdy padają obelgi
    p: przekaż dalej, x: rozłącz się, o: zadzwoń na policję; każdy z nich pyta jeszcze raz
    q: wyjdź, dokończ później
    ?: te klawisze
terminal-speaking = … (Enter: słuchaj dalej, ?: klawisze)
terminal-your-turn = Twoja kolej (numer odpowiedzi, ?: klawisze):
terminal-your-turn-own = Twoja kolej (własnymi słowami, ?: klawisze):
terminal-on-hold = { $name } czeka na linii (h: wznów rozmowę, f: akta sprawy, k: zapytaj kogoś z firmy, ?: klawisze):
terminal-still = Mija { $seconds } sekund ciszy.
terminal-notes = Notatki
terminal-note-which = Która linia? Numer, a pokazuje wszystkie, Enter, jeśli żadna:
terminal-note-version = Co powiedział klient? Numer albo Enter, jeśli nic z tego:
terminal-nothing-noted = jeszcze nic
terminal-promises = Obietnice
terminal-promise-line = { $number }. { $what }, { $due }{ $clear ->
    [yes] {""}
   *[no] ; klient spodziewa się tego { $heard }
}{ $noted ->
    [yes] , zapisane
   *[no] , niezapisane
}
terminal-promise-write = Numer obietnicy zapisuje ją, Enter przechodzi dalej:
terminal-file-which = Która część? Numer albo Enter, jeśli żadna:
terminal-colleague-which = Kogo zapytać? Numer albo Enter, jeśli nikogo:
terminal-question-which = Jakimi słowami? Numer albo Enter, jeśli żadnymi:
terminal-no-promises = jeszcze nic nie zostało obiecane
terminal-not-kept = Nie udało się tego zapisać: { $why }
terminal-left = Rozmowa jest zachowana. Uruchom program ponownie, żeby ją dokończyć.
terminal-left-unkept = Z tej rozmowy nic nie zostaje zapisane.
terminal-debrief = Omówienie
terminal-ending = Jak się skończyło: { $title }
terminal-tips = Co zmieniłoby najwięcej
terminal-tip-said = Padło: „{ $quote }”
terminal-tip-better = Lepiej: „{ $better }”
terminal-tip-do = Lepiej: { $better }
terminal-tip-why = Dlaczego: { $why }
terminal-skill = { $number }. { $name }: { $points } na 100, próg { $pass }: { $passed ->
    [yes] zaliczone
   *[no] jeszcze nie
}
terminal-skill-not-shown = { $number }. { $name }: za mało było widać, żeby ocenić
terminal-criterion = { $name }: { $points }
terminal-criterion-not-shown = { $name }: nie było okazji
terminal-finding = { $time } „{ $quote }”: { $earned } na 100
terminal-debrief-keys = 1 do 4: rozwiń umiejętność, t: rozmowa słowo po słowie, Enter: dalej:
terminal-promise-odds = { $what }, { $due }. Szansa dotrzymania: { $chance }. Najwcześniejszy pewny termin: { $safe }.{ $informed ->
    [yes] {""}
   *[no] {" "}Szanse nie zostały przedtem sprawdzone.
}
terminal-conduct = Zachowanie: { $what }
terminal-unknown-key = Ten klawisz nic tu nie robi; ? pokazuje wszystkie klawisze.
terminal-goodbye = Do następnego razu.
terminal-you = Ty
attempts-none = Nie ma jeszcze żadnej zapisanej próby.
attempts-line = { $id }. { $when }, { $person }: „{ $title }”, { $state }
attempts-unfinished = niedokończona
attempts-passed = zaliczona
attempts-not-yet = jeszcze niezaliczona
replay-same = Po ponownym odtworzeniu wynik jest taki sam jak zapisany.
replay-differs = Po ponownym odtworzeniu wynik różni się od zapisanego.
replay-changed = Zmieniło się od tego czasu: { $what }
replay-none = Nie ma próby { $id }.
report-line = { $person }: { $calls }, { $scenarios }
report-few = Mniej niż trzy scenariusze: o tej osobie nie można jeszcze nic powiedzieć.
report-skill = { $name }: średnio { $mean } na 100, zaliczone { $passed } z { $shown }
report-not-shown = { $name }: za mało danych
terminal-sure = Jeszcze raz { $key }, żeby to zrobić, albo Enter, żeby zostać przy rozmowie:
terminal-cards = Rozmowy do ćwiczenia:
terminal-first-keys = Enter pozwala klientowi mówić dalej, numer wybiera odpowiedź, zdanie własnymi słowami pada tak, jak je wpiszesz, ? pokazuje wszystkie klawisze.
terminal-first-keys-own = Enter pozwala klientowi mówić dalej, zdanie własnymi słowami pada tak, jak je wpiszesz, ? pokazuje wszystkie klawisze.
terminal-no-lines = Nie padło jeszcze nic, co można by zapisać.
terminal-rule = Zasada { $id }: { $words }
terminal-criterion-which = Numer punktu mówi więcej, Enter wraca:
terminal-finding-nowhere = { $quote }: { $earned } na 100
terminal-not-over = To jeszcze nie koniec.
terminal-not-that = Tego nie można tu wpisać.
terminal-not-among = Numer od 1 do { $count } albo Enter, jeśli żaden.
terminal-no-such-reply = Żadna odpowiedź nie ma teraz numeru { $number }.
terminal-not-read-yet = Najpierw lista odpowiedzi:
terminal-sure-unkept = Z tej rozmowy nic nie zostanie zapisane. Jeszcze raz { $key }, żeby wyjść, Enter, żeby zostać przy rozmowie:
terminal-earlier = Wcześniejsze rozmowy
terminal-earlier-which = Numer rozmowy otwiera jej omówienie, Enter wraca:
terminal-no-earlier = Nie ma jeszcze żadnej zakończonej rozmowy.
attempts-given-up = porzucona
attempts-points = { $name }: { $points }
attempts-not-shown = za mało danych
attempts-came-of-it = Jak się skończyło: { $ending }. { $points }
attempts-how = holdord replay NUMER pokazuje rozmowę jeszcze raz.
count-calls = { $n ->
    [one] { $n } rozmowa
    [few] { $n } rozmowy
    [many] { $n } rozmów
   *[other] { $n } rozmowy
}
count-scenarios = { $n ->
    [one] { $n } scenariusz
    [few] { $n } scenariusze
    [many] { $n } scenariuszy
   *[other] { $n } scenariusza
}
no-scenario = Nie ma rozmowy „{ $id }”, którą można zagrać. holdord check pokazuje, co jest nie tak z plikami.
simulate-heading = { $title } [{ $id }]: { $calls } z każdym botem
simulate-columns = Kolumny, średnie na 100: { $skills } · zaliczone rozmowy · bot [id]: jak się skończyło [id]
bot-model = robi to dobrze
bot-interrupts = przerywa
bot-never-apologizes = nigdy nie przeprasza
bot-blames = zrzuca winę na innych
bot-over-promises = obiecuje za dużo
bot-freezes = nic nie mówi
bot-forgets = zapomina o obietnicach
bot-hides = ukrywa złe wiadomości
bot-sandbags = obiecuje o wiele za późno
bot-no-journal = niczego nie zapisuje
