package id.laci.pos.store;

import id.laci.pos.ledger.FactText;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;

/// Whether trouble comes from outside the file, so that a new file would have it as well.
final class Trouble {
  private static final Set<Integer> OUTSIDE =
      Set.of(
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.DATABASE_IS_READ_ONLY,
          ErrorCode.DATABASE_ALREADY_OPEN_1,
          ErrorCode.OUT_OF_MEMORY);

  private Trouble() {}

  static boolean isOutside(Throwable trouble) {
    return trouble instanceof FactText.Unreadable
        || Database.isFull(trouble)
        || (trouble instanceof SQLException sql && OUTSIDE.contains(sql.getErrorCode()));
  }
}
