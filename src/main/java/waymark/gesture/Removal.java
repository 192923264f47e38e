package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.edit.Count;
import waymark.edit.Count.Noun;
import waymark.edit.Edit;
import waymark.edit.LineEdit.HideSteps;
import waymark.edit.NoteEdit.DeleteNotes;
import waymark.edit.PathwayEdit.DeleteFromPathway;
import waymark.edit.PlaceEdit.RemoveFromView;
import waymark.edit.Several;
import waymark.edit.StageEdit.RemoveStage;
import waymark.edit.StrandEdit.RemoveStrand;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.PassOn;
import waymark.gesture.Effect.Say;
import waymark.gesture.Effect.Select;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.RoleId;
import waymark.model.StageId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StrandId;
import waymark.model.View;
import waymark.model.ViewId;

/// Takes away what is selected, and says from where.
final class Removal {

  private final Scene scene;
  private final ViewId view;
  private final Set<RoleId> roles;
  private final Set<StepId> steps;
  private final Set<NoteId> notes;

  Removal(Scene scene) {
    this.scene = scene;
    view = scene.view().id();
    roles = chosen(RoleId.class, scene.picture().cards().keySet());
    steps = chosen(StepId.class, scene.picture().routes().keySet());
    notes = chosen(NoteId.class, scene.picture().notes().keySet());
  }

  private <T extends Id> Set<T> chosen(Class<T> type, Set<T> there) {
    return scene.acted().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(there::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  List<Effect> fromView() {
    Set<StepId> elsewhere = steps.stream().filter(this::shownElsewhere).collect(Collectors.toSet());
    Set<StepId> onlyHere = new HashSet<>(steps);
    onlyHere.removeAll(elsewhere);
    List<Edit> edits = new ArrayList<>();
    if (!elsewhere.isEmpty()) {
      edits.add(new HideSteps(view, elsewhere));
    }
    if (!onlyHere.isEmpty()) {
      edits.add(new DeleteFromPathway(Set.of(), onlyHere, Set.of()));
    }
    if (!roles.isEmpty()) {
      edits.add(new RemoveFromView(view, roles));
    }
    boolean stays = !roles.isEmpty() || !elsewhere.isEmpty();
    return effects(
        edits,
        text("remove.order", all()),
        stays ? text("remove.done", all()) : text("remove.deleted", all()));
  }

  List<Effect> fromPathway() {
    List<Edit> edits = new ArrayList<>();
    if (!roles.isEmpty() || !steps.isEmpty()) {
      edits.add(new DeleteFromPathway(roles, steps, Set.of()));
    }
    return effects(edits, text("delete.order", all()), text("delete.done", all()));
  }

  /// Notes, stages and strands belong to the view alone, so they go either way.
  private List<Effect> effects(List<Edit> edits, String label, String sentence) {
    if (!notes.isEmpty()) {
      edits.add(new DeleteNotes(view, notes));
    }
    chosen(StageId.class, stages()).forEach(s -> edits.add(new RemoveStage(view, s)));
    chosen(StrandId.class, strands()).forEach(s -> edits.add(new RemoveStrand(view, s)));
    if (edits.isEmpty()) {
      return List.of(new PassOn());
    }
    Edit edit = edits.size() == 1 ? edits.getFirst() : new Several(label, edits);
    return List.of(new Do(edit), new Select(Set.of()), new Say(sentence));
  }

  private String all() {
    return Count.list(
        new Count(roles.size(), Noun.ROLE),
        new Count(steps.size(), Noun.STEP),
        new Count(notes.size(), Noun.NOTE),
        new Count(chosen(StageId.class, stages()).size(), Noun.STAGE),
        new Count(chosen(StrandId.class, strands()).size(), Noun.STRAND));
  }

  private Set<StageId> stages() {
    return scene.view().stages().stream().map(s -> s.id()).collect(Collectors.toSet());
  }

  private Set<StrandId> strands() {
    return scene.view().strands().stream().map(s -> s.id()).collect(Collectors.toSet());
  }

  private boolean shownElsewhere(StepId step) {
    return scene.pathway().views().stream()
        .filter(v -> !v.id().equals(view))
        .anyMatch(v -> shows(v, step));
  }

  private boolean shows(View other, StepId step) {
    return scene.pathway().stepsIn(other).stream().map(Step::id).anyMatch(step::equals);
  }
}
