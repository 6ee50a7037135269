# Własne słowa: co zrobiły i co pokazują.

act-apology = Przeprosiny
    .tells = Przeprasza za to, co się stało, bez „jeśli” i bez „ale” (R22, R36).
act-non-apology = Połowiczne przeprosiny
    .tells = „Jeśli” albo „ale” cofa przeprosiny, albo dotyczą one tylko tego, jak klient to odbiera.
act-empathy = Nazwanie emocji
    .tells = Oddaje to, co czuje klient, albo okazuje zrozumienie (R29, R30).
act-agree = Zgoda, że jest problem
    .tells = Mówi, że tak nie powinno być, ale nie rozstrzyga, kto ma rację (R65).
act-ask-open = Pytanie otwarte
    .tells = Nie wystarczy na nie „tak” lub „nie”, więc klient opowiada więcej (R06).
act-ask-fact = Pytanie o jedną rzecz
    .tells = Pyta o jeden fakt; o to, co już padło, nie należy pytać drugi raz (R53).
act-anything-else = Pytanie, czy jest coś jeszcze
    .tells = Proponuje dalszą pomoc przed końcem rozmowy (R64).
act-readback = Powtórzenie
    .tells = Wiernie powtarza to, co powiedział klient (R80).
act-misread = Błędne powtórzenie
    .tells = Powtarza coś inaczej, niż powiedział klient.
act-thanks = Podziękowanie za sygnał
    .tells = Docenia, że klient o tym mówi (R35, R64).
act-value-trust = Docenienie zaufania
    .tells = Mówi, ile znaczy to, że klient z tym przychodzi.
act-ownership = Wzięcie odpowiedzialności
    .tells = Przyznaje się do tego, co poszło źle, albo przejmuje sprawę (R58, R88).
act-explain = Wyjaśnienie
    .tells = Podaje przyczynę albo powód; dociera to dopiero wtedy, gdy złość opadnie (R29).
act-next-step = Następny krok
    .tells = Mówi, co dzieje się teraz albo co trzeba zrobić.
act-offer = Propozycja
    .tells = Proponuje coś, na co pozwalają zasady firmy.
act-decline = Uprzejma odmowa
    .tells = Odmawia i podaje powód (R68).
act-promise = Obietnica
    .tells = Obiecuje coś w określonym terminie; w ocenie liczy się to, czego firma może dotrzymać (R46).
act-vague = Obietnica bez terminu
    .tells = Klient sam wyznacza sobie termin (R46).
act-effort = Same starania
    .tells = „Dołożę wszelkich starań” do niczego nie zobowiązuje.
act-assure = Zapewnienie
    .tells = Zapewnia, że obietnica zostanie dotrzymana (R41).
act-prevention = Zapobieganie
    .tells = Mówi, co robimy, żeby to się nie powtórzyło.
act-blame = Obwinianie
    .tells = Zrzuca winę na kogoś albo na coś.
act-deny-responsibility = Nie nasza odpowiedzialność
    .tells = Mówi, że wina albo obowiązek leży gdzie indziej (R88).
act-reprimand = Upomnienie
    .tells = Upomina kogoś z zespołu przy kliencie (R54).
act-argue = Spieranie się
    .tells = Zaprzecza, bagatelizuje, przerywa albo każe się uspokoić (R65).
act-correct = Sprostowanie
    .tells = Prostuje coś jeden raz i podaje źródło.
act-untruth = Nieprawda
    .tells = Mówi coś, co świadomie mija się z prawdą.
act-rude = Niegrzeczne słowa
    .tells = Obraża albo szydzi.
act-safety = Najpierw bezpieczeństwo
    .tells = Mówi o niebezpieczeństwie przed wszystkim innym.
act-warning = Ostrzeżenie
    .tells = Mówi, że rozmowa się skończy, jeśli obelgi nie ustaną (R94).
act-announce-hold = Zapowiedź czekania
    .tells = Mówi, że trzeba będzie zaczekać, i podaje powód.
act-handover = Przekazanie sprawy
    .tells = Sprawa trafia do kogoś, kto może o niej zdecydować.
act-status = Stan sprawy
    .tells = Mówi uczciwie, co jest zrobione, a co nie (R48, R51).
act-confirm = Pytanie, czy wszystko w porządku
    .tells = Upewnia się, że teraz to działa.
act-close = Pożegnanie
    .tells = Uprzejmie kończy rozmowę.

own-words-heading = Własnymi słowami
own-words-said = { $sentences ->
    [one] Jedno zdanie własnymi słowami, zrozumiane: { $understood }.
    [few] { $sentences } zdania własnymi słowami, zrozumiane: { $understood }.
    [many] { $sentences } zdań własnymi słowami, zrozumiane: { $understood }.
   *[other] { $sentences } zdania własnymi słowami, zrozumiane: { $understood }.
}
own-words-judgment = Rozeznanie, na podstawie wybranych odpowiedzi: { $points }. { $passed ->
    [yes] Zaliczone.
   *[no] Jeszcze niezaliczone.
}
own-words-skill = Wprawa, na podstawie własnych słów: { $points }. { $passed ->
    [yes] Zaliczona.
   *[no] Jeszcze niezaliczona.
}
own-words-not-shown = Wprawy nie da się ocenić: program zrozumiał za mało z tego, co padło.
own-words-unseen = Tego własne słowa jeszcze nie pokazują, więc to się nie liczy: { $names }.
own-words-mark = {"       "}„{ $words }” – { $name }. { $tells }
own-words-unclear = {"       "}Niezrozumiane, więc bez oceny.
own-words-ask = Czym miało być to zdanie?
own-words-which = Które zdanie? Numer albo Enter, jeśli żadne:
own-words-meant = Czym miało być to zdanie? Numer albo Enter, jeśli niczym z tego:
own-words-kept = Zapisane. Przyda się osobie, która dba o słownik.
terminal-debrief-keys-own = 1 do 4: rozwiń umiejętność, t: rozmowa słowo po słowie, m: powiedz, czym miały być niezrozumiane zdania, Enter: dalej:
