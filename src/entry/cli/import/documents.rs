//! JSON: an array of objects, or an object on each line.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::shape::{Field, Shape};
use super::source::{FIELD_MAX, Meter, PROBLEMS_MAX, ROWS_MAX, Source};
use crate::team::text;

pub fn read(
    source: Source<'_>,
    shape: &mut impl Shape,
    each: impl FnMut(usize),
) -> Result<(), String> {
    let array = source.first == Some(b'[');
    let mut rows = Rows { meter: source.meter.clone(), shape, each, at: 0 };
    let mut reader = serde_json::Deserializer::from_reader(source);
    let done = if array {
        reader.deserialize_seq(&mut rows).and_then(|()| reader.end())
    } else {
        let mut lines = reader.into_iter::<Document>();
        lines.try_for_each(|document| rows.take(document?))
    };
    done.map_err(|why| match (why.is_io(), why.to_string()) {
        (true, why) => why,
        (false, why) => format!("row {}: {}", rows.at + 1, text::shown(&why)),
    })
}

struct Rows<'s, S, E> {
    meter: Meter,
    shape: &'s mut S,
    each: E,
    at: u64,
}

impl<S: Shape, E: FnMut(usize)> Rows<'_, S, E> {
    fn take(&mut self, document: Document) -> serde_json::Result<()> {
        self.meter.row_ended();
        if self.shape.len() >= ROWS_MAX {
            return Err(Error::custom(format!("more than {ROWS_MAX} rows; import it in parts")));
        }
        if self.shape.problems() > PROBLEMS_MAX {
            return Err(Error::custom(format!("there are more than {PROBLEMS_MAX} mistakes")));
        }
        let fields = flat(document);
        let mut seen = HashSet::new();
        if let Some((twice, _)) = fields.iter().find(|(name, _)| !seen.insert(name)) {
            return Err(Error::custom(format!("{:?} is there twice", text::short(twice))));
        }
        self.at += 1;
        let mut names = Vec::with_capacity(fields.len());
        let mut values = Vec::with_capacity(fields.len());
        for (name, value) in fields {
            names.push(name);
            values.push(value);
        }
        self.shape.row(self.at, &mut names.iter().map(String::as_str).zip(values));
        (self.each)(self.shape.len());
        Ok(())
    }
}

impl<'de, S: Shape, E: FnMut(usize)> Visitor<'de> for &mut Rows<'_, S, E> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(document) = list.next_element::<Document>()? {
            self.take(document).map_err(Error::custom)?;
        }
        Ok(())
    }
}

fn flat(document: Document) -> Vec<(String, Field)> {
    let mut fields = Vec::with_capacity(document.0.len() + 2);
    for (name, value) in document.0 {
        match value {
            Value::Leaf(Leaf(field)) => fields.push((name, field)),
            Value::Object(inner) => {
                fields.extend(
                    inner.0.into_iter().map(|(key, leaf)| (format!("{name}.{key}"), leaf.0)),
                );
                fields.push((name, Field::Object));
            }
        }
    }
    fields
}

/// No deeper than what `show --json` gives: objects in a row, and nothing in those but values.
struct Pairs<T>(Vec<(String, T)>);
type Document = Pairs<Value>;

enum Value {
    Leaf(Leaf),
    Object(Pairs<Leaf>),
}

struct Leaf(Field);

struct PairsVisitor<T>(std::marker::PhantomData<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Pairs<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(PairsVisitor(std::marker::PhantomData))
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for PairsVisitor<T> {
    type Value = Pairs<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs<T>, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Pairs(pairs))
    }
}

/// `OBJECT`: whether an object may stand here.
struct ValueVisitor<const OBJECT: bool>;

impl<'de, const OBJECT: bool> Visitor<'de> for ValueVisitor<OBJECT> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a number, true, false or null")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Leaf(Leaf(Field::Null)))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        self.visit_string(value.to_string())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        self.visit_string(value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        self.visit_string(value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        self.visit_string(value.to_string())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        if value.len() > FIELD_MAX {
            return Err(Error::custom("a field has more than 64 KiB"));
        }
        Ok(Value::Leaf(Leaf(Field::Text(value))))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Value, A::Error> {
        if !OBJECT {
            return Err(Error::custom("an object stands too deep"));
        }
        PairsVisitor(std::marker::PhantomData).visit_map(map).map(Value::Object)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(ValueVisitor::<true>)
    }
}

impl<'de> Deserialize<'de> for Leaf {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match from.deserialize_any(ValueVisitor::<false>)? {
            Value::Leaf(leaf) => Ok(leaf),
            Value::Object(_) => Err(Error::custom("an object stands too deep")),
        }
    }
}
