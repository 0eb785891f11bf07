/// A backup as it lies on another disk: what is in it, under which hashes, sealed with which code.
/// It knows files, and nothing of what is in them.
package id.laci.pos.backup;
