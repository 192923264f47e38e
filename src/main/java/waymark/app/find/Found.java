package waymark.app.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.model.Id;
import waymark.model.Need;
import waymark.model.Note;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Qualification;
import waymark.model.Role;
import waymark.model.Step;
import waymark.model.View;
import waymark.model.ViewId;

/// Where words were found.
///
/// @param places in the order in which they are walked
public record Found(List<Place> places) {

  /// A place.
  ///
  /// @param view the view that shows it; empty for what no view shows
  /// @param id what is found there
  public record Place(Optional<ViewId> view, Id id) {}

  public Found {
    places = List.copyOf(places);
  }

  /// {@return where all the words of `asked` stand, beginning with the view `here`; nothing if
  /// nothing is asked}
  public static Found in(Pathway pathway, ViewId here, String asked) {
    List<String> words =
        Arrays.stream(asked.toLowerCase(Locale.UK).strip().split("\\s+"))
            .filter(w -> !w.isEmpty())
            .toList();
    return words.isEmpty() ? new Found(List.of()) : new Reading(pathway, words).from(here);
  }

  /// {@return those that `view` shows}
  public List<Id> in(ViewId view) {
    return places.stream().filter(p -> p.view().equals(Optional.of(view))).map(Place::id).toList();
  }

  /// A pathway being read for some words.
  private record Reading(Pathway pathway, List<String> words) {

    Found from(ViewId here) {
      List<Place> places = new ArrayList<>();
      int first = pathway.views().stream().map(View::id).toList().indexOf(here);
      List<View> views = pathway.views();
      for (int i = 0; i < views.size(); i++) {
        places.addAll(in(views.get((Math.max(first, 0) + i) % views.size())));
      }
      pathway.roles().stream()
          .filter(this::isNowhere)
          .filter(r -> fits(words(r)))
          .forEach(r -> places.add(new Place(Optional.empty(), r.id())));
      pathway.qualifications().stream()
          .filter(q -> fits(words(q)))
          .forEach(q -> places.add(new Place(Optional.empty(), q.id())));
      return new Found(places);
    }

    private boolean isNowhere(Role role) {
      return pathway.views().stream().noneMatch(v -> v.placement(role.id()).isPresent());
    }

    private List<Place> in(View view) {
      Stream<Id> roles =
          view.placements().stream()
              .map(Placement::role)
              .flatMap(id -> pathway.role(id).stream())
              .filter(r -> fits(words(r)))
              .map(Role::id);
      Stream<Id> steps = pathway.stepsIn(view).stream().filter(s -> fits(words(s))).map(Step::id);
      Stream<Id> notes = view.notes().stream().filter(n -> fits(n.text())).map(Note::id);
      return Stream.of(roles, steps, notes)
          .flatMap(s -> s)
          .map(id -> new Place(Optional.of(view.id()), id))
          .toList();
    }

    private String words(Role role) {
      return role.title() + " " + role.summary().orElse("") + " " + words(role.needs());
    }

    private String words(Step step) {
      return step.note().orElse("") + " " + words(step.needs());
    }

    private String words(List<Need> needs) {
      List<String> names = new ArrayList<>();
      needs.stream()
          .flatMap(n -> n.anyOf().stream())
          .flatMap(id -> pathway.qualification(id).stream())
          .forEach(q -> names.add(words(q)));
      return String.join(" ", names);
    }

    private static String words(Qualification q) {
      return q.name() + " " + q.badge();
    }

    private boolean fits(String text) {
      String lower = text.toLowerCase(Locale.UK);
      return words.stream().allMatch(lower::contains);
    }
  }
}
