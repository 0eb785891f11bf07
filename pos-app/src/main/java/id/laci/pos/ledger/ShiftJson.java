package id.laci.pos.ledger;

import com.grack.nanojson.JsonObject;
import id.laci.pos.shift.CashMove;
import id.laci.pos.shift.Counted;
import id.laci.pos.shift.HandOver;
import id.laci.pos.shift.NoSale;
import id.laci.pos.shift.Opening;
import id.laci.pos.shift.Running;
import id.laci.pos.shift.Shift;
import id.laci.pos.shift.ShiftEvent;
import id.laci.pos.shift.ZReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Shifts to JSON and back, version 1.
final class ShiftJson {
  private ShiftJson() {}

  static JsonObject of(ShiftEvent event) {
    return switch (event) {
      case ShiftEvent.Opened(var opening) -> named("opened").with("opening", of(opening)).object();
      case ShiftEvent.CashMoved(var move) -> named("cash").with("move", of(move)).object();
      case ShiftEvent.NoSaleMade(var why) -> named("nosale").with("why", of(why)).object();
      case ShiftEvent.HandedOver(var to, var count, var at) ->
          named("over")
              .with("to", to)
              .with("count", count.map(TakingsJson::of))
              .with("at", at)
              .object();
      case ShiftEvent.CountBegun(var by, var at) ->
          named("count").with("by", by).with("at", at).object();
      case ShiftEvent.CountLeft(var by, var at) ->
          named("left").with("by", by).with("at", at).object();
      case ShiftEvent.CountFixed(var count, var allowed) ->
          named("fixed").with("count", of(count)).with("allowed", allowed).object();
      case ShiftEvent.CountedAgain(var count, var allowed) ->
          named("again").with("count", of(count)).with("allowed", allowed).object();
      case ShiftEvent.Closed(var report) -> named("closed").with("z", of(report)).object();
    };
  }

  private static Members named(String name) {
    return new Members().with("s", name);
  }

  static ShiftEvent event(Fields in) {
    return switch (in.text("s")) {
      case "opened" -> new ShiftEvent.Opened(opening(in.fields("opening")));
      case "cash" -> new ShiftEvent.CashMoved(move(in.fields("move")));
      case "nosale" -> new ShiftEvent.NoSaleMade(noSale(in.fields("why")));
      case "over" ->
          new ShiftEvent.HandedOver(
              in.text("to"), in.optionalFields("count").map(TakingsJson::count), in.instant("at"));
      case "count" -> new ShiftEvent.CountBegun(in.text("by"), in.instant("at"));
      case "left" -> new ShiftEvent.CountLeft(in.text("by"), in.instant("at"));
      case "fixed" -> new ShiftEvent.CountFixed(counted(in.fields("count")), in.money("allowed"));
      case "again" -> new ShiftEvent.CountedAgain(counted(in.fields("count")), in.money("allowed"));
      case "closed" -> new ShiftEvent.Closed(report(in.fields("z")));
      case String other -> throw new IllegalArgumentException("no shift is " + other);
    };
  }

  static JsonObject of(ShiftBook book) {
    return new Members()
        .with("shift", of(book.shift()))
        .with("next", book.next())
        .with("latest", book.latest().stream().map(ShiftJson::of).toList())
        .object();
  }

  static ShiftBook book(Fields in) {
    return new ShiftBook(
        shift(in.fields("shift")), in.number("next"), list(in, "latest", ShiftJson::report));
  }

  private static JsonObject of(Shift shift) {
    return switch (shift) {
      case Shift.Never _ -> named("never").object();
      case Shift.Closed(var last, var since) ->
          named("closed").with("z", of(last)).with("since", TakingsJson.of(since)).object();
      case Shift.Open(var running) -> named("open").with("running", of(running)).object();
      case Shift.Counting(var running, var by) ->
          named("counting").with("running", of(running)).with("by", by).object();
      case Shift.Recounting(var running, var first) ->
          named("recounting").with("running", of(running)).with("first", of(first)).object();
      case Shift.Fixed(var running, var first, var second, var allowed) ->
          named("fixed")
              .with("running", of(running))
              .with("first", of(first))
              .with("second", second.map(ShiftJson::of))
              .with("allowed", allowed)
              .object();
    };
  }

  private static Shift shift(Fields in) {
    return switch (in.text("s")) {
      case "never" -> new Shift.Never();
      case "closed" ->
          new Shift.Closed(report(in.fields("z")), TakingsJson.takings(in.fields("since")));
      case "open" -> new Shift.Open(running(in.fields("running")));
      case "counting" -> new Shift.Counting(running(in.fields("running")), in.text("by"));
      case "recounting" ->
          new Shift.Recounting(running(in.fields("running")), counted(in.fields("first")));
      case "fixed" ->
          new Shift.Fixed(
              running(in.fields("running")),
              counted(in.fields("first")),
              in.optionalFields("second").map(ShiftJson::counted),
              in.money("allowed"));
      case String other -> throw new IllegalArgumentException("no shift is " + other);
    };
  }

  private static JsonObject of(Opening opening) {
    return new Members()
        .with("number", opening.number())
        .with("day", opening.day().toString())
        .with("float", TakingsJson.of(opening.opening()))
        .with("by", opening.by())
        .with("tariff", TakingsJson.of(opening.tariff()))
        .with("at", opening.at())
        .object();
  }

  private static Opening opening(Fields in) {
    return new Opening(
        in.number("number"),
        LocalDate.parse(in.text("day")),
        TakingsJson.count(in.fields("float")),
        in.text("by"),
        TakingsJson.tariff(in.fields("tariff")),
        in.instant("at"));
  }

  private static JsonObject of(Running running) {
    return new Members()
        .with("opening", of(running.opening()))
        .with("cashier", running.cashier())
        .with("takings", TakingsJson.of(running.takings()))
        .with("drawer", TakingsJson.of(running.drawer()))
        .with("moves", running.moves().stream().map(ShiftJson::of).toList())
        .with("nosales", running.noSales().stream().map(ShiftJson::of).toList())
        .with("overs", running.handOvers().stream().map(ShiftJson::of).toList())
        .object();
  }

  private static Running running(Fields in) {
    return new Running(
        opening(in.fields("opening")),
        in.text("cashier"),
        TakingsJson.takings(in.fields("takings")),
        TakingsJson.drawer(in.fields("drawer")),
        list(in, "moves", ShiftJson::move),
        list(in, "nosales", ShiftJson::noSale),
        list(in, "overs", ShiftJson::handOver));
  }

  private static <T> List<T> list(Fields in, String name, Function<Fields, T> one) {
    return in.objects(name).stream().map(Fields::new).map(one).toList();
  }

  private static JsonObject of(CashMove move) {
    return new Members()
        .with("kind", move.kind().name())
        .with("amount", move.amount())
        .with("reason", move.reason())
        .with("by", move.by())
        .with("approved", move.approvedBy())
        .with("at", move.at())
        .object();
  }

  private static CashMove move(Fields in) {
    return new CashMove(
        CashMove.Kind.valueOf(in.text("kind")),
        in.money("amount"),
        in.text("reason"),
        in.text("by"),
        in.optionalText("approved"),
        in.instant("at"));
  }

  private static JsonObject of(NoSale why) {
    return new Members()
        .with("reason", why.reason())
        .with("by", why.by())
        .with("approved", why.approvedBy())
        .with("at", why.at())
        .object();
  }

  private static NoSale noSale(Fields in) {
    return new NoSale(
        in.text("reason"), in.text("by"), in.optionalText("approved"), in.instant("at"));
  }

  private static JsonObject of(HandOver over) {
    return new Members()
        .with("from", over.from())
        .with("to", over.to())
        .with("count", over.count().map(TakingsJson::of))
        .with("expected", over.expected())
        .with("at", over.at())
        .object();
  }

  private static HandOver handOver(Fields in) {
    return new HandOver(
        in.text("from"),
        in.text("to"),
        in.optionalFields("count").map(TakingsJson::count),
        in.money("expected"),
        in.instant("at"));
  }

  private static JsonObject of(Counted counted) {
    return new Members()
        .with("count", TakingsJson.of(counted.count()))
        .with("by", counted.by())
        .with("at", counted.at())
        .object();
  }

  private static Counted counted(Fields in) {
    return new Counted(TakingsJson.count(in.fields("count")), in.text("by"), in.instant("at"));
  }

  static JsonObject of(ZReport report) {
    return new Members()
        .with("document", report.document())
        .with("shift", of(report.shift()))
        .with("first", of(report.first()))
        .with("second", report.second().map(ShiftJson::of))
        .with("left", report.left())
        .with("by", report.by())
        .with("approved", report.approvedBy())
        .with("at", report.at())
        .object();
  }

  static ZReport report(Fields in) {
    Optional<Counted> second = in.optionalFields("second").map(ShiftJson::counted);
    return new ZReport(
        in.text("document"),
        running(in.fields("shift")),
        counted(in.fields("first")),
        second,
        in.money("left"),
        in.text("by"),
        in.optionalText("approved"),
        in.instant("at"));
  }
}
