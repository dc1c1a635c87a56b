# Wörter des Raums `window`.

window-no-display = Es gibt keinen Bildschirm, auf dem ein Fenster aufgehen könnte ({ $why }): Starte Hearsay auf einem Desktop, oder nimm einen seiner Befehle, die kein Fenster brauchen.
window-no-renderer = Das Fenster ließ sich nicht zeichnen ({ $why }): Melde dich am Computer neu an, oder nimm einen der Befehle, die kein Fenster brauchen.
window-no-renderers = Das Fenster ließ sich weder auf die gewünschte Art zeichnen ({ $first }) noch auf die andere ({ $second }): Melde dich am Computer neu an, oder nimm einen der Befehle, die kein Fenster brauchen.
window-software-instead = OpenGL ließ sich nicht benutzen ({ $why }), darum wird das Fenster ohne es gezeichnet; sonst ändert sich nichts, und wenn du in den Einstellungen Software wählst, erscheint diese Meldung nicht mehr.
window-gl-instead = Das Fenster ließ sich nicht per Software zeichnen ({ $why }), darum zeichnet es OpenGL; sonst ändert sich nichts, und wenn du in den Einstellungen OpenGL wählst, erscheint diese Meldung nicht mehr.
