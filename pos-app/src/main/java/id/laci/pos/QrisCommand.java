package id.laci.pos;

import id.laci.pos.qris.Qris;
import id.laci.pos.qris.QrisJson;
import id.laci.pos.qris.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `laci qris`: says what a code says.
@Command(
    name = "qris",
    description = {
      "Prints what a QRIS or EMVCo code says as JSON.",
      "A code that is refused is explained on standard error, and the exit code is 1."
    })
final class QrisCommand implements Callable<Integer> {
  private static final int INPUT_MAX = 4_096;

  @Parameters(
      paramLabel = "PAYLOAD",
      description = "The text in the code, or - to read it from standard input.")
  private String payload = "";

  @Override
  public Integer call() throws IOException {
    String text = payload.equals("-") ? input() : payload;
    return switch (Qris.read(text)) {
      case Reading.Read read -> {
        System.out.println(QrisJson.text(read));
        yield 0;
      }
      case Reading.Refused refused -> {
        System.err.println("laci qris: refused: " + refused.words());
        yield 1;
      }
    };
  }

  /// A code has 512 characters at most; of a longer input only so much is read as shows that.
  private static String input() throws IOException {
    byte[] bytes = System.in.readNBytes(INPUT_MAX);
    return new String(bytes, StandardCharsets.UTF_8).strip();
  }
}
