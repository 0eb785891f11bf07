package id.laci.pos.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The moments of a story in their order, each with its pictures, for people who look at them.
public final class Playbill {
  /// Where it is written, in the folder of the pictures.
  public static final String FILE = "evening.md";

  private final List<String> lines = new ArrayList<>();
  private int moments;

  /// Begins the next moment.
  ///
  /// @return its number, from 1
  int moment(String title) {
    moments++;
    if (moments > 1) {
      lines.add("");
    }
    lines.add("## " + moments + ". " + title);
    return moments;
  }

  /// @param words what both pictures show
  /// @param name of the pictures, without the screen
  void step(String words, String name) {
    lines.add("- " + words + pictured(name, "cashier") + " ·" + pictured(name, "customer"));
  }

  /// @param name of a paper's picture
  void paper(String name) {
    lines.add("- On paper: [" + name + "](" + name + ".png)");
  }

  private static String pictured(String name, String screen) {
    return " [" + screen + "](" + name + "-" + screen + ".png)";
  }

  /// Writes it into the folder of the pictures; a story without moments leaves none.
  public void write(Path folder) throws IOException {
    if (moments > 0) {
      Files.write(folder.resolve(FILE), lines);
    }
  }
}
