package org.wheelsdown.io.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.io.Gathered;

/**
 * Bytes are changed, lost and doubled at random: nothing is thrown, and nothing impossible read.
 */
class RandomDamageTest {
  private static final int TRIES = 400;

  @TempDir private Path temporary;

  enum Sample {
    TRACE(
        """
        {"icao":"ae4af6","r":"08-8194","t":"C17","timestamp": 1548201600.000,"trace":[
        [1.5,10.123456,-66.9,1000,115.0,270.5,0,-64,{"type":"adsb_icao","flight":"RCH431  ",\
        "nav_modes":["lnav"],"nic":8,"rc":186},"adsb_icao",1100,null,null,null],
        [9.5,10.2,-66.8,"ground",3.0,90,0,null,null,"adsb_icao",null,null,null,null]]}
        """),
    STATE_VECTORS(
        """
        time,icao24,lat,lon,velocity,callsign,onground,lastposupdate,lastcontact
        1548279030,4b1806,46.5,7.5,100,SWR1,false,1548279029.5,1548279030
        1548279031,4b1806,46.6,7.5,100,SWR1,false,1548279030.5,1548279031
        """),
    STATES(
        """
        {"time":1548279040,"states":[
        ["4b1806","SWR1    ","Switzerland",1548279030,1548279039,7.5,46.5,304.8,false,100,90,\
        0,[1,2],335.28,"1000",false,2,0],
        ["4b1807",null,"Switzerland",null,1548279039,null,null,null,true,0,90,\
        null,null,null,null,false,0]]}
        """),
    BASE_STATION(
        """
        MSG,4,1,1,0D8300,1,2019/01/23,23:59:58.000,2019/01/23,23:59:58.000,,,410.5,88,,,-64,,,,,0
        MSG,3,1,1,0D8300,1,2019/01/24,00:00:01.500,2019/01/24,00:00:01.500,,36975H,,,10.5,-66.9,,,0,,0,0
        """),
    SNAPSHOT(
        """
        {"now":1548279030.2,"aircraft":[
        {"hex":"ae4af6","type":"adsc","flight":"RCH431  ","r":"08-8194","alt_baro":"ground",
        "lat":10.5,"lon":-66.9,"nic":8,"seen_pos":2.2,"mlat":[]},
        {"hex":"ae4af7","lastPosition":{"lat":10.5,"lon":-66.9,"seen_pos":90}}]}
        """);

    private final String text;

    Sample(String text) {
      this.text = text;
    }
  }

  @ParameterizedTest
  @EnumSource
  void damageToADocumentIsSurvived(Sample sample) throws IOException {
    byte[] whole = sample.text.getBytes(StandardCharsets.UTF_8);
    survives(whole, new Random(1));
  }

  enum Wrapper {
    GZIP,
    ZSTD,
    TAR,
    ZIP
  }

  @ParameterizedTest
  @EnumSource
  void damageToAWrappingIsSurvived(Wrapper wrapper) throws IOException {
    byte[] trace = Wrap.trace("ae4af6", 20);
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("one", trace);
    members.put("a-long-name/".repeat(20) + "x", Wrap.gzip(trace));
    byte[] whole =
        switch (wrapper) {
          case GZIP -> Wrap.gzip(trace);
          case ZSTD -> Wrap.zstd(trace);
          case TAR -> Wrap.tar(members);
          case ZIP -> Wrap.zip(members);
        };
    survives(whole, new Random(2));
  }

  private void survives(byte[] whole, Random random) throws IOException {
    Folder folder = new Folder(temporary);
    for (int i = 0; i < TRIES; i++) {
      Gathered gathered = folder.read(damaged(whole, random));

      for (Position position : gathered.positions) {
        assertThat(position.latitude()).isBetween(-90.0, 90.0);
        assertThat(position.longitude()).isBetween(-180.0, 180.0);
      }
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] damaged = whole.clone();
    int times = 1 + random.nextInt(8);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(damaged.length);
      switch (random.nextInt(4)) {
        case 0 -> damaged[at] = (byte) random.nextInt(256);
        case 1 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> System.arraycopy(damaged, at, damaged, at / 2, damaged.length - at);
        default -> damaged = Arrays.copyOf(damaged, Math.max(1, at));
      }
    }
    return damaged;
  }
}
