# Words of the room `window`.

window-no-display = There is no display to open a window on ({ $why }): start Hearsay from a desktop session, or use one of its commands that need no window.
window-no-renderer = The window could not be drawn ({ $why }): restart the computer's desktop session, or use one of the commands that need no window.
window-no-renderers = The window could be drawn neither in the way that was asked for ({ $first }) nor in the other ({ $second }): restart the computer's desktop session, or use one of the commands that need no window.
window-software-instead = OpenGL could not be used ({ $why }), so the window is drawn without it; nothing else changes, and choosing the software renderer in the settings spares you this notice.
window-gl-instead = The window could not be drawn in software ({ $why }), so OpenGL draws it; nothing else changes, and choosing the gl renderer in the settings spares you this notice.
