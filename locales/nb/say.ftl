say-nod = Mhm, jeg skjønner.
say-hold = Et øyeblikk. Jeg skal sjekke, det tar et minutt eller to.
say-back = Takk for at du ventet. Nå er jeg her igjen.
say-escalate = Jeg setter deg over til teamlederen min, som kan ta stilling til dette. Jeg forteller først hva vi to har snakket om.
say-warn = Jeg vil gjerne hjelpe deg. Men fortsetter du å snakke sånn til meg, avslutter jeg samtalen.
