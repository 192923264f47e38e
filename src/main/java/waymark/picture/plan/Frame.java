package waymark.picture.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The scales of a drawing: school years across, pounds upwards. Routes that are compared are drawn
/// in one frame.
///
/// @param width of the drawing
/// @param from the first day shown, a 1 September
/// @param until the day at the right edge
/// @param least the pounds at the bottom
/// @param most the pounds at the top
public record Frame(double width, LocalDate from, LocalDate until, int least, int most) {

  /// The column of names at the left.
  static final double NAMES = 176;

  /// Where their words begin, behind an icon.
  static final double TEXT = 28;

  private static final int STEP = 10_000;

  /// {@return the frame that holds all `itineraries`}
  public static Frame of(double width, Itinerary... itineraries) {
    LocalDate from =
        Stream.of(itineraries).map(Itinerary::day).min(LocalDate::compareTo).orElseThrow();
    LocalDate until =
        Stream.of(itineraries).map(Itinerary::end).max(LocalDate::compareTo).orElseThrow();
    int lowest = pounds(itineraries).min().orElse(0);
    int highest = pounds(itineraries).max().orElse(STEP);
    int bottom = Math.floorDiv(lowest - STEP / 2, STEP) * STEP;
    int top = Math.ceilDiv(highest + 1, STEP) * STEP;
    return new Frame(
        width,
        schoolYear(from),
        schoolYear(until.plusMonths(11)).plusYears(1),
        Math.max(0, bottom),
        Math.max(top, bottom + 2 * STEP));
  }

  private static IntStream pounds(Itinerary... itineraries) {
    return Stream.of(itineraries)
        .flatMap(i -> i.posts().stream())
        .map(Itinerary.Post::pay)
        .filter(Itinerary.Pay::isKnown)
        .flatMapToInt(p -> IntStream.of(p.low(), p.high()));
  }

  private static LocalDate schoolYear(LocalDate day) {
    LocalDate september = LocalDate.of(day.getYear(), 9, 1);
    return day.isBefore(september) ? september.minusYears(1) : september;
  }

  /// {@return the same for a drawing of another width}
  public Frame withWidth(double newWidth) {
    return new Frame(newWidth, from, until, least, most);
  }

  double x(LocalDate day) {
    LocalDate shown = day.isBefore(from) ? from : day.isAfter(until) ? until : day;
    double part =
        ChronoUnit.DAYS.between(from, shown) / (double) ChronoUnit.DAYS.between(from, until);
    return NAMES + part * (width - NAMES);
  }

  double yearWidth() {
    return (width - NAMES) / years();
  }

  int years() {
    return (int) Math.max(1, ChronoUnit.YEARS.between(from, until));
  }

  /// {@return how far down `pounds` lie in a chart of that height}
  double drop(int pounds, double height) {
    return height * (most - pounds) / (most - least);
  }
}
