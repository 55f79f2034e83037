package org.wheelsdown.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionSource;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.Gathered;

class HeatmapReaderTest {
  private static final long FIRST = 1548279030123L;
  private static final long SECOND = FIRST + 30_000;

  @Test
  void everySliceIsRead() throws IOException {
    Gathered gathered = Fixture.read(heatmap());

    assertThat(gathered.problems).isEmpty();
    assertThat(gathered.positions).hasSize(3);
    Position taxiing = gathered.positions.get(0);
    assertThat(taxiing.address()).hasToString("ae4af6");
    assertThat(taxiing.time()).isEqualTo(FIRST * 1000);
    assertThat(taxiing.latitude()).isEqualTo(-33.393, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(taxiing.ground()).isEqualTo(GroundState.GROUND);
    assertThat(taxiing.altitude()).isNaN();
    assertThat(taxiing.groundSpeed()).isEqualTo(12.5f);
    assertThat(taxiing.callsign()).isEqualTo("RCH431");
    assertThat(taxiing.squawk()).isEqualTo("0000");
  }

  @Test
  void anAltitudeMayBeMissingAndAnAddressNotIcao() throws IOException {
    Gathered gathered = Fixture.read(heatmap());

    Position mlat = gathered.positions.get(1);
    assertThat(mlat.address()).hasToString("~2b00f1");
    assertThat(mlat.source()).isEqualTo(PositionSource.MLAT);
    assertThat(mlat.ground()).isEqualTo(GroundState.UNKNOWN);
    assertThat(mlat.groundSpeed()).isNaN();
    Position airborne = gathered.positions.get(2);
    assertThat(airborne.time()).isEqualTo(SECOND * 1000);
    assertThat(airborne.barometricAltitude()).isEqualTo(-100);
    assertThat(airborne.callsign()).isEmpty();
  }

  @Test
  void whatComesBeforeTheEndOfACutFileIsRead() throws IOException {
    byte[] whole = heatmap();

    Gathered gathered = Fixture.read(Arrays.copyOf(whole, whole.length - 5));

    assertThat(gathered.positions).hasSize(2);
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.TRUNCATED, 1L));
  }

  private static byte[] heatmap() {
    ByteBuffer bytes = ByteBuffer.allocate(16 * 8).order(ByteOrder.LITTLE_ENDIAN);
    record(bytes, 2, 0, 0, 0, 0);
    record(bytes, 6, 0, 0, 0, 0);
    slice(bytes, FIRST);
    ByteBuffer callsign =
        ByteBuffer.wrap("RCH431  ".getBytes(StandardCharsets.ISO_8859_1))
            .order(ByteOrder.LITTLE_ENDIAN);
    record(bytes, 0xae4af6, 1 << 30, callsign.getInt(), callsign.getShort(), callsign.getShort());
    record(bytes, 0xae4af6, -33_393_000, -70_785_800, -123, 125);
    record(bytes, 5 << 27 | 1 << 24 | 0x2b00f1, 10_000_000, 20_000_000, -124, -1);
    slice(bytes, SECOND);
    record(bytes, 0xae4af6, -33_000_000, -70_785_800, -4, 1500);
    return bytes.array();
  }

  private static void slice(ByteBuffer bytes, long time) {
    record(bytes, 0x0e7f7c9d, (int) (time >>> 32), (int) time, 30_000, 0);
  }

  private static void record(ByteBuffer bytes, int hex, int lat, int lon, int alt, int gs) {
    bytes.putInt(hex).putInt(lat).putInt(lon).putShort((short) alt).putShort((short) gs);
  }
}
