package id.laci.pos.ui.gallery;

import id.laci.pos.counter.Measure;
import id.laci.pos.counter.Reading;
import id.laci.pos.counter.Role;
import id.laci.pos.counter.Scanned;
import id.laci.pos.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Something read of every meaning.
final class Readings {
  static final List<Reading> GOODS =
      List.of(
          read(
              "8992001100105",
              "EAN-13",
              goods("8992001100105", new Measure.Pieces(1), "", Optional.empty())),
          read(
              "]C10108992001100105␣15261231␣10A7734",
              "GS1-128",
              goods(
                  "08992001100105",
                  new Measure.Pieces(1),
                  "A7734",
                  Optional.of(LocalDate.of(2026, 12, 31)))),
          read(
              "2012345012504",
              "EAN-13",
              goods("2012345", new Measure.Grams(1_250), "", Optional.empty())),
          read(
              "2198765175005",
              "EAN-13",
              goods("2198765", new Measure.Worth(Money.of(17_500)), "", Optional.empty())),
          read("K2-000917", "Code 128", new Scanned.ReceiptNumber("K2-000917")));

  static final List<Reading> CARDS =
      List.of(
          read("LC-S-0042", "", new Scanned.StaffBadge("0042")),
          read("LC-M-7781902", "", new Scanned.MemberCard("7781902")),
          new Reading(
              Moment.NOW,
              Role.CARD_READER,
              "",
              "",
              "ISO 7811",
              new Scanned.PaymentCard("•••• 4242")),
          new Reading(
              Moment.NOW, Role.CARD_READER, "25 45 3F", "%E?", "", new Scanned.Unreadable()));

  static final List<Reading> CODES =
      List.of(
          read(
              "00020101021126610014COM.GO-JEK.WWW01189360091400000000000210G0000000000303UMI5204541153033605802ID5911TOKO"
                  + " MELATI6013JAKARTA PUSAT6304A13C",
              "QR",
              new Scanned.MerchantCode("…")),
          read("hQVDUFYwMWEXTwegAAAGAiAgUAhRUklTQ1BNNA==", "QR", new Scanned.CustomerCode("…")),
          read("https://contoh.id/undangan?meja=7", "QR", new Scanned.Other("https://contoh.id")));

  private Readings() {}

  private static Scanned goods(
      String code, Measure measure, String batch, Optional<LocalDate> lastDay) {
    return new Scanned.Goods(List.of(code), measure, batch, lastDay);
  }

  private static Reading read(String text, String symbology, Scanned meaning) {
    String bytes =
        HexFormat.ofDelimiter(" ")
            .withUpperCase()
            .formatHex(text.replace('␣', '\u001d').getBytes(StandardCharsets.UTF_8));
    return new Reading(Moment.NOW, Role.SCANNER, bytes, text, symbology, meaning);
  }
}
