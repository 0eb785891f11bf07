package id.laci.pos.ui.reconcile;

import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;

/// How a person points at a file: in the system's own window, or by dragging it here.
public interface FilePick {
  /// Asks for a file.
  ///
  /// @param over what the window belongs to
  /// @param chosen told the file's path, if one was chosen
  void ask(Node over, Words words, Consumer<String> chosen);

  /// @return the system's own window
  static FilePick window() {
    return (over, words, chosen) -> {
      FileChooser chooser = new FileChooser();
      chooser.setTitle(words.get(Word.RECKON_CHOOSE_TITLE));
      chooser
          .getExtensionFilters()
          .addAll(
              new FileChooser.ExtensionFilter("CSV, TXT", "*.csv", "*.CSV", "*.txt", "*.TXT"),
              new FileChooser.ExtensionFilter("*", "*"));
      var file = chooser.showOpenDialog(over.getScene().getWindow());
      if (file != null) {
        chosen.accept(file.getPath());
      }
    };
  }

  /// Takes a file that is dragged onto a node.
  static void takeDropped(Node node, Consumer<String> chosen) {
    node.setOnDragOver(FilePick::offer);
    node.setOnDragDropped(
        event -> {
          Dragboard board = event.getDragboard();
          boolean one = board.hasFiles() && board.getFiles().size() == 1;
          if (one) {
            chosen.accept(board.getFiles().getFirst().getPath());
          }
          event.setDropCompleted(one);
          event.consume();
        });
  }

  private static void offer(DragEvent event) {
    if (event.getDragboard().hasFiles() && event.getDragboard().getFiles().size() == 1) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }
}
