//! Numbers in sequences, written without an allocation.

pub(super) fn push_number(out: &mut Vec<u8>, n: u16) {
    if n >= 10 {
        push_number(out, n / 10);
    }
    out.extend(u8::try_from(n % 10).map(|digit| b'0' + digit));
}
