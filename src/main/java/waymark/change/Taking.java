package waymark.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import waymark.change.Difference.Way;
import waymark.model.Extra;
import waymark.model.Id;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.View;

/// Taking what changed in a template into a local variant of it, by id and part by part: what the
/// pathway says of itself, its elements, new views, and what views are called. The places of cards
/// stay the variant's own.
public final class Taking {

  /// A change of the template that can be taken.
  ///
  /// @param change from the variant to the template
  /// @param clash why a person has to choose; empty if the variant never touched that part
  public record Offer(Difference change, Optional<String> clash) {}

  private static final Set<String> OFFERED =
      Set.of(Whole.SORT, "qualification", "role", "step", "view", "piece of evidence", "question");

  /// The other parts of a view follow its roles, or are about places.
  private static final Set<String> OFFERED_OF_VIEWS =
      Set.of("title", "kind", "lines on cards", "caption");

  private Taking() {}

  /// {@return what can be taken from `template` into `local`}
  ///
  /// @param base the template as it was when `local` began with it; if that is not known, every
  ///   difference is for a person to choose
  public static List<Offer> offers(Optional<Pathway> base, Pathway local, Pathway template) {
    List<Difference> open =
        Comparison.between(local, template).stream().filter(Taking::isOffered).toList();
    if (base.isEmpty()) {
      return open.stream().map(d -> new Offer(d, Optional.of(unknown(d)))).toList();
    }
    List<Difference> theirs = Comparison.between(base.get(), template);
    List<Difference> ours = Comparison.between(base.get(), local);
    return open.stream()
        .filter(d -> theirs.stream().anyMatch(t -> touches(t, d)))
        .map(
            d ->
                new Offer(
                    d, ours.stream().filter(o -> touches(o, d)).findFirst().map(Taking::ours)))
        .toList();
  }

  private static boolean isOffered(Difference d) {
    boolean known =
        switch (d.sort()) {
          case Whole.SORT -> d.part().flatMap(Whole::named).isPresent();
          case "view" -> d.part().map(OFFERED_OF_VIEWS::contains).orElse(true);
          default -> OFFERED.contains(d.sort());
        };
    return known && !d.isPlace();
  }

  /// Whether `one`, a change since the base, bears on `difference`.
  private static boolean touches(Difference one, Difference difference) {
    boolean same =
        one.sort().equals(difference.sort()) && one.element().equals(difference.element());
    return same
        && (one.part().equals(difference.part())
            || one.way() != Way.CHANGED
            || difference.way() != Way.CHANGED);
  }

  private static String ours(Difference own) {
    return "Changed here too: " + own.sentence();
  }

  private static String unknown(Difference difference) {
    return switch (difference.way()) {
      case NEW -> "It may be new in the template, or have been deleted here.";
      case GONE -> "It may be yours, or have been deleted from the template.";
      case CHANGED -> "Either side may have changed it.";
    };
  }

  /// What came of taking.
  ///
  /// @param pathway the variant with what was taken, except what is to be deleted
  /// @param delete ids of what is to be deleted, with all that hangs on it
  /// @param left sentences about what could not be taken
  public record Taken(Pathway pathway, Set<Id> delete, List<String> left) {
    public Taken {
      delete = Set.copyOf(delete);
      left = List.copyOf(left);
    }
  }

  /// {@return `local` with `chosen` taken from `template`; what they refer to comes with them}
  public static Taken take(Pathway local, Pathway template, List<Difference> chosen) {
    Pathway next = withWhole(local, template, chosen);
    Set<Id> delete = new HashSet<>();
    List<String> left = new ArrayList<>();
    for (Sort<?> sort :
        List.of(
            Sorts.QUALIFICATIONS,
            Sorts.ROLES,
            Sorts.STEPS,
            Sorts.VIEWS,
            Sorts.EVIDENCE,
            Sorts.QUESTIONS)) {
      for (Difference d : of(sort, chosen)) {
        if (d.way() == Way.GONE && isDeletedWhole(sort)) {
          d.element().ifPresent(delete::add);
        } else {
          next = attempt(sort, next, template, d, left);
        }
      }
    }
    return new Taken(next, delete, left);
  }

  private static Pathway withWhole(Pathway local, Pathway template, List<Difference> chosen) {
    Pathway next = local;
    for (Difference d : chosen) {
      Optional<Whole> whole =
          d.part().filter(_ -> d.sort().equals(Whole.SORT)).flatMap(Whole::named);
      if (whole.isPresent()) {
        next = whole.get().take().apply(next, template);
      }
    }
    return next;
  }

  private static List<Difference> of(Sort<?> sort, List<Difference> chosen) {
    return chosen.stream().filter(d -> d.sort().equals(sort.noun())).toList();
  }

  /// Whether other things hang on elements of `sort`, so that an edit has to delete them.
  private static boolean isDeletedWhole(Sort<?> sort) {
    return sort.equals(Sorts.QUALIFICATIONS)
        || sort.equals(Sorts.ROLES)
        || sort.equals(Sorts.STEPS);
  }

  private static <T> Pathway attempt(
      Sort<T> sort, Pathway local, Pathway template, Difference d, List<String> left) {
    Id id = d.element().orElseThrow();
    Optional<T> theirs = sort.find(template, id);
    try {
      if (d.way() == Way.NEW && theirs.orElse(null) instanceof View view) {
        return withView(local, template, view, left);
      }
      return theirs.isEmpty()
          ? sort.put().apply(local, without(sort, local, id))
          : put(sort, withQualifications(local, template, theirs.get()), template, theirs.get(), d);
    } catch (IllegalArgumentException e) {
      left.add(d.sentence() + " It was left, because something that it needs is not here.");
      return local;
    }
  }

  /// A new view comes as the template draws it, with those of its roles and steps that are here.
  private static Pathway withView(Pathway local, Pathway template, View view, List<String> left) {
    List<View> views = new ArrayList<>(local.views());
    views.add(Excerpt.of(view, local));
    List<String> lacking =
        view.placements().stream()
            .map(Placement::role)
            .filter(r -> local.role(r).isEmpty())
            .map(r -> Told.title(template, r))
            .toList();
    if (!lacking.isEmpty()) {
      left.add(
          "The view \"%s\" came without %s, which this pathway does not have."
              .formatted(view.title(), Told.all(lacking)));
    }
    return local.withViews(views);
  }

  private static <T> List<T> without(Sort<T> sort, Pathway local, Id id) {
    return sort.all().apply(local).stream().filter(e -> !sort.id().apply(e).equals(id)).toList();
  }

  private static <T> Pathway put(
      Sort<T> sort, Pathway local, Pathway template, T theirs, Difference d) {
    List<T> all = new ArrayList<>(sort.all().apply(local));
    Predicate<T> same = e -> sort.id().apply(e).equals(sort.id().apply(theirs));
    if (d.way() == Way.NEW) {
      all.add(theirs);
      return theirs instanceof Role role
          ? shown(sort.put().apply(local, all), template, role.id())
          : sort.put().apply(local, all);
    }
    Part<T> part =
        d.part()
            .flatMap(sort::part)
            .orElseThrow(() -> new IllegalArgumentException("no such part"));
    all.replaceAll(e -> same.test(e) ? part.take().apply(e, theirs) : e);
    return sort.put().apply(local, all);
  }

  /// The qualifications that `theirs` asks for, taken where they are not there.
  private static <T> Pathway withQualifications(Pathway local, Pathway template, T theirs) {
    Pathway next = local;
    for (QualificationId id : asked(theirs)) {
      Optional<Qualification> one = template.qualification(id);
      if (next.qualification(id).isEmpty() && one.isPresent()) {
        next = next.withOneMore(one.get());
      }
    }
    return next;
  }

  private static List<QualificationId> asked(Object element) {
    List<Need> needs =
        switch (element) {
          case Role role -> role.needs();
          case Step step -> step.needs();
          default -> List.of();
        };
    return needs.stream().flatMap(n -> n.anyOf().stream()).distinct().toList();
  }

  /// A new role finds a place in each view that shows it in the template.
  private static Pathway shown(Pathway local, Pathway template, RoleId role) {
    Pathway next = local;
    for (View view : local.views()) {
      Optional<Placement> theirs = template.view(view.id()).flatMap(v -> v.placement(role));
      if (theirs.isPresent() && view.placement(role).isEmpty()) {
        List<Placement> placements = new ArrayList<>(view.placements());
        placements.add(free(view, theirs.get()));
        next = next.withView(view.withPlacements(placements));
      }
    }
    return next;
  }

  private static Placement free(View view, Placement theirs) {
    return new Placement(
        theirs.role(),
        Optional.empty(),
        theirs.stage().filter(s -> view.stage(s).isPresent()),
        theirs.strand().filter(s -> view.strand(s).isPresent()),
        Extra.NONE);
  }
}
