# The smallest scenario in Polish; tests edit it.
title = Krótko
briefing = Dzwoni telefon.

harm--delay = tydzień
harm--cause = pęknięcie
harm--rain = deszcz

fact--week = Tydzień.
    .label = Czas
    .misheard1 = Dwa tygodnie.
    .misheard2 = Jeden dzień.
fact--crack = Pęknięcie.
    .label = Uszkodzenie
    .misheard1 = Zadrapanie.
fact--red = Czerwony.
    .label = Kolor
fact--price = 100 koron.
    .label = Cena
    .misheard1 = 1000 koron.

file--order = Gotowe { $safe_repair }.
    .title = Zamówienie
file--note = Nic.
    .title = Kartka

colleague--jonas = Jonas
colleague--jonas--neutral = Kiedy?
    .answer = { $safe_repair }.
colleague--jonas--accusing = Czemu nie wcześniej?
    .answer = Tego nie wiem.

step--repair = Naprawa
step--call = Telefon

story--first-breath = Mówi Eva Lund. Stoi to u was od tygodnia.
story--second-breath = I do tego pękło.
    .wording2 = A teraz ma jeszcze pęknięcie.
story--third-breath = Naprawdę mnie zawiedliście, tyle powiem.
story--mirror = { $customer ->
        [feminine] Czuje się pani zawiedziona.
       *[masculine] Czuje się pan zawiedziony.
    }
story--sorry = Przepraszam za ten tydzień.
story--open =
    Proszę mi
    opowiedzieć więcej.
story--safe = Będzie gotowe { $due }.
story--part = Dostanie pani dziesięć procent.
story--bye = Do widzenia, { $address }.
story--agreed = Dobrze.
story--farewell = Do widzenia.
story--story-hm = Hm.

lead--who = Z kim rozmawiam?
lead--end = Do widzenia.
lead--hm = Hm.

common--there = Jest tam kto?
common--hello = Halo?
common--gone = No to do widzenia.
common--let-me = Proszę dać mi skończyć.
common--fine = Dziękuję.
common--long = Długo to trwało.
common--said = Już to mówiłam.

ending--settled = Umówione.
    .title = Ustalone
ending--open = Nic nie ustalono.
    .title = Otwarte

person--1 = pani Evo
