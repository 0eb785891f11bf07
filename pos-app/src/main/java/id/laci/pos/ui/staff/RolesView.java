package id.laci.pos.ui.staff;

import id.laci.pos.staff.Permission;
import id.laci.pos.staff.Rank;
import id.laci.pos.staff.Right;
import id.laci.pos.staff.Role;
import id.laci.pos.staff.StaffWish;
import id.laci.pos.till.StaffPage;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Scrolling;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What each role may do: a row for each right, a column for each role, three values in each place.
final class RolesView {
  private static final int GAP = 6;

  private static final List<Rank> RANKS = List.of(Rank.values());
  private static final List<Permission> PERMISSIONS = List.of(Permission.values());

  /// A right of a role.
  private record Place(Permission permission, Rank rank) {}

  private final StaffWords said;
  private final Words words;
  private final Consumer<StaffWish> wishes;
  private final Label hint = Parts.wrapped("", "muted");
  private final GridPane grid = new GridPane(2 * GAP, GAP);
  private final ScrollPane scrolling = Lists.scrolling(grid);
  private final Map<Permission, Map<Rank, Button>> cells = new EnumMap<>(Permission.class);
  private final VBox node = new VBox(GAP, hint, scrolling);
  private Optional<StaffPage> shown = Optional.empty();
  private Place chosen = new Place(Permission.SELL, Rank.CASHIER);

  RolesView(Words words, Consumer<StaffWish> wishes) {
    this.words = words;
    this.wishes = wishes;
    said = new StaffWords(words);
    VBox.setVgrow(scrolling, Priority.ALWAYS);
    scrolling.setFocusTraversable(true);
    scrolling.setAccessibleText(words.get(Word.STAFF_ROLES));
    ColumnConstraints first = new ColumnConstraints();
    first.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(first);
    grid.getStyleClass().add("roles");
    for (Rank rank : Rank.values()) {
      grid.add(Parts.label(said.rank(rank), "strong"), 1 + RANKS.indexOf(rank), 0);
    }
    for (Permission permission : Permission.values()) {
      Map<Rank, Button> row = new EnumMap<>(Rank.class);
      grid.add(Parts.wrapped(said.permission(permission)), 0, 1 + PERMISSIONS.indexOf(permission));
      for (Rank rank : Rank.values()) {
        Place place = new Place(permission, rank);
        Button cell = Parts.chip("", false, () -> turn(place));
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.getStyleClass().add("right");
        row.put(rank, cell);
        grid.add(cell, 1 + RANKS.indexOf(rank), 1 + PERMISSIONS.indexOf(permission));
      }
      cells.put(permission, row);
    }
  }

  Node node() {
    return node;
  }

  void show(StaffPage page) {
    shown = Optional.of(page);
    hint.setText(words.get(page.mayAllow() ? Word.ROLES_HINT : Word.ROLES_LOOK));
    cells.forEach(
        (permission, row) ->
            row.forEach(
                (rank, cell) -> {
                  Right right = page.roster().role(rank).right(permission);
                  String text = said.right(right);
                  if (!text.equals(cell.getText())) {
                    cell.setText(text);
                  }
                  cell.setAccessibleText(
                      said.permission(permission) + ", " + said.rank(rank) + ": " + text);
                  cell.setDisable(!page.mayAllow() || next(permission, rank, right).isEmpty());
                  Look.style(cell, "may", right == Right.ALLOWED);
                  Look.style(cell, "may-not", right == Right.DENIED);
                }));
    mark();
  }

  private void mark() {
    cells.forEach(
        (permission, row) ->
            row.forEach(
                (rank, cell) ->
                    Look.style(cell, "chosen", chosen.equals(new Place(permission, rank)))));
  }

  /// @return the next value that this right can have, if there is another
  private static Optional<Right> next(Permission permission, Rank rank, Right right) {
    List<Right> settable =
        Arrays.stream(Right.values())
            .filter(other -> Role.isSettable(rank, permission, other))
            .toList();
    int at = settable.indexOf(right);
    return settable.size() < 2
        ? Optional.empty()
        : Optional.of(settable.get((at + 1) % settable.size()));
  }

  private void turn(Place place) {
    chosen = place;
    mark();
    shown
        .filter(StaffPage::mayAllow)
        .flatMap(
            page ->
                next(
                    place.permission(),
                    place.rank(),
                    page.roster().role(place.rank()).right(place.permission())))
        .ifPresent(
            right -> wishes.accept(new StaffWish.Allow(place.rank(), place.permission(), right)));
  }

  void turn() {
    turn(chosen);
  }

  /// Moves the choice.
  ///
  /// @return whether it could be moved
  boolean step(int rows, int columns) {
    int row = PERMISSIONS.indexOf(chosen.permission()) + rows;
    int column = RANKS.indexOf(chosen.rank()) + columns;
    if (row < 0 || row >= PERMISSIONS.size() || column < 0 || column >= RANKS.size()) {
      return false;
    }
    chosen = new Place(PERMISSIONS.get(row), RANKS.get(column));
    mark();
    cell().ifPresent(cell -> Scrolling.reveal(scrolling, cell));
    return true;
  }

  private Optional<Button> cell() {
    return Optional.ofNullable(cells.get(chosen.permission())).map(row -> row.get(chosen.rank()));
  }

  void focus() {
    if (!scrolling.isFocused()) {
      scrolling.requestFocus();
    }
  }
}
