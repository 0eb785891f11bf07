package id.laci.pos.pin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.approval.ApprovalRequest;
import id.laci.pos.approval.Approver.Answer;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.Pin;
import id.laci.pos.staff.PinFault;
import id.laci.pos.staff.Rank;
import id.laci.pos.staff.StaffErrand;
import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.staff.StaffTidings;
import id.laci.pos.staff.StaffTrouble;
import id.laci.pos.staff.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What proves who somebody is, on disk.
final class StaffKeysTest {
  private static final Cost LITTLE = new Cost(8, 1, 1);
  private static final Instant AT = Instant.parse("2026-03-01T05:00:00Z");
  private static final StaffMember RATNA =
      new StaffMember(new StaffId("S1"), "Ibu Ratna", Rank.OWNER, true);
  private static final StaffMember BUDI =
      new StaffMember(new StaffId("S2"), "Budi", Rank.MANAGER, true);
  private static final StaffMember SARI =
      new StaffMember(new StaffId("S3"), "Sari", Rank.CASHIER, true);
  private static final String RATNAS = "550179";
  private static final String BUDIS = "493817";
  private static final String SARIS = "908572";
  private static final Act ACT = new Act.OfflineSwitch(true);

  @TempDir Path folder;
  private Path file = Path.of("");
  private Instant now = AT;
  private StaffKeys keys = open();
  private String recovery = "";

  @BeforeEach
  void setUp() {
    file = folder.resolve("shop").resolve("staff.keys");
    keys = open();
    recovery =
        assertInstanceOf(
                StaffTidings.Revealed.class,
                keys.run(new StaffErrand.Begin(RATNA.id(), pin(RATNAS))))
            .codes()
            .texts()
            .getFirst();
    assertEquals(new StaffTidings.Done(), keys.run(new StaffErrand.SetPin(BUDI.id(), pin(BUDIS))));
    assertEquals(new StaffTidings.Done(), keys.run(new StaffErrand.SetPin(SARI.id(), pin(SARIS))));
  }

  private StaffKeys open() {
    return new StaffKeys(file, () -> now, new SecureRandom(), LITTLE, false);
  }

  private static Pin pin(String digits) {
    return new Pin(digits.toCharArray());
  }

  private StaffTidings signIn(String typed) {
    return keys.run(new StaffErrand.SignIn(pin(typed), Optional.empty()));
  }

  private static StaffTidings refused(StaffTrouble why) {
    return new StaffTidings.Refused(why);
  }

  private static ApprovalRequest request(boolean code) {
    return new ApprovalRequest(7, ACT, List.of(), "Sari", AT, List.of(RATNA, BUDI), code);
  }

  private Answer ask(String typed) {
    return ask(typed, "", false, Optional.empty());
  }

  private Answer ask(String typed, String code, boolean needed, Optional<StaffId> badge) {
    return keys.ask(request(needed), typed.toCharArray(), code.toCharArray(), badge);
  }

  private void assertApproved(String by, Answer answer) {
    assertEquals(new Answer.Approved(new Approval(7, by, now, ACT)), answer);
  }

  @Test
  void aPinSaysWhoseItIs() {
    assertEquals(new StaffTidings.Known(RATNA.id()), signIn(RATNAS));
    assertEquals(new StaffTidings.Known(BUDI.id()), signIn(BUDIS));
    assertEquals(new StaffTidings.Known(SARI.id()), signIn(SARIS));
    assertEquals(refused(new StaffTrouble.WrongPin(2)), signIn("111222"));
  }

  @Test
  void anApprovalIsBoundToWhatWasAskedAndNamesWhoGaveIt() {
    assertApproved("Budi", ask(BUDIS));
    assertApproved("Ibu Ratna", ask(RATNAS));
  }

  @Test
  void whoeverMayNotIsRefusedAndCountsAsWrong() {
    assertEquals(new Answer.MayNot(2), ask(SARIS));
    assertEquals(new Answer.MayNot(1), ask(SARIS));
    assertEquals(new Answer.MayNot(0), ask(SARIS));
    assertEquals(new Answer.Locked(AT.plusSeconds(30)), ask(BUDIS));
  }

  @Test
  void aRightPinForgivesNothing() {
    assertEquals(refused(new StaffTrouble.WrongPin(2)), signIn("111222"));
    assertEquals(refused(new StaffTrouble.WrongPin(1)), signIn("111223"));
    assertEquals(new StaffTidings.Known(SARI.id()), signIn(SARIS));
    assertEquals(refused(new StaffTrouble.WrongPin(0)), signIn("111224"));
    assertEquals(refused(new StaffTrouble.Locked(AT.plusSeconds(30))), signIn(SARIS));
    now = AT.plusSeconds(30);
    assertEquals(new StaffTidings.Known(SARI.id()), signIn(SARIS));
    assertEquals(refused(new StaffTrouble.WrongPin(0)), signIn("111224"));
    assertEquals(refused(new StaffTrouble.Locked(now.plusSeconds(60))), signIn(SARIS));
    now = now.plus(Duration.ofHours(1));
    assertEquals(refused(new StaffTrouble.WrongPin(2)), signIn("111224"), "time does");
  }

  /// Somebody inside, who knows their own PIN and has a whole night with a clock that they watch.
  @Test
  void aNightOfGuessingGetsAHandfulOfTries() {
    int tries = 0;
    while (now.isBefore(AT.plus(Duration.ofHours(10)))) {
      StaffTidings came = signIn(String.format(Locale.ROOT, "%06d", 100_000 + tries));
      if (came instanceof StaffTidings.Refused(StaffTrouble.Locked(var until))) {
        now = until;
      } else {
        tries++;
        var _ = signIn(SARIS);
      }
    }
    assertTrue(tries < 80, tries + " of a million");
  }

  @Test
  void aRestartGivesNoNewTriesAndNeitherDoesAClockThatIsSetBack() {
    for (int left = 2; left >= 0; left--) {
      keys = open();
      assertEquals(refused(new StaffTrouble.WrongPin(left)), signIn("111222"));
    }
    keys = open();
    assertEquals(new Answer.Locked(AT.plusSeconds(30)), ask(BUDIS));
    now = AT.minus(Duration.ofDays(400));
    assertEquals(new Answer.Locked(now.plusSeconds(30)), ask(BUDIS));
    now = now.plusSeconds(30);
    assertApproved("Budi", ask(BUDIS));
  }

  @Test
  void noTwoPeopleHaveOnePinAndNobodyIsToldWhoseItIs() {
    StaffId joko = new StaffId("S4");
    assertEquals(
        refused(new StaffTrouble.PinTaken()), keys.run(new StaffErrand.SetPin(joko, pin(BUDIS))));
    assertEquals(
        refused(new StaffTrouble.BadPin(PinFault.EASY)),
        keys.run(new StaffErrand.SetPin(joko, pin("123456"))));
    assertEquals(
        refused(new StaffTrouble.PinTaken()), keys.run(new StaffErrand.SetPin(joko, pin(SARIS))));
    assertEquals(
        refused(new StaffTrouble.PinTaken()), keys.run(new StaffErrand.SetPin(joko, pin(RATNAS))));
    assertInstanceOf(
        StaffTrouble.Locked.class,
        assertInstanceOf(
                StaffTidings.Refused.class, keys.run(new StaffErrand.SetPin(joko, pin("674433"))))
            .why(),
        "finding PINs by setting them is guessing");
  }

  @Test
  void onesOwnPinIsChangedByWhoeverKnowsIt() {
    assertEquals(
        refused(new StaffTrouble.WrongPin(2)),
        keys.run(new StaffErrand.ChangePin(SARI.id(), pin(BUDIS), pin("674433"))));
    assertEquals(
        new StaffTidings.Done(),
        keys.run(new StaffErrand.ChangePin(SARI.id(), pin(SARIS), pin("674433"))));
    assertEquals(new StaffTidings.Known(SARI.id()), signIn("674433"));
    assertEquals(refused(new StaffTrouble.WrongPin(1)), signIn(SARIS));
  }

  @Test
  void aForgottenPinOfAnOwnerIsSetByThePrintedCodeOnce() {
    Set<StaffId> owners = Set.of(RATNA.id());
    assertEquals(
        refused(new StaffTrouble.WrongCode(2)),
        keys.run(new StaffErrand.Recover(pin("AAAA-BBBB"), pin("674433"), owners)));
    assertEquals(
        refused(new StaffTrouble.WrongCode(1)),
        keys.run(new StaffErrand.Recover(pin(recovery), pin("674433"), Set.of(BUDI.id()))),
        "and is nobody else's");
    String typed = recovery.toLowerCase(Locale.ROOT).replace("-", " ");
    StaffTidings.Revealed next =
        assertInstanceOf(
            StaffTidings.Revealed.class,
            keys.run(new StaffErrand.Recover(pin(typed), pin("674433"), owners)));
    assertEquals(RATNA.id(), next.who());
    assertNotEquals(recovery, next.codes().texts().getFirst());
    assertEquals(new StaffTidings.Known(RATNA.id()), signIn("674433"));
    assertEquals(
        refused(new StaffTrouble.WrongCode(0)),
        keys.run(new StaffErrand.Recover(pin(recovery), pin("135792"), owners)));
  }

  @Test
  void aBadgeIsSomebodysAndIsKeptAsAFingerprint() throws IOException {
    assertEquals(
        new StaffTidings.BadgeOf(Optional.empty()), keys.run(new StaffErrand.KnowBadge("0042")));
    assertEquals(
        new StaffTidings.Done(), keys.run(new StaffErrand.GiveBadge(BUDI.id(), "BADGE-0042")));
    assertEquals(
        new StaffTidings.BadgeOf(Optional.of(BUDI.id())),
        keys.run(new StaffErrand.KnowBadge("BADGE-0042")));
    assertEquals(
        refused(new StaffTrouble.BadgeTaken()),
        keys.run(new StaffErrand.GiveBadge(SARI.id(), "BADGE-0042")));
    assertFalse(Files.readString(file).contains("0042"));
    assertEquals(new StaffTidings.Done(), keys.run(new StaffErrand.TakeBadge(BUDI.id())));
    assertEquals(
        new StaffTidings.BadgeOf(Optional.empty()),
        keys.run(new StaffErrand.KnowBadge("BADGE-0042")));
  }

  @Test
  void afterABadgeOnlyItsHoldersPinWillDo() {
    assertEquals(
        refused(new StaffTrouble.NotTheirs()),
        keys.run(new StaffErrand.SignIn(pin(SARIS), Optional.of(BUDI.id()))));
    assertEquals(
        new StaffTidings.Known(BUDI.id()),
        keys.run(new StaffErrand.SignIn(pin(BUDIS), Optional.of(BUDI.id()))));
    assertEquals(new Answer.OtherBadge(), ask(RATNAS, "", false, Optional.of(BUDI.id())));
    assertApproved("Budi", ask(BUDIS, "", false, Optional.of(BUDI.id())));
  }

  private String secret() throws IOException {
    StaffTidings.Enrolling shown =
        assertInstanceOf(
            StaffTidings.Enrolling.class,
            keys.run(new StaffErrand.Enrol(BUDI.id(), "Budi", "Toko")));
    assertFalse(shown.toString().contains("otpauth"), "no log has it");
    String letters = shown.typed().texts().getFirst();
    assertTrue(shown.uri().texts().getFirst().contains("secret=" + letters));
    return base64(letters);
  }

  /// What a phone does with the letters.
  private static String base64(String letters) {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    int held = 0;
    int bits = 0;
    for (int i = 0; i < letters.length(); i++) {
      held = (held << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letters.charAt(i));
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(held >> bits);
        held &= (1 << bits) - 1;
      }
    }
    return java.util.Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private String code(String secret) {
    return String.format(Locale.ROOT, "%06d", PhoneCode.code(secret, now.getEpochSecond() / 30));
  }

  private List<String> enrolled(String secret) {
    List<String> codes =
        assertInstanceOf(
                StaffTidings.Revealed.class,
                keys.run(new StaffErrand.Confirm(BUDI.id(), pin(code(secret)))))
            .codes()
            .texts();
    now = now.plusSeconds(60);
    return codes;
  }

  @Test
  void fromASumOnThePhoneHasToAgreeAndItsCodeWorksOnce() throws IOException {
    assertEquals(new Answer.NoPhone("Budi"), ask(BUDIS, "", true, Optional.empty()));
    String secret = secret();
    assertEquals(new Answer.NoPhone("Budi"), ask(BUDIS, code(secret), true, Optional.empty()));
    List<String> codes = enrolled(secret);
    assertEquals(8, new HashSet<>(codes).size());
    assertEquals(new Answer.CodeMissing(), ask(BUDIS, "", true, Optional.empty()));
    String typed = code(secret);
    assertEquals(
        new Answer.WrongCode(2),
        ask(BUDIS, typed.equals("000000") ? "000001" : "000000", true, Optional.empty()));
    assertApproved("Budi", ask(BUDIS, typed, true, Optional.empty()));
    assertEquals(new Answer.WrongCode(1), ask(BUDIS, typed, true, Optional.empty()));
    keys = open();
    assertEquals(
        new Answer.WrongCode(0),
        ask(BUDIS, typed, true, Optional.empty()),
        "a restart makes no code new");
  }

  @Test
  void aCodeThatConfirmedThePhoneApprovesNothing() throws IOException {
    String secret = secret();
    String typed = code(secret);
    assertInstanceOf(
        StaffTidings.Revealed.class, keys.run(new StaffErrand.Confirm(BUDI.id(), pin(typed))));
    assertEquals(new Answer.WrongCode(2), ask(BUDIS, typed, true, Optional.empty()));
  }

  @Test
  void aPhoneThatShowsAnotherCodeIsNotConfirmed() throws IOException {
    String secret = secret();
    assertEquals(
        refused(new StaffTrouble.WrongCode(3)),
        keys.run(new StaffErrand.Confirm(BUDI.id(), pin("12345x"))));
    keys = open();
    assertEquals(
        refused(new StaffTrouble.WrongCode(3)),
        keys.run(new StaffErrand.Confirm(BUDI.id(), pin(code(secret)))),
        "a secret that was only shown is gone with the program");
  }

  @Test
  void eachSpareCodeStandsInForALostPhoneOnce() throws IOException {
    List<String> codes = enrolled(secret());
    String spare = codes.get(3).toLowerCase(Locale.ROOT).replace("-", "");
    assertApproved("Budi", ask(BUDIS, spare, true, Optional.empty()));
    assertEquals(new Answer.WrongCode(2), ask(BUDIS, spare, true, Optional.empty()));
    assertEquals(7, standing().of(BUDI.id()).codesLeft());
    assertEquals(new StaffTidings.Done(), keys.run(new StaffErrand.DropPhone(BUDI.id())));
    assertEquals(new Answer.NoPhone("Budi"), ask(BUDIS, codes.getFirst(), true, Optional.empty()));
  }

  private Standing standing() {
    return assertInstanceOf(StaffTidings.Looked.class, keys.run(new StaffErrand.Look())).standing();
  }

  @Test
  void theFileTellsNoSecretAndIsForThisUserAlone() throws IOException {
    List<String> codes = enrolled(secret());
    String text = Files.readString(file);
    for (String secret : List.of(RATNAS, BUDIS, SARIS, recovery, codes.getFirst())) {
      assertFalse(text.contains(secret));
      assertFalse(text.contains(secret.replace("-", "")));
    }
    Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void whatWasTypedIsWiped() {
    char[] typed = BUDIS.toCharArray();
    char[] code = "123456".toCharArray();
    var _ = keys.ask(request(true), typed, code, Optional.empty());
    assertArrayEquals(new char[6], typed);
    assertArrayEquals(new char[6], code);
    Pin pin = pin(BUDIS);
    var _ = keys.run(new StaffErrand.SignIn(pin, Optional.empty()));
    assertArrayEquals(new char[6], pin.take());
  }

  @Test
  void aMissingFileLetsNobodyIn() throws IOException {
    Files.delete(file);
    assertEquals(refused(new StaffTrouble.Missing()), signIn(RATNAS));
    assertEquals(new Answer.NotSetUp(), ask(RATNAS));
    assertEquals(Optional.of(new StaffTrouble.Missing()), standing().trouble());
    assertFalse(standing().startsOver());
  }

  /// Whatever becomes of a byte of the file: the PINs that held either hold still, or nobody gets
  /// in.
  @Test
  void aDamagedFileLetsNobodyIn() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i += 7) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      Files.write(file, damaged);
      StaffTidings.Refused came = assertInstanceOf(StaffTidings.Refused.class, signIn(RATNAS));
      assertInstanceOf(StaffTrouble.Unavailable.class, came.why(), "byte " + i);
      assertArrayEquals(damaged, Files.readAllBytes(file), "and nothing is written over it");
    }
    for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertInstanceOf(Answer.Unavailable.class, ask(RATNAS));
    }
    Files.writeString(file, "#".repeat(2_000_000));
    assertInstanceOf(Answer.Unavailable.class, ask(RATNAS));
    Files.write(file, whole);
    assertApproved("Ibu Ratna", ask(RATNAS));
  }

  @Test
  void aTryThatCannotBeWrittenDownIsNotLookedAt() throws IOException {
    Files.createDirectories(file.resolveSibling("staff.keys.new").resolve("in the way"));
    assertInstanceOf(Answer.Unavailable.class, ask(RATNAS));
    assertInstanceOf(
        StaffTrouble.Unavailable.class,
        assertInstanceOf(StaffTidings.Refused.class, signIn(RATNAS)).why());
  }

  @Test
  void startingOverForgetsAllPinsKeepsTheOldFileAndSaysSo() throws IOException {
    StaffKeys.startOver(file, () -> now, new SecureRandom());
    assertTrue(standing().startsOver());
    assertEquals(refused(new StaffTrouble.WrongPin(2)), signIn(RATNAS));
    assertInstanceOf(
        StaffTidings.Revealed.class, keys.run(new StaffErrand.Begin(RATNA.id(), pin("674433"))));
    assertFalse(standing().startsOver());
    assertEquals(new StaffTidings.Known(RATNA.id()), signIn("674433"));
    try (var files = Files.list(file.getParent())) {
      assertEquals(1, files.filter(one -> one.toString().endsWith(".aside")).count());
    }
  }

  @Test
  void theDemosPeopleAreThereFromTheFirstLook() {
    StaffKeys demo =
        new StaffKeys(folder.resolve("demo.keys"), () -> now, new SecureRandom(), LITTLE, true);
    for (DemoStaff one : DemoStaff.values()) {
      assertEquals(
          new StaffTidings.Known(one.member().id()),
          demo.run(new StaffErrand.SignIn(pin(one.pin()), Optional.empty())));
    }
  }
}
