package waymark.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import waymark.model.Extra;
import waymark.model.Grid;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.Strand;
import waymark.model.StrandId;
import waymark.model.Tone;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// Pathways and card sizes for these tests.
final class Pathways {

  /// Cards of 72 to 140, by their role, so that no two rows are alike.
  static final CardSizes SIZES =
      (_, role) -> new Size(Grid.CARD_WIDTH, 72 + Math.floorMod(role.value().hashCode(), 69));

  private Pathways() {}

  static Role role(String id, RoleKind kind) {
    return Role.of(new RoleId(id), id, kind);
  }

  static Step step(String from, String to) {
    return step(from, to, StepKind.ADVANCE);
  }

  static Step step(String from, String to, StepKind kind) {
    return Step.of(new StepId(from + "-" + to), new RoleId(from), new RoleId(to), kind);
  }

  static Pathway of(List<Role> roles, List<Step> steps) {
    return Pathway.of("A pathway").withRoles(roles).withSteps(steps);
  }

  /// Up to `most` roles of every kind and setting, with up to twice as many steps of every kind:
  /// cycles, parallel steps and steps from a role to itself included.
  static Pathway random(Random random, int most) {
    int count = 1 + random.nextInt(most);
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Role role = role("r" + i, any(random, List.of(RoleKind.values())));
      roles.add(role.withSetting(Optional.of(any(random, List.of(Setting.values())))));
    }
    List<Step> steps = new ArrayList<>();
    for (int i = random.nextInt(2 * count + 1); i > 0; i--) {
      RoleId from = any(random, roles).id();
      RoleId to = any(random, roles).id();
      StepKind kind = any(random, List.of(StepKind.values()));
      steps.add(Step.of(new StepId("s" + i), from, to, kind));
    }
    return of(roles, steps);
  }

  /// The roles of `pathway` in a view of three stages and two strands, some of them in a cell, some
  /// at a place that keeps clear of all others.
  static View randomView(Random random, Pathway pathway, boolean somePlaced) {
    List<Placement> placements = new ArrayList<>();
    int row = 0;
    for (Role role : pathway.roles()) {
      Optional<Point> at =
          somePlaced && random.nextBoolean()
              ? Optional.of(new Point(random.nextInt(900), 170 * row++ + random.nextInt(9)))
              : Optional.empty();
      Optional<StageId> stage =
          Optional.of(new StageId("stage" + random.nextInt(3))).filter(_ -> random.nextInt(4) > 0);
      Optional<StrandId> strand =
          Optional.of(new StrandId("strand" + random.nextInt(2)))
              .filter(_ -> random.nextInt(4) > 0);
      placements.add(new Placement(role.id(), at, stage, strand, Extra.NONE));
    }
    return cells(3, 2).withPlacements(placements);
  }

  static View cells(int columns, int rows) {
    List<Stage> stages = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      stages.add(Stage.of(new StageId("stage" + i), "Stage " + i));
    }
    List<Strand> strands = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      strands.add(
          Strand.of(new StrandId("strand" + i), "Strand " + i, List.of(Tone.values()).get(i)));
    }
    return View.of(new ViewId("view"), ViewKind.SCHOOL, "View")
        .withStages(stages)
        .withStrands(strands);
  }

  static Placement inCell(String role, int column, int row) {
    return loose(role)
        .withCell(
            Optional.of(new StageId("stage" + column)), Optional.of(new StrandId("strand" + row)));
  }

  static Placement loose(String role) {
    return new Placement(
        new RoleId(role), Optional.empty(), Optional.empty(), Optional.empty(), Extra.NONE);
  }

  private static <T> T any(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
