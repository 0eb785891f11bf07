package id.laci.drivers.profile;

import id.laci.drivers.escpos.CodePage;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.escpos.PrinterProfile.Ability;
import id.laci.drivers.escpos.PrinterProfile.Answer;
import id.laci.drivers.escpos.PrinterSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The printers known by name, the generic ones first. Read once, on first use.
public final class Profiles {
  private static final String RESOURCE = "printers.txt";
  private static final Set<Answer> USUAL = Set.of(Answer.REAL_TIME, Answer.QUEUED);
  private static final Set<Answer> AUTO = Set.of(Answer.REAL_TIME, Answer.QUEUED, Answer.AUTOMATIC);
  private static final Set<Answer> BY_ID =
      Set.of(Answer.REAL_TIME, Answer.QUEUED, Answer.AUTOMATIC, Answer.PROCESS_ID);

  private static final List<PrinterProfile> ALL = read();

  private Profiles() {}

  /// All of them: what fits any printer of a paper width, then models by maker and name.
  public static List<PrinterProfile> all() {
    return ALL;
  }

  /// The printer of that name.
  public static Optional<PrinterProfile> named(String name) {
    return ALL.stream().filter(profile -> profile.name().equals(name)).findFirst();
  }

  private static List<PrinterProfile> read() {
    List<PrinterProfile> all = new ArrayList<>();
    PrinterProfile eighty = PrinterProfile.GENERIC_80;
    all.add(eighty);
    all.add(PrinterProfile.GENERIC_58);
    all.add(
        new PrinterProfile(
            "Generic 80 mm, 42 columns",
            512,
            42,
            eighty.codePages(),
            eighty.abilities(),
            USUAL,
            PrinterSetup.USUAL));
    Map<String, List<CodePage>> families = new HashMap<>();
    try (InputStream in = Profiles.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t", -1);
        switch (columns[0]) {
          case "pages" -> families.put(columns[1], pages(columns[2]));
          case "model" -> all.add(model(columns, families));
          default -> {
            // a comment
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(all);
  }

  /// A runtime image may lack some character sets: a printer is of use without them.
  private static List<CodePage> pages(String pairs) {
    return Arrays.stream(pairs.split(" ", -1))
        .map(pair -> pair.split("=", -1))
        .filter(pair -> Charset.isSupported(pair[0]))
        .map(pair -> CodePage.of(pair[0], Integer.parseInt(pair[1])))
        .toList();
  }

  private static PrinterProfile model(String[] columns, Map<String, List<CodePage>> families) {
    List<CodePage> pages = families.getOrDefault(columns[5], List.of());
    return new PrinterProfile(
        (columns[1] + " " + columns[2]).strip(),
        Integer.parseInt(columns[3]),
        Integer.parseInt(columns[4]),
        pages.isEmpty() ? PrinterProfile.GENERIC_80.codePages() : pages,
        abilities(List.of(columns)),
        switch (columns[8]) {
          case "id" -> BY_ID;
          case "auto" -> AUTO;
          default -> USUAL;
        },
        PrinterSetup.USUAL);
  }

  private static Set<Ability> abilities(List<String> columns) {
    Set<Ability> abilities = EnumSet.noneOf(Ability.class);
    if (columns.contains("qr")) {
      abilities.add(Ability.QR);
    }
    if (columns.contains("cutter")) {
      abilities.add(Ability.CUTTER);
    }
    if (columns.contains("bars")) {
      abilities.add(Ability.BARCODE);
    }
    return abilities;
  }
}
