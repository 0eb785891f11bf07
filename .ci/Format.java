import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Lays Java sources out, or with `check` names those that are not laid out. Run by the build in a JDK
/// that can parse this project's Java: Maven's own may be too old.
final class Format {
  private Format() {}

  public static void main(String[] args) throws Exception {
    boolean check = args[0].equals("check");
    List<Path> sources;
    try (Stream<Path> files = Files.walk(Path.of(args[1]))) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    Formatter formatter = new Formatter(JavaFormatterOptions.defaultOptions());
    int wrong = 0;
    for (Path source : sources) {
      String before = Files.readString(source);
      String after = formatter.formatSourceAndFixImports(before);
      if (!before.equals(after)) {
        wrong++;
        if (check) {
          System.err.println("Not laid out: " + source);
        } else {
          Files.writeString(source, after);
        }
      }
    }
    if (check && wrong > 0) {
      System.err.println("Lay them out with: mvn -DskipTests verify -Dlayout=apply");
      System.exit(1);
    }
  }
}
