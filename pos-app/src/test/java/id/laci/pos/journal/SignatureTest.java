package id.laci.pos.journal;

import static id.laci.pos.journal.Fixture.append;
import static id.laci.pos.journal.Fixture.appended;
import static id.laci.pos.journal.Fixture.bytes;
import static id.laci.pos.journal.Fixture.keys;
import static id.laci.pos.journal.Fixture.options;
import static id.laci.pos.journal.Fixture.ready;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.FactSamples;
import id.laci.pos.ledger.FactText;
import id.laci.pos.shift.Opening;
import id.laci.pos.shift.Running;
import id.laci.pos.shift.ShiftEvent;
import id.laci.pos.shift.ZReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Each shift that is closed is signed, and the signatures are looked for.
final class SignatureTest {
  private static final ZReport REPORT =
      FactSamples.facts()
          .filter(Fact.ShiftMoved.class::isInstance)
          .map(fact -> ((Fact.ShiftMoved) fact).event())
          .filter(ShiftEvent.Closed.class::isInstance)
          .map(event -> ((ShiftEvent.Closed) event).report())
          .findFirst()
          .orElseThrow();
  private static final byte[] CLOSING = closing(REPORT.number());

  /// The facts of a step that closes the shift of that number.
  static byte[] closing(long number) {
    Running shift = REPORT.shift();
    Opening opening = shift.opening();
    Opening numbered =
        new Opening(
            number, opening.day(), opening.opening(), opening.by(), opening.tariff(), opening.at());
    ZReport report =
        new ZReport(
            REPORT.document(),
            new Running(
                numbered,
                shift.cashier(),
                shift.takings(),
                shift.drawer(),
                shift.moves(),
                shift.noSales(),
                shift.handOvers()),
            REPORT.first(),
            REPORT.second(),
            REPORT.left(),
            REPORT.by(),
            REPORT.approvedBy(),
            REPORT.at());
    return bytes(
        FactText.write(
            new id.laci.pos.ledger.Entry(
                FactSamples.AT, List.of(new Fact.ShiftMoved(new ShiftEvent.Closed(report))))));
  }

  private final MemoryDisk disk = new MemoryDisk();
  private int starts;

  private Opened open(Keys keys) {
    return Journal.open(Fixture.site(disk, options(++starts)), keys);
  }

  private Checked check(Keys keys) {
    return JournalCheck.run(Fixture.site(disk, options(7)), keys, (_, _) -> {});
  }

  private Signatures signatures(Keys keys) {
    Checked checked = check(keys);
    return assertInstanceOf(Checked.Whole.class, checked, checked::toString).signatures();
  }

  private static long close(Journal journal) {
    return appended(
        journal.append(CLOSING, OptionalLong.of(REPORT.number()), () -> Fixture.bytes("state")));
  }

  private static List<Entry.Kind> kinds(Journal journal) {
    List<Entry.Kind> kinds = new ArrayList<>();
    assertInstanceOf(Reading.Complete.class, journal.read(1, entry -> kinds.add(entry.kind())));
    return kinds;
  }

  private static Keys withoutSigner(Keys keys) {
    return new Keys(
        new Secrets(
            keys.journalKey(), keys.database(), new TreeMap<>(), Optional.empty(), new TreeMap<>()),
        Optional.empty());
  }

  @Test
  void theRecordThatClosesAShiftIsSignedAtOnce() {
    Keys keys = keys(1);
    try (Journal journal = ready(open(keys))) {
      append(journal, "one");
      long closed = close(journal);
      assertEquals(closed + 1, journal.lastSequence());
      append(journal, "two");
      assertEquals(
          List.of(
              Entry.Kind.EPOCH,
              Entry.Kind.STEP,
              Entry.Kind.STEP,
              Entry.Kind.SIGNATURE,
              Entry.Kind.STEP),
          kinds(journal));
    }
    Signatures found = signatures(keys);
    assertEquals(1, found.signed());
    assertEquals(0, found.unsigned());
    assertEquals(Optional.of(new Signatures.Last(REPORT.number(), 4)), found.last());
    assertEquals(List.of(new Signatures.Key(keys.fingerprint().orElseThrow(), 4)), found.keys());
  }

  @Test
  void recordAndSignatureLieInOneSegment() {
    Keys keys = keys(1);
    try (Journal journal = ready(open(keys))) {
      for (int i = 0; i < 400; i++) {
        append(journal, "x".repeat(i % 7 * 90));
        close(journal);
      }
      List<Entry.Kind> kinds = kinds(journal);
      for (int i = 0; i < kinds.size(); i++) {
        if (kinds.get(i) == Entry.Kind.SIGNATURE) {
          assertEquals(Entry.Kind.STEP, kinds.get(i - 1));
        }
      }
      assertTrue(journal.mark().segment() > 10);
    }
    assertEquals(400, signatures(keys).signed());
  }

  @Test
  void aStartGoesOnFromTheSnapshotAndNotFromASignature() {
    Keys keys = keys(1);
    try (Journal journal = ready(open(keys))) {
      append(journal, "one");
      close(journal);
    }
    Opened opened = open(keys);
    assertEquals(1, Fixture.report(opened).snapshotSequence());
    ready(opened).close();
  }

  @Test
  void whatACrashLeftUnsignedIsSignedByTheNextStart() {
    Keys keys = keys(1);
    Journal journal = ready(open(keys));
    append(journal, "one");
    appended(journal.append(CLOSING, Fixture.NO_SNAPSHOT));
    journal.close();
    Signatures before = signatures(keys);
    assertEquals(OptionalLong.of(REPORT.number()), before.waiting());
    assertEquals(0, before.signed());
    try (Journal again = ready(open(keys))) {
      JournalLedger.Folding.Folded folded =
          new JournalLedger.Folding.Folded(
              id.laci.pos.ledger.TillState.EMPTY, OptionalLong.of(REPORT.number()), FactSamples.AT);
      assertEquals(Optional.empty(), JournalLedger.signLast(again, folded));
    }
    assertEquals(1, signatures(keys).signed());
    assertEquals(OptionalLong.empty(), signatures(keys).waiting());
  }

  @Test
  void aFoldTellsThatTheLastStepIsUnsigned() {
    Keys keys = keys(1);
    try (Journal journal = ready(open(keys))) {
      appended(journal.append(CLOSING, Fixture.NO_SNAPSHOT));
      JournalLedger.Folding.Folded folded =
          assertInstanceOf(JournalLedger.Folding.Folded.class, JournalLedger.fold(journal));
      assertEquals(OptionalLong.of(REPORT.number()), folded.unsigned());
      assertEquals(FactSamples.AT, folded.at());
      JournalLedger.signLast(journal, folded);
      folded = assertInstanceOf(JournalLedger.Folding.Folded.class, JournalLedger.fold(journal));
      assertEquals(OptionalLong.empty(), folded.unsigned());
    }
  }

  @Test
  void aRecordWhoseSignatureTheDiskWouldNotTakeIsThere() {
    Keys keys = keys(1);
    Journal journal = ready(open(keys));
    append(journal, "one");
    int[] forces = {0};
    disk.trouble =
        (operation, _) -> {
          if (operation.equals("force") && ++forces[0] == 2) {
            throw new IOException("the disk is gone");
          }
        };
    assertEquals(3, close(journal));
    assertEquals(
        Append.Cause.CLOSED,
        assertInstanceOf(Append.NotAppended.class, journal.append(bytes("no"), () -> bytes("s")))
            .cause());
    disk.trouble = (_, _) -> {};
    journal.close();
    try (Journal again = ready(open(keys))) {
      assertTrue(again.lastSequence() >= 3);
    }
  }

  @Test
  void keysThatCannotSignCloseShiftsUnsigned() {
    Keys old = withoutSigner(keys(1));
    try (Journal journal = ready(open(old))) {
      close(journal);
      append(journal, "one");
      close(journal);
      append(journal, "two");
    }
    assertEquals(2, signatures(old).unsigned());
    Keys signing = old.signing(new Fixture.SeededRandom(9));
    try (Journal journal = ready(open(signing))) {
      close(journal);
    }
    Signatures found = signatures(signing);
    assertEquals(1, found.signed());
    assertEquals(2, found.unsigned());
  }

  @Test
  void aShiftWithoutSignatureAfterOneThatHasItIsNamed() {
    Keys keys = keys(1);
    try (Journal journal = ready(open(keys))) {
      close(journal);
    }
    try (Journal journal = ready(open(withoutSigner(keys)))) {
      append(journal, "one");
      close(journal);
      append(journal, "two");
    }
    Damage damage = assertInstanceOf(Checked.Broken.class, check(keys)).damage();
    assertEquals(Damage.Kind.SIGNATURE_MISSING, damage.kind());
    assertEquals(6, damage.sequence(), damage::toString);
  }

  @Test
  void aSignatureByAnotherKeyIsNamed() {
    Keys keys = keys(1);
    Keys other = withoutSigner(keys).signing(new Fixture.SeededRandom(5));
    try (Journal journal = ready(open(other))) {
      append(journal, "one");
      close(journal);
      append(journal, "two");
    }
    Damage damage = assertInstanceOf(Checked.Broken.class, check(keys)).damage();
    assertEquals(Damage.Kind.SIGNATURE_WRONG, damage.kind());
    assertEquals(4, damage.sequence());
    assertTrue(damage.reason().contains(other.fingerprint().orElseThrow()));
    assertEquals(1, signatures(other).signed(), "whoever has that key finds nothing wrong");
  }

  @Test
  void twoKeysInOneEpochThatNobodyKnowsAreNamed() {
    Keys unknown = withoutSigner(keys(1));
    for (long seed = 5; seed <= 6; seed++) {
      try (Journal journal = ready(open(unknown))) {
        append(journal, "one");
      }
      Signer signer = Signer.draw(new Fixture.SeededRandom(seed));
      Keys signing = new Keys(unknown.all(), Optional.of(signer));
      try (Journal journal = ready(open(signing))) {
        close(journal);
      }
    }
    Damage damage = assertInstanceOf(Checked.Broken.class, check(unknown)).damage();
    assertEquals(Damage.Kind.SIGNATURE_WRONG, damage.kind());
    assertEquals(7, damage.sequence());
  }

  @Test
  void oldSignaturesHoldAfterARestoring() {
    Keys keys = keys(1);
    Journal journal = ready(open(keys));
    close(journal);
    Keys fromBackup = Keys.of(keys.secrets()).orElseThrow();
    assertFalse(fromBackup.signer().isPresent(), "the secret that signs is in no backup");
    Keys next = fromBackup.successor(new Fixture.SeededRandom(3), journal.epoch());
    appended(journal.beginEpoch(next, bytes("state")));
    try (Journal again = ready(open(next))) {
      close(again);
    }
    Signatures found = signatures(next);
    assertEquals(2, found.signed());
    assertEquals(
        List.of(
            new Signatures.Key(keys.fingerprint().orElseThrow(), 3),
            new Signatures.Key(next.fingerprint().orElseThrow(), 6)),
        found.keys());
    assertNotEquals(found.keys().getFirst().fingerprint(), next.fingerprint().orElseThrow());
  }

  @Test
  void secretsOfAnOlderReleaseAreRead() {
    Keys keys = keys(1);
    byte[] older = new byte[64 + 40];
    System.arraycopy(keys.journalKey().getEncoded(), 0, older, 0, 32);
    System.arraycopy(keys.database().getEncoded(), 0, older, 32, 32);
    Keys read = Keys.of(older).orElseThrow();
    assertEquals(keys.journalKey(), read.journalKey());
    assertEquals(Optional.empty(), read.fingerprint());
    assertEquals(1, read.all().former().size());
    Keys again = Keys.of(read.secrets()).orElseThrow();
    assertEquals(1, again.all().former().size());
    for (int length = 0; length < 400; length++) {
      byte[] junk = new byte[length];
      assertEquals(
          length >= 64 && (length - 64) % 40 == 0, Keys.of(junk).isPresent(), "of " + length);
    }
  }

  @Test
  void theRunningJournalIsCheckedWhileItGrows() {
    Keys keys = keys(1);
    try (Journal journal = ready(open(keys))) {
      for (int i = 0; i < 100; i++) {
        append(journal, "step " + i + " " + "x".repeat(300));
        if (i % 10 == 0) {
          close(journal);
        }
      }
      long last = journal.lastSequence();
      Checked.Whole whole =
          assertInstanceOf(
              Checked.Whole.class,
              journal
                  .check(
                      (done, all) -> {
                        assertEquals(last, all);
                        append(journal, "more"); // the trade goes on
                      },
                      () -> false)
                  .orElseThrow());
      assertEquals(last, whole.records());
      assertEquals(10, whole.signatures().signed());
      assertEquals(Optional.empty(), journal.check((_, _) -> {}, () -> true), "it can be stopped");
    }
  }

  @Test
  void theSignatureIsOfAFixedForm() {
    // RFC 8032, 7.1, test 1: the secret and its public half
    byte[] secret =
        HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    byte[] half =
        HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    VerifyKey key = VerifyKey.of(half).orElseThrow();
    assertEquals(
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        HexFormat.of().formatHex(new Signer(secret, key).sign(new byte[0])));
    ClosingSignature made =
        ClosingSignature.make(new Signer(secret, key), 7, 12, new Link(99, new byte[32]));
    assertEquals(made, ClosingSignature.of(made.bytes()).orElseThrow());
    assertTrue(made.holds());
    for (int at = 0; at < ClosingSignature.BYTES; at++) {
      byte[] flipped = made.bytes();
      flipped[at] ^= 1;
      assertFalse(
          ClosingSignature.of(flipped).filter(ClosingSignature::holds).isPresent(), "byte " + at);
    }
  }

  @Test
  void aFingerprintIsReadAsPeopleWriteIt() {
    String fingerprint = keys(1).fingerprint().orElseThrow();
    assertTrue(fingerprint.matches("([0-9A-F]{4} ){7}[0-9A-F]{4}"), fingerprint);
    for (String typed :
        List.of(
            fingerprint,
            fingerprint.replace(" ", ""),
            fingerprint.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))) {
      assertEquals(Optional.of(fingerprint), Signatures.readFingerprint(typed));
    }
    assertEquals(Optional.empty(), Signatures.readFingerprint("ABCD"));
    assertEquals(Optional.empty(), Signatures.readFingerprint("G".repeat(32)));
  }
}
