# Words of the room `cli`.
