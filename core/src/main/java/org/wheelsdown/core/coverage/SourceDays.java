package org.wheelsdown.core.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wheelsdown.core.position.Address;

/** Judges from the counts alone which days are complete. */
public final class SourceDays {
  /** With fewer aircraft than this a day may be anybody's selection. */
  private static final int FEWEST_AIRCRAFT = 200;

  /** Folders of an archive of traces: one for each pair of last hex digits. */
  private static final int FOLDERS = 256;

  /**
   * Aircraft in a folder on average from which an empty one cannot be chance: with 12 in each, one
   * of 256 folders is empty by chance on one day in 600.
   */
  private static final int AIRCRAFT_A_FOLDER = 12;

  /** How many days to either side count as neighbours: not so many that a season would show. */
  private static final int REACH = 3;

  /** Fewer days than this around one are no measure for it. */
  private static final int FEWEST_NEIGHBOURS = 2;

  /** Below this share of its neighbours a day cannot be called complete. */
  private static final double SUSPICIOUS = 0.5;

  private final NavigableMap<LocalDate, SourceDay> days = new TreeMap<>();

  private SourceDays() {}

  /** Of several sources of one day the most complete one counts. */
  public static SourceDays of(List<DayCount> counts) {
    NavigableMap<LocalDate, List<DayCount>> byDay =
        counts.stream()
            .collect(Collectors.groupingBy(DayCount::day, TreeMap::new, Collectors.toList()));
    SourceDays judged = new SourceDays();
    for (DayCount count : counts) {
      judged.add(judged(count, neighbours(count, byDay)));
    }
    return judged;
  }

  /** The folder of an archive in which an aircraft's traces lie, 0 to 255. */
  public static int folderOf(Address aircraft) {
    return aircraft.bits() % FOLDERS;
  }

  /** What there is of a day. */
  public SourceDay of(LocalDate day) {
    return Optional.ofNullable(days.get(day)).orElseGet(() -> SourceDay.missing(day));
  }

  /** All days from the first with positions to the last, with the missing ones between them. */
  public List<SourceDay> all() {
    return days.isEmpty()
        ? List.of()
        : days.firstKey().datesUntil(days.lastKey().plusDays(1)).map(this::of).toList();
  }

  private void add(SourceDay day) {
    days.merge(day.day(), day, (one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other);
  }

  private static final Comparator<SourceDay> BEST_FIRST =
      Comparator.comparing((SourceDay day) -> day.completeness() != Completeness.COMPLETE)
          .thenComparing(Comparator.comparingLong(SourceDay::aircraft).reversed())
          .thenComparing(Comparator.comparingLong(SourceDay::positions).reversed());

  private static SourceDay judged(DayCount count, List<DayCount> around) {
    if (count.aircraft() < FEWEST_AIRCRAFT) {
      return sourceDay(count, Completeness.UNKNOWN, Set.of(), Set.of(), List.of(few(count)));
    }
    List<String> reasons = new ArrayList<>();
    Set<Integer> missing = missingFolders(count);
    if (!missing.isEmpty()) {
      reasons.add("%d of %d folders".formatted(FOLDERS - missing.size(), FOLDERS));
    }
    less(count, around, DayCount::aircraft, "aircraft").ifPresent(reasons::add);
    less(count, around, DayCount::positions, "positions").ifPresent(reasons::add);
    Set<Integer> silent = silentHours(count);
    if (!silent.isEmpty()) {
      reasons.add("nothing at all in %d of 24 hours".formatted(silent.size()));
    }
    Completeness completeness = reasons.isEmpty() ? Completeness.COMPLETE : Completeness.PARTIAL;
    return sourceDay(count, completeness, missing, silent, reasons);
  }

  private static SourceDay sourceDay(
      DayCount count,
      Completeness completeness,
      Set<Integer> missingFolders,
      Set<Integer> silentHours,
      List<String> reasons) {
    return new SourceDay(
        count.day(),
        completeness,
        count.aircraft(),
        count.positions(),
        missingFolders,
        silentHours,
        reasons);
  }

  private static String few(DayCount count) {
    return "only %d aircraft: too few to tell whether it is complete".formatted(count.aircraft());
  }

  private static Set<Integer> missingFolders(DayCount count) {
    boolean canTell = count.aircraft() >= (long) AIRCRAFT_A_FOLDER * count.folders().size();
    return canTell ? missing(FOLDERS, count.folders()) : Set.of();
  }

  private static Set<Integer> silentHours(DayCount count) {
    return missing(Hour.A_DAY, count.hours());
  }

  private static Set<Integer> missing(int all, Set<Integer> present) {
    if (present.size() == all) {
      return Set.of();
    }
    return IntStream.range(0, all)
        .boxed()
        .filter(each -> !present.contains(each))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The days around one from the same origin; where each day came from a place of its own, such as
   * an address with the date in it, the days of all origins.
   */
  private static List<DayCount> neighbours(
      DayCount count, NavigableMap<LocalDate, List<DayCount>> byDay) {
    LocalDate day = count.day();
    List<DayCount> near =
        byDay.subMap(day.minusDays(REACH), true, day.plusDays(REACH), true).values().stream()
            .flatMap(List::stream)
            .filter(other -> !other.day().equals(day) && other.aircraft() >= FEWEST_AIRCRAFT)
            .toList();
    List<DayCount> alike =
        near.stream().filter(other -> other.origin().equals(count.origin())).toList();
    return alike.size() >= FEWEST_NEIGHBOURS ? alike : near;
  }

  /** In words, if there is far less of a day than in the median of those around it. */
  private static Optional<String> less(
      DayCount count, List<DayCount> around, ToLongFunction<DayCount> size, String what) {
    if (around.size() < FEWEST_NEIGHBOURS) {
      return Optional.empty();
    }
    long[] sizes = around.stream().mapToLong(size).sorted().toArray();
    double median = (sizes[sizes.length / 2] + sizes[(sizes.length - 1) / 2]) / 2.0;
    double share = size.applyAsLong(count) / median;
    return share < SUSPICIOUS
        ? Optional.of("%.0f %% of the %s of the days around it".formatted(100 * share, what))
        : Optional.empty();
  }
}
