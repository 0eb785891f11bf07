package id.laci.pos.sandbox.http;

import java.io.IOException;
import java.io.InputStream;

/// The page on which a person plays the customer.
final class Page {
  private Page() {}

  static byte[] html() throws IOException {
    try (InputStream in = Page.class.getResourceAsStream("page.html")) {
      if (in == null) {
        throw new IOException("page.html was not packed");
      }
      return in.readAllBytes();
    }
  }
}
