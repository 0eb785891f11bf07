package id.laci.pos;

import id.laci.pos.journal.KeysOpened;
import id.laci.pos.journal.Opened;
import id.laci.pos.ui.Word;

/// Why the till does not start, as far as it makes a difference to what a person should do; with
/// the words for the screen. What exactly was found is said beside them.
enum StartTrouble {
  /// The journal holds something that no crash explains.
  DAMAGED(Word.START_DAMAGED, Word.START_DAMAGED_DO),
  /// The keys are missing or do not fit.
  KEYS(Word.START_KEYS, Word.START_KEYS_DO),
  /// The disk is full.
  FULL(Word.START_FULL, Word.START_FULL_DO),
  /// The disk cannot be read or written.
  DISK(Word.START_DISK, Word.START_DISK_DO),
  /// Laci is running already.
  RUNNING(Word.START_RUNNING, Word.START_RUNNING_DO),
  /// A newer Laci has been used here.
  NEWER(Word.START_NEWER, Word.START_NEWER_DO),
  /// The settings or the price list are wrong.
  SETTINGS(Word.START_SETTINGS, Word.START_SETTINGS_DO);

  private final Word meaning;
  private final Word remedy;

  StartTrouble(Word meaning, Word remedy) {
    this.meaning = meaning;
    this.remedy = remedy;
  }

  /// @return what has happened, and what that means for the money
  Word meaning() {
    return meaning;
  }

  /// @return what to do
  Word remedy() {
    return remedy;
  }

  /// @return whether a backup can help
  boolean isForBackup() {
    return switch (this) {
      case DAMAGED, KEYS, DISK -> true;
      case FULL, RUNNING, NEWER, SETTINGS -> false;
    };
  }

  static StartTrouble of(Opened.Why why) {
    return switch (why) {
      case IN_USE -> RUNNING;
      case WRONG_KEY -> KEYS;
      case NEWER_FORMAT -> NEWER;
      case DISK_FULL -> FULL;
      case MEDIUM_FAILED -> DISK;
    };
  }

  static StartTrouble of(KeysOpened.Why why) {
    return switch (why) {
      case PASSWORD_MISSING, PASSWORD_EXPOSED, PASSWORD_WRONG, STORE_BROKEN -> KEYS;
      case IN_USE -> RUNNING;
      case MEDIUM_FAILED -> DISK;
    };
  }
}
