/// What proves who somebody is, behind the ports [id.laci.pos.staff.Credentials] and
/// [id.laci.pos.approval.Approver]: one file of hashes, secrets of phones and wrong tries, readable
/// to the till's user alone. Nothing of it is ever in the journal.
package id.laci.pos.pin;
