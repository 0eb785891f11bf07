package id.laci.pos;

import id.laci.pos.story.Story;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `laci`: opens the till, or without a display plays the demo visit.
@Command(
    name = "laci",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = LaciCommand.Version.class,
    description = {
      "A point-of-sale terminal for shops that take GoPay and QRIS.",
      "Without a command it opens the till; without a display it plays the demo visit."
    },
    subcommands = {
      DemoCommand.class,
      SandboxCommand.class,
      SimulateCommand.class,
      DevicesCommand.class,
      QrisCommand.class,
      PinCommand.class,
      SettlementCommand.class,
      GalleryCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      RecoveryCodeCommand.class,
      JournalCommand.class,
      CrashTestCommand.class
    })
final class LaciCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The data folder, instead of the system's usual one.")
  private @Nullable Path data;

  /// @return the folder that was named, or the usual one
  DataFolder folder() {
    Path home = Path.of(System.getProperty("user.home"));
    String system = System.getProperty("os.name");
    return Optional.ofNullable(data)
        .map(named -> DataFolder.named(named, System.getenv(), system, home))
        .orElseGet(() -> DataFolder.usual(System.getenv(), system, home));
  }

  /// @return the folder that was named, if one was
  Optional<Path> namedFolder() {
    return Optional.ofNullable(data);
  }

  @Override
  public Integer call() {
    if (Displays.present()) {
      return new TillWindow(folder()).run();
    }
    System.out.println("No display here: playing the demo visit instead, as `laci demo` does.");
    return DemoCommand.play(Story.VISIT, DemoCommand.USUAL_OUT, Optional.empty());
  }

  /// What `--version` prints.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {text()};
    }

    /// @return which program this is, and on which Java it runs
    static String text() {
      String version =
          LaciCommand.class.getModule().getDescriptor() == null
              ? "development"
              : LaciCommand.class
                  .getModule()
                  .getDescriptor()
                  .version()
                  .map(Object::toString)
                  .orElse("development");
      return "Laci " + version + ", Java " + Runtime.version();
    }
  }
}
