mod painter_renderer;
mod window;
