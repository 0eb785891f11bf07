package id.laci.pos;

import id.laci.pos.till.Language;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.gallery.Gallery;
import id.laci.pos.ui.gallery.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `laci gallery`: every control and every screen state as pictures.
@Command(name = "gallery", description = "Draws every control and every screen state as pictures.")
final class GalleryCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where they go.")
  private Path out = Path.of("gallery");

  @Option(names = "--language", paramLabel = "L", description = "id, en or zh; all without it.")
  private @Nullable String language;

  @Option(names = "--theme", paramLabel = "T", description = "light or dark; both without it.")
  private @Nullable String theme;

  @Override
  public Integer call() {
    Set<Language> languages = chosen(Language.class, language, Language::tag, "--language");
    Set<Theme> themes = chosen(Theme.class, theme, Theme::tag, "--theme");
    Fx.start(true);
    try {
      List<Path> pictures = Gallery.draw(out, languages, themes);
      System.out.println(pictures.size() + " pictures in " + out.toAbsolutePath());
      return 0;
    } catch (IOException e) {
      System.err.println("laci gallery: " + e);
      return 1;
    } finally {
      Fx.stop();
    }
  }

  private <E extends Enum<E>> Set<E> chosen(
      Class<E> kind, @Nullable String wanted, Function<E, String> tag, String option) {
    if (wanted == null) {
      return EnumSet.allOf(kind);
    }
    return Arrays.stream(kind.getEnumConstants())
        .filter(each -> tag.apply(each).equals(wanted))
        .findFirst()
        .map(EnumSet::of)
        .orElseThrow(() -> unknown(kind, wanted, tag, option));
  }

  private <E> ParameterException unknown(
      Class<E> kind, String wanted, Function<E, String> tag, String option) {
    String known =
        Arrays.stream(kind.getEnumConstants()).map(tag).collect(Collectors.joining(", "));
    if (spec == null) {
      throw new IllegalStateException("used outside the command line");
    }
    return new ParameterException(
        spec.commandLine(), option + ": one of " + known + " expected, found " + wanted);
  }
}
