skill-listening = Słuchanie
skill-apologizing = Przepraszanie
skill-avoiding-blame = Bez obwiniania
skill-promising = Obietnice, których można dotrzymać

kind-billing = błędny rachunek
kind-prices = ceny
kind-responsetime = czas oczekiwania
kind-staff = obsługa
kind-documentation = dokumenty
kind-product = produkt lub usługa

note-unsaid = to nie padło
line-noted = zapisano: { $label }: { $text }
line-noted-promise = zapisano obietnicę: { $what }, { $due }
line-looked-up = otwarto: { $title }
line-held = klient zostawiony na linii bez słowa
line-asked = (do: { $name }) { $text }
line-answered = { $name }: { $text }
line-hung-up = zakończenie rozmowy
line-police = telefon na policję
line-silence = cisza
line-ended = Koniec rozmowy: { $title }

refused-ended = Rozmowa już się skończyła.
refused-not-offered = Tej odpowiedzi nie można teraz wybrać.
refused-unknown = Tutaj niczego takiego nie ma.
refused-not-on-hold = Klient nie czeka na linii.
refused-wordless = Nie ma żadnych słów do powiedzenia.
refused-on-hold = Klient już czeka na linii.

debrief-passed = Rozmowa zaliczona: wszystkie cztery umiejętności osiągnęły próg.
debrief-not-yet = Jeszcze bez zaliczenia. Poniżej to, co zmieniłoby najwięcej.
debrief-capped = „{ $criterion }” to punkt kluczowy: dopóki go brakuje, umiejętność zatrzymuje się na { $cap }.
debrief-nothing-said = w tej rozmowie ani razu

outcome-mood = Złość: z { $from } na { $to } w skali do 100.
outcome-agreed = Udało się coś ustalić.
outcome-not-agreed = Nie udało się niczego ustalić.
outcome-told = Poznane fakty: { $told } z { $all }.
outcome-replies = { $n ->
    [one] Padła jedna odpowiedź.
    [few] Padły { $n } odpowiedzi.
    [many] Padło { $n } odpowiedzi.
   *[other] Padło { $n } odpowiedzi.
}
outcome-no-pressure = Rozmowa bez presji czasu: cisza nie miała skutków.

lapse-rude = Niegrzeczne słowa do klienta.
lapse-untruth = Padło coś, co świadomie mijało się z prawdą.
lapse-hung-up-too-early = Rozmowa została przerwana bez ostrzeżenia, które powinno paść wcześniej.
lapse-police-without-threat = Telefon na policję, choć nikt nikomu nie groził.
lapse-ignored-danger = Było niebezpieczeństwo, a nikt o nim nie wspomniał.
debrief-later-call = { $when }: kolejna rozmowa
promise-open = Nadal otwarte, gdy sprawa została zamknięta.
promise-ended = Tak się skończyło: { $how }.
promise-lucky = Dotrzymane, ale tylko szczęściem: obiecano, nie wiedząc, czy się uda.
promise-needlessly-late = Bezpiecznie, ale niepotrzebnie późno: klient czekał dłużej, niż wymagała praca.
