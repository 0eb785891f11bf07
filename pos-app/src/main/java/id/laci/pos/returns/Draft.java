package id.laci.pos.returns;

/// A return as somebody asks for it.
///
/// @param plan what comes back and what goes back
/// @param reason why
/// @param words more about why; blank unless the reason needs them or somebody had more to say
/// @param askedBy who stands at the till
public record Draft(ReturnPlan plan, ReasonCode reason, String words, String askedBy) {
  /// The most characters that words about a reason have.
  public static final int WORDS_MAX = 200;

  /// The fewest that a reason needs which says nothing without words.
  public static final int WORDS_MIN = 3;

  public Draft {
    words = words.strip();
    if (!isWords(reason, words)) {
      throw new IllegalArgumentException("no words for " + reason);
    }
  }

  /// @return whether these words are enough for that reason, and not too many
  public static boolean isWords(ReasonCode reason, String words) {
    String text = words.strip();
    return text.length() <= WORDS_MAX
        && text.chars().noneMatch(Character::isISOControl)
        && (!reason.needsWords() || text.length() >= WORDS_MIN);
  }
}
