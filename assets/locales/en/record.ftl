# Words of the room `record`.
