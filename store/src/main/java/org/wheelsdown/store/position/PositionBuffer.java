package org.wheelsdown.store.position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Integrity;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionSource;

/**
 * Positions waiting to be written, as columns: a third of the room of as many objects, and nothing
 * for the garbage collector to move about.
 */
public final class PositionBuffer {
  /** What the buffer holds at most: 90 MB. */
  public static final int CAPACITY = 1 << SortKey.INDEX_BITS;

  private static final int INITIAL_CAPACITY = 1 << 12;

  final Texts texts = new Texts();
  final List<Origin> origins = new ArrayList<>();
  int[] address = new int[INITIAL_CAPACITY];
  long[] time = new long[INITIAL_CAPACITY];
  double[] latitude = new double[INITIAL_CAPACITY];
  double[] longitude = new double[INITIAL_CAPACITY];
  float[] barometricAltitude = new float[INITIAL_CAPACITY];
  float[] geometricAltitude = new float[INITIAL_CAPACITY];
  float[] groundSpeed = new float[INITIAL_CAPACITY];
  float[] track = new float[INITIAL_CAPACITY];
  float[] verticalRate = new float[INITIAL_CAPACITY];
  GroundState[] ground = new GroundState[INITIAL_CAPACITY];
  PositionSource[] source = new PositionSource[INITIAL_CAPACITY];
  boolean[] stale = new boolean[INITIAL_CAPACITY];
  int[] callsign = new int[INITIAL_CAPACITY];
  int[] squawk = new int[INITIAL_CAPACITY];
  byte[] nic = new byte[INITIAL_CAPACITY];
  int[] radiusOfContainment = new int[INITIAL_CAPACITY];
  byte[] nacP = new byte[INITIAL_CAPACITY];
  byte[] sil = new byte[INITIAL_CAPACITY];
  int[] origin = new int[INITIAL_CAPACITY];
  int[] row = new int[INITIAL_CAPACITY];
  private int size;

  public int size() {
    return size;
  }

  public boolean isFull() {
    return size == CAPACITY;
  }

  /** Adds a position to a buffer that is not full. */
  public void add(Position position) {
    if (size == time.length) {
      grow(Math.min(CAPACITY, size * 4));
    }
    int at = size;
    address[at] = position.address().code();
    time[at] = position.time();
    latitude[at] = position.latitude();
    longitude[at] = position.longitude();
    barometricAltitude[at] = position.barometricAltitude();
    geometricAltitude[at] = position.geometricAltitude();
    groundSpeed[at] = position.groundSpeed();
    track[at] = position.track();
    verticalRate[at] = position.verticalRate();
    addWords(at, position);
    addIntegrity(at, position.integrity());
    origin[at] = number(position.origin());
    row[at] = position.row();
    size++;
  }

  /** Forgets all positions and keeps the room. */
  public void clear() {
    size = 0;
    origins.clear();
    texts.clear();
  }

  private void addWords(int at, Position position) {
    ground[at] = position.ground();
    source[at] = position.source();
    stale[at] = position.stale();
    callsign[at] = texts.number(position.callsign());
    squawk[at] = texts.number(position.squawk());
  }

  private void addIntegrity(int at, Integrity integrity) {
    nic[at] = (byte) integrity.nic();
    radiusOfContainment[at] = integrity.radiusOfContainment();
    nacP[at] = (byte) integrity.nacP();
    sil[at] = (byte) integrity.sil();
  }

  /** Documents come one after the other, so the last one is the likeliest. */
  private int number(Origin document) {
    int last = origins.size() - 1;
    if (last < 0 || !origins.get(last).equals(document)) {
      origins.add(document);
      last++;
    }
    return last;
  }

  Origin origin(int at) {
    return origins.get(origin[at]);
  }

  private void grow(int capacity) {
    address = Arrays.copyOf(address, capacity);
    time = Arrays.copyOf(time, capacity);
    latitude = Arrays.copyOf(latitude, capacity);
    longitude = Arrays.copyOf(longitude, capacity);
    barometricAltitude = Arrays.copyOf(barometricAltitude, capacity);
    geometricAltitude = Arrays.copyOf(geometricAltitude, capacity);
    groundSpeed = Arrays.copyOf(groundSpeed, capacity);
    track = Arrays.copyOf(track, capacity);
    verticalRate = Arrays.copyOf(verticalRate, capacity);
    ground = Arrays.copyOf(ground, capacity);
    source = Arrays.copyOf(source, capacity);
    stale = Arrays.copyOf(stale, capacity);
    callsign = Arrays.copyOf(callsign, capacity);
    squawk = Arrays.copyOf(squawk, capacity);
    nic = Arrays.copyOf(nic, capacity);
    radiusOfContainment = Arrays.copyOf(radiusOfContainment, capacity);
    nacP = Arrays.copyOf(nacP, capacity);
    sil = Arrays.copyOf(sil, capacity);
    origin = Arrays.copyOf(origin, capacity);
    row = Arrays.copyOf(row, capacity);
  }
}
