package waymark.export;

import java.util.stream.Stream;

/// The short text for a picture: the point of it, not its look.
final class Alternative {

  private Alternative() {}

  /// {@return the fullest sentence that is short enough}
  static String of(Told told) {
    String title = told.picture().title();
    String size = count(told.roles().size(), "role") + ", " + count(told.steps().size(), "step");
    return Stream.of(title + ". " + size + ends(told) + ".", title + ". " + size + ".", title)
        .filter(text -> text.length() <= Description.LONGEST)
        .findFirst()
        .orElseGet(() -> cut(title));
  }

  private static String ends(Told told) {
    return told.roles().size() < 2
        ? ""
        : ", from " + told.roles().getFirst().title() + " to " + told.roles().getLast().title();
  }

  private static String cut(String text) {
    int end = Description.LONGEST - 1;
    int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return text.substring(0, whole) + "…";
  }

  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
