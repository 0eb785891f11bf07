/// The file system under H2 that keeps the order in which its parts reach the disk. H2 makes it
/// reflectively, so this package alone is open to it.
package id.laci.pos.store.fs;
