package id.laci.pos;

import id.laci.pos.counter.DeviceOption;
import id.laci.pos.counter.DeviceOptions;
import id.laci.pos.counter.Role;
import id.laci.pos.device.Choices;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

/// `devices.properties`: the devices as chosen on the devices screen. While it exists, it is in
/// force and the addresses in the settings are not.
final class DeviceFile {
  private static final System.Logger LOG = System.getLogger(DeviceFile.class.getName());

  private final Path file;

  DeviceFile(Path file) {
    this.file = file;
  }

  /// @return what was chosen, or nothing when nothing was ever chosen or the file is unreadable,
  ///   which is said in the log
  Optional<Choices> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
      return Optional.of(
          choices(values, problem -> LOG.log(System.Logger.Level.ERROR, file + ": " + problem)));
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(
          System.Logger.Level.ERROR,
          file + " cannot be read, the devices in the settings are used: " + e.getMessage());
      return Optional.empty();
    }
  }

  /// @param problems told of options that cannot be so, which are as usual then
  /// @return the devices named by these settings, place by place
  static Choices choices(Properties values, Consumer<String> problems) {
    Choices choices = Choices.NONE;
    for (Role role : Role.values()) {
      String address = values.getProperty(name(role) + ".address", "").strip();
      if (!address.isEmpty() && !address.equals("none")) {
        String model = values.getProperty(name(role) + ".model", "").strip();
        choices =
            choices.with(role, new Choices.Choice(address, model, options(role, values, problems)));
      }
    }
    return choices;
  }

  private static DeviceOptions options(Role role, Properties values, Consumer<String> problems) {
    DeviceOptions options = DeviceOptions.USUAL;
    for (DeviceOption option : DeviceOption.of(role)) {
      String value = values.getProperty(name(option), option.usual());
      if (option.allows(value)) {
        options = options.with(option, value);
      } else {
        problems.accept(name(option) + ": must be one of " + String.join(", ", option.choices()));
      }
    }
    return options;
  }

  /// @return how the settings call the option
  static String name(DeviceOption option) {
    return name(option.role()) + "." + option.key();
  }

  /// @return how the settings call the place
  static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  /// Writes what was chosen, whole or not at all; a disk that does not take it is said in the log,
  /// and the choice lasts until the program ends.
  void write(Choices choices) {
    Properties values = new Properties();
    choices
        .byRole()
        .forEach(
            (role, choice) -> {
              values.setProperty(name(role) + ".address", choice.address());
              if (!choice.model().isEmpty()) {
                values.setProperty(name(role) + ".model", choice.model());
              }
              choice
                  .options()
                  .set()
                  .forEach((option, value) -> values.setProperty(name(option), value));
            });
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(fresh)) {
        values.store(writer, "Devices, as chosen on the devices screen");
      }
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.ERROR, "the choice of devices cannot be kept", e);
    }
  }
}
