package id.laci.drivers.display;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// What a display of twenty by two shows after these bytes, in either dialect. Every byte that has
/// no meaning here is reported. Takes bytes in any pieces.
public final class DisplayReader {
  private static final int ESC = 0x1B;
  private static final int US = 0x1F;

  /// The numbers that Epson gave its pages, which most others took over.
  private static final Map<Integer, Charset> PAGES =
      Map.of(
          0, Charset.forName("IBM437"),
          2, Charset.forName("IBM850"),
          16, Charset.forName("windows-1252"),
          17, Charset.forName("IBM866"),
          18, Charset.forName("IBM852"),
          19, Charset.forName("IBM00858"));

  /// Further ones are as telling as these.
  private static final int UNKNOWN_MAX = 100;

  private final char[][] cells = new char[2][Lines.CELLS];
  private final List<String> unknown = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private int x;
  private int y;
  private int stringLine = -1;
  private Charset page = DisplaySetup.WAKING.charset();
  private int brightness = DisplaySetup.UNCHANGED;

  /// A dark display.
  public DisplayReader() {
    clear();
  }

  /// Takes what the display is sent.
  public void take(byte[] bytes) {
    for (byte b : bytes) {
      take(b & 0xFF);
    }
  }

  private void take(int b) {
    if (stringLine >= 0) {
      string(b);
    } else if (pending.isEmpty() && b >= 0x20) {
      put(b);
    } else {
      pending.append((char) b);
      command();
    }
  }

  /// In string mode all goes into one line until CR; clearing ends it too.
  private void string(int b) {
    switch (b) {
      case 0x0D -> stringLine = -1;
      case 0x0C -> {
        stringLine = -1;
        clear();
      }
      default -> {
        if (x < Lines.CELLS) {
          cells[stringLine][x++] = decoded(b);
        } else {
          unknown.add(hex(String.valueOf((char) b)));
        }
      }
    }
  }

  private void command() {
    int first = pending.charAt(0);
    int length = pending.length();
    switch (first) {
      case ESC -> escape(length);
      case US -> us(length);
      case 0x0C -> done(this::clear);
      case 0x0B -> done(() -> move(0, 0));
      case 0x0D -> done(() -> move(0, y));
      case 0x0A -> done(() -> move(x, 1 - y));
      case 0x18 -> done(() -> Arrays.fill(cells[y], ' '));
      default -> strange();
    }
  }

  private void escape(int length) {
    if (length < 2) {
      return;
    }
    switch (pending.charAt(1)) {
      case '@' -> done(this::reset);
      case 'Q' -> {
        if (length == 3) {
          line(pending.charAt(2));
        }
      }
      case 'l' -> {
        if (length == 4) {
          position(pending.charAt(2), pending.charAt(3));
        }
      }
      case 't' -> {
        if (length == 3) {
          select(pending.charAt(2));
        }
      }
      case '*' -> {
        if (length == 3) {
          shine(pending.charAt(2));
        }
      }
      case '_', '=', 'R', 'f' -> {
        if (length == 3) {
          pending.setLength(0); // cursor, pass-through, letters of a country: not seen here
        }
      }
      case 0x11, 0x12, 0x13 -> pending.setLength(0);
      default -> strange();
    }
  }

  private void line(int which) {
    switch (which) {
      case 'A', 'B' -> {
        pending.setLength(0);
        stringLine = which - 'A';
        Arrays.fill(cells[stringLine], ' ');
        x = 0;
      }
      default -> strange();
    }
  }

  private void us(int length) {
    if (length < 2) {
      return;
    }
    switch (pending.charAt(1)) {
      case '$' -> {
        if (length == 4) {
          position(pending.charAt(2), pending.charAt(3));
        }
      }
      case 'X' -> {
        if (length == 3) {
          shine(pending.charAt(2));
        }
      }
      case 'C', 'E' -> {
        if (length == 3) {
          pending.setLength(0);
        }
      }
      case 0x01, 0x02, 0x03 -> pending.setLength(0);
      default -> strange();
    }
  }

  private void select(int number) {
    Charset known = PAGES.get(number);
    if (known == null) {
      strange();
    } else {
      done(() -> page = known);
    }
  }

  private void shine(int level) {
    if (level >= 1 && level <= 4) {
      done(() -> brightness = level);
    } else {
      strange();
    }
  }

  private void reset() {
    page = DisplaySetup.WAKING.charset();
    brightness = DisplaySetup.UNCHANGED;
    clear();
  }

  private void position(int column, int row) {
    if (column >= 1 && column <= Lines.CELLS && (row == 1 || row == 2)) {
      done(() -> move(column - 1, row - 1));
    } else {
      strange();
    }
  }

  private void done(Runnable act) {
    pending.setLength(0);
    act.run();
  }

  private void strange() {
    report(hex(pending));
    pending.setLength(0);
  }

  private void report(String bytes) {
    if (unknown.size() < UNKNOWN_MAX) {
      unknown.add(bytes);
    }
  }

  private static String hex(CharSequence chars) {
    StringBuilder hex = new StringBuilder();
    chars.chars().forEach(c -> hex.append(HexFormat.of().withUpperCase().toHexDigits((byte) c)));
    return hex.toString();
  }

  private void move(int column, int row) {
    x = column;
    y = row;
  }

  private void clear() {
    Arrays.fill(cells[0], ' ');
    Arrays.fill(cells[1], ' ');
    x = 0;
    y = 0;
  }

  /// Overwrites, and goes on in the other line at the end of one.
  private void put(int b) {
    cells[y][x] = decoded(b);
    x++;
    if (x == Lines.CELLS) {
      move(0, 1 - y);
    }
  }

  private char decoded(int b) {
    return new String(new byte[] {(byte) b}, page).charAt(0);
  }

  /// What it shows now.
  public Lines lines() {
    return new Lines(new String(cells[0]), new String(cells[1]));
  }

  /// How bright it was made, from 1 to 4; 0 before it was told.
  public int brightness() {
    return brightness;
  }

  /// Bytes without a meaning, in hexadecimal, in order.
  public List<String> unknown() {
    return List.copyOf(unknown);
  }
}
