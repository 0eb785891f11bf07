package id.laci.pos.qris;

import java.util.List;
import java.util.Optional;

/// Elements of one level in their order, asked by tag.
///
/// @param list no tag twice
record Elements(List<Element> list) {
  Elements {
    list = List.copyOf(list);
  }

  Optional<String> value(String tag) {
    return list.stream().filter(e -> e.tag().equals(tag)).findFirst().map(Element::value);
  }

  boolean has(String tag) {
    return value(tag).isPresent();
  }

  /// @return the value of a sub-element, when the template is there and made of elements
  Optional<String> value(String template, String tag) {
    return value(template).flatMap(Tlv::template).flatMap(inner -> inner.value(tag));
  }

  /// @return where the value of this element starts; the end when it is not there
  int position(String tag) {
    int at = 0;
    for (Element element : list) {
      if (element.tag().equals(tag)) {
        return at + 4;
      }
      at += element.size();
    }
    return at;
  }

  /// @return all elements as they stand in a code
  String written() {
    StringBuilder text = new StringBuilder();
    list.forEach(element -> text.append(element.written()));
    return text.toString();
  }
}
