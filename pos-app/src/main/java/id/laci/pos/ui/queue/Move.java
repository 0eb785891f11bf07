package id.laci.pos.ui.queue;

import id.laci.pos.ui.Word;

/// What a person can do about an item.
enum Move {
  /// Have it tried now.
  RETRY(Word.QUEUE_RETRY),
  /// Money that came late pays for the sale at the counter.
  PUT_ON_SALE(Word.LATE_PUT_ON_SALE),
  /// Money that came late goes back to the customer.
  GIVE_BACK(Word.QUEUE_GIVE_BACK),
  /// Print a receipt that waited.
  PRINT(Word.PRINTS_PRINT),
  /// Print a receipt that may have come out, as a copy.
  PRINT_COPY(Word.NOTICE_PRINT_COPY),
  /// See the return that it is about.
  RETURN(Word.QUEUE_OPEN_RETURN),
  /// See what happened.
  STORY(Word.STORY_TITLE),
  /// Do not print a receipt any more.
  LET_GO(Word.PRINTS_DROP),
  /// Do not follow it any more.
  DROP(Word.QUEUE_DROP);

  private final Word word;

  Move(Word word) {
    this.word = word;
  }

  /// @return what stands on its button
  Word word() {
    return word;
  }
}
