/// The figures of a business day in place of the tiles: key figures held against the week before,
/// charts by the hour and by the way to pay, what came back, what sold best, what needs a person.
package id.laci.pos.ui.today;
