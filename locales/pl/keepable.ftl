## Co wypisuje `holdord keepable`. Terminy mają swój przyimek: „najpóźniej w czwartek o godz. 12:00”; „dziś” to dzień, w którym zaczyna się praca.
keepable-what = { $house }, początek { $begun }: { $what }
keepable-chance = Szansa, że będzie gotowe { $due }: { $percent }.
keepable-safe = Najwcześniejsza obietnica, która osiąga próg firmy { $percent }: { $due }.
keepable-quantiles = Pięć na dziesięć jest gotowych { $half }, osiem na dziesięć { $eight }, dziewięć na dziesięć { $nine }, dziewiętnaście na dwadzieścia { $most }.
keepable-no-house = nie ma firmy „{ $name }”, której można użyć; `holdord check` pokazuje, co jest nie tak
keepable-no-kind = nic w tej firmie nie nazywa się „{ $name }”; są: { $known }
keepable-several = „{ $name }” pasuje do kilku; wybierz jedno: { $known }
keepable-no-time = „{ $text }” to nie data z godziną; napisz 2026-03-10T10:12
