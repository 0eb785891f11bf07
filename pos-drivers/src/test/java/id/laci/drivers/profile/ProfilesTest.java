package id.laci.drivers.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.drivers.escpos.Block;
import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.EscPosEncoder;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.escpos.PrinterProfile.Answer;
import id.laci.drivers.escpos.Printout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {
  static Stream<PrinterProfile> all() {
    return Profiles.all().stream();
  }

  @Test
  void namesAreDifferentAndTheGenericOnesComeFirst() {
    List<String> names = all().map(PrinterProfile::name).toList();
    assertEquals(names.size(), names.stream().distinct().count());
    assertEquals(PrinterProfile.GENERIC_80, Profiles.all().getFirst());
    assertEquals(PrinterProfile.GENERIC_58, Profiles.all().get(1));
    assertTrue(names.size() > 25, names::toString);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPrinterPrintsWhatItIsSent(PrinterProfile printer) {
    Document document =
        Document.of(Block.columns("Café", "12.500"), Block.text("Terima kasih"), new Block.Cut());
    Printout printout =
        Printout.of(EscPosEncoder.encode(document, printer).bytes().toArray(), printer);
    assertEquals(List.of(), printout.unknown());
    String first = printout.lines().getFirst();
    assertTrue(first.startsWith("Café") && first.endsWith("12.500"), first);
    assertEquals(printer.columns(), first.length());
  }

  @Test
  void printersAreFoundByName() {
    PrinterProfile epson = Profiles.named("Epson TM-T88V").orElseThrow();
    assertEquals(42, epson.columns());
    assertTrue(epson.answers().contains(Answer.PROCESS_ID));
    assertEquals(Optional.empty(), Profiles.named("Nobody's printer"));
  }
}
