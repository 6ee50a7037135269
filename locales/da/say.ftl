say-nod = Mhm, jeg er med.
say-hold = Lige et øjeblik. Jeg ser efter, det tager et minut eller to.
say-back = Tak, fordi du ventede. Nu er jeg her igen.
say-escalate = Jeg stiller dig videre til min teamleder, som kan tage stilling til det her. Jeg fortæller først, hvad vi to har talt om.
say-warn = Jeg vil gerne hjælpe dig. Men bliver du ved med at tale sådan til mig, afslutter jeg samtalen.
