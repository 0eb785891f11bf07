/// The refund desk's values: what a person wants there, what is looked up and carried out beside
/// the till, and what its page shows. Pure.
package id.laci.pos.takeback;
