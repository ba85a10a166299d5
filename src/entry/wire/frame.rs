//! A message as bytes: its length as a little-endian u32, then bincode.

use bincode::config::standard;
use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::{Zeroize as _, Zeroizing};

use super::error::WireError;

/// No message is longer, and no length above it is believed.
pub const LARGEST: usize = 1 << 20;
const HEAD: usize = 4;
/// Passwords pass through: a buffer that grows would leave copies of them behind.
const ROOM: usize = 8 << 10;

pub fn encode(message: &impl Serialize) -> Result<Zeroizing<Vec<u8>>, WireError> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(ROOM));
    bytes.extend([0; HEAD]);
    bincode::serde::encode_into_std_write(message, &mut *bytes, standard())
        .map_err(|_| WireError::Malformed)?;
    let length = bytes.len() - HEAD;
    if length > LARGEST {
        return Err(WireError::TooLong(length));
    }
    let head = u32::try_from(length).map_err(|_| WireError::TooLong(length))?.to_le_bytes();
    bytes.iter_mut().zip(head).for_each(|(to, from)| *to = from);
    Ok(bytes)
}

/// What has come in so far, however it was cut.
#[derive(Debug, Default)]
pub struct Incoming {
    bytes: Vec<u8>,
    /// Where the next message begins.
    at: usize,
}

impl Incoming {
    pub fn feed(&mut self, bytes: &[u8]) {
        // What has been read makes room, once that is at least half of it.
        let rest = self.bytes.len().saturating_sub(self.at);
        if self.at >= rest {
            self.bytes.copy_within(self.at.., 0);
            if let Some(read) = self.bytes.get_mut(rest..) {
                read.zeroize();
            }
            self.bytes.truncate(rest);
            self.at = 0;
        }
        self.bytes.extend_from_slice(bytes);
    }

    /// A message has begun and is not whole.
    pub fn is_partial(&self) -> bool {
        self.at < self.bytes.len()
    }

    fn rest(&self) -> &[u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// So many bytes, before the first message.
    pub fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let taken = *self.rest().first_chunk::<N>()?;
        self.at += N;
        Some(taken)
    }

    /// The next whole message.
    pub fn message<T: DeserializeOwned>(&mut self) -> Result<Option<T>, WireError> {
        let Some((head, rest)) = self.rest().split_first_chunk::<HEAD>() else { return Ok(None) };
        let length = usize::try_from(u32::from_le_bytes(*head)).unwrap_or(usize::MAX);
        if length > LARGEST {
            return Err(WireError::TooLong(length));
        }
        let Some(body) = rest.get(..length) else { return Ok(None) };
        // bincode counts a number of one byte as the eight that it may take.
        let config = standard().with_limit::<{ 16 * LARGEST }>();
        let decoded = bincode::serde::decode_from_slice(body, config);
        let (message, used) = decoded.map_err(|_| WireError::Malformed)?;
        if used != length {
            return Err(WireError::Malformed);
        }
        self.at += HEAD + length;
        Ok(Some(message))
    }
}

impl Drop for Incoming {
    fn drop(&mut self) {
        self.bytes.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_come_whole_however_they_are_cut() {
        let sent = [encode(&"one".to_owned()), encode(&"zwei".to_owned())].map(Result::unwrap);
        let bytes = [&sent[0][..], &sent[1]].concat();
        for cut in 0..=bytes.len() {
            let mut incoming = Incoming::default();
            let mut heard = Vec::new();
            for part in [&bytes[..cut], &bytes[cut..]] {
                incoming.feed(part);
                while let Some(text) = incoming.message::<String>().unwrap() {
                    heard.push(text);
                }
            }
            assert_eq!(heard, ["one", "zwei"], "{cut}");
            assert!(!incoming.is_partial());
        }
    }

    #[test]
    fn a_stream_that_never_pauses_takes_no_more_room_than_its_messages() {
        let message = encode(&"x".repeat(1_000)).unwrap();
        let stream = message.repeat(1_000);
        let mut incoming = Incoming::default();
        let mut heard = 0;
        // Always with a message that has begun and is not whole.
        for part in stream.chunks(700) {
            incoming.feed(part);
            while let Some(text) = incoming.message::<String>().unwrap() {
                assert_eq!(text.len(), 1_000);
                heard += 1;
            }
            assert!(incoming.bytes.len() < 4_000, "{}", incoming.bytes.len());
        }
        assert_eq!(heard, 1_000);
    }

    #[test]
    fn what_is_too_long_or_no_message_is_refused_before_memory_is_taken_for_it() {
        let mut incoming = Incoming::default();
        incoming.feed(&u32::MAX.to_le_bytes());
        assert!(matches!(incoming.message::<String>(), Err(WireError::TooLong(_))));
        let mut incoming = Incoming::default();
        incoming.feed(&[2, 0, 0, 0, 0xfd, 0xff]);
        assert!(matches!(incoming.message::<Vec<u8>>(), Err(WireError::Malformed)));
        // A message with something behind it.
        let mut incoming = Incoming::default();
        incoming.feed(&[3, 0, 0, 0, 1, b'a', b'b']);
        assert!(matches!(incoming.message::<String>(), Err(WireError::Malformed)));
        let long = encode(&"x".repeat(LARGEST + 1));
        assert!(matches!(long, Err(WireError::TooLong(_))));
    }
}
