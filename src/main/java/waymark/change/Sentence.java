package waymark.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.change.Said.Fact;
import waymark.change.Said.Many;
import waymark.change.Said.Value;
import waymark.change.Said.Words;

/// A change of a part in one sentence.
///
/// @param name of the element, as a sentence begins with it
/// @param noun the part, such as `pay`
record Sentence(String name, String noun) {

  /// Longer texts are told by what they are now.
  private static final int LONG = 60;

  String of(Said was, Said is) {
    if (was.equals(is)) {
      return isTurned(was, is)
          ? "%s: the %s now come in another order.".formatted(name, noun)
          : "%s: a detail of the %s changed.".formatted(name, noun);
    }
    return switch (is) {
      case Value(String now) -> ofText(was instanceof Value(String old) ? old : "", now);
      case Words(String now) -> ofWords(was instanceof Words(String old) ? old : "", now);
      case Fact now -> ofFact(was instanceof Fact old ? old.holds() : Optional.empty(), now);
      case Many now -> ofMany(was instanceof Many old ? old.items() : Map.of(), now);
    };
  }

  private static boolean isTurned(Said was, Said is) {
    return was instanceof Many old
        && is instanceof Many now
        && !List.copyOf(old.items().keySet()).equals(List.copyOf(now.items().keySet()));
  }

  private String ofText(String was, String is) {
    if (was.isBlank()) {
      return "%s: the %s, not said before, is now %s.".formatted(name, noun, is);
    }
    return is.isBlank()
        ? "%s: the %s was %s and is no longer said.".formatted(name, noun, was)
        : "%s: the %s was %s and is now %s.".formatted(name, noun, was, is);
  }

  private String ofWords(String was, String is) {
    if (!was.isBlank() && !is.isBlank() && was.length() + is.length() > 2 * LONG) {
      return "%s: the %s changed and is now %s.".formatted(name, noun, Told.quoted(is));
    }
    return ofText(
        was.isBlank() ? "" : Told.quoted(Told.brief(was)), is.isBlank() ? "" : Told.quoted(is));
  }

  private String ofFact(Optional<Boolean> was, Fact is) {
    if (is.holds().isEmpty()) {
      return "%s: it is no longer said whether it is %s.".formatted(name, is.what());
    }
    if (is.holds().get()) {
      return "%s is now %s.".formatted(name, is.what());
    }
    return was.isPresent()
        ? "%s is no longer %s.".formatted(name, is.what())
        : "%s is now said not to be %s.".formatted(name, is.what());
  }

  private String ofMany(Map<String, String> was, Many now) {
    Map<String, String> is = now.items();
    List<String> parts = new ArrayList<>();
    List<String> gained = lacking(was, is);
    List<String> lost = lacking(is, was);
    if (!gained.isEmpty()) {
      parts.add("now include " + Told.all(gained));
    }
    if (!lost.isEmpty()) {
      parts.add((gained.isEmpty() ? "no longer include " : "no longer ") + Told.all(lost));
    }
    String told = String.join(", and ", parts);
    List<String> renamed = now.telling() ? renamed(was, is) : List.of();
    if (told.isEmpty() && renamed.isEmpty()) {
      return "%s: a detail of the %s changed.".formatted(name, noun);
    }
    if (told.isEmpty()) {
      return "%s: of the %s, %s.".formatted(name, noun, Told.all(renamed));
    }
    String also = renamed.isEmpty() ? "" : "; " + Told.all(renamed);
    return "%s: the %s %s%s.".formatted(name, noun, told, also);
  }

  private static List<String> lacking(Map<String, String> these, Map<String, String> those) {
    return those.entrySet().stream()
        .filter(e -> !these.containsKey(e.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static List<String> renamed(Map<String, String> was, Map<String, String> is) {
    return is.entrySet().stream()
        .filter(e -> !was.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()))
        .map(e -> was.get(e.getKey()) + " is now " + e.getValue())
        .toList();
  }
}
