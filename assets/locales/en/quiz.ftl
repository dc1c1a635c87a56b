# Words of the room `quiz`.
