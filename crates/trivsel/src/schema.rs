//! What the JSON Schema of the stored types says where serde's own attributes do not tell it.
//! Only where the schema is made: see `crates/exchange/src/readable/schema.rs`.

use std::{borrow::Cow, collections::BTreeMap, marker::PhantomData};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

/// A map: an object with the keys as its properties.
pub struct MapOf<K, V>(PhantomData<(K, V)>);

impl<K: JsonSchema, V: JsonSchema> JsonSchema for MapOf<K, V> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("{} by {}", V::schema_name(), K::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": generator.subschema_for::<K>(),
            "additionalProperties": generator.subschema_for::<V>(),
        })
    }
}

/// What somebody changed about a record: any of these fields.
pub fn changes(fields: &[(&str, Schema)]) -> Schema {
    let fields: BTreeMap<_, _> = fields.iter().cloned().collect();
    json_schema!({
        "type": "object",
        "description": "Only what changed.",
        "properties": fields,
    })
}

/// A field of a record that somebody changed: its new value, which is `null` where it was cleared.
pub fn changed<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    let mut value = generator.subschema_for::<T>();
    if without_null(&mut value) {
        let cleared = json_schema!({ "type": "null", "description": "The field was cleared." });
        return json_schema!({ "oneOf": [value, cleared] });
    }
    value
}

/// Takes `null` out of what a schema allows, in either form in which schemars writes an `Option`;
/// whether it was there.
pub fn without_null(schema: &mut Schema) -> bool {
    let null = json_schema!({ "type": "null" }).to_value();
    let Some(fields) = schema.as_object_mut() else {
        return false;
    };
    if let Some(types) = fields.get_mut("type").and_then(|it| it.as_array_mut()) {
        let before = types.len();
        types.retain(|it| it != "null");
        let found = types.len() < before;
        if let [one] = types.as_slice() {
            fields["type"] = one.clone();
        }
        return found;
    }
    let Some(any) = fields.get_mut("anyOf").and_then(|it| it.as_array_mut()) else {
        return false;
    };
    let before = any.len();
    any.retain(|it| *it != null);
    let found = any.len() < before;
    if let [one] = any.as_slice()
        && let Some(one) = one.as_object().cloned()
    {
        fields.remove("anyOf");
        fields.extend(one);
    }
    found
}
