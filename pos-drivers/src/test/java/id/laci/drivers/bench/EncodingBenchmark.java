package id.laci.drivers.bench;

import com.github.anastaciocintra.escpos.EscPos;
import com.github.anastaciocintra.escpos.Style;
import id.laci.drivers.escpos.Block;
import id.laci.drivers.escpos.Bytes;
import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.EscPosEncoder;
import id.laci.drivers.escpos.PrinterProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The same receipt of forty lines of name and amount and a bold total, by us and by escpos-coffee.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class EncodingBenchmark {
  private static final int LINES = 40;

  private final List<String> names = new ArrayList<>();
  private final List<String> amounts = new ArrayList<>();

  /// Fills in what stands on the receipt, which is no part of encoding it.
  public EncodingBenchmark() {
    for (int i = 0; i < LINES; i++) {
      names.add("Barang nomor " + i);
      amounts.add(String.valueOf(1_000 + i));
    }
  }

  /// A document, its layout, and its bytes.
  @Benchmark
  public Bytes laci() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      blocks.add(Block.columns(names.get(i), amounts.get(i)));
    }
    blocks.add(new Block.Columns("TOTAL", "40.780", id.laci.drivers.escpos.Style.BOLD));
    blocks.add(new Block.Cut());
    return EscPosEncoder.encode(new Document(blocks), PrinterProfile.GENERIC_80).bytes();
  }

  /// Lines laid out by hand, since it has no columns, and their bytes.
  @Benchmark
  public byte[] escposCoffee() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EscPos printer = new EscPos(out);
    for (int i = 0; i < LINES; i++) {
      printer.writeLF(String.format(Locale.ROOT, "%-38s%10s", names.get(i), amounts.get(i)));
    }
    printer.writeLF(
        new Style().setBold(true), String.format(Locale.ROOT, "%-38s%10s", "TOTAL", "40.780"));
    printer.feed(3).cut(EscPos.CutMode.PART);
    printer.flush();
    return out.toByteArray();
  }
}
