package org.wheelsdown.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.aircraft.AircraftType;
import org.wheelsdown.sim.aircraft.Airframe;
import org.wheelsdown.sim.flight.FlightPlan;
import org.wheelsdown.sim.reception.Receiver;
import org.wheelsdown.sim.reception.Receivers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A flight from Amsterdam to Lisbon, heard at both ends and not between. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TraceTest {
  private static final Airports AIRPORTS = ReferenceData.airports();
  private static final LocalDate DAY = LocalDate.of(2018, 12, 10);
  private static final double MIDNIGHT = 1544400000;
  private static final Address ADDRESS = Address.parse("00abcd");

  private FlightRecording recording;
  private JsonNode json;

  @BeforeAll
  void fly() throws IOException {
    recording = FlightRecording.of(ADDRESS, plan(), receivers(), new SplittableRandom(7));
    json = read(new Trace(airframe(), DAY, recording.points()));
  }

  @Test
  void hasReadsbsHead() {
    assertThat(json.get("icao").asString()).isEqualTo("00abcd");
    assertThat(json.get("r").asString()).isEqualTo("TEST \"1\"");
    assertThat(json.get("t").asString()).isEqualTo("A320");
    assertThat(json.get("dbFlags").asInt()).isEqualTo(1);
    assertThat(json.get("ownOp").asString()).isEqualTo("Société d’essai");
    assertThat(json.get("timestamp").asDouble()).isEqualTo(MIDNIGHT);
  }

  @Test
  void hasRowsOfFourteenInTimeOrderWithDetailsOnEveryFourth() {
    double before = -1;
    for (int i = 0; i < rows().size(); i++) {
      JsonNode row = rows().get(i);
      assertThat(row.size()).isEqualTo(14);
      assertThat(row.get(0).asDouble()).isGreaterThan(before).isLessThan(86_400);
      assertThat(row.get(8).isObject()).isEqualTo(i % 4 == 0);
      assertThat(row.get(9).asString()).isEqualTo("adsb_icao");
      before = row.get(0).asDouble();
    }
    JsonNode detail = rows().get(0).get(8);
    assertThat(detail.get("flight").asString()).isEqualTo("TEST    ");
    assertThat(detail.get("category").asString()).isEqualTo("A3");
  }

  @Test
  void writesTheGroundAsTextWithoutAltitudes() {
    JsonNode first = rows().get(0);
    assertThat(first.get(3).asString()).isEqualTo("ground");
    assertThat(first.get(4).asDouble()).isZero();
    assertThat(first.get(5).isNull()).isTrue();
    assertThat(first.get(10).isNull()).isTrue();
    JsonNode last = rows().get(rows().size() - 1);
    assertThat(last.get(3).asString()).isEqualTo("ground");
  }

  @Test
  void marksTheHoleInReception() {
    int holes = 0;
    for (int i = 1; i < rows().size(); i++) {
      JsonNode row = rows().get(i);
      double silence = row.get(0).asDouble() - rows().get(i - 1).get(0).asDouble();
      if (silence > 600 && !row.get(3).isString()) {
        assertThat(row.get(6).asInt() & TracePoint.STALE).isEqualTo(TracePoint.STALE);
        holes++;
      }
    }
    assertThat(holes).isEqualTo(1);
  }

  @Test
  void samplesSteadyFlightSeldomAndTheClimbOften() {
    assertThat(medianStep(30_000, 60_000)).isBetween(20.0, 23.0);
    assertThat(medianStep(1000, 9000)).isBetween(1.5, 8.0);
  }

  @Test
  void keepsBothSidesOfLiftOffAndTouchdown() {
    double takeoff = recording.truth().takeoff().time().toEpochMilli() / 1000.0 - MIDNIGHT;
    double landing = recording.truth().landing().time().toEpochMilli() / 1000.0 - MIDNIGHT;
    assertThat(changesBetweenGroundAndAir()).hasSize(2);
    assertThat(changesBetweenGroundAndAir().get(0)).isCloseTo(takeoff, within(5.0));
    assertThat(changesBetweenGroundAndAir().get(1)).isCloseTo(landing, within(5.0));
  }

  @Test
  void knowsThatBothEndsWereHeard() {
    assertThat(recording.truth().takeoff().heard()).isTrue();
    assertThat(recording.truth().landing().heard()).isTrue();
    Receivers onlyAmsterdam = new Receivers(receivers().receivers().subList(0, 1));
    FlightRecording half =
        FlightRecording.of(ADDRESS, plan(), onlyAmsterdam, new SplittableRandom(7));
    assertThat(half.truth().takeoff().heard()).isTrue();
    assertThat(half.truth().landing().heard()).isFalse();
  }

  @Test
  void theSameSeedMakesTheSameRecording() {
    FlightRecording again =
        FlightRecording.of(ADDRESS, plan(), receivers(), new SplittableRandom(7));
    FlightRecording other =
        FlightRecording.of(ADDRESS, plan(), receivers(), new SplittableRandom(8));
    assertThat(again).isEqualTo(recording);
    assertThat(other.points()).isNotEqualTo(recording.points());
  }

  private List<Double> changesBetweenGroundAndAir() {
    return IntStream.range(1, rows().size())
        .filter(i -> rows().get(i).get(3).isString() != rows().get(i - 1).get(3).isString())
        .mapToObj(i -> rows().get(i).get(0).asDouble())
        .toList();
  }

  private double medianStep(double above, double below) {
    double[] steps =
        IntStream.range(1, rows().size())
            .filter(i -> rows().get(i).get(3).isNumber())
            .filter(i -> rows().get(i).get(3).asDouble() > above)
            .filter(i -> rows().get(i).get(3).asDouble() < below)
            .mapToDouble(i -> rows().get(i).get(0).asDouble() - rows().get(i - 1).get(0).asDouble())
            .sorted()
            .toArray();
    return steps[steps.length / 2];
  }

  private JsonNode rows() {
    return json.get("trace");
  }

  private static JsonNode read(Trace trace) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trace.document().writeTo(bytes);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return JsonMapper.shared().readTree(in);
    }
  }

  private static Receivers receivers() {
    return new Receivers(
        List.of(
            Receiver.near(AIRPORTS.find("EHAM").orElseThrow(), List.of()),
            Receiver.near(AIRPORTS.find("LPPT").orElseThrow(), List.of())));
  }

  private static Airframe airframe() {
    return new Airframe(
        ADDRESS, "TEST \"1\"", AircraftType.A320, "AIRBUS A-320", "Société d’essai", 1);
  }

  private static FlightPlan plan() {
    return new FlightPlan(
        AircraftType.A320,
        AIRPORTS.find("EHAM").orElseThrow(),
        List.of(),
        AIRPORTS.find("LPPT").orElseThrow(),
        Instant.parse("2018-12-10T12:00:00Z"),
        36_000,
        "TEST",
        "2000",
        Duration.ofMinutes(5),
        Duration.ofMinutes(5));
  }
}
