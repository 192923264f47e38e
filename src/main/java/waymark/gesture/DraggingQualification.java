package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.edit.Edit;
import waymark.edit.NeedEdit;
import waymark.edit.NeedEdit.Holder;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Say;
import waymark.gesture.Effect.Select;
import waymark.gesture.Effect.Show;
import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerReleased;
import waymark.gesture.PaletteItem.NeededQualification;
import waymark.model.Id;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.picture.Spot;

/// A qualification from the palette follows the pointer, to become a need of a step or a role.
record DraggingQualification(NeededQualification item) implements Drag {

  @Override
  public Reaction moved(PointerMoved move, Scene scene) {
    Optional<Id> target = holderAt(scene, move.at()).map(DraggingQualification::id);
    return Reaction.of(this, new Show(new Ghost.Needed(item.qualification(), move.at(), target)));
  }

  @Override
  public Reaction released(PointerReleased release, Scene scene) {
    return holderAt(scene, release.at())
        .map(holder -> drop(holder, scene.pathway()))
        .orElse(
            Drag.done(
                new ClearGhost(), new Say(text("need.nowhere", item.qualification().badge()))));
  }

  private Reaction drop(Holder holder, Pathway pathway) {
    Qualification qualification = item.qualification();
    boolean asked =
        needs(holder, pathway).stream().anyMatch(n -> n.anyOf().contains(qualification.id()));
    if (asked) {
      return Drag.done(new ClearGhost(), new Say(text("need.there", qualification.badge())));
    }
    Edit edit = NeedEdit.asking(pathway, holder, qualification, item.usual());
    return Drag.done(new ClearGhost(), new Do(edit), new Select(Set.of(id(holder))));
  }

  private static Optional<Holder> holderAt(Scene scene, Spot spot) {
    return switch (Hit.test(scene, spot)) {
      case Hit.Card(var role) -> Optional.of(new Holder.OfRole(role));
      case Hit.CardEdge(var role, _) -> Optional.of(new Holder.OfRole(role));
      case Hit.StepLine(var step, _) -> Optional.of(new Holder.OfStep(step));
      case Hit.StepEnd(var step, _) -> Optional.of(new Holder.OfStep(step));
      case Hit.Bend(var step, _) -> Optional.of(new Holder.OfStep(step));
      case Hit.Badge(var step, _) -> Optional.of(new Holder.OfStep(step));
      case Hit.OnNote _,
          Hit.NoteBorder _,
          Hit.BandBorder _,
          Hit.AddStage _,
          Hit.AddStrand _,
          Hit.StageHeader _,
          Hit.StrandHeader _,
          Hit.Empty _ ->
          Optional.empty();
    };
  }

  private static List<Need> needs(Holder holder, Pathway pathway) {
    return switch (holder) {
      case Holder.OfRole(RoleId id) -> pathway.role(id).map(Role::needs).orElse(List.of());
      case Holder.OfStep(StepId id) -> pathway.step(id).map(Step::needs).orElse(List.of());
    };
  }

  private static Id id(Holder holder) {
    return switch (holder) {
      case Holder.OfRole(RoleId role) -> role;
      case Holder.OfStep(StepId step) -> step;
    };
  }
}
