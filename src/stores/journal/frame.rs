//! One commit as bytes: `[mark][length u32][crc32][payload]`.

use crate::stores::codec::{Reader, put_bytes};
use crate::team::{Digest, OperationId, Revision};
use uuid::Uuid;

/// No byte of it occurs in UTF-8 text.
pub const MARK: [u8; 4] = [0xfe, 0xc1, 0xf5, 0xff];
pub const HEAD: usize = 12;
/// No commit is larger, and no length above it is believed.
pub const LARGEST: usize = 256 << 20;
const VERSION: u8 = 1;

pub struct Frame<'a> {
    pub revision: Revision,
    pub operation: OperationId,
    pub previous: Digest,
    pub digest: Digest,
    /// The activity record as the index keeps it.
    pub record: &'a [u8],
    pub rows: Vec<(&'a [u8], Option<&'a [u8]>)>,
}

impl<'a> Frame<'a> {
    /// `None` when it is larger than a frame may be.
    pub fn encode(&self) -> Option<Vec<u8>> {
        let mut out = vec![0; HEAD];
        out.push(VERSION);
        out.extend(self.revision.0.to_le_bytes());
        out.extend(self.operation.0.as_bytes());
        out.extend(self.previous.0);
        out.extend(self.digest.0);
        put_bytes(&mut out, self.record)?;
        out.extend(u32::try_from(self.rows.len()).ok()?.to_le_bytes());
        for (key, value) in &self.rows {
            put_bytes(&mut out, key)?;
            out.push(u8::from(value.is_some()));
            put_bytes(&mut out, value.unwrap_or_default())?;
        }
        let length = out.len() - HEAD;
        if length > LARGEST {
            return None;
        }
        let length = u32::try_from(length).ok()?.to_le_bytes();
        let sum = checksum(length, out.get(HEAD..)?).to_le_bytes();
        let head = MARK.into_iter().chain(length).chain(sum);
        out.iter_mut().zip(head).for_each(|(to, from)| *to = from);
        Some(out)
    }

    pub fn decode(payload: &'a [u8]) -> Option<Self> {
        let mut reader = Reader(payload);
        if reader.u8()? != VERSION {
            return None;
        }
        let revision = Revision(reader.u64()?);
        let operation = OperationId(Uuid::from_bytes(reader.array()?));
        let (previous, digest) = (Digest(reader.array()?), Digest(reader.array()?));
        let record = reader.bytes()?;
        let count = reader.u32()?;
        let mut rows = Vec::new();
        for _ in 0..count {
            let key = reader.bytes()?;
            let there = reader.u8()? == 1;
            let value = reader.bytes()?;
            rows.push((key, there.then_some(value)));
        }
        let frame = Frame { revision, operation, previous, digest, record, rows };
        reader.is_empty().then_some(frame)
    }
}

fn checksum(length: [u8; 4], payload: &[u8]) -> u32 {
    let mut hash = crc32fast::Hasher::new();
    hash.update(&length);
    hash.update(payload);
    hash.finalize()
}

/// The payload of a whole frame at the front of `bytes`.
pub fn whole(bytes: &[u8]) -> Option<&[u8]> {
    let mut reader = Reader(bytes);
    if reader.array()? != MARK {
        return None;
    }
    let length: [u8; 4] = reader.array()?;
    let sum = reader.u32()?;
    let size = usize::try_from(u32::from_le_bytes(length)).ok().filter(|size| *size <= LARGEST)?;
    let payload = reader.0.get(..size)?;
    (checksum(length, payload) == sum).then_some(payload)
}
