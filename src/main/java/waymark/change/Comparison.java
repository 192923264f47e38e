package waymark.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.change.Difference.Way;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Stage;
import waymark.model.Strand;
import waymark.model.View;

/// What differs between two pathways.
public final class Comparison {

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

  private void part(String name, Said was, Said is) {
    if (!was.equals(is)) {
      found.add(
          new Difference(
              Whole.SORT,
              Optional.empty(),
              Way.CHANGED,
              Optional.of(name),
              new Sentence("The pathway", name).of(was, is),
              /* isPlace= */ false));
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
            new Difference(
                sort.noun(),
                Optional.of(id),
                Way.CHANGED,
                Optional.of(part.name()),
                new Sentence(sort.name().apply(is, after), part.noun())
                    .of(part.told().apply(was, before), part.told().apply(is, after)),
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
        name + ": a detail changed that has no words here.",
        /* isPlace= */ false);
  }

  private void places(View old, View now) {
    for (Placement placement : now.placements()) {
      old.placement(placement.role())
          .filter(was -> !was.equals(placement))
          .ifPresent(was -> found.addAll(moved(old, now, was, placement)));
    }
    if (!old.bends().equals(now.bends()) || !old.labels().equals(now.labels())) {
      found.add(
          place(now, "In the view %s, lines or labels lie elsewhere.".formatted(quoted(now))));
    }
  }

  private List<Difference> moved(View old, View now, Placement was, Placement is) {
    String role = "In the view %s, %s".formatted(quoted(now), Told.title(after, is.role()));
    List<Difference> moved = new ArrayList<>();
    if (!was.stage().equals(is.stage())) {
      String from = was.stage().flatMap(old::stage).map(Stage::title).orElse("");
      String to = is.stage().flatMap(now::stage).map(Stage::title).orElse("");
      moved.add(within(now, "stages", role + within("stage", from, to)));
    }
    if (!was.strand().equals(is.strand())) {
      String from = was.strand().flatMap(old::strand).map(Strand::title).orElse("");
      String to = is.strand().flatMap(now::strand).map(Strand::title).orElse("");
      moved.add(within(now, "strands", role + within("strand", from, to)));
    }
    return moved.isEmpty() ? List.of(place(now, role + " lies elsewhere.")) : moved;
  }

  private static String within(String noun, String from, String to) {
    if (to.isEmpty()) {
      return " is no longer in the %s %s.".formatted(noun, Told.quoted(from));
    }
    return from.isEmpty()
        ? " is now in the %s %s.".formatted(noun, Told.quoted(to))
        : " was in the %s %s and is now in %s.".formatted(noun, Told.quoted(from), Told.quoted(to));
  }

  private static String quoted(View view) {
    return Told.quoted(view.title());
  }

  private static Difference within(View view, String part, String sentence) {
    return new Difference(
        "view", Optional.of(view.id()), Way.CHANGED, Optional.of(part), sentence, false);
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
          new Difference(
              Whole.SORT,
              Optional.empty(),
              Way.CHANGED,
              Optional.of("details"),
              "The pathway: a detail changed that has no words here.",
              /* isPlace= */ false));
    }
  }
}
