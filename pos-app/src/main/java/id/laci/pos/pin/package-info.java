/// The shop's one manager PIN behind the port [id.laci.pos.approval.Approver], until there are
/// staff accounts: a salted slow hash in a file that only this user may read.
package id.laci.pos.pin;
