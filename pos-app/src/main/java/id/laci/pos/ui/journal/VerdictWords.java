package id.laci.pos.ui.journal;

import id.laci.pos.audit.Verdict;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.List;

/// What a check came to, in words.
///
/// @param good whether nothing is wrong
/// @param headline the first thing to know
/// @param more the rest, a paragraph each
record VerdictWords(boolean good, String headline, List<String> more) {
  VerdictWords {
    more = List.copyOf(more);
  }

  static VerdictWords of(Verdict verdict, Words words) {
    return switch (verdict) {
      case Verdict.ChainWhole whole -> whole(whole, words);
      case Verdict.ChainBroken(var fault, var record) -> broken(fault, record, words);
      case Verdict.CopySame(var rows, var upTo) ->
          new VerdictWords(true, words.get(Word.JOURNAL_SAME, rows, upTo), List.of());
      case Verdict.CopyDiffers differs -> differs(differs, words);
      case Verdict.Failed(var reason) ->
          new VerdictWords(false, words.get(Word.JOURNAL_FAILED, reason), List.of());
      case Verdict.Stopped _ -> new VerdictWords(false, words.get(Word.JOURNAL_STOPPED), List.of());
    };
  }

  private static VerdictWords whole(Verdict.ChainWhole whole, Words words) {
    List<String> more = new ArrayList<>();
    more.add(
        whole.last().isPresent()
            ? words.get(Word.JOURNAL_SIGNED, whole.signed(), whole.last().getAsLong())
            : words.get(Word.JOURNAL_SIGNED_NONE));
    if (whole.unsigned() > 0) {
      more.add(words.get(Word.JOURNAL_UNSIGNED, whole.unsigned()));
    }
    if (!whole.fingerprint().isEmpty()) {
      more.add(words.get(Word.JOURNAL_KEY, whole.fingerprint()));
    }
    return new VerdictWords(true, words.get(Word.JOURNAL_WHOLE, whole.records()), more);
  }

  private static VerdictWords broken(Verdict.ChainFault fault, long record, Words words) {
    Word headline =
        switch (fault) {
          case GONE -> Word.JOURNAL_GONE;
          case CHANGED -> Word.JOURNAL_CHANGED;
          case SIGNATURE -> Word.JOURNAL_FORGED;
          case HEAD -> Word.JOURNAL_HEAD;
          case DISK -> Word.JOURNAL_DISK;
        };
    List<String> more = new ArrayList<>();
    if (record > 0) {
      more.add(words.get(Word.JOURNAL_FIRST, record));
    }
    more.add(words.get(Word.JOURNAL_BROKEN_DO));
    return new VerdictWords(false, words.get(headline), more);
  }

  private static VerdictWords differs(Verdict.CopyDiffers differs, Words words) {
    Word headline =
        switch (differs.fault()) {
          case MISSING -> Word.JOURNAL_ROW_MISSING;
          case TOO_MANY -> Word.JOURNAL_ROW_MANY;
          case CHANGED -> Word.JOURNAL_ROW_CHANGED;
          case CHECKSUM -> Word.JOURNAL_ROW_CHECKSUM;
        };
    List<String> more = new ArrayList<>();
    more.add(
        words.get(
            Word.JOURNAL_ROW,
            (differs.table() + " " + differs.key() + " " + differs.column()).strip()));
    if (!differs.copy().isEmpty()) {
      more.add(words.get(Word.JOURNAL_ROW_COPY, differs.copy()));
    }
    if (!differs.journal().isEmpty()) {
      more.add(
          differs.record() > 0
              ? words.get(Word.JOURNAL_ROW_JOURNAL, differs.journal(), differs.record())
              : words.get(Word.JOURNAL_ROW_COUNTED, differs.journal()));
    }
    more.add(words.get(Word.JOURNAL_DIFFERS_DO));
    return new VerdictWords(false, words.get(headline), more);
  }
}
