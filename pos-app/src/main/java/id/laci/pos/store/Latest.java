package id.laci.pos.store;

/// The sums of the newest row of every key, in arrays: a journal of a million sales has millions of
/// keys, and an object for each would fill the till's memory.
final class Latest {
  private static final int INITIAL = 1 << 10;

  private long[] keys = new long[INITIAL];
  private long[] money = new long[INITIAL];
  private int[] checksums = new int[INITIAL];
  private byte[] states = new byte[INITIAL];
  private int used;

  private static final byte FREE = 0;
  private static final byte PRESENT = 1;
  private static final byte GONE = 2;

  /// @param key a hash of the row's key, spread over all 64 bits
  /// @return what was there under this key, [Sums#NONE] when nothing was
  Sums put(long key, Sums row) {
    if (used * 2 > keys.length) {
      grow();
    }
    int at = place(key);
    Sums before = at(at);
    if (states[at] == FREE) {
      used++;
    }
    set(at, key, row.money(), (int) row.checksums(), PRESENT);
    return before;
  }

  /// @return what was there under this key, [Sums#NONE] when nothing was
  Sums remove(long key) {
    int at = place(key);
    Sums before = at(at);
    if (states[at] == PRESENT) {
      states[at] = GONE;
    }
    return before;
  }

  private Sums at(int at) {
    return states[at] == PRESENT
        ? new Sums(1, money[at], Integer.toUnsignedLong(checksums[at]))
        : Sums.NONE;
  }

  private void set(int at, long key, long amount, int checksum, byte state) {
    keys[at] = key;
    money[at] = amount;
    checksums[at] = checksum;
    states[at] = state;
  }

  private int place(long key) {
    int at = (int) key & (keys.length - 1);
    while (states[at] != FREE && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldMoney = money;
    int[] oldChecksums = checksums;
    byte[] oldStates = states;
    int size = oldKeys.length * 2;
    keys = new long[size];
    money = new long[size];
    checksums = new int[size];
    states = new byte[size];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldStates[i] != FREE) {
        set(place(oldKeys[i]), oldKeys[i], oldMoney[i], oldChecksums[i], oldStates[i]);
      }
    }
  }
}
