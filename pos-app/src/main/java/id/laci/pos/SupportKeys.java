package id.laci.pos;

import id.laci.pos.support.Contact;
import id.laci.pos.support.Contacts;
import id.laci.pos.support.Contacts.Helper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads whom the shop asks for help: `support.shop.phone`, `support.gateway.mail` and so on.
final class SupportKeys {
  private static final int LENGTH_MAX = 60;

  /// How the settings are called.
  static final Set<String> KNOWN =
      Stream.of(Helper.values())
          .flatMap(who -> Stream.of(Contact.Channel.values()).map(channel -> name(who, channel)))
          .collect(Collectors.toUnmodifiableSet());

  private SupportKeys() {}

  private static String name(Helper who, Contact.Channel channel) {
    return ("support." + who + "." + channel).toLowerCase(Locale.ROOT);
  }

  /// @param problems told of everything that is wrong, each naming its setting
  /// @return what the settings say; for whoever they do not mention, the usual
  static Contacts read(Properties values, Consumer<String> problems) {
    Map<Helper, List<Contact>> ways = new EnumMap<>(Helper.class);
    for (Helper who : Helper.values()) {
      List<Contact> found = read(values, who, problems);
      ways.put(who, found.isEmpty() ? Contacts.USUAL.of(who) : found);
    }
    return new Contacts(ways);
  }

  private static List<Contact> read(Properties values, Helper who, Consumer<String> problems) {
    List<Contact> found = new ArrayList<>();
    for (Contact.Channel channel : Contact.Channel.values()) {
      String address = values.getProperty(name(who, channel), "").strip();
      if (address.length() > LENGTH_MAX) {
        problems.accept(name(who, channel) + ": at most " + LENGTH_MAX + " characters expected");
      } else if (!address.isEmpty()) {
        found.add(new Contact(channel, address));
      }
    }
    return found;
  }
}
