/// H2: the copy of the journal that can be asked. The only SQL. It follows the journal, is never
/// asked what is true, and is set aside and built anew whenever it cannot be trusted.
package id.laci.pos.store;
