package id.laci.pos.support;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Whom a cashier or a customer can turn to.
///
/// @param ways by whom; whoever has none is missing
public record Contacts(Map<Helper, List<Contact>> ways) {
  /// The official sites of those who carry the payments; a shop's own numbers are its own to set.
  public static final Contacts USUAL =
      new Contacts(
          Map.of(
              Helper.GATEWAY, List.of(new Contact(Contact.Channel.SITE, "docs.midtrans.com")),
              Helper.WALLET, List.of(new Contact(Contact.Channel.SITE, "gopay.co.id"))));

  public Contacts {
    Map<Helper, List<Contact>> all = new EnumMap<>(Helper.class);
    ways.forEach((who, contacts) -> all.put(who, List.copyOf(contacts)));
    all.values().removeIf(List::isEmpty);
    ways = Map.copyOf(all);
  }

  /// Who can be asked.
  public enum Helper {
    /// Whoever looks after the till: for everything that is not a payment.
    SHOP,
    /// The gateway: for the shop, about a payment or a refund.
    GATEWAY,
    /// The wallet: for the customer, about their money.
    WALLET
  }

  /// @return how to reach them, in the order in which the shop named the ways
  public List<Contact> of(Helper who) {
    return ways.getOrDefault(who, List.of());
  }
}
