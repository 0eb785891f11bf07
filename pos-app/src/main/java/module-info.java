/// The till.
@org.jspecify.annotations.NullMarked
module id.laci.pos {
  requires static org.jspecify;
  requires id.laci.drivers;
  requires java.desktop;
  requires java.net.http;
  requires java.sql;
  requires jdk.httpserver;
  requires javafx.base;
  requires javafx.graphics;
  requires javafx.controls;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires org.kordamp.ikonli.core;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.bootstrapicons;
  requires com.google.zxing;
  requires com.h2database;
  requires com.grack.nanojson;
  requires de.siegmar.fastcsv;
  requires info.picocli;
  requires org.pcollections;
  requires password4j;
  requires com.eatthepath.otp;

  exports id.laci.pos.store.fs to
      com.h2database;

  opens id.laci.pos to
      info.picocli;
}
