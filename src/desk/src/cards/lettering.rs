//! Text on a card: how wide it is, and where its lines break. The letters come with the desk.

use std::sync::Arc;

use resvg::usvg::fontdb::Database;
use ttf_parser::Face;

const REGULAR: &[u8] = include_bytes!("../../assets/OpenSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../assets/OpenSans-Bold.ttf");

/// The letters, loaded once.
pub struct Lettering {
    /// For drawing.
    pub fonts: Arc<Database>,
    regular: Face<'static>,
    bold: Face<'static>,
}

impl Lettering {
    /// Loads them.
    pub fn new() -> Result<Self, String> {
        let face = |bytes| Face::parse(bytes, 0).map_err(|error| error.to_string());
        let mut fonts = Database::new();
        fonts.load_font_data(REGULAR.to_vec());
        fonts.load_font_data(BOLD.to_vec());
        Ok(Self { fonts: Arc::new(fonts), regular: face(REGULAR)?, bold: face(BOLD)? })
    }

    /// How wide a text is at a size, in the same unit.
    fn width(&self, text: &str, size: f32, bold: bool) -> f32 {
        let face = if bold { &self.bold } else { &self.regular };
        let em = f32::from(face.units_per_em());
        let advance =
            |letter| face.glyph_index(letter).and_then(|glyph| face.glyph_hor_advance(glyph)).map_or(em * 0.6, f32::from);
        text.chars().map(advance).sum::<f32>() * size / em
    }

    /// The lines of a text that fit a width.
    pub fn lines(&self, text: &str, size: f32, bold: bool, most: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            let longer = lines.last().map(|line| format!("{line} {word}"));
            match longer {
                Some(longer) if self.width(&longer, size, bold) <= most => {
                    if let Some(line) = lines.last_mut() {
                        *line = longer;
                    }
                }
                _ => lines.push(word.to_owned()),
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::Lettering;

    #[test]
    fn lines_fit_and_lose_no_word() {
        let lettering = Lettering::new().expect("the letters come with the desk");
        let text = "No tienes que pasar por esto a solas. No es tu culpa.";
        let lines = lettering.lines(text, 40.0, false, 400.0);
        assert!(lines.len() > 1 && lines.join(" ") == text);
        assert!(lines.iter().all(|line| lettering.width(line, 40.0, false) <= 400.0));
    }
}
