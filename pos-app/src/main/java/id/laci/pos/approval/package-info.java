/// A manager's word: what may be asked for, how it is asked, and how long the word holds. The port
/// [Approver] has one adapter while there is one PIN for the shop; staff accounts come behind the
/// same port.
package id.laci.pos.approval;
