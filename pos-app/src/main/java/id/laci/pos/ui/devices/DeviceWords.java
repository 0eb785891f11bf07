package id.laci.pos.ui.devices;

import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Role;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is said of devices: each condition in a word, in a sentence about what to do, and in one
/// about what it means for the sale.
public final class DeviceWords {
  private final Words words;

  /// @param words of the reader
  public DeviceWords(Words words) {
    this.words = words;
  }

  /// A condition at a glance.
  ///
  /// @param text in a word or two
  /// @param style `quiet`, `paid`, `waiting` or `broken`, as [id.laci.pos.ui.Parts#pill] takes it
  public record Glance(String text, String style) {}

  /// @return what people call such a device
  public String name(Role role) {
    return words.get(
        switch (role) {
          case PRINTER -> Word.DEVICE_PRINTER;
          case SCANNER -> Word.DEVICE_SCANNER;
          case CARD_READER -> Word.DEVICE_CARD_READER;
          case DISPLAY -> Word.DEVICE_DISPLAY;
          case DRAWER -> Word.DEVICE_DRAWER;
        });
  }

  /// @return the picture of such a device
  public static Icon icon(Role role) {
    return switch (role) {
      case PRINTER -> Icon.PRINTER;
      case SCANNER -> Icon.SCANNER;
      case CARD_READER -> Icon.CARD;
      case DISPLAY -> Icon.DISPLAY;
      case DRAWER -> Icon.DRAWER;
    };
  }

  /// @return what is wrong, to stand within a sentence
  public String trouble(DeviceTrouble why) {
    return words.get(
        switch (why) {
          case NO_PRINTER -> Word.TROUBLE_NO_PRINTER;
          case AWAY -> Word.TROUBLE_AWAY;
          case BUSY -> Word.TROUBLE_BUSY;
          case NO_PERMISSION -> Word.TROUBLE_NO_PERMISSION;
          case PAPER -> Word.TROUBLE_PAPER;
          case COVER -> Word.TROUBLE_COVER;
          case CUTTER -> Word.TROUBLE_CUTTER;
          case BROKEN -> Word.TROUBLE_BROKEN;
          case OFFLINE -> Word.TROUBLE_OFFLINE;
          case STALLED -> Word.TROUBLE_STALLED;
          case BROKE_OFF -> Word.TROUBLE_BROKE_OFF;
          case BAD_ADDRESS -> Word.TROUBLE_BAD_ADDRESS;
        });
  }

  /// @return how the device in that place is, in a word or two
  public Glance glance(Place place) {
    return switch (place.condition()) {
      case Condition.NotSet _ -> new Glance(words.get(Word.DEVICE_ABSENT), "quiet");
      case Condition.Starting _ -> new Glance(words.get(Word.DEVICE_STARTING), "quiet");
      case Condition.Out(var why, var _) -> new Glance(Words.capital(trouble(why)), "broken");
      case Condition.Ready(var remarks) -> {
        if (remarks.contains(Condition.Remark.PAPER_LOW)) {
          yield new Glance(words.get(Word.DEVICE_PAPER_LOW), "waiting");
        }
        boolean open =
            place.role() == Role.DRAWER && remarks.contains(Condition.Remark.DRAWER_OPEN);
        yield open
            ? new Glance(words.get(Word.DEVICE_DRAWER_OPEN), "waiting")
            : new Glance(words.get(Word.DEVICE_READY), "paid");
      }
    };
  }

  /// @return what to do about it and what it means, sentence by sentence; none when all is well
  public List<String> sentences(Place place) {
    return switch (place.condition()) {
      case Condition.NotSet _ -> List.of(absent(place.role()));
      case Condition.Starting _ -> List.of();
      case Condition.Out(var why, var detail) ->
          List.of(next(why, detail, place.role()), means(place.role()));
      case Condition.Ready(var remarks) -> {
        List<String> all = new ArrayList<>();
        for (Condition.Remark remark : Condition.Remark.values()) {
          if (remarks.contains(remark) && concerns(remark, place.role())) {
            all.add(remark(remark));
          }
        }
        yield all;
      }
    };
  }

  /// A printer tells the pin of its drawer even where none is plugged in.
  private static boolean concerns(Condition.Remark remark, Role role) {
    return switch (remark) {
      case PAPER_LOW, SILENT -> true;
      case DRAWER_OPEN, DRAWER_CLOSED -> role == Role.DRAWER;
    };
  }

  private String absent(Role role) {
    return words.get(
        switch (role) {
          case PRINTER -> Word.ABSENT_PRINTER;
          case SCANNER -> Word.ABSENT_SCANNER;
          case CARD_READER -> Word.ABSENT_CARD_READER;
          case DISPLAY -> Word.ABSENT_DISPLAY;
          case DRAWER -> Word.ABSENT_DRAWER;
        });
  }

  private String means(Role role) {
    return words.get(
        switch (role) {
          case PRINTER -> Word.MEANS_PRINTER;
          case SCANNER -> Word.MEANS_SCANNER;
          case CARD_READER -> Word.MEANS_CARD_READER;
          case DISPLAY -> Word.MEANS_DISPLAY;
          case DRAWER -> Word.MEANS_DRAWER;
        });
  }

  private String remark(Condition.Remark remark) {
    return words.get(
        switch (remark) {
          case PAPER_LOW -> Word.REMARK_PAPER_LOW;
          case SILENT -> Word.REMARK_SILENT;
          case DRAWER_OPEN -> Word.REMARK_DRAWER_OPEN;
          case DRAWER_CLOSED -> Word.REMARK_DRAWER_CLOSED;
        });
  }

  private String next(DeviceTrouble why, String detail, Role role) {
    return switch (why) {
      case NO_PRINTER -> words.get(Word.NEXT_NO_PRINTER);
      case AWAY -> words.get(Word.NEXT_AWAY);
      case BUSY -> words.get(Word.NEXT_BUSY);
      case NO_PERMISSION ->
          words.get(detail.isBlank() ? Word.NEXT_NO_PERMISSION_PLAIN : Word.NEXT_NO_PERMISSION);
      case PAPER -> words.get(Word.NEXT_PAPER);
      case COVER -> words.get(Word.NEXT_COVER);
      case CUTTER -> words.get(Word.NEXT_CUTTER);
      case BROKEN -> words.get(Word.NEXT_BROKEN);
      case OFFLINE -> words.get(Word.NEXT_OFFLINE);
      case STALLED -> words.get(Word.NEXT_STALLED);
      case BROKE_OFF -> words.get(role == Role.PRINTER ? Word.NEXT_BROKE_OFF : Word.NEXT_AWAY);
      case BAD_ADDRESS -> words.get(Word.NEXT_BAD_ADDRESS);
    };
  }

  /// @return what to type into the system's command line to be let in; empty when that is not the
  ///   trouble, or the group is not known
  Optional<String> command(Place place) {
    return place.condition() instanceof Condition.Out(var why, var group)
            && why == DeviceTrouble.NO_PERMISSION
            && !group.isBlank()
        ? Optional.of(String.format(Locale.ROOT, "sudo usermod -aG %s $USER", group))
        : Optional.empty();
  }
}
