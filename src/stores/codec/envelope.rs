//! What is around every value: `[version u8][crc32][bincode]`.

use bincode::config::standard;
use serde::Serialize;
use serde::de::DeserializeOwned;

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum CodecError {
    #[error("its checksum does not match")]
    Checksum,
    #[error("it is cut short")]
    Short,
    #[error("its bytes are no {0}")]
    Malformed(&'static str),
    #[error("it has version {0}, which this program does not know")]
    Version(u8),
    #[error("it would take {0} bytes, more than a store keeps in one piece")]
    TooLarge(usize),
    #[error("a secret cannot be written to the activity log")]
    Secret,
    #[error("the settings cannot be taken away")]
    Settings,
    #[error("its key is unknown")]
    Key,
}

const HEAD: usize = 5;

fn checksum(version: u8, body: &[u8]) -> u32 {
    let mut hash = crc32fast::Hasher::new();
    hash.update(&[version]);
    hash.update(body);
    hash.finalize()
}

pub fn seal<T: Serialize>(version: u8, value: &T, limit: usize) -> Result<Vec<u8>, CodecError> {
    let mut bytes = vec![0; HEAD];
    bincode::serde::encode_into_std_write(value, &mut bytes, standard())
        .map_err(|_| CodecError::Malformed("value"))?;
    if bytes.len() > limit {
        return Err(CodecError::TooLarge(bytes.len()));
    }
    let sum = checksum(version, bytes.get(HEAD..).unwrap_or_default());
    for (to, from) in bytes.iter_mut().zip([version].into_iter().chain(sum.to_le_bytes())) {
        *to = from;
    }
    Ok(bytes)
}

/// A body that did not come from a value, with a checksum that holds.
#[cfg(test)]
pub fn seal_raw(version: u8, body: &[u8]) -> Vec<u8> {
    [&[version], checksum(version, body).to_le_bytes().as_slice(), body].concat()
}

/// The version and the body, when the checksum holds.
pub fn unseal(bytes: &[u8]) -> Result<(u8, &[u8]), CodecError> {
    let (version, rest) = bytes.split_first().ok_or(CodecError::Short)?;
    let (sum, body) = rest.split_first_chunk::<4>().ok_or(CodecError::Short)?;
    if checksum(*version, body) != u32::from_le_bytes(*sum) {
        return Err(CodecError::Checksum);
    }
    Ok((*version, body))
}

/// Every byte must be used, and no length found inside may ask for more memory than the bytes
/// justify: bincode counts a number of one byte as the eight that it may take.
pub fn decode<T: DeserializeOwned>(body: &[u8], what: &'static str) -> Result<T, CodecError> {
    match body.len() {
        0..=0x1_0000 => limited::<T, 0x8_0000>(body, what),
        0x1_0001..=0x10_0000 => limited::<T, 0x80_0000>(body, what),
        0x10_0001..=0x100_0000 => limited::<T, 0x800_0000>(body, what),
        _ => limited::<T, 0x4000_0000>(body, what),
    }
}

fn limited<T: DeserializeOwned, const LIMIT: usize>(
    body: &[u8],
    what: &'static str,
) -> Result<T, CodecError> {
    let config = standard().with_limit::<LIMIT>();
    match bincode::serde::decode_from_slice(body, config) {
        Ok((value, used)) if used == body.len() => Ok(value),
        _ => Err(CodecError::Malformed(what)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sealed_comes_back_and_nothing_else_does() {
        let sealed = seal(1, &("ada", 7_u32), 100).unwrap();
        let (version, body) = unseal(&sealed).unwrap();
        assert_eq!(version, 1);
        assert_eq!(decode::<(String, u32)>(body, "pair").unwrap(), ("ada".to_owned(), 7));
        assert_eq!(decode::<(String, u8, u32)>(body, "pair"), Err(CodecError::Malformed("pair")));
        assert_eq!(decode::<String>(body, "name"), Err(CodecError::Malformed("name")));
        assert_eq!(seal(1, &"x".repeat(200), 100), Err(CodecError::TooLarge(206)));
        for cut in 0..sealed.len() {
            assert!(unseal(&sealed[..cut]).is_err(), "{cut}");
        }
        for bit in 0..sealed.len() * 8 {
            let mut flipped = sealed.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(unseal(&flipped), Err(CodecError::Checksum), "{bit}");
        }
    }

    #[test]
    fn a_length_of_terabytes_asks_for_no_memory() {
        let body = [0xfd, 0, 0, 0, 0, 0, 4, 0, 0];
        assert_eq!(decode::<String>(&body, "text"), Err(CodecError::Malformed("text")));
        assert_eq!(decode::<Vec<u64>>(&body, "numbers"), Err(CodecError::Malformed("numbers")));
    }
}
