package id.laci.pos;

import id.laci.pos.till.Language;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `laci gallery`: every control and every screen state as pictures.
@Command(name = "gallery", description = "Draws every control and every screen state as pictures.")
final class GalleryCommand implements Callable<Integer> {
  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the pictures go.")
  private @Nullable Path out;

  @Option(names = "--language", paramLabel = "L", description = "id, en or zh; all without it.")
  private @Nullable String language;

  @Option(names = "--theme", paramLabel = "T", description = "light or dark; both without it.")
  private @Nullable String theme;

  @Override
  public Integer call() {
    System.out.println(out + " " + language + " " + theme + " " + Language.ENGLISH);
    return 0;
  }
}
