package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.gesture.Effect.Focus;
import waymark.gesture.Effect.PassOn;
import waymark.gesture.Effect.Say;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.RoleId;
import waymark.model.Stage;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.Strand;
import waymark.picture.Rect;

/// How the focus goes through a view: Tab among things of one kind, Page Up and Page Down from kind
/// to kind.
///
/// @param scene what there is
record Walk(Scene scene) {

  /// {@return the next thing of the kind that has the focus, or a role}
  ///
  /// Beyond the last the key leaves the canvas, so that nobody is trapped in it.
  Reaction by(int steps) {
    List<? extends Id> order = here();
    int now = scene.focus().map(order::indexOf).orElse(-1);
    int next = now < 0 ? (steps > 0 ? 0 : order.size() - 1) : now + steps;
    return next < 0 || next >= order.size() ? passOn() : focus(order.get(next));
  }

  Reaction first() {
    return here().stream().findFirst().map(this::focus).orElseGet(Walk::passOn);
  }

  Reaction last() {
    return here().isEmpty() ? passOn() : focus(here().getLast());
  }

  /// {@return the first thing of the next kind that the view has; from a role the first of its
  /// steps, and from a step the role that it leaves}
  Reaction kind(int by) {
    List<List<? extends Id>> kinds = kinds();
    int now =
        Math.max(
            0,
            IntStream.range(0, kinds.size())
                .filter(i -> holdsFocus(kinds.get(i)))
                .findFirst()
                .orElse(0));
    for (int i = 1; i <= kinds.size(); i++) {
      List<? extends Id> next = kinds.get(Math.floorMod(now + i * by, kinds.size()));
      if (!next.isEmpty() && !next.equals(kinds.get(now))) {
        Id first = related(next).orElse(next.getFirst());
        return Reaction.of(State.start(), new Focus(first), new Say(name(first)));
      }
    }
    return passOn();
  }

  private boolean holdsFocus(List<? extends Id> kind) {
    return scene.focus().filter(kind::contains).isPresent();
  }

  private Optional<Id> related(List<? extends Id> next) {
    return scene
        .focus()
        .flatMap(
            focus ->
                switch (focus) {
                  case RoleId role ->
                      next.stream()
                          .filter(StepId.class::isInstance)
                          .filter(
                              s ->
                                  scene
                                      .pathway()
                                      .step((StepId) s)
                                      .filter(t -> t.touches(role))
                                      .isPresent())
                          .<Id>map(s -> s)
                          .findFirst();
                  case StepId step ->
                      scene.pathway().step(step).<Id>map(Step::from).filter(next::contains);
                  default -> Optional.empty();
                });
  }

  private static String name(Id id) {
    return switch (id) {
      case RoleId _ -> text("walk.roles");
      case StepId _ -> text("walk.steps");
      case NoteId _ -> text("walk.notes");
      default -> text("walk.bands");
    };
  }

  private Reaction focus(Id id) {
    return Drag.done(new Focus(id));
  }

  private static Reaction passOn() {
    return Drag.done(new PassOn());
  }

  private List<? extends Id> here() {
    return kinds().stream().filter(this::holdsFocus).findFirst().orElseGet(this::roles);
  }

  private List<List<? extends Id>> kinds() {
    return List.of(roles(), steps(), bands(), notes());
  }

  private List<RoleId> roles() {
    return ReadingOrder.of(scene);
  }

  private List<StepId> steps() {
    List<RoleId> order = roles();
    return scene.pathway().stepsIn(scene.view()).stream()
        .filter(s -> scene.picture().routes().containsKey(s.id()))
        .sorted(
            Comparator.comparingInt((Step s) -> order.indexOf(s.from()))
                .thenComparingInt(s -> order.indexOf(s.to()))
                .thenComparing(s -> s.id().value()))
        .map(Step::id)
        .toList();
  }

  private List<Id> bands() {
    return Stream.<Id>concat(
            scene.view().stages().stream().map(Stage::id),
            scene.view().strands().stream().map(Strand::id))
        .toList();
  }

  private List<NoteId> notes() {
    return scene.picture().notes().entrySet().stream()
        .sorted(
            Map.Entry.<NoteId, Rect>comparingByValue(
                    Comparator.comparingDouble(Rect::y).thenComparingDouble(Rect::x))
                .thenComparing(e -> e.getKey().value()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
