/// The journal: the truth of the till, an append-only store of opaque bodies in sealed, chained,
/// forced records. It knows no SQL and nothing of sales; [JournalLedger] alone knows what a till
/// writes into it.
///
/// A record that was acknowledged is on the disk; what was not acknowledged is there whole or not
/// at all. [Journal#open(java.nio.file.Path, Keys, Options)] is the only way in and the only
/// recovery.
///
/// ## Files
///
/// | file | what it is |
/// |---|---|
/// | `journal-00000001.seg` … | segments, written full of zeros before use, never deleted |
/// | `head` | the last record known to be written, under a MAC |
/// | `journal.lock` | held by the one process that may append |
/// | `*.new` | a segment or a head that a crash left unfinished: of no value |
///
/// A segment is a header of 64 bytes, then records, each starting at a multiple of 64 bytes. All
/// numbers are big-endian.
///
/// | segment header | bytes | | record | bytes |
/// |---|---|---|---|---|
/// | `LACIJRNL` | 0–7 | | `LJR1` | 0–3 |
/// | version, 1 | 8–11 | | kind, see below | 4–7 |
/// | size of the file | 12–15 | | sequence, from 1, no holes | 8–15 |
/// | number of the segment, from 1 | 16–23 | | run | 16–23 |
/// | epoch | 24–31 | | length of the sealed body | 24–27 |
/// | sequence of the first record | 32–39 | | SHA-256 of the record before | 28–59 |
/// | check of the key | 40–47 | | CRC32C of bytes 0–59 and the sealed body | 60–63 |
/// | zero | 48–59 | | sealed body: ciphertext, 16 bytes of tag | 64–… |
/// | CRC32C of bytes 0–59 | 60–63 | | zeros up to a multiple of 64 | |
///
/// The hash of a record covers its header and its sealed body, whole, all 32 bytes. Records lie on
/// multiples of 64 so that no header crosses a sector: after a power cut it is there or it is not.
///
/// Kinds: 1 epoch, 2 snapshot, 3 step, 4 signature. A signature (Ed25519, `ClosingSignature`)
/// stands directly after a step that closes a shift, in the same segment, and signs that record's
/// hash and with it all that was before. Step and signature are forced one after the other: what a
/// crash leaves unsigned, the next start signs. The key lies in the key store and in no backup;
/// each epoch has its own.
///
/// ## The seal
///
/// AES-256-GCM; additional data are the segment's header and bytes 0–59 of the record's, so a
/// record cannot be moved to another place, segment or epoch. The key is derived (HKDF-SHA256) from
/// the journal's key with the epoch as salt.
///
/// The nonce is the *run* (64 random bits) followed by the low 32 bits of the sequence. A run is
/// drawn anew at each start, at each segment and after each failed write. The sequence alone would
/// not do: a torn record is dropped and its number is used again, for another body; nor would a
/// counter on the same disk, which a restored copy sets back. Within a run no sequence repeats, and
/// a segment cannot hold 2³² records. Ten years of a busy till draw fewer than 2¹⁷ runs; that any
/// two of them are equal has a chance of about 2⁻³¹, and that alone repeats no nonce.
///
/// ## What cannot be seen
///
/// - Records cut off since the head was last written (see [Options#recordsPerHead()]): they look
///   like a torn write. At a clean stop the head is exact.
/// - Folder and head rolled back together to an older copy of both. Only a witness elsewhere, such
///   as the server that tills report to, can tell.
/// - The whole folder gone: it looks like a new till. [RecoveryReport#created()] says so, and
///   whoever opens the journal must know whether that is plausible.
/// - Whoever holds the journal's key can write any history up to the first signature that somebody
///   else has seen, and whoever holds the key that signs can sign it.
@org.jspecify.annotations.NullMarked
package id.laci.pos.journal;
