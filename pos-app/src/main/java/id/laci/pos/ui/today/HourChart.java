package id.laci.pos.ui.today;

import id.laci.pos.shift.Flow;
import id.laci.pos.today.DayFigures;
import id.laci.pos.today.Hour;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Bars of what was sold, hour by hour; what came back hangs below the line, hatched, so that it is
/// told apart without colours. Each bar carries its figure; readers get all of them as a text.
final class HourChart {
  private static final int TURNED_FROM = 15;
  private static final int GAP = 8;
  private static final int STEPS = 4;
  private static final double ROOM = 0.15;
  private static final double ROOM_TURNED = 0.32;

  private final Words words;
  private final TodayWords said;

  HourChart(Words words) {
    this.words = words;
    said = new TodayWords(words);
  }

  Node of(DayFigures day) {
    boolean back = day.hours().stream().anyMatch(hour -> hour.back().count() > 0);
    VBox card = new VBox(GAP, head(back), chart(day, back));
    card.getStyleClass().add("panel");
    card.setAccessibleText(spoken(day));
    card.setMinWidth(0);
    return card;
  }

  private Node head(boolean back) {
    HBox head = new HBox(GAP, Parts.label(words.get(Word.TODAY_HOURS), "strong"), Parts.gap());
    head.getChildren().add(key("sold", Word.TODAY_HOURS_SOLD));
    if (back) {
      head.getChildren().add(key("back", Word.TODAY_HOURS_BACK));
    }
    return head;
  }

  private Node key(String style, Word word) {
    Region sign = new Region();
    sign.getStyleClass().addAll("bar-key", style);
    Label name = Parts.label(words.get(word), "muted", "note");
    HBox key = new HBox(6, sign, name);
    key.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return key;
  }

  private Node chart(DayFigures day, boolean back) {
    CategoryAxis hours = new CategoryAxis();
    NumberAxis money = new NumberAxis();
    money.setMinorTickVisible(false);
    money.setTickLabelFormatter(new BriefAmounts(said));
    bounds(money, day, back);
    HourBars chart = new HourBars(hours, money);
    chart.setAnimated(false);
    chart.setLegendVisible(false);
    chart.setCategoryGap(day.hours().size() > 16 ? 3 : 8);
    chart.getStyleClass().add("figures");
    chart.setMinHeight(0);
    chart.setPrefHeight(230);
    chart.getData().add(series(day, false));
    if (back) {
      chart.getData().add(series(day, true));
    }
    return chart;
  }

  /// So far that every figure beyond its bar has room.
  private static void bounds(NumberAxis money, DayFigures day, boolean back) {
    double room = day.hours().size() >= TURNED_FROM ? ROOM_TURNED : ROOM;
    double most = 1;
    double least = 0;
    for (Hour hour : day.hours()) {
      most = Math.max(most, (double) hour.sold().amount().rupiah());
      least = Math.max(least, (double) hour.back().amount().rupiah());
    }
    double beyond = (most + least) * room; // a figure is as high however far the bars reach
    double unit = unit((most + beyond) / STEPS);
    money.setAutoRanging(false);
    money.setUpperBound(Math.ceil((most + beyond) / unit) * unit);
    money.setLowerBound(back ? -Math.ceil((least + beyond) / unit) * unit : 0);
    money.setTickUnit(unit);
  }

  /// A step of 1, 2 or 5 and noughts, at least so large.
  private static double unit(double least) {
    double tens = Math.pow(10, Math.floor(Math.log10(Math.max(1, least))));
    for (int times : new int[] {1, 2, 5}) {
      if (times * tens >= least) {
        return times * tens;
      }
    }
    return 10 * tens;
  }

  private XYChart.Series<String, Number> series(DayFigures day, boolean back) {
    XYChart.Series<String, Number> series = new XYChart.Series<>();
    series.setName(words.get(back ? Word.TODAY_HOURS_BACK : Word.TODAY_HOURS_SOLD));
    boolean turned = day.hours().size() >= TURNED_FROM;
    for (Hour hour : day.hours()) {
      Flow flow = back ? hour.back() : hour.sold();
      long rupiah = back ? -flow.amount().rupiah() : flow.amount().rupiah();
      String name = Dates.time(hour.from(), day.day().zone()).substring(0, 2);
      XYChart.Data<String, Number> bar = new XYChart.Data<>(name, rupiah);
      bar.setNode(
          Bar.upright(
              flow.count() == 0 ? "" : said.brief(flow.amount()), back ? "back" : "sold", turned));
      series.getData().add(bar);
    }
    return series;
  }

  private String spoken(DayFigures day) {
    return day.hours().stream()
        .flatMap(
            hour -> {
              String at = Dates.time(hour.from(), day.day().zone());
              Stream<String> sold =
                  Stream.of(
                      words.get(
                          Word.TODAY_HOUR_SAID, at, hour.sold().amount(), hour.sold().count()));
              List<String> back =
                  hour.back().count() == 0
                      ? List.of()
                      : List.of(words.get(Word.TODAY_HOUR_BACK_SAID, at, hour.back().amount()));
              return Stream.concat(sold, back.stream());
            })
        .collect(Collectors.joining(". "));
  }
}
