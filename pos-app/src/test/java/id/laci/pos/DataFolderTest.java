package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the data goes on each system.
final class DataFolderTest {
  private static final Path HOME = Path.of("/home/sari");

  @Test
  void linuxKeepsDataInTheHomeOfTheUser() {
    DataFolder folder = DataFolder.usual(Map.of(), "Linux", HOME);
    assertEquals(HOME.resolve(".local/share/laci"), folder.root());
    assertEquals(HOME.resolve(".config/laci"), folder.keyPassword().getParent());
  }

  @Test
  void linuxFollowsTheXdgFolders() {
    DataFolder folder =
        DataFolder.usual(
            Map.of("XDG_DATA_HOME", "/srv/data", "XDG_CONFIG_HOME", "/srv/config"), "Linux", HOME);
    assertEquals(Path.of("/srv/data/laci"), folder.root());
    assertEquals(Path.of("/srv/config/laci"), folder.keyPassword().getParent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "data", "./data"})
  void aRelativeXdgFolderIsIgnored(String named) {
    DataFolder folder = DataFolder.usual(Map.of("XDG_DATA_HOME", named), "Linux", HOME);
    assertEquals(HOME.resolve(".local/share/laci"), folder.root());
  }

  @Test
  void windowsKeepsDataInLocalAppData() {
    DataFolder folder =
        DataFolder.usual(Map.of("LOCALAPPDATA", "/c/Users/sari/Local"), "Windows 11", HOME);
    assertEquals(Path.of("/c/Users/sari/Local/Laci/Data"), folder.root());
    assertEquals(Path.of("/c/Users/sari/Local/Laci/Keys"), folder.keyPassword().getParent());
  }

  @Test
  void windowsWithoutTheVariableKeepsDataWhereItWouldPoint() {
    assertEquals(
        HOME.resolve("AppData/Local/Laci/Data"),
        DataFolder.usual(Map.of("LOCALAPPDATA", " "), "Windows 11", HOME).root());
  }

  @Test
  void macKeepsDataInApplicationSupport() {
    DataFolder folder = DataFolder.usual(Map.of("XDG_DATA_HOME", "/srv"), "Mac OS X", HOME);
    assertEquals(HOME.resolve("Library/Application Support/Laci"), folder.root());
    assertEquals(HOME.resolve("Library/Preferences/Laci"), folder.keyPassword().getParent());
  }

  @Test
  void aNamedFolderIsMadeAbsoluteAndItsPasswordLiesElsewhere() {
    DataFolder folder = DataFolder.named(Path.of("till/../shop"), Map.of(), "Linux", HOME);
    assertEquals(Path.of("shop").toAbsolutePath(), folder.root());
    assertFalse(folder.keyPassword().startsWith(folder.root()));
  }

  @Test
  void everyFolderHasAPasswordOfItsOwn() {
    assertNotEquals(
        DataFolder.named(Path.of("/a"), Map.of(), "Linux", HOME).keyPassword(),
        DataFolder.named(Path.of("/b"), Map.of(), "Linux", HOME).keyPassword());
  }

  @Test
  void theDemoNeverTouchesTheShop() {
    DataFolder folder = DataFolder.usual(Map.of(), "Linux", HOME);
    assertNotEquals(folder.ledger(true), folder.ledger(false));
  }
}
