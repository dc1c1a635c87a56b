# noch leer
