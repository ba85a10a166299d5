//! How a phone number is shown.
//!
//! Reading all rules for numbers takes longer than starting the rest of the program. What showing
//! one takes is kept apart, in `assets/phones.txt`.

use std::collections::BTreeMap;
use std::slice::Iter;
use std::sync::LazyLock;

const ASSET: &str = include_str!("../../assets/phones.txt");

/// The formats of each calling code, a line each, the first that fits holds: the sizes of the
/// groups of digits, how the groups are written, and with which digits such numbers begin.
static FORMATS: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
    let sections = ASSET.split("\n+").skip(1);
    sections.map(|section| section.split_once('\n').unwrap_or((section, ""))).collect()
});

/// `+49 30 901820` for `+4930901820`; nothing where the calling code is unknown.
pub fn international(e164: &str) -> Option<String> {
    let digits = e164.strip_prefix('+')?;
    // No calling code is the beginning of another one.
    let (code, national, formats) = (1..=3).find_map(|length| {
        let (code, national) = digits.split_at_checked(length)?;
        Some((code, national, *FORMATS.get(code)?))
    })?;
    let grouped = formats.lines().find_map(|format| grouped(national, format));
    Some(format!("+{code} {}", grouped.as_deref().unwrap_or(national)))
}

fn grouped(national: &str, format: &str) -> Option<String> {
    let mut parts = format.split('\t');
    let (sizes, written, beginnings) = (parts.next()?, parts.next()?, parts.next()?);
    let groups = groups(national, sizes)?;
    if !begins(national.as_bytes(), beginnings) {
        return None;
    }
    let mut out = String::with_capacity(national.len() + 6);
    let mut rest = written.chars();
    while let Some(c) = rest.next() {
        match c {
            '$' => {
                let nth = rest.next()?.to_digit(10)?.checked_sub(1)?;
                out.push_str(groups.get(nth as usize)?);
            }
            c => out.push(c),
        }
    }
    Some(out)
}

/// All digits in groups of such sizes (`2 3-8`); what is left to choose goes to the first ones.
fn groups<'a>(national: &'a str, sizes: &str) -> Option<Vec<&'a str>> {
    let bounds = sizes.split(' ').map(|size| {
        let (least, most) = size.split_once('-').unwrap_or((size, size));
        (least.parse().unwrap_or(0), most.parse().unwrap_or(0))
    });
    let least: usize = bounds.clone().map(|(least, _)| least).sum();
    let most: usize = bounds.clone().map(|(_, most)| most).sum();
    let mut free = national.len().checked_sub(least).filter(|_| national.len() <= most)?;
    let mut rest = national;
    let mut groups = Vec::with_capacity(5);
    for (least, most) in bounds {
        let more = free.min(most.checked_sub(least)?);
        let (group, behind) = rest.split_at_checked(least + more)?;
        groups.push(group);
        (rest, free) = (behind, free - more);
    }
    rest.is_empty().then_some(groups)
}

/// Whether a number begins like this: digits, `.` for any, `[2-57]` for some, `(1|25)` for either.
fn begins(number: &[u8], beginnings: &str) -> bool {
    ends(&mut beginnings.as_bytes().iter(), number, 1) != 0
}

/// Reads alternatives up to their end. A bit for every place in the number where one may end, of
/// those that begin where `starts` has one.
fn ends(rule: &mut Iter<'_, u8>, number: &[u8], starts: u32) -> u32 {
    let mut ends = 0;
    let mut here = starts;
    loop {
        here = match rule.next() {
            None | Some(b')') => return ends | here,
            Some(b'|') => {
                ends |= here;
                starts
            }
            Some(b'(') => self::ends(rule, number, here),
            Some(b'[') => step(number, here, one_of(rule)),
            Some(b'.') => step(number, here, u16::MAX),
            Some(digit) => step(number, here, bit(*digit)),
        };
    }
}

fn one_of(rule: &mut Iter<'_, u8>) -> u16 {
    let mut digits = 0;
    let mut last = b'0';
    while let Some(&c) = rule.next() {
        match c {
            b']' => break,
            b'-' => {
                let to = rule.next().copied().unwrap_or(last);
                digits |= (last..=to).map(bit).fold(0, |all, bit| all | bit);
            }
            digit => {
                digits |= bit(digit);
                last = digit;
            }
        }
    }
    digits
}

fn bit(digit: u8) -> u16 {
    1u16.checked_shl(u32::from(digit.wrapping_sub(b'0'))).unwrap_or(0)
}

/// One digit further, where it is one of `digits`.
fn step(number: &[u8], here: u32, digits: u16) -> u32 {
    let fits = number.iter().enumerate().take(31).filter(|(_, digit)| digits & bit(**digit) != 0);
    let fits = fits.fold(0, |fits, (place, _)| fits | 1 << place);
    (here & fits) << 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use phonenumber::metadata::{DATABASE, Format};
    use phonenumber::{Mode, Type};

    const ABOUT: &str = "\
# How the numbers of each calling code are written: the sizes of the groups of digits, the groups,
# and with which digits such numbers begin. From Google's libphonenumber (Apache License 2.0).
# Written by PHONES=accept cargo test --lib team::phone
";

    fn line(format: &Format) -> String {
        let compact = |rule: &str| rule.split_whitespace().collect::<String>();
        let sizes = compact(format.pattern().as_str()).replace(")(", " ");
        let sizes = sizes.replace(r"\d{", "").replace(r"\d", "1").replace(',', "-");
        let sizes = sizes.replace(['(', ')', '}'], "");
        let beginnings = format.leading_digits().last().map(|r| compact(r.as_str()));
        let beginnings = beginnings.unwrap_or_default().replace("(?:", "(").replace(r"\d", ".");
        format!("{sizes}\t{}\t{beginnings}\n", format.format())
    }

    #[test]
    fn the_asset_is_what_the_library_knows() {
        let mut wanted = ABOUT.to_owned();
        for code in 1..1000_u16 {
            let Some(meta) = DATABASE.by_code(&code) else { continue };
            wanted.push_str(&format!("\n+{code}\n"));
            let formats = meta[0].international_formats();
            let formats = if formats.is_empty() { meta[0].formats() } else { formats };
            wanted.extend(formats.iter().map(line));
        }
        if std::env::var("PHONES").is_ok_and(|v| v == "accept") {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/phones.txt");
            return std::fs::write(path, wanted).unwrap();
        }
        assert!(ASSET == wanted, "assets/phones.txt is not what phonenumber knows");
    }

    #[test]
    fn every_country_is_shown_as_the_library_shows_it() {
        let kinds = [
            Type::FixedLine,
            Type::Mobile,
            Type::TollFree,
            Type::PremiumRate,
            Type::SharedCost,
            Type::PersonalNumber,
            Type::Voip,
            Type::Pager,
            Type::Uan,
            Type::Voicemail,
        ];
        let mut seen = 0;
        for country in DATABASE.iter() {
            for example in
                kinds.iter().filter_map(|kind| country.descriptors().get(*kind)?.example())
            {
                let typed = format!("+{}{example}", country.country_code());
                let Ok(number) = phonenumber::parse(None, &typed) else { continue };
                let stored = number.format().mode(Mode::E164).to_string();
                let shown = number.format().mode(Mode::International).to_string();
                assert_eq!(international(&stored).unwrap(), shown, "{}", country.id());
                seen += 1;
            }
        }
        assert!(seen > 1000, "{seen}");
    }

    #[test]
    fn beginnings_are_alternatives_of_digits() {
        for (beginnings, number, fits) in [
            ("", "123", true),
            ("1[2-4]", "134", true),
            ("1[2-4]", "15", false),
            ("1(2|34)5|9", "1345", true),
            ("1(2|34)5|9", "135", false),
            ("1(2|34)5|9", "9", true),
            ("(1|12)3", "123", true),
            ("3.7[09]", "3879", true),
            ("3.7[09]", "387", false),
        ] {
            assert_eq!(begins(number.as_bytes(), beginnings), fits, "{beginnings} {number}");
        }
    }

    #[test]
    fn what_no_format_fits_is_still_shown() {
        assert_eq!(international("+4930901820").as_deref(), Some("+49 30 901820"));
        assert_eq!(international("+12125552368").as_deref(), Some("+1 212-555-2368"));
        assert_eq!(international("+491").as_deref(), Some("+49 1"));
        assert_eq!(international("+999123"), None);
        assert_eq!(international("030"), None);
        assert_eq!(international("+"), None);
    }
}
