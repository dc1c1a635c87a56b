//! What several screens are made of. No rule of the domain in here.
