package id.laci.pos;
import java.nio.file.Path;
import java.time.Clock;
final class QueryCopy implements AutoCloseable {
  static QueryCopy open(Path folder, OpenLedger ledger, Clock clock, Runnable rebuilt) { return new QueryCopy(); }
  void follow() {}
  @Override public void close() {}
}
