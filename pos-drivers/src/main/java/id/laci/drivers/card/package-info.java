/// Card readers: magnetic stripes and contactless identities, for staff badges and member cards.
/// The numbers of payment cards are recognised, cut down to their last digits where they come in,
/// and go no further: no event, text or log of this package holds one.
package id.laci.drivers.card;
