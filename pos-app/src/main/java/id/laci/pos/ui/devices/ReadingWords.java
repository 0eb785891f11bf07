package id.laci.pos.ui.devices;

import id.laci.pos.counter.Measure;
import id.laci.pos.counter.Scanned;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.List;

/// What is said of something that was read.
final class ReadingWords {
  private static final String BETWEEN = " · ";

  private final Words words;

  ReadingWords(Words words) {
    this.words = words;
  }

  /// @return what it was recognised for
  String meaning(Scanned scanned) {
    return switch (scanned) {
      case Scanned.Goods goods -> goods(goods);
      case Scanned.ReceiptNumber(var number) -> words.get(Word.READ_RECEIPT, number);
      case Scanned.StaffBadge(var id) -> words.get(Word.READ_BADGE, id);
      case Scanned.MemberCard(var id) -> words.get(Word.READ_MEMBER, id);
      case Scanned.MerchantCode _ -> words.get(Word.READ_MERCHANT);
      case Scanned.CustomerCode _ -> words.get(Word.READ_CUSTOMER);
      case Scanned.PaymentCard(var masked) -> words.get(Word.READ_CARD, masked);
      case Scanned.Unreadable _ -> words.get(Word.READ_UNREADABLE);
      case Scanned.Other _ -> words.get(Word.READ_OTHER);
    };
  }

  private String goods(Scanned.Goods goods) {
    List<String> parts = new ArrayList<>();
    parts.add(words.get(Word.READ_GOODS, String.join(" / ", goods.codes())));
    parts.add(
        switch (goods.measure()) {
          case Measure.Pieces(var count) -> words.get(Word.READ_PIECES, count);
          case Measure.Grams(var grams) -> words.get(Word.READ_GRAMS, grams);
          case Measure.Worth(var price) -> words.get(Word.READ_WORTH, price);
        });
    if (!goods.batch().isBlank()) {
      parts.add(words.get(Word.READ_BATCH, goods.batch()));
    }
    goods
        .lastDay()
        .ifPresent(
            day -> parts.add(words.get(Word.READ_LAST_DAY, Dates.day(words.language(), day))));
    return String.join(BETWEEN, parts);
  }

  static Icon icon(Scanned scanned) {
    return switch (scanned) {
      case Scanned.Goods _ -> Icon.GOODS;
      case Scanned.ReceiptNumber _ -> Icon.RECEIPT;
      case Scanned.StaffBadge _, Scanned.MemberCard _ -> Icon.BADGE;
      case Scanned.MerchantCode _ -> Icon.INFO;
      case Scanned.CustomerCode _ -> Icon.PHONE;
      case Scanned.PaymentCard _ -> Icon.CARD;
      case Scanned.Unreadable _ -> Icon.WARNING;
      case Scanned.Other _ -> Icon.UNSURE;
    };
  }

  /// @return `paid` for what the till can use, else `waiting`, or `broken` for what it refuses
  static String style(Scanned scanned) {
    return switch (scanned) {
      case Scanned.Goods _,
          Scanned.ReceiptNumber _,
          Scanned.StaffBadge _,
          Scanned.MemberCard _,
          Scanned.CustomerCode _ ->
          "paid";
      case Scanned.MerchantCode _, Scanned.Unreadable _, Scanned.Other _ -> "waiting";
      case Scanned.PaymentCard _ -> "broken";
    };
  }
}
