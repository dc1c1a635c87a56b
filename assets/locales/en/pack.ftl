# Words of the room `pack`.
