//! One contact, ready to press: the emergency number, or the best there is for a need.

use cobijo_base::bundle::Image;
use cobijo_base::content::{Need, local};

use super::{Library, Reader, Words};
use crate::directory::{self, Asked, Query, dial};
use crate::error::Error;

/// A contact as a button shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactShown {
    /// The contact's id.
    pub id: String,
    /// The service's name.
    pub name: String,
    /// Its number, as published, or its address.
    pub number: String,
    /// As Android opens it.
    pub uri: String,
    /// As a voice says it.
    pub spoken: String,
}

/// The emergency number of the reader's country; none: we have no directory for it.
pub fn emergency(image: &Image, reader: &Reader) -> Result<Option<ContactShown>, Error> {
    let row = image.emergency(&reader.country, reader.locale)?;
    Ok(row.map(|row| ContactShown {
        uri: dial::tel(&row.number),
        id: row.contact,
        name: row.name,
        number: row.number,
        spoken: row.spoken,
    }))
}

/// The best contact for a need, whatever the hour; none: the country has none.
pub fn best(
    need: Need,
    library: &Library,
    image: &Image,
    reader: &Reader,
    words: &Words<'_>,
) -> Result<Option<ContactShown>, Error> {
    let query = Query::of(reader, Asked { needs: vec![need], ..Asked::default() });
    let offered = directory::offer(library, image, &query)?;
    Ok(offered.first().and_then(|first| {
        let contact = &first.contacts.first()?.contact;
        Some(ContactShown {
            id: contact.id.clone(),
            name: local(&first.service.name, &reader.tag).to_owned(),
            number: contact.number.clone(),
            uri: dial::android(contact, &first.service.country),
            spoken: words.spoken_number(contact),
        })
    }))
}
