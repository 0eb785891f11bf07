/// The devices of a counter: knows bytes, printers and scanners; knows nothing of sales or money.
@org.jspecify.annotations.NullMarked
module id.laci.drivers {
  requires static org.jspecify;
  requires com.google.zxing;
  requires java.desktop;
  requires jdk.net; // how often a connection is asked for a sign of life
  requires jssc;
  requires org.slf4j; // the loader of jSSC's native library needs it and cannot say so

  exports id.laci.drivers;
  exports id.laci.drivers.card;
  exports id.laci.drivers.display;
  exports id.laci.drivers.drawer;
  exports id.laci.drivers.escpos;
  exports id.laci.drivers.ports;
  exports id.laci.drivers.profile;
  exports id.laci.drivers.scan;
  exports id.laci.drivers.sim;
  exports id.laci.drivers.status;
  exports id.laci.drivers.wire;
}
