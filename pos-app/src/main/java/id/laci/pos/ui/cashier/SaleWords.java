package id.laci.pos.ui.cashier;

import id.laci.pos.ledger.PrintJob;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// What is said of a finished sale: how it was paid and how its receipt is doing.
final class SaleWords {
  private static final String AND = " + ";

  private final Words words;

  SaleWords(Words words) {
    this.words = words;
  }

  /// @return by what it was paid
  String tenders(Sale sale) {
    return sale.tenders().stream().map(this::tender).collect(Collectors.joining(AND));
  }

  /// @return by what a part was paid, and how much
  String tender(Tender tender) {
    return switch (tender) {
      case Tender.Cash cash -> words.get(Word.DONE_CASH, cash.received());
      case Tender.Claimed claimed -> words.get(Word.DONE_UNVERIFIED, claimed.amount());
      case Tender.Credit credit -> words.get(Word.DONE_CREDIT, credit.amount());
      case Tender.Wallet wallet ->
          wallet
              .issuer()
              .map(_ -> words.get(Word.DONE_QR_BY, wallet.amount(), wallet.name()))
              .orElseGet(() -> words.get(Word.DONE_QR, wallet.amount()));
    };
  }

  /// @param print empty where the shop has no printer
  Node print(Optional<PrintJob.State> print) {
    return print.map(this::print).orElseGet(() -> pill(Word.DONE_NO_PRINTER, "quiet"));
  }

  /// How a receipt is doing.
  Node print(PrintJob.State print) {
    return switch (print) {
      case QUEUED -> pill(Word.DONE_QUEUED, "waiting");
      case HELD -> pill(Word.DONE_HELD, "waiting");
      case SENDING -> pill(Word.DONE_SENDING, "quiet");
      case SENT -> pill(Word.DONE_SENT, "paid");
      case PRINTED -> pill(Word.DONE_PRINTED, "paid");
      case UNKNOWN -> pill(Word.DONE_UNKNOWN, "waiting");
      case DROPPED -> pill(Word.DONE_DROPPED, "quiet");
    };
  }

  private Node pill(Word word, String style) {
    return Parts.pill(Icon.PRINTER, words.get(word), style);
  }
}
