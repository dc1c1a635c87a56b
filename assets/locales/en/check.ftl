# Words of the room `check`.
