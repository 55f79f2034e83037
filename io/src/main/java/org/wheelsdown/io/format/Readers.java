package org.wheelsdown.io.format;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.io.read.Head;
import org.wheelsdown.io.read.Reader;
import org.wheelsdown.io.register.AircraftListReader;
import org.wheelsdown.io.register.FaaRegisterReader;
import org.wheelsdown.io.register.OpenSkyDatabaseReader;
import org.wheelsdown.io.register.PlaneAlertReader;
import org.wheelsdown.io.register.ReadsbDatabaseReader;

/** The formats that can be read. To add one, write its {@link Reader} and name it here. */
public final class Readers {
  private static final List<Reader> ALL =
      List.of(
          new TraceReader(),
          new HeatmapReader(),
          new StateVectorReader(),
          new StatesReader(),
          new BaseStationReader(),
          new SnapshotReader(),
          new PlaneAlertReader(),
          new ReadsbDatabaseReader(),
          new OpenSkyDatabaseReader(),
          new FaaRegisterReader(),
          new AircraftListReader());

  private Readers() {}

  /** Every format, in the order in which they are tried. */
  public static List<Reader> list() {
    return ALL;
  }

  /** The format of content that begins so. */
  public static Optional<Reader> of(Head head) {
    return ALL.stream().filter(reader -> reader.recognises(head)).findFirst();
  }
}
