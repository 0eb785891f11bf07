package id.laci.pos.support;

/// One way to reach somebody.
///
/// @param channel by what
/// @param address as people read it; never blank, never a secret
public record Contact(Channel channel, String address) {
  public Contact {
    if (address.isBlank()) {
      throw new IllegalArgumentException("nobody is reached at a blank address");
    }
  }

  /// By what somebody is reached.
  public enum Channel {
    PHONE,
    WHATSAPP,
    MAIL,
    SITE
  }
}
