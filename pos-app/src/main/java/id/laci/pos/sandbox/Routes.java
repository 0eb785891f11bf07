package id.laci.pos.sandbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Where a path leads.
final class Routes {
  private Routes() {}

  /// An operation on something.
  ///
  /// @param id order, transaction or picture id; empty for a charge
  /// @param method the only method that is allowed
  /// @param direct of a refund: whether the wallet's side is asked at once
  record Route(Operation operation, String id, String method, boolean direct) {}

  static Optional<Route> of(String path) {
    List<String> parts = Arrays.asList(path.substring(path.startsWith("/") ? 1 : 0).split("/", -1));
    return switch (parts.size()) {
      case 2 -> path.equals("/v2/charge") ? route(Operation.CHARGE, "", "POST") : none();
      case 3 -> parts.getFirst().equals("v2") ? onTransaction(parts.get(1), parts.get(2)) : none();
      case 4, 5 -> longer(parts);
      default -> none();
    };
  }

  private static Optional<Route> onTransaction(String id, String verb) {
    return switch (verb) {
      case "status" -> route(Operation.STATUS, id, "GET");
      case "cancel" -> route(Operation.CANCEL, id, "POST");
      case "expire" -> route(Operation.EXPIRE, id, "POST");
      case "refund" -> route(Operation.REFUND, id, "POST");
      default -> none();
    };
  }

  private static Optional<Route> longer(List<String> parts) {
    String id = parts.get(parts.size() - 2);
    String ends = String.join("/", parts.subList(2, parts.size()));
    String starts = String.join("/", parts.subList(0, parts.size() - 2));
    if (parts.getLast().equals("qr-code")) {
      boolean known = List.of("v2/qris", "v2/gopay", "v4/qris", "v4/qris/gopay").contains(starts);
      return known ? route(Operation.QR_PICTURE, id, "GET") : none();
    }
    if (!parts.getFirst().equals("v2")) {
      return none();
    }
    return switch (ends) {
      // an ordinary charge has no B2B status: the id that follows is never found
      case "status/b2b" -> route(Operation.STATUS, "", "GET");
      case "refund/online/direct" ->
          Optional.of(new Route(Operation.REFUND, parts.get(1), "POST", true));
      default -> none();
    };
  }

  private static Optional<Route> route(Operation operation, String id, String method) {
    return Optional.of(new Route(operation, id, method, false));
  }

  private static Optional<Route> none() {
    return Optional.empty();
  }
}
