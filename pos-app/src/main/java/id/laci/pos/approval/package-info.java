/// The word of somebody who may allow what the person at the till may not do alone: what may be
/// asked for, how it is asked, and how long the word holds. Who may is [id.laci.pos.staff]'s to
/// say.
package id.laci.pos.approval;
