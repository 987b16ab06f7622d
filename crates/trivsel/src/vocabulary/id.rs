//! Names for things that have no name of their own: 128 random bits.

use std::{fmt, str::FromStr};

use super::text_form::text_form;

/// Sixteen bytes that name one thing and tell nothing about it. Written as 32
/// lower-case hexadecimal digits. The caller brings the bytes; this floor has
/// no randomness.
///
/// ```
/// use trivsel::vocabulary::Id;
/// let id = Id::from_bytes([0xab; 16]);
/// assert_eq!(id.to_string().parse(), Ok(id));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id([u8; 16]);

/// The text was not 32 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

impl Id {
    /// The id made of these bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The bytes it is made of.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let letters: &[u8; 32] = text.as_bytes().try_into().map_err(|_| NotAnId)?;
        let (mut bytes, mut all) = ([0; 16], 0);
        for (byte, [high, low]) in bytes.iter_mut().zip(letters.as_chunks().0) {
            let (high, low) = (DIGITS[usize::from(*high)], DIGITS[usize::from(*low)]);
            *byte = high << 4 | low;
            all |= high | low;
        }
        if all < NO_DIGIT {
            Ok(Self(bytes))
        } else {
            Err(NotAnId)
        }
    }
}

/// What a letter counts that is no hexadecimal digit: more than any digit, in a bit of its own.
const NO_DIGIT: u8 = 16;

/// What each letter counts. Unlocking reads hundreds of thousands of ids, and looking a digit up
/// takes no decision.
const DIGITS: [u8; 256] = {
    let mut digits = [NO_DIGIT; 256];
    let mut value = 0;
    while value < 16 {
        digits[b"0123456789abcdef"[value] as usize] = value as u8;
        digits[b"0123456789ABCDEF"[value] as usize] = value as u8;
        value += 1;
    }
    digits
};

text_form!(Id, "32 hexadecimal digits", "^[0-9a-f]{32}$");

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected 32 hexadecimal digits")
    }
}

#[cfg(test)]
mod tests;
