package id.laci.pos.store;

import id.laci.pos.money.Money;
import id.laci.pos.outbox.ItemId;
import id.laci.pos.outbox.LastError;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads the queue.
final class QueueQuery {
  private static final String ALL =
      "SELECT ID, KIND, AMOUNT, SINCE_MS, TRIES, LAST_ERROR, NEXT_TRY_MS FROM WAITING";

  private QueueQuery() {}

  /// @return what needs a person first, then the oldest
  static List<QueueItem> all(Connection reader) throws SQLException {
    try (PreparedStatement query = reader.prepareStatement(ALL);
        ResultSet result = query.executeQuery()) {
      List<QueueItem> items = new ArrayList<>();
      while (result.next()) {
        items.add(item(result));
      }
      items.sort(null);
      return List.copyOf(items);
    }
  }

  private static QueueItem item(ResultSet row) throws SQLException {
    QueueItem.Kind kind = QueueItem.Kind.valueOf(row.getString(2));
    Optional<LastError> error = error(row.getString(6));
    long next = row.getLong(7);
    return new QueueItem(
        new ItemId(row.getString(1)),
        kind,
        Money.of(row.getLong(3)),
        Instant.ofEpochMilli(row.getLong(4)),
        row.getInt(5),
        error,
        next == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(next)),
        error.filter(QueueQuery::needsPerson).isPresent()
            ? QueueItem.Need.PERSON
            : QueueItem.Need.BY_ITSELF);
  }

  /// A refusal stays a refusal however often it is asked again.
  private static boolean needsPerson(LastError error) {
    return switch (error) {
      case LastError.Refused _, LastError.AwaitsPerson _, LastError.MayBeDone _ -> true;
      case LastError.NoAnswer _ -> false;
    };
  }

  /// What keeps a receipt is a trouble of the printer and no error of the gateway.
  private static Optional<LastError> error(String name) {
    if (name.equals(QueueRows.AWAITS_PERSON)) {
      return Optional.of(new LastError.AwaitsPerson());
    }
    if (name.equals(QueueRows.MAY_BE_DONE)) {
      return Optional.of(new LastError.MayBeDone());
    }
    return Arrays.stream(Silence.values())
        .filter(why -> why.name().equals(name))
        .<LastError>map(LastError.NoAnswer::new)
        .findFirst()
        .or(
            () ->
                Arrays.stream(Refusal.values())
                    .filter(why -> why.name().equals(name))
                    .<LastError>map(why -> new LastError.Refused(why, ""))
                    .findFirst());
  }
}
