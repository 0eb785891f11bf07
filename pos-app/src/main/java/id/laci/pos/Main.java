package id.laci.pos;

/// Starts the till.
public final class Main {
  private Main() {}

  /// @param args see `laci --help`
  public static void main(String[] args) {
    System.out.println("Laci on " + Runtime.version());
  }
}
