package id.laci.pos.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that do something by themselves, as they are printed on what they do. The same key does
/// the same thing on every screen: F9 is the next step, Esc goes back without loss.
public enum Key {
  F1("F1", KeyCode.F1),
  F2("F2", KeyCode.F2),
  F3("F3", KeyCode.F3),
  F4("F4", KeyCode.F4),
  F5("F5", KeyCode.F5),
  F6("F6", KeyCode.F6),
  F7("F7", KeyCode.F7),
  F8("F8", KeyCode.F8),
  F9("F9", KeyCode.F9),
  F10("F10", KeyCode.F10),
  F11("F11", KeyCode.F11),
  F12("F12", KeyCode.F12),
  ESC("Esc", KeyCode.ESCAPE),
  ENTER("Enter", KeyCode.ENTER),
  DEL("Del", KeyCode.DELETE),
  UP("↑", KeyCode.UP),
  DOWN("↓", KeyCode.DOWN),
  PAGE_UP("PgUp", KeyCode.PAGE_UP),
  PAGE_DOWN("PgDn", KeyCode.PAGE_DOWN),
  PLUS("+", KeyCode.PLUS),
  MINUS("−", KeyCode.MINUS),
  TIMES("*", KeyCode.ASTERISK),
  COPY("Ctrl C", KeyCode.C, true),
  UNDO("Ctrl Z", KeyCode.Z, true),
  RETURN("Ctrl R", KeyCode.R, true),
  SHIFT("Ctrl K", KeyCode.K, true),
  LOCK("Ctrl L", KeyCode.L, true),
  STAFF("Ctrl P", KeyCode.P, true),
  SUPPORT("Ctrl H", KeyCode.H, true),
  WATCH("Ctrl G", KeyCode.G, true),
  TODAY("Ctrl T", KeyCode.T, true),
  SALES("Ctrl S", KeyCode.S, true),
  JOURNAL("Ctrl J", KeyCode.J, true);

  private final String cap;
  private final KeyCode code;
  private final boolean shortcut;

  Key(String cap, KeyCode code) {
    this(cap, code, false);
  }

  Key(String cap, KeyCode code, boolean shortcut) {
    this.cap = cap;
    this.code = code;
    this.shortcut = shortcut;
  }

  /// @return what stands on the key, the same in every language
  public String cap() {
    return cap;
  }

  /// @return whether this key was pressed, with Ctrl where it needs it and without where it does
  ///   not
  public boolean is(KeyEvent event) {
    return event.getCode() == code && event.isShortcutDown() == shortcut && !event.isAltDown();
  }

  /// Does what a key means.
  ///
  /// @return true: it was meant for this
  public static boolean run(Runnable meaning) {
    meaning.run();
    return true;
  }
}
