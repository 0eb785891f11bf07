package id.laci.pos.sandbox;

/// What a call asks for.
public enum Operation {
  /// `POST /v2/charge`
  CHARGE,
  /// `GET /v2/{id}/status`
  STATUS,
  /// `POST /v2/{id}/cancel`
  CANCEL,
  /// `POST /v2/{id}/expire`
  EXPIRE,
  /// `POST /v2/{id}/refund` and `…/refund/online/direct`
  REFUND,
  /// `GET /v2/qris/{id}/qr-code` and the like
  QR_PICTURE
}
