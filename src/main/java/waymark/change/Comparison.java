package waymark.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.change.Difference.Way;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.View;

/// What differs between two pathways.
public final class Comparison {

  /// Longer texts are told by what they are now.
  private static final int LONG = 50;

  private final Pathway before;
  private final Pathway after;
  private final List<Difference> found = new ArrayList<>();

  private Comparison(Pathway before, Pathway after) {
    this.before = before;
    this.after = after;
  }

  /// {@return what differs, the pathway as a whole first, then its qualifications, roles, steps,
  /// views, evidence and questions; nothing only if the two are equal}
  public static List<Difference> between(Pathway before, Pathway after) {
    var comparison = new Comparison(before, after);
    comparison.whole();
    Sorts.all().forEach(comparison::sort);
    comparison.rest();
    return List.copyOf(comparison.found);
  }

  private void whole() {
    Whole.ALL.forEach(w -> part(w.name(), w.told().apply(before), w.told().apply(after)));
  }

  private void part(String name, String was, String is) {
    if (!was.equals(is)) {
      found.add(changed(Whole.SORT, Optional.empty(), "The pathway", name, was, is, false));
    }
  }

  private <T> void sort(Sort<T> sort) {
    Map<Id, T> old = sort.byId(before);
    Map<Id, T> now = sort.byId(after);
    now.forEach(
        (id, element) -> {
          T was = old.get(id);
          if (was == null) {
            found.add(whole(sort, id, Way.NEW, sort.name().apply(element, after) + " is new."));
          } else if (!was.equals(element)) {
            changes(sort, id, was, element);
          }
        });
    old.forEach(
        (id, element) -> {
          if (!now.containsKey(id)) {
            found.add(whole(sort, id, Way.GONE, sort.name().apply(element, before) + " is gone."));
          }
        });
  }

  private static Difference whole(Sort<?> sort, Id id, Way way, String sentence) {
    return new Difference(
        sort.noun(), Optional.of(id), way, Optional.empty(), sentence, /* isPlace= */ false);
  }

  private <T> void changes(Sort<T> sort, Id id, T was, T is) {
    int known = found.size();
    for (Part<T> part : sort.parts()) {
      if (part.differs(was, is)) {
        found.add(
            changed(
                sort.noun(),
                Optional.of(id),
                sort.name().apply(is, after),
                part.name(),
                part.told().apply(was, before),
                part.told().apply(is, after),
                part.isPlace()));
      }
    }
    if (was instanceof View old && is instanceof View now) {
      places(old, now);
    }
    if (found.size() == known) {
      found.add(details(sort, id, sort.name().apply(is, after)));
    }
  }

  private static Difference details(Sort<?> sort, Id id, String name) {
    return new Difference(
        sort.noun(),
        Optional.of(id),
        Way.CHANGED,
        Optional.of("details"),
        name + ": a detail changed.",
        /* isPlace= */ false);
  }

  private void places(View old, View now) {
    String name = "The view \"" + now.title() + "\"";
    for (Placement placement : now.placements()) {
      old.placement(placement.role())
          .filter(was -> !was.equals(placement))
          .ifPresent(
              _ ->
                  found.add(
                      place(
                          now,
                          name + ": " + Told.title(after, placement.role()) + " lies elsewhere.")));
    }
    if (!old.bends().equals(now.bends()) || !old.labels().equals(now.labels())) {
      found.add(place(now, name + ": lines or labels lie elsewhere."));
    }
  }

  private static Difference place(View view, String sentence) {
    return new Difference(
        "view",
        Optional.of(view.id()),
        Way.CHANGED,
        Optional.of("places"),
        sentence,
        /* isPlace= */ true);
  }

  /// What has no words of its own, such as fields that are not known here.
  private void rest() {
    if (found.isEmpty() && !before.equals(after)) {
      found.add(
          changed(Whole.SORT, Optional.empty(), "The pathway", "details", "", "different", false));
    }
  }

  private static Difference changed(
      String sort,
      Optional<Id> id,
      String name,
      String part,
      String was,
      String is,
      boolean isPlace) {
    return new Difference(
        sort, id, Way.CHANGED, Optional.of(part), sentence(name, part, was, is), isPlace);
  }

  private static String sentence(String name, String part, String was, String is) {
    return told(name, part, bare(was), bare(is));
  }

  /// Without the stop that the sentence itself brings.
  private static String bare(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static String told(String name, String part, String was, String is) {
    if (was.equals(is)) {
      return "%s: a detail of %s changed.".formatted(name, part);
    }
    if (was.length() > LONG || is.length() > LONG) {
      String now = is.isBlank() ? "nothing" : "\"" + is + "\"";
      return "%s: its %s changed, now %s.".formatted(name, part, now);
    }
    if (was.isBlank()) {
      return "%s: %s, not said before, is now %s.".formatted(name, part, is);
    }
    return is.isBlank()
        ? "%s: %s was %s, and is no longer said.".formatted(name, part, was)
        : "%s: %s was %s, is now %s.".formatted(name, part, was, is);
  }
}
