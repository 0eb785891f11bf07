package id.laci.drivers.display;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// What a display of twenty by two shows after these bytes, in either dialect. Every byte that has
/// no meaning here is reported. Takes bytes in any pieces.
public final class DisplayReader {
  private static final int ESC = 0x1B;
  private static final int US = 0x1F;

  /// Further ones are as telling as these.
  private static final int UNKNOWN_MAX = 100;

  private final char[][] cells = new char[2][Lines.CELLS];
  private final List<String> unknown = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private int x;
  private int y;
  private int stringLine = -1;

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
      case '@' -> done(this::clear);
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
      case '*', '_', 't', '=', 'R', 'f' -> {
        if (length == 3) {
          pending.setLength(0); // brightness, cursor, tables: nothing of it is seen here
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
      case 'X', 'C', 'E' -> {
        if (length == 3) {
          pending.setLength(0);
        }
      }
      case 0x01, 0x02, 0x03 -> pending.setLength(0);
      default -> strange();
    }
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

  private static char decoded(int b) {
    return new String(new byte[] {(byte) b}, Lines.PAGE).charAt(0);
  }

  /// What it shows now.
  public Lines lines() {
    return new Lines(new String(cells[0]), new String(cells[1]));
  }

  /// Bytes without a meaning, in hexadecimal, in order.
  public List<String> unknown() {
    return List.copyOf(unknown);
  }
}
