package id.laci.drivers.escpos;

import java.util.List;

/// What is to be on the paper, from top to bottom. The same document fits every paper width.
public record Document(List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }

  /// A document of these blocks.
  public static Document of(Block... blocks) {
    return new Document(List.of(blocks));
  }

  /// Nothing but the pulse that opens the drawer.
  public static Document drawerOnly() {
    return of(new Block.KickDrawer());
  }
}
