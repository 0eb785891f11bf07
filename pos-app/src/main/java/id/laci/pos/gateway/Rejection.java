package id.laci.pos.gateway;

/// Why a message to the notification listener was not handed on.
public enum Rejection {
  /// Sent to another path than the listener's.
  WRONG_PATH(404),
  /// Not a POST.
  WRONG_METHOD(405),
  /// Longer than any notification.
  TOO_LONG(400),
  /// Broken off, or sent too slowly.
  INCOMPLETE(400),
  /// Not a JSON object.
  UNREADABLE(400),
  /// Not signed, or not with our key: somebody else's, or a key that was changed on one side only.
  WRONG_SIGNATURE(400),
  /// Signed, but nothing that the till understands: an unknown status, a status that contradicts
  /// the signed code, an amount that is not in whole rupiah.
  NOT_UNDERSTOOD(200),
  /// The till could not take it in just now.
  NOT_TAKEN(503);

  private final int httpStatus;

  Rejection(int httpStatus) {
    this.httpStatus = httpStatus;
  }

  /// The answer, chosen by what the gateway does with it (Midtrans, retry rules): 2xx is never sent
  /// again, so it stands where sending again cannot help; 400 and 404 are sent again twice, which
  /// covers a key that is just being changed; 503 four times. Codes like 403 or 413 would be sent
  /// again five times for nothing.
  public int httpStatus() {
    return httpStatus;
  }
}
