terminal-title = Holdord: ćwicz rozmowy ze zdenerwowanymi klientami i dotrzymuj słowa.
terminal-no-window = Brak tu ekranu albo sterownika grafiki, dlatego to jest wersja terminalowa.
    Okno wymaga pulpitu (X11 lub Wayland) i sterownika Vulkan; wystarczy programowy, na przykład lavapipe z pakietu Mesa.
terminal-built-without-window = Ten program zbudowano bez okna, dlatego to jest wersja terminalowa.
terminal-who = Kto ćwiczy? Imię:
terminal-gender = Forma gramatyczna: 1 żeńska, 2 męska (niektóre języki jej wymagają):
terminal-resume = Czeka niedokończona rozmowa: { $title }, { $person }. 1 wróć do niej, 2 porzuć ją, Enter zostaw na później:
terminal-choose = Która rozmowa? Numer albo q, żeby zakończyć:
terminal-card = { $number }. { $title } ({ $language }, { $kind }, trudność { $difficulty } na 5; { $callers })
terminal-card-best = najlepsza próba: zaliczone umiejętności: { $passed } z 4
terminal-card-broken = (uszkodzone) { $why }
terminal-briefing = Przed rozmową
terminal-take = Enter odbiera telefon, q wraca:
terminal-keys = Enter: niech klient mówi dalej · 1 do 8: powiedz to · n: przytaknij · w: zapisz · f: akta sprawy · k: zapytaj kogoś z firmy · h: poproś o cierpliwość lub wróć · j: notatki; zapisywanie obietnic · p: przekaż dalej · v: ostrzeż · x: rozłącz się · o: policja · s: milcz · q: wyjdź, dokończ później · ?: ta linia
terminal-speaking = … (Enter)
terminal-your-turn = Twoja kolej (1 do 8, ? pokazuje wszystkie klawisze):
terminal-on-hold = { $name } czeka na linii (h wznawia rozmowę):
terminal-notes = Notatki
terminal-note-which = Która linia? Numer albo Enter, jeśli żadna:
terminal-note-version = Co powiedział klient? Numer:
terminal-nothing-noted = jeszcze nic
terminal-promises = Obietnice
terminal-promise-line = { $number }. { $what }, { $due }: klient spodziewa się tego { $heard }{ $noted ->
    [yes] , zapisane
   *[no] {""}
}
terminal-promise-write = Numer zapisuje obietnicę, Enter przechodzi dalej:
terminal-file-which = Która część? Numer albo Enter, jeśli żadna:
terminal-colleague-which = Kogo zapytać? Numer albo Enter, jeśli nikogo:
terminal-question-which = Jakimi słowami? Numer:
terminal-no-promises = jeszcze nic nie zostało obiecane
terminal-not-kept = Nie udało się tego zapisać: { $why }
terminal-left = Rozmowa jest zachowana. Uruchom program ponownie, żeby ją dokończyć.
terminal-left-unkept = Z tej rozmowy nic nie zostaje zapisane.
terminal-debrief = Omówienie
terminal-ending = Jak się skończyło: { $title }
terminal-tips = Co zmieniłoby najwięcej
terminal-tip-said = Padło: „{ $quote }”
terminal-tip-better = Lepiej: „{ $better }”
terminal-tip-why = Dlaczego: { $why } ({ $rules })
terminal-skill = { $number }. { $name }: { $points } na 100, próg { $pass }: { $passed ->
    [yes] zaliczone
   *[no] jeszcze nie
}
terminal-skill-not-shown = { $number }. { $name }: za mało było widać, żeby ocenić
terminal-criterion = { $name }: { $points }
terminal-criterion-not-shown = { $name }: nie było okazji
terminal-finding = { $time } „{ $quote }”: { $earned } na 100
terminal-debrief-keys = 1 do 4: rozwiń umiejętność · t: zapis rozmowy · Enter: powrót do listy
terminal-promise-odds = { $what }, { $due }: szansa dotrzymania { $chance }; najwcześniejszy pewny termin: { $safe }{ $informed ->
    [yes] {""}
   *[no] ; szanse nie zostały sprawdzone
}
terminal-conduct = Zachowanie: { $what }
terminal-unknown-key = Ten klawisz nic tu nie robi.
terminal-goodbye = Do następnego razu.
terminal-customer = { $name }
terminal-you = Ty
attempts-none = Nie ma jeszcze żadnej zapisanej próby.
attempts-line = { $id }. { $started } { $person } · { $scenario } · { $state }
attempts-unfinished = niedokończona
attempts-passed = zaliczona
attempts-not-yet = jeszcze niezaliczona
replay-same = Po ponownym odtworzeniu wynik jest taki sam jak zapisany.
replay-differs = Po ponownym odtworzeniu wynik różni się od zapisanego.
replay-changed = Zmieniło się od tego czasu: { $what }
replay-none = Nie ma próby { $id }.
report-line = { $person }: rozmowy: { $calls }, scenariusze: { $scenarios }
report-few = Mniej niż trzy scenariusze: o tej osobie nie można jeszcze nic powiedzieć.
report-skill = { $name }: średnio { $mean } na 100, zaliczone { $passed } z { $shown }
terminal-sure = Jeszcze raz { $key }, żeby to zrobić, albo Enter, żeby zostać przy rozmowie:
