/// Tells the build where the JDK lies that it uses, for the launcher.
final class JdkHome {
  private JdkHome() {}

  public static void main(String[] args) {
    System.out.println(System.getProperty("java.home"));
  }
}
