package id.laci.pos.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// Colours have a number in one place, and whatever is written can be read there (WCAG 2.2, 1.4.3).
final class TokensTest {
  private static final double CONTRAST_LEAST = 4.5;
  private static final Pattern TOKEN = Pattern.compile("(-pos-[a-z-]+):\\s*(#[0-9A-Fa-f]{6});");
  private static final Pattern ROLE = Pattern.compile("-pos-[a-z-]+");
  private static final Pattern COLOUR =
      Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(");

  /// What is written on what.
  private static final String[][] PAIRS = {
    {"-pos-ink", "-pos-bg"},
    {"-pos-ink", "-pos-surface"},
    {"-pos-ink", "-pos-sunken"},
    {"-pos-ink", "-pos-accent-soft"},
    {"-pos-ink", "-pos-waiting-soft"},
    {"-pos-ink", "-pos-failed-soft"},
    {"-pos-muted", "-pos-bg"},
    {"-pos-muted", "-pos-surface"},
    {"-pos-muted", "-pos-sunken"},
    {"-pos-muted", "-pos-accent-soft"},
    {"-pos-accent", "-pos-surface"},
    {"-pos-accent", "-pos-accent-soft"},
    {"-pos-on-accent", "-pos-accent"},
    {"-pos-paid", "-pos-surface"},
    {"-pos-paid", "-pos-paid-soft"},
    {"-pos-on-paid", "-pos-paid"},
    {"-pos-waiting", "-pos-surface"},
    {"-pos-waiting", "-pos-waiting-soft"},
    {"-pos-failed", "-pos-surface"},
    {"-pos-failed", "-pos-failed-soft"},
    {"-pos-on-strong", "-pos-strong"},
    {"-pos-on-strong-muted", "-pos-strong"},
    {"-pos-qr-dark", "-pos-qr-light"},
  };

  @Test
  void everyTextCanBeReadInLightAndDark() throws IOException {
    List<String> weak = new ArrayList<>();
    for (boolean dark : new boolean[] {false, true}) {
      Map<String, Color> tokens = tokens(dark);
      for (String[] pair : PAIRS) {
        double contrast = contrast(colour(tokens, pair[0]), colour(tokens, pair[1]));
        if (contrast < CONTRAST_LEAST) {
          weak.add("%s on %s%s: %.2f".formatted(pair[0], pair[1], dark ? " (dark)" : "", contrast));
        }
      }
    }
    assertEquals(List.of(), weak);
  }

  @Test
  void coloursHaveNumbersInOneSheetAlone() throws IOException {
    List<Path> others = new ArrayList<>(Sources.sheets());
    assertTrue(others.remove(Sources.tokens()));
    others.addAll(Sources.java());
    List<String> found = new ArrayList<>();
    for (Path file : others) {
      for (String line : Sources.lines(file)) {
        String code = line.strip();
        if (!code.startsWith("//") && COLOUR.matcher(code).find()) {
          found.add(file.getFileName() + ": " + code);
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void everyRoleThatIsUsedExists() throws IOException {
    Map<String, Color> tokens = tokens(false);
    TreeSet<String> unknown = new TreeSet<>();
    for (Path sheet : Sources.sheets()) {
      Matcher role = ROLE.matcher(Sources.text(sheet));
      while (role.find()) {
        if (!tokens.containsKey(role.group())) {
          unknown.add(sheet.getFileName() + ": " + role.group());
        }
      }
    }
    assertEquals(new TreeSet<>(), unknown);
  }

  @Test
  void aCodeIsBlackOnWhiteInTheDarkToo() throws IOException {
    assertEquals(Color.BLACK, colour(tokens(true), "-pos-qr-dark"));
    assertEquals(Color.WHITE, colour(tokens(true), "-pos-qr-light"));
  }

  private static Map<String, Color> tokens(boolean dark) throws IOException {
    String text = Sources.text(Sources.tokens());
    int split = text.indexOf(".root.dark");
    Map<String, Color> tokens = new HashMap<>();
    Matcher token = TOKEN.matcher(dark ? text : text.substring(0, split));
    while (token.find()) { // the dark ones come last and win
      tokens.put(token.group(1), Color.web(token.group(2)));
    }
    return tokens;
  }

  private static Color colour(Map<String, Color> tokens, String name) {
    Color colour = tokens.get(name);
    if (colour == null) {
      throw new IllegalArgumentException("no such token: " + name);
    }
    return colour;
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
