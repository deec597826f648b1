//! One contact, ready to press: the emergency number, or the best there is for a need.

use cobijo_base::bundle::Image;
use cobijo_base::content::{Contact, Need, Service, local};

use super::{Library, Reader, Words};
use crate::directory::{Asked, dial};
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
    let query = reader.query(Asked { needs: vec![need], ..Asked::default() });
    let directory = library.directory(image, &reader.country)?;
    let offered = directory.offer(&query);
    // A service without a contact of its own comes last in a list, and is no button.
    let first = offered.iter().find_map(|offered| Some((offered.service, offered.contacts.first()?.contact)));
    Ok(first.map(|(service, contact)| shown(service, contact, reader, words)))
}

/// A contact of a service as a button.
pub fn shown(service: &Service, contact: &Contact, reader: &Reader, words: &Words<'_>) -> ContactShown {
    ContactShown {
        id: contact.id.clone(),
        name: local(&service.name, &reader.tag).to_owned(),
        number: contact.number.clone(),
        uri: dial::android(contact, &service.country),
        spoken: words.spoken_number(contact),
    }
}
