//! A QR code that carries text, not an address: nobody is followed, and it is read offline.

use qrcode::bits::Bits;
use qrcode::{Color, EcLevel, QrCode, Version};

/// The code of a text as an SVG path in a square of `side`, its quiet border included.
pub fn path(text: &str, side: f32) -> Result<String, String> {
    let code = encode(text)?;
    const QUIET: usize = 4;
    let width = code.width();
    let unit = side / (width + 2 * QUIET) as f32;
    let mut path = String::new();
    for (at, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            let (x, y) = ((at % width + QUIET) as f32 * unit, (at / width + QUIET) as f32 * unit);
            path.push_str(&format!("M{x:.2} {y:.2}h{unit:.2}v{unit:.2}h-{unit:.2}z"));
        }
    }
    Ok(path)
}

/// The ECI designator of UTF-8: without it readers guess, and `daño` becomes Chinese.
const UTF8: u32 = 26;

/// The smallest code that holds the text, marked as UTF-8.
fn encode(text: &str) -> Result<QrCode, String> {
    for version in (1..=40).map(Version::Normal) {
        let mut bits = Bits::new(version);
        let filled = bits
            .push_eci_designator(UTF8)
            .and_then(|()| bits.push_byte_data(text.as_bytes()))
            .and_then(|()| bits.push_terminator(EcLevel::M));
        if filled.is_ok() {
            return QrCode::with_bits(bits, EcLevel::M).map_err(|error| error.to_string());
        }
    }
    Err("the text is too long for a code".to_owned())
}
