package id.laci.pos;

import id.laci.pos.backup.Depot;
import id.laci.pos.backup.RecoveryCode;
import id.laci.pos.till.Language;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/// Where a backup is tried, and put in the ledger's place, when the till must not start. The newest
/// backup is offered first; what is there already is set aside and kept.
final class RestorePane {
  private static final double WIDTH = 640;
  private static final double GAP = 16;
  private static final double MARGIN = 32;

  private final Words words;
  private final BiFunction<Path, RecoveryCode, Restore> restores;
  private final ComboBox<Path> which = new ComboBox<>();
  private final TextField code = new TextField();
  private final Label said = new Label();
  private final ProgressBar working = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
  private final Button check;
  private final Button go;
  private final Button end;
  private final VBox root;
  private boolean isOver;

  /// @param depot where this till's backups are
  /// @param restores brings a backup back, given it and its code
  /// @param close closes the window
  RestorePane(
      Path depot,
      Language language,
      BiFunction<Path, RecoveryCode, Restore> restores,
      Runnable close) {
    this.words = Words.of(language);
    this.restores = restores;
    which.setId("restore-which");
    which.setMaxWidth(Double.MAX_VALUE);
    code.setId("restore-code");
    code.setPromptText("XXXX-XXXX-…");
    said.setId("restore-said");
    said.setWrapText(true);
    working.setMaxWidth(Double.MAX_VALUE);
    working.setVisible(false);
    check = button(Word.RESTORE_CHECK, "restore-check", () -> begin(Restore::verify));
    go = button(Word.RESTORE_GO, "restore-go", () -> begin(restore -> restore.run(true)));
    end = button(Word.START_CLOSE, "restore-close", close);
    Button other = button(Word.RESTORE_OTHER, "restore-other", this::choose);
    HBox acts = new HBox(GAP / 2, check, go, end);
    acts.setAlignment(Pos.CENTER_LEFT);
    root =
        new VBox(
            GAP,
            label(Word.RESTORE_TITLE, "title-2"),
            label(Word.RESTORE_ABOUT, "text"),
            label(Word.RESTORE_WHICH, "text-bold"),
            new HBox(GAP / 2, which, other),
            label(Word.RESTORE_CODE, "text-bold"),
            code,
            acts,
            working,
            said);
    HBox.setHgrow(which, javafx.scene.layout.Priority.ALWAYS);
    root.setAlignment(Pos.CENTER_LEFT);
    root.setPadding(new Insets(MARGIN));
    root.setPrefWidth(WIDTH);
    Look.apply(root, language, false);
    offer(depot);
    code.textProperty().addListener((_, _, _) -> enable(true));
    enable(true);
  }

  Parent root() {
    return root;
  }

  private Button button(Word word, String id, Runnable act) {
    Button button = new Button(words.get(word));
    button.setId(id);
    button.setOnAction(_ -> act.run());
    return button;
  }

  private Label label(Word word, String style) {
    Label label = new Label(words.get(word));
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  private void choose() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(words.get(Word.RESTORE_OTHER));
    Optional.ofNullable(chooser.showDialog(root.getScene().getWindow()))
        .ifPresent(chosen -> offer(chosen.toPath()));
  }

  /// The newest first; a folder that is itself a backup is the only one.
  private void offer(Path folder) {
    List<Path> found = new ArrayList<>();
    try {
      found.addAll(new Depot(folder).backups());
      if (found.isEmpty() && folder.getParent() != null) {
        new Depot(folder.getParent()).backups().stream().filter(folder::equals).forEach(found::add);
      }
    } catch (IOException e) {
      say(e.toString());
    }
    Collections.reverse(found);
    which.setItems(FXCollections.observableArrayList(found));
    which.getSelectionModel().selectFirst();
    if (found.isEmpty()) {
      say(words.get(Word.RESTORE_NONE, folder));
    }
    enable(true);
  }

  private void begin(Function<Restore, Restore.Result> act) {
    switch (RecoveryCode.read(code.getText())) {
      case RecoveryCode.Read.Bad(var reason) -> say(reason);
      case RecoveryCode.Read.Good(var good) -> {
        Restore restore = restores.apply(which.getValue(), good);
        enable(false);
        say(words.get(Word.RESTORE_WORKING));
        run(() -> act.apply(restore));
      }
    }
  }

  /// Reads and writes beside the screen.
  private void run(Supplier<Restore.Result> work) {
    var _ =
        CompletableFuture.supplyAsync(work)
            .exceptionally(e -> new Restore.Result.Bad(String.valueOf(e.getMessage()), ""))
            .thenAccept(result -> Fx.later(() -> came(result)));
  }

  private void came(Restore.Result result) {
    say(
        switch (result) {
          case Restore.Result.Verified(var compared) -> words.get(Word.RESTORE_GOOD, compared);
          case Restore.Result.Restored(var _, var aside, var sequence) -> {
            isOver = true;
            String done = words.get(Word.RESTORE_DONE, sequence);
            yield aside.map(old -> done + " " + words.get(Word.RESTORE_KEPT, old)).orElse(done);
          }
          case Restore.Result.Bad(var reason, var remedy) -> (reason + " " + remedy).strip();
        });
    enable(true);
  }

  /// @param idle whether nothing is under way
  private void enable(boolean idle) {
    boolean ready = idle && !isOver && which.getValue() != null && !code.getText().isBlank();
    check.setDisable(!ready);
    go.setDisable(!ready);
    end.setDisable(!idle); // what was begun is ended first
    working.setVisible(!idle);
  }

  private void say(String text) {
    said.setText(text);
    if (root != null && root.getScene() != null) {
      Optional.ofNullable(root.getScene().getWindow()).ifPresent(window -> window.sizeToScene());
    }
  }
}
