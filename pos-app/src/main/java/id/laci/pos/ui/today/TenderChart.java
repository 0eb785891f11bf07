package id.laci.pos.ui.today;

import id.laci.pos.money.Money;
import id.laci.pos.today.DayFigures;
import id.laci.pos.today.Taken;
import id.laci.pos.today.TenderKind;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.VBox;

/// Lying bars of how the day was paid, the largest on top. What is no money yet, or never will be,
/// is hatched.
final class TenderChart {
  private static final int GAP = 8;
  private static final int BAR = 26;
  private static final int NAME_MAX = 36;

  /// Room for the figure behind the longest bar.
  private static final double BEYOND = 1.5;

  private final Words words;
  private final TodayWords said;

  TenderChart(Words words) {
    this.words = words;
    said = new TodayWords(words);
  }

  Node of(DayFigures day) {
    VBox card =
        new VBox(GAP, Parts.label(words.get(Word.TODAY_TENDERS), "strong"), chart(day.taken()));
    card.getStyleClass().add("panel");
    card.setAccessibleText(
        day.taken().stream()
            .map(taken -> said.tender(taken) + ": " + figure(taken))
            .collect(Collectors.joining(". ")));
    card.setMinWidth(0);
    return card;
  }

  private String figure(Taken taken) {
    return taken.flow().amount().bare() + " · " + words.get(Word.TODAY_COUNT, taken.flow().count());
  }

  private Node chart(List<Taken> taken) {
    List<Taken> rising = new ArrayList<>(taken);
    rising.sort(java.util.Comparator.comparing(one -> one.flow().amount()));
    CategoryAxis ways = new CategoryAxis();
    NumberAxis money = new NumberAxis();
    money.setAutoRanging(false);
    money.setLowerBound(0);
    Money most =
        rising.stream().map(one -> one.flow().amount()).max(Money::compareTo).orElse(Money.of(1));
    money.setUpperBound(Math.max(1, most.rupiah() * BEYOND));
    money.setTickUnit(Math.max(1, most.rupiah() * BEYOND));
    money.setTickLabelsVisible(false);
    money.setTickMarkVisible(false);
    money.setMinorTickVisible(false);
    money.setOpacity(0);
    BarChart<Number, String> chart = new BarChart<>(money, ways);
    chart.setAnimated(false);
    chart.setLegendVisible(false);
    chart.setVerticalGridLinesVisible(false);
    chart.setHorizontalGridLinesVisible(false);
    chart.setCategoryGap(GAP);
    chart.getStyleClass().add("figures");
    chart.setMinHeight(rising.size() * BAR + BAR);
    chart.setPrefHeight(rising.size() * BAR + BAR);
    XYChart.Series<Number, String> series = new XYChart.Series<>();
    for (Taken one : rising) {
      XYChart.Data<Number, String> bar =
          new XYChart.Data<>(one.flow().amount().rupiah(), name(one));
      bar.setNode(Bar.lying(figure(one), style(one.kind())));
      series.getData().add(bar);
    }
    chart.getData().add(series);
    return chart;
  }

  private String name(Taken taken) {
    String name = said.tender(taken);
    return name.length() <= NAME_MAX ? name : name.substring(0, NAME_MAX - 1) + "…";
  }

  private static String style(TenderKind kind) {
    return switch (kind) {
      case CASH, GOPAY, QRIS, OWN_VERIFIED -> "sold";
      case OWN_UNVERIFIED, OWN_LOST, CREDIT -> "doubtful";
    };
  }
}
