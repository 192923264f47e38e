package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.edit.Edit;
import waymark.edit.FreshIds;
import waymark.edit.PlaceEdit.MoveRoles;
import waymark.edit.Several;
import waymark.edit.StageEdit.AddStage;
import waymark.edit.StrandEdit.AddStrand;
import waymark.model.Extent;
import waymark.model.Extra;
import waymark.model.Grid;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.Strand;
import waymark.model.StrandId;
import waymark.model.Tone;
import waymark.model.View;
import waymark.picture.Rect;

/// Stages and strands that come to a view. The first of a kind takes in the cards that are there.
final class NewBands {

  private static final String STAGE = text("new.stage");
  private static final String STRAND = text("new.strand");
  private static final int MARGIN = 3 * Grid.UNIT;

  private NewBands() {}

  /// {@return a new stage behind the one that has the focus, or the last}
  static Reaction stage(Scene scene) {
    return stage(scene, behind(scene, scene.view().stages().stream().map(Stage::id).toList()));
  }

  static Reaction stage(Scene scene, int index) {
    View view = scene.view();
    StageId id = FreshIds.stage(view, STAGE);
    Optional<Integer> width = first(scene, view.stages().isEmpty(), Axis.ACROSS);
    Edit add = new AddStage(view.id(), new Stage(id, STAGE, width, Extra.NONE), index);
    return NamingNew.begin(taking(scene, add, view.stages().isEmpty()), id, scene);
  }

  /// {@return a new strand below the one that has the focus, or the last}
  static Reaction strand(Scene scene) {
    return strand(scene, behind(scene, scene.view().strands().stream().map(Strand::id).toList()));
  }

  static Reaction strand(Scene scene, int index) {
    View view = scene.view();
    StrandId id = FreshIds.strand(view, STRAND);
    Optional<Integer> height = first(scene, view.strands().isEmpty(), Axis.DOWN);
    Strand strand = new Strand(id, STRAND, height, Optional.of(tone(view)), Extra.NONE);
    Edit add = new AddStrand(view.id(), strand, index);
    return NamingNew.begin(taking(scene, add, view.strands().isEmpty()), id, scene);
  }

  /// A colour that the view does not use yet.
  private static Tone tone(View view) {
    List<Tone> used = view.strands().stream().flatMap(s -> s.tone().stream()).toList();
    return List.of(Tone.values()).stream()
        .filter(t -> !used.contains(t))
        .findFirst()
        .orElse(Tone.INCLUSION);
  }

  private static int behind(Scene scene, List<? extends Id> ids) {
    return scene
        .focus()
        .or(() -> scene.acted().stream().findFirst())
        .map(ids::indexOf)
        .filter(i -> i >= 0)
        .map(i -> i + 1)
        .orElse(ids.size());
  }

  private static Optional<Integer> first(Scene scene, boolean first, Axis axis) {
    double far = scene.picture().cards().values().stream().mapToDouble(axis::to).max().orElse(0);
    int from = axis == Axis.ACROSS ? scene.picture().grid().left() : 0;
    int usual = axis == Axis.ACROSS ? Grid.STAGE_WIDTH : Grid.STRAND_HEIGHT;
    int length = (int) Math.ceil(far) + MARGIN - from;
    return first && length > usual ? Optional.of(Math.min(length, Extent.MOST)) : Optional.empty();
  }

  private static Edit taking(Scene scene, Edit add, boolean first) {
    if (!first || scene.view().placements().isEmpty()) {
      return add;
    }
    Pathway after = add.apply(scene.pathway());
    View view = after.view(scene.view().id()).orElseThrow();
    Grid grid = Grid.of(view);
    int gutter = grid.left() - scene.picture().grid().left();
    List<Placement> cards = new ArrayList<>();
    for (Placement p : view.placements()) {
      int right = p.stage().isEmpty() ? gutter : 0;
      scene
          .card(p.role())
          .map(card -> at(p, card, right))
          .map(card -> Cells.at(p, card, grid))
          .ifPresent(cards::add);
    }
    return new Several(add.label(), List.of(add, new MoveRoles(view.id(), cards)));
  }

  /// Where a card stands once there is room for the titles of strands before it.
  private static Rect at(Placement placement, Rect card, int right) {
    return placement
        .at()
        .map(at -> new Rect(at.x() + (double) right, at.y(), card.width(), card.height()))
        .orElse(card);
  }
}
