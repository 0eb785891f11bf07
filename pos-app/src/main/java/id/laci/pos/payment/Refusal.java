package id.laci.pos.payment;

/// Why the gateway will not do what was asked. Final for this call.
public enum Refusal {
  /// 401: the server key is wrong, or the order belongs to another key.
  WRONG_KEY,
  /// 402, 501: this merchant may not use this way of paying.
  METHOD_NOT_AVAILABLE,
  /// 400, 408, 413: the request does not please the gateway; a mistake of the till's.
  INVALID_REQUEST,
  /// 410: the merchant or the customer's account is blocked.
  ACCOUNT_BLOCKED,
  /// 202 or `deny`: the provider or its fraud check said no.
  DENIED,
  /// Any other documented refusal.
  OTHER
}
