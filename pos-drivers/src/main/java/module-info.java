/// The devices of a counter: knows bytes, printers and scanners; knows nothing of sales or money.
@org.jspecify.annotations.NullMarked
module id.laci.drivers {
  requires static org.jspecify;
  requires com.google.zxing;
  requires jssc;
}
