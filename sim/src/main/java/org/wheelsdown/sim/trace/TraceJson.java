package org.wheelsdown.sim.trace;

import java.util.List;
import java.util.Locale;
import org.wheelsdown.core.position.Integrity;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes one trace as readsb does: a head, then rows of 14 elements, one a line. */
final class TraceJson {
  /** Every so many rows the first carries a detail object. */
  static final int DETAIL_EVERY = 4;

  private final Trace trace;
  private final DecimalText out = new DecimalText();

  TraceJson(Trace trace) {
    this.trace = trace;
  }

  DecimalText text() {
    head();
    List<TracePoint> points = trace.points();
    for (int i = 0; i < points.size(); i++) {
      out.text(i == 0 ? "\n" : ",\n");
      row(points.get(i), i % DETAIL_EVERY == 0);
    }
    return out.text(" ]\n }\n");
  }

  private void head() {
    out.text("{\"icao\":\"").text(trace.airframe().address().toString()).text("\"");
    field("r", trace.airframe().registration());
    field("t", trace.airframe().type().designator());
    out.text(",\n\"dbFlags\":").number(trace.airframe().flags());
    field("desc", trace.airframe().description());
    if (!trace.airframe().operator().isEmpty()) {
      field("ownOp", trace.airframe().operator());
    }
    out.text(",\n\"timestamp\": ").decimal(trace.midnight() * 10, 3).text(",\n\"trace\":[ ");
  }

  private void field(String name, String value) {
    StringBuilder quoted = new StringBuilder();
    JsonStringEncoder.getInstance().quoteAsString(value, quoted);
    out.text(",\n\"").text(name).text("\":\"").utf8(quoted.toString()).text("\"");
  }

  private void row(TracePoint point, boolean detailed) {
    out.text("[").decimal(point.time() - trace.midnight(), 2);
    out.text(",").decimal(point.latitude(), 6);
    out.text(",").decimal(point.longitude(), 6);
    if (point.onGround()) {
      groundColumns(point, detailed);
    } else {
      airColumns(point, detailed);
    }
    out.text("]");
  }

  /** Surface messages carry neither altitude nor rate, and no track while standing. */
  private void groundColumns(TracePoint point, boolean detailed) {
    out.text(",\"ground\",").decimal(point.speed(), 1).text(",");
    if (point.speed() == 0) {
      out.text("null");
    } else {
      out.decimal(point.track(), 1);
    }
    out.text(",").number(point.flags()).text(",null,");
    detail(point, detailed);
    out.text(",\"").text(source(point)).text("\",null,null,null,null");
  }

  private void airColumns(TracePoint point, boolean detailed) {
    out.text(",").number(point.altitude());
    out.text(",").decimal(point.speed(), 1);
    out.text(",").decimal(point.track(), 1);
    out.text(",").number(point.flags());
    out.text(",").number(point.rate()).text(",");
    detail(point, detailed);
    out.text(",\"").text(source(point)).text("\",");
    out.number(point.geometricAltitude()).text(",null,");
    if (point.sent().airData()) {
      out.number(point.airspeed()).text(",").decimal(point.roll(), 1);
    } else {
      out.text("null,null");
    }
  }

  private void detail(TracePoint point, boolean detailed) {
    if (!detailed) {
      out.text("null");
      return;
    }
    Sent sent = point.sent();
    out.text("{\"type\":\"").text(source(point));
    out.text("\",\"flight\":\"").text(padded(sent.callsign()));
    if (!point.onGround()) {
      out.text("\",\"alt_geom\":").number(point.geometricAltitude());
      out.text(",\"track\":").decimal(point.track() * 10L, 2);
      out.text(",\"baro_rate\":").number(point.rate());
      out.text(",\"squawk\":\"");
    } else {
      out.text("\",\"squawk\":\"");
    }
    out.text(sent.squawk()).text("\",\"emergency\":\"none\",\"category\":\"").text(sent.category());
    quality(sent.integrity());
    out.text(",\"sil_type\":\"perhour\",\"gva\":2,\"sda\":2,\"alert\":0,\"spi\":0}");
  }

  private void quality(Integrity integrity) {
    out.text("\",\"nic\":").number(integrity.nic());
    out.text(",\"rc\":").number(integrity.radiusOfContainment());
    out.text(",\"version\":2,\"nic_baro\":1,\"nac_p\":").number(integrity.nacP());
    out.text(",\"nac_v\":1,\"sil\":").number(integrity.sil());
  }

  /** readsb's name of the source: the lower case of ours. */
  private static String source(TracePoint point) {
    return point.sent().source().name().toLowerCase(Locale.ROOT);
  }

  private static String padded(String callsign) {
    return callsign + " ".repeat(Math.max(0, 8 - callsign.length()));
  }
}
