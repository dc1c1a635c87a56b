# Words of the room `window`.
