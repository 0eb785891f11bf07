package id.laci.pos;

import picocli.CommandLine;

/// Starts Laci from the command line.
public final class Main {
  private Main() {}

  /// @param args see `laci --help`
  public static void main(String[] args) {
    int exit = commands().execute(args);
    System.exit(exit);
  }

  /// @return the whole command line: exit code 0 when it went well, 1 when it did not, 2 when it
  ///   was not understood
  static CommandLine commands() {
    return new CommandLine(new LaciCommand()).setCaseInsensitiveEnumValuesAllowed(true);
  }
}
