/// The figures of a business day: what was taken, how, when and of what, what went back, and what
/// waits for a person. Values and arithmetic; who reads them from the copy is somebody else's.
package id.laci.pos.today;
