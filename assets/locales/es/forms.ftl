# Nombres cortos y largos de las cinco posturas, que son respuestas. Las letras deben ser distintas entre sí, y de
# A y S.

forms-short-neither = ni sí ni no
forms-short-denies = niega
forms-short-suggests = posible
forms-short-confirms = confirma
forms-short-alleges = afirma
forms-short-none = –
forms-long-neither = ni lo confirma ni lo niega
forms-long-denies = lo niega
forms-long-suggests = lo considera posible
forms-long-confirms = lo confirma
forms-long-alleges = lo afirma
forms-long-none = no toma postura
forms-letter-neither = i
forms-letter-denies = n
forms-letter-suggests = p
forms-letter-confirms = c
forms-letter-alleges = f

forms-belongs-empty = vacía, porque no se habla de ello
forms-as-of = { $position } (a fecha de { $date })
forms-not-addressed = sin postura en el artículo
