package id.laci.pos.gateway;

import java.time.Duration;

/// Hears what the gateway's answers say beside what was asked. It is told on the thread of the
/// call, before the answer is given back.
public interface Remarks {
  /// Nobody wants to know.
  Remarks IGNORED =
      new Remarks() {
        @Override
        public void clockIsAhead(Duration ahead) {
          // nobody wants to know
        }

        @Override
        public void pauseAsked(Duration wait) {
          // nobody wants to know
        }
      };

  /// An answer told what time it is at the gateway.
  ///
  /// @param ahead how far the till's clock is ahead; negative when it is behind
  void clockIsAhead(Duration ahead);

  /// The gateway wants to be left in peace (`Retry-After`, RFC 9110, 10.2.3).
  ///
  /// @param wait from now on, two minutes at most; calls meanwhile are answered without being made
  void pauseAsked(Duration wait);
}
