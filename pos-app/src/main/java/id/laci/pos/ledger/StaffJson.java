package id.laci.pos.ledger;

import com.grack.nanojson.JsonObject;
import id.laci.pos.staff.Permission;
import id.laci.pos.staff.Rank;
import id.laci.pos.staff.Right;
import id.laci.pos.staff.StaffEvent;
import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffMember;

/// What happened among the staff, to JSON and back, version 1.
final class StaffJson {
  private StaffJson() {}

  static JsonObject of(StaffEvent event) {
    return switch (event) {
      case StaffEvent.MemberPut(var member, var by, var at) ->
          named("member")
              .with("id", member.id().text())
              .with("name", member.name())
              .with("rank", member.rank().name())
              .with("active", member.active())
              .with("by", by)
              .with("at", at)
              .object();
      case StaffEvent.RightPut(var rank, var permission, var right, var by, var at) ->
          named("right")
              .with("rank", rank.name())
              .with("may", permission.name())
              .with("right", right.name())
              .with("by", by)
              .with("at", at)
              .object();
      case StaffEvent.SignedIn(var who, var name, var at) ->
          named("in").with("id", who.text()).with("name", name).with("at", at).object();
      case StaffEvent.ProofPut(var who, var what, var by, var at) ->
          named("proof")
              .with("id", who.text())
              .with("what", what.name())
              .with("by", by)
              .with("at", at)
              .object();
    };
  }

  private static Members named(String name) {
    return new Members().with("s", name);
  }

  static StaffEvent event(Fields in) {
    return switch (in.text("s")) {
      case "member" ->
          new StaffEvent.MemberPut(
              new StaffMember(
                  new StaffId(in.text("id")),
                  in.text("name"),
                  Rank.valueOf(in.text("rank")),
                  in.flag("active")),
              in.text("by"),
              in.instant("at"));
      case "right" ->
          new StaffEvent.RightPut(
              Rank.valueOf(in.text("rank")),
              Permission.valueOf(in.text("may")),
              Right.valueOf(in.text("right")),
              in.text("by"),
              in.instant("at"));
      case "in" ->
          new StaffEvent.SignedIn(new StaffId(in.text("id")), in.text("name"), in.instant("at"));
      case "proof" ->
          new StaffEvent.ProofPut(
              new StaffId(in.text("id")),
              StaffEvent.What.valueOf(in.text("what")),
              in.text("by"),
              in.instant("at"));
      case String other -> throw new IllegalArgumentException("no event is " + other);
    };
  }
}
