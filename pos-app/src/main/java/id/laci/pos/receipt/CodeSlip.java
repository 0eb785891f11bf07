package id.laci.pos.receipt;

import id.laci.pos.receipt.Receipt.Block;
import id.laci.pos.receipt.Receipt.Centred;
import id.laci.pos.receipt.Receipt.Look;
import id.laci.pos.receipt.Receipt.Text;
import id.laci.pos.sale.Shop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Codes on paper that open an account: for an owner's forgotten PIN, or for a lost phone. What
/// they are worth stands on the slip, so that nobody leaves it beside the till.
public final class CodeSlip {
  private CodeSlip() {}

  /// @param name whose they are
  /// @param codes in the order in which they are shown
  /// @param phone whether they are for a lost phone, else for a forgotten PIN
  /// @param now when they are printed
  public static Receipt of(
      String name, List<String> codes, boolean phone, Shop shop, CodeSlipWords words, Instant now) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Centred(shop.name(), Look.BIG));
    if (shop.demo()) {
      blocks.add(new Centred(words.demo(), Look.BOLD));
    }
    blocks.add(new Receipt.Space(1));
    blocks.add(new Centred(phone ? words.phoneTitle() : words.recoveryTitle(), Look.TALL));
    blocks.add(new Centred(name, Look.BOLD));
    blocks.add(new Receipt.Amount(ShopTime.moment(now, shop.zone()), shop.till(), Look.PLAIN));
    blocks.add(new Receipt.Rule());
    codes.forEach(code -> blocks.add(new Centred(code, Look.BOLD)));
    blocks.add(new Receipt.Rule());
    blocks.add(new Text(phone ? words.phoneAdvice() : words.recoveryAdvice(), Look.PLAIN));
    blocks.add(new Receipt.Cut());
    return new Receipt("", 0, blocks);
  }
}
