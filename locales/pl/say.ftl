say-nod = Mhm, rozumiem.
say-hold = Proszę o chwilę cierpliwości. Sprawdzę to, zajmie to minutę lub dwie.
say-back = Dziękuję za cierpliwość. Już jestem.
say-escalate = Przełączam teraz do kogoś, kto może o tym zdecydować. Streszczę też naszą rozmowę, żeby nie trzeba było opowiadać od nowa.
say-warn = Chcę pomóc. Jeśli jednak dalej będą padać takie słowa pod moim adresem, zakończę rozmowę.
