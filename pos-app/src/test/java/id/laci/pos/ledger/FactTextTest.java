package id.laci.pos.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.laci.pos.payment.Payment;
import id.laci.pos.sale.Tender;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactTextTest {
  @Test
  void whatIsWrittenIsRead() throws FactText.Unreadable {
    for (Entry entry : FactSamples.entries()) {
      assertEquals(entry, FactText.read(FactText.write(entry)));
    }
  }

  @Test
  void anEntryOfManyFactsIsOneLine() throws FactText.Unreadable {
    Entry entry = new Entry(FactSamples.AT, FactSamples.facts().toList());
    String text = FactText.write(entry);
    assertFalse(text.contains("\n"));
    assertEquals(entry, FactText.read(text));
    Entry none = new Entry(FactSamples.AT, List.of());
    assertEquals(none, FactText.read(FactText.write(none)));
  }

  @Test
  void theSamplesHaveEveryKindOfFactPaymentAndTender() {
    assertComplete(Fact.class, FactSamples.facts());
    assertComplete(
        Payment.class,
        FactSamples.facts()
            .filter(Fact.PaymentMoved.class::isInstance)
            .map(moved -> ((Fact.PaymentMoved) moved).payment()));
    assertComplete(
        Tender.class,
        Stream.concat(
            Stream.of(FactSamples.claimed(), FactSamples.credit()),
            FactSamples.walletSale().tenders().stream()));
  }

  /// The file was written by the first release. It is never regenerated: text once written is read
  /// for ever.
  @Test
  void theJournalOfVersionOneIsReadForEver() throws IOException, FactText.Unreadable {
    if (Boolean.getBoolean("golden.rewrite")) {
      append();
    }
    List<String> lines = lines("/journal/v1.txt");
    List<Entry> entries = FactSamples.entries();
    assertEquals(entries.size(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      assertEquals(entries.get(i), FactText.read(lines.get(i)), "line " + (i + 1));
    }
  }

  /// Writes the text of samples that are new. Lines that are there stay as they are.
  private static void append() throws IOException {
    Path file = Path.of("src/test/resources/journal/v1.txt");
    long there = lines("/journal/v1.txt").size();
    StringBuilder more = new StringBuilder();
    FactSamples.entries().stream()
        .skip(there)
        .forEach(entry -> more.append(FactText.write(entry)).append('\n'));
    Files.writeString(file, more, StandardOpenOption.APPEND);
  }

  @Test
  void theTextOfVersionOneIsStillWrittenThatWay() throws IOException {
    assertEquals(1, FactText.VERSION);
    List<String> lines = lines("/journal/v1.txt");
    List<Entry> entries = FactSamples.entries();
    for (int i = 0; i < lines.size(); i++) {
      if (!isRetired(lines.get(i))) {
        assertEquals(lines.get(i), FactText.write(entries.get(i)), "line " + (i + 1));
      }
    }
  }

  private static boolean isRetired(String line) {
    return line.contains("\"f\":\"print\"") || line.contains("\"f\":\"printed\"");
  }

  @Test
  void theGatewaysClockIsKeptWhereItWasHeardAndOlderEntriesAreReadWithoutIt() throws Exception {
    for (long millis : new long[] {0, -1_234, 172_800_000}) {
      Entry entry = new Entry(FactSamples.AT, Optional.of(Duration.ofMillis(millis)), List.of());
      assertEquals(entry, FactText.read(FactText.write(entry)));
    }
    Entry older = FactText.read("{\"v\":1,\"at\":\"2026-03-01T05:00:00Z\",\"facts\":[]}");
    assertEquals(Optional.empty(), older.ahead());
    assertFalse(FactText.write(older).contains("ahead"));
  }

  @Test
  void anotherVersionIsRefused() {
    String text = FactText.write(FactSamples.entries().getFirst());
    assertThrows(
        FactText.Unreadable.class, () -> FactText.read(text.replace("\"v\":1", "\"v\":2")));
  }

  private static void assertComplete(Class<?> kind, Stream<?> samples) {
    Set<Class<?>> there = samples.map(Object::getClass).collect(Collectors.toSet());
    assertEquals(Set.of(kind.getPermittedSubclasses()), there);
  }

  static List<String> lines(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(FactTextTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
