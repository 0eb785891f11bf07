package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.journal.Journal;
import id.laci.pos.journal.Keys;
import id.laci.pos.journal.KeysOpened;
import id.laci.pos.journal.Options;
import id.laci.pos.ledger.Counters;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.FactText;
import id.laci.pos.till.Language;
import id.laci.pos.ui.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A till whose ledger is not what was written does not start; it says what has happened, what it
/// means for the money and what to do, and changes nothing.
final class StartRefusalTest {
  private static final int RECORD_BYTES = 64;

  @TempDir Path root;
  private DataFolder folder;
  private Path journal;

  /// What can happen to a journal that no crash explains.
  enum Harm {
    HEAD_GONE {
      @Override
      void to(Path journal) throws IOException {
        Files.delete(journal.resolve("head"));
      }
    },
    HEAD_CHANGED {
      @Override
      void to(Path journal) throws IOException {
        change(journal.resolve("head"), 30);
      }
    },
    SEGMENT_GONE {
      @Override
      void to(Path journal) throws IOException {
        Files.delete(journal.resolve(SEGMENT));
      }
    },
    SEGMENT_SHORT {
      @Override
      void to(Path journal) throws IOException {
        Path file = journal.resolve(SEGMENT);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 8192));
      }
    },
    SEGMENT_OF_NOTHING {
      @Override
      void to(Path journal) throws IOException {
        Files.write(journal.resolve(SEGMENT), new byte[Options.SEGMENT_BYTES]);
      }
    },
    RECORD_CHANGED {
      @Override
      void to(Path journal) throws IOException {
        change(journal.resolve(SEGMENT), 64 + 128 + RECORD_BYTES + 5);
      }
    },
    RECORDS_CUT_OFF {
      @Override
      void to(Path journal) throws IOException {
        Path file = journal.resolve(SEGMENT);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 64 + 128, bytes.length, (byte) 0);
        Files.write(file, bytes);
      }
    };

    static final String SEGMENT = "journal-00000001.seg";

    abstract void to(Path journal) throws IOException;

    static void change(Path file, int at) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      bytes[at] ^= 1;
      Files.write(file, bytes);
    }
  }

  @BeforeEach
  void write() {
    folder = new DataFolder(root.resolve("data"), root.resolve("keys/till.pass"));
    journal = OpenLedger.journal(folder.ledger(true));
    SecureRandom random = new SecureRandom();
    Keys keys =
        assertInstanceOf(
                KeysOpened.Ready.class,
                Keys.open(OpenLedger.keyStore(folder.ledger(true)), folder.keyPassword(), random))
            .keys();
    OpenLedger ledger =
        assertInstanceOf(
                OpenLedger.Result.Good.class, OpenLedger.openJournal(journal, keys, random))
            .ledger();
    try (Journal open = ledger.journal()) {
      for (int number = 1; number <= 5; number++) {
        Entry entry =
            new Entry(
                Instant.EPOCH, List.of(new Fact.Counted(new Counters(number, 1, 1, 1, 1), 1, 0)));
        byte[] body = FactText.write(entry).getBytes(StandardCharsets.UTF_8);
        assertInstanceOf(
            id.laci.pos.journal.Append.Appended.class, open.append(body, () -> new byte[0]));
      }
    }
  }

  private Terminal.Result.Bad refused() {
    Terminal.Result.Bad bad =
        assertInstanceOf(
            Terminal.Result.Bad.class,
            Terminal.open(SettingsFile.demo(), folder, TillClock.start()));
    assertFalse(bad.reasons().isEmpty());
    bad.reasons().forEach(reason -> assertFalse(reason.isBlank()));
    return bad;
  }

  private Map<String, Integer> content() throws IOException {
    Map<String, Integer> content = new TreeMap<>();
    try (Stream<Path> files = Files.list(journal)) {
      for (Path file : files.toList()) {
        content.put(file.toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return content;
  }

  @ParameterizedTest
  @EnumSource
  void damageIsRefusedInWordsAndLeftAsItIs(Harm harm) throws IOException {
    harm.to(journal);
    Map<String, Integer> before = content();
    Terminal.Result.Bad bad = refused();
    assertEquals(StartTrouble.DAMAGED, bad.trouble());
    assertTrue(bad.remedy().contains("laci restore BACKUP --replace"), bad::remedy);
    assertTrue(bad.remedy().startsWith("Delete nothing"), bad::remedy);
    assertEquals(before, content());
  }

  @Test
  void aTornLastRecordIsACrashAndTheTillStarts() throws IOException {
    // beyond the last record: what a crash left of one that was never acknowledged
    int record = RECORD_BYTES * 4;
    int end = 64 + 128 + 5 * record;
    Harm.change(journal.resolve(Harm.SEGMENT), end + RECORD_BYTES * 40);
    OpenLedger ledger =
        assertInstanceOf(
                OpenLedger.Result.Good.class,
                OpenLedger.open(folder.ledger(true), folder.keyPassword(), new SecureRandom()))
            .ledger();
    assertTrue(ledger.report().tornBytes() > 0, "it is said");
    assertEquals(6, ledger.report().lastSequence());
    ledger.journal().close();
  }

  @Test
  void missingOrWrongKeysAreTheirOwnTrouble() throws IOException {
    byte[] password = Files.readAllBytes(folder.keyPassword());
    Files.delete(folder.keyPassword());
    assertEquals(StartTrouble.KEYS, refused().trouble());
    Files.writeString(folder.keyPassword(), "another");
    assertEquals(StartTrouble.KEYS, refused().trouble());
    Files.write(folder.keyPassword(), password);
    Files.delete(OpenLedger.keyStore(folder.ledger(true)));
    assertEquals(StartTrouble.KEYS, refused().trouble(), "new keys do not fit an old journal");
  }

  @Test
  void everyTroubleHasWordsInEveryLanguage() {
    for (Language language : Language.values()) {
      Words words = Words.of(language);
      for (StartTrouble trouble : StartTrouble.values()) {
        assertFalse(words.get(trouble.meaning()).startsWith("start."), trouble::name);
        assertFalse(words.get(trouble.remedy()).startsWith("start."), trouble::name);
      }
    }
  }
}
