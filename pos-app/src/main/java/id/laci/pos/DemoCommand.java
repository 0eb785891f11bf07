package id.laci.pos;

import id.laci.pos.story.Performance;
import id.laci.pos.story.Playbill;
import id.laci.pos.story.Story;
import id.laci.pos.story.StoryFailed;
import id.laci.pos.story.Transcript;
import id.laci.pos.ui.Fx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `laci demo`: plays a story in the demo shop without a display and leaves pictures of it.
@Command(
    name = "demo",
    description = {
      "Plays a story in the demo shop without a display. Prints what happens and",
      "leaves numbered pictures of both screens. The story visit is a sale by QR,",
      "one in cash, a code that expires, a network that dies; the story trouble is",
      "an evening on which everything goes wrong with payments."
    })
final class DemoCommand implements Callable<Integer> {
  static final Path USUAL_OUT = Path.of("target", "demo");

  @ParentCommand private @Nullable LaciCommand laci;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where pictures and transcript go; target/demo without it.")
  private Path out = USUAL_OUT;

  @Option(
      names = "--story",
      paramLabel = "STORY",
      description = "What is played: ${COMPLETION-CANDIDATES}; visit without it.")
  private Story story = Story.VISIT;

  @Override
  public Integer call() {
    return play(story, out, laci == null ? Optional.empty() : laci.namedFolder());
  }

  /// @param data the data folder; without one the story keeps its ledger in a folder that is
  ///   deleted afterwards, so that every visit is the first
  /// @return the exit code
  static int play(Story story, Path out, Optional<Path> data) {
    Transcript transcript = new Transcript(System.out);
    try {
      clear(out);
      if (data.isPresent()) {
        return play(story, out, data.get(), transcript);
      }
      Path own = Files.createTempDirectory("laci-demo");
      try {
        return play(story, out, own, transcript);
      } finally {
        delete(own);
      }
    } catch (IOException e) {
      System.err.println("laci demo: " + e);
      return 1;
    } finally {
      Fx.stop();
    }
  }

  private static int play(Story story, Path out, Path data, Transcript transcript)
      throws IOException {
    DataFolder folder =
        new DataFolder(data.resolve("data"), data.resolve("keys").resolve("demo.pass"));
    transcript.say("Starting the demo shop; screens exist as pictures only.");
    Settings settings = SettingsFile.demo();
    return switch (Terminal.open(settings, folder, TillClock.start())) {
      case Terminal.Result.Bad(var _, var reasons, var remedy) -> {
        List.copyOf(reasons).forEach(reason -> System.err.println("laci demo: " + reason));
        System.err.println("laci demo: " + remedy);
        yield 1;
      }
      case Terminal.Result.Good(var terminal) -> play(story, out, terminal, transcript);
    };
  }

  /// @param terminal opened and not yet started; closed afterwards
  /// @return the exit code
  static int play(Story story, Path out, Terminal terminal, Transcript transcript)
      throws IOException {
    try (terminal) {
      Playbill playbill = new Playbill();
      Performance performance =
          new Performance(new DemoPremises(terminal), out, transcript, playbill);
      terminal.start();
      story.play(performance);
      playbill.write(out);
      transcript.say("Pictures and receipts: " + out.toAbsolutePath());
      return 0;
    } catch (StoryFailed e) {
      transcript.say("FAILED: " + e.getMessage());
      return 1;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return 1;
    } finally {
      Files.createDirectories(out);
      transcript.write(out.resolve("transcript.txt"));
    }
  }

  /// Takes away what an earlier visit left, and nothing else.
  private static void clear(Path out) throws IOException {
    if (Files.isDirectory(out)) {
      try (Stream<Path> files = Files.list(out)) {
        for (Path file :
            files
                .filter(
                    each ->
                        each.getFileName()
                            .toString()
                            .matches("[0-9]{2}-.*\\.(png|bin)|" + Playbill.FILE))
                .toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
