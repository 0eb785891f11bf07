package id.laci.pos.qris;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes a text apart into elements of one level. It knows tags and lengths, not what they mean.
final class Tlv {
  private static final int HEAD = 4;

  private final int[] characters;
  private final List<Element> elements = new ArrayList<>();
  private final Set<String> tags = new HashSet<>();
  private int at;

  private Tlv(String text) {
    this.characters = text.codePoints().toArray();
  }

  /// What a scan found.
  sealed interface Scan {
    /// The whole text, in order.
    record Whole(Elements elements) implements Scan {}

    /// The first thing that is wrong.
    record Broken(Reading.Refused why) implements Scan {}
  }

  static Scan scan(String text) {
    return new Tlv(text).run();
  }

  /// @return the elements of a template's value, when it is made of elements
  static Optional<Elements> template(String value) {
    return switch (scan(value)) {
      case Scan.Whole whole -> Optional.of(whole.elements());
      case Scan.Broken _ -> Optional.empty();
    };
  }

  private Scan run() {
    while (at < characters.length) {
      Optional<Reading.Refused> why = next();
      if (why.isPresent()) {
        return new Scan.Broken(why.get());
      }
    }
    return new Scan.Whole(new Elements(elements));
  }

  private Optional<Reading.Refused> next() {
    if (at + HEAD > characters.length) {
      return refused(Reason.PAST_THE_END, at, "Too few characters left for a tag and a length");
    }
    String tag = text(at, 2);
    if (!Element.isTag(tag)) {
      return refused(Reason.TAG_NOT_DIGITS, at, "A tag is two digits");
    }
    String length = text(at + 2, 2);
    if (!Digits.only(length)) {
      return refused(Reason.LENGTH_NOT_DIGITS, at + 2, "The length of element " + tag);
    }
    return take(tag, Integer.parseInt(length));
  }

  private Optional<Reading.Refused> take(String tag, int length) {
    if (length == 0) {
      return refused(Reason.LENGTH_ZERO, at + 2, "Element " + tag + " is empty");
    }
    if (at + HEAD + length > characters.length) {
      return refused(Reason.PAST_THE_END, at + HEAD, "Element " + tag + " runs past the end");
    }
    if (!tags.add(tag)) {
      return refused(Reason.DUPLICATE_TAG, at, "Element " + tag + " comes twice");
    }
    elements.add(new Element(tag, text(at + HEAD, length)));
    at += HEAD + length;
    return Optional.empty();
  }

  private String text(int from, int count) {
    return new String(characters, from, count);
  }

  private static Optional<Reading.Refused> refused(Reason reason, int position, String words) {
    return Optional.of(new Reading.Refused(reason, position, words));
  }
}
