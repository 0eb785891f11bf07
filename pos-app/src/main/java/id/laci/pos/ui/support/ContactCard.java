package id.laci.pos.ui.support;

import id.laci.pos.support.Contact;
import id.laci.pos.support.Contacts;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One of those who can be asked: what for, and how to reach them.
final class ContactCard {
  private static final int GAP = 6;

  private final Words words;
  private final Contacts.Helper who;
  private final VBox ways = new VBox(GAP);
  private final VBox node;

  ContactCard(Contacts.Helper who, Words words) {
    this.who = who;
    this.words = words;
    node =
        new VBox(
            GAP,
            Parts.wrapped(words.get(name(who)), "heading"),
            Parts.wrapped(words.get(purpose(who)), "muted"),
            ways);
    node.getStyleClass().add("panel");
    node.setMinWidth(0);
  }

  private static Word name(Contacts.Helper who) {
    return switch (who) {
      case SHOP -> Word.SUPPORT_SHOP;
      case GATEWAY -> Word.SUPPORT_GATEWAY;
      case WALLET -> Word.SUPPORT_WALLET;
    };
  }

  private static Word purpose(Contacts.Helper who) {
    return switch (who) {
      case SHOP -> Word.SUPPORT_SHOP_FOR;
      case GATEWAY -> Word.SUPPORT_GATEWAY_FOR;
      case WALLET -> Word.SUPPORT_WALLET_FOR;
    };
  }

  private static Word channel(Contact.Channel channel) {
    return switch (channel) {
      case PHONE -> Word.SUPPORT_PHONE;
      case WHATSAPP -> Word.SUPPORT_WHATSAPP;
      case MAIL -> Word.SUPPORT_MAIL;
      case SITE -> Word.SUPPORT_SITE;
    };
  }

  Node node() {
    return node;
  }

  void show(Contacts contacts) {
    List<Contact> known = contacts.of(who);
    ways.getChildren()
        .setAll(
            known.isEmpty()
                ? List.of(Parts.wrapped(words.get(Word.SUPPORT_NOBODY), "muted"))
                : known.stream().map(this::way).toList());
  }

  private Node way(Contact contact) {
    Label channel = Parts.label(words.get(channel(contact.channel())), "muted");
    channel.setMinWidth(Region.USE_PREF_SIZE);
    return new VBox(channel, Parts.wrapped(contact.address(), "bold"));
  }
}
