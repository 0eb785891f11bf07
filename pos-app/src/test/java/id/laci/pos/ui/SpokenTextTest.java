package id.laci.pos.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a person reads comes from the bundles: no text is written into the code.
final class SpokenTextTest {
  /// A text node or a small control that is given letters as its text, which is the first argument.
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?:setText|setPromptText|setAccessibleText|new Label|new Text|new Button|new Tooltip"
              + "|Parts\\.(?:label|wrapped|key|act|chip))\\(\\s*\"[^\"]*\\p{L}[^\"]*\"");

  /// Inline styles escape the sheets, and with them the tokens.
  private static final Pattern STYLED =
      Pattern.compile("\\.setStyle\\(\\s*\"[^\"]*(?:color|fill|size)");

  @Test
  void noTextIsWrittenIntoTheCode() throws IOException {
    assertEquals(List.of(), hits(SPOKEN));
  }

  @Test
  void noLookIsWrittenIntoTheCode() throws IOException {
    assertEquals(List.of(), hits(STYLED));
  }

  /// The gallery shows sample values, which nobody translates.
  private static final String SAMPLES = "/ui/gallery/";

  private static List<String> hits(Pattern pattern) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : Sources.java()) {
      if (file.toString().contains(SAMPLES)) {
        continue;
      }
      pattern
          .matcher(Sources.text(file))
          .results()
          .forEach(hit -> found.add(file.getFileName() + ": " + hit.group()));
    }
    return found;
  }
}
