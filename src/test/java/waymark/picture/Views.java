package waymark.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import waymark.model.Extra;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.Strand;
import waymark.model.StrandId;
import waymark.model.Timing;
import waymark.model.Tone;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// Pathways to draw in tests.
final class Views {

  private Views() {}

  static View view(Pathway pathway) {
    return pathway.views().getFirst();
  }

  static Picture draw(Pathway pathway) {
    return Drawing.draw(pathway, view(pathway), Theme.PAPER);
  }

  static Role role(String id) {
    return Role.of(new RoleId(id), "Role " + id, RoleKind.SENCO);
  }

  static Step step(String from, String to) {
    StepId id = new StepId(from + "-to-" + to);
    return Step.of(id, new RoleId(from), new RoleId(to), StepKind.ADVANCE);
  }

  static Need need(Timing when) {
    return Need.of(new QualificationId("npq"), when);
  }

  static Placement place(String id, int x, int y) {
    return Placement.of(new RoleId(id), new Point(x, y));
  }

  static Pathway pathway(List<Role> roles, List<Step> steps, List<Placement> placements) {
    View view =
        View.of(new ViewId("school"), ViewKind.SCHOOL, "In a school").withPlacements(placements);
    return Pathway.of("Pathway")
        .withRoles(roles)
        .withQualifications(List.of(Qualification.of(new QualificationId("npq"), "NPQ for SENCOs")))
        .withSteps(steps)
        .withViews(List.of(view));
  }

  /// Cards in columns, `gap` from each other, and a step from the first to the middle one.
  static Pathway crowd(int columns, int rows, int gap) {
    List<Role> roles = new ArrayList<>();
    List<Placement> placements = new ArrayList<>();
    for (int i = 0; i < columns * rows; i++) {
      roles.add(role("r" + i));
      placements.add(place("r" + i, i / rows * (208 + gap), i % rows * (64 + gap)));
    }
    String middle = "r" + columns * rows / 2;
    return pathway(roles, List.of(step("r0", middle)), placements);
  }

  /// Steps between all sorts of cards, each of which needs something.
  static Pathway asking(Pathway pathway) {
    Random random = new Random(1);
    List<Role> roles = pathway.roles();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      String to = roles.get(random.nextInt(roles.size())).id().value();
      Step step = step(roles.get(i).id().value(), to);
      steps.add(step.withNeeds(List.of(need(timing(random)), need(timing(random)))));
    }
    return pathway.withSteps(steps);
  }

  /// Cards one a cell of a grid of 6 by 4, some cells left empty, steps between any of them.
  static Pathway random(long seed) {
    Random random = new Random(seed);
    List<Role> roles = new ArrayList<>();
    List<Placement> placements = new ArrayList<>();
    for (int column = 0; column < 6; column++) {
      for (int row = 0; row < 4; row++) {
        if (random.nextInt(3) > 0) {
          String id = "r" + column + "-" + row;
          roles.add(role(id));
          int x = 136 + column * 340 + 8 * random.nextInt(4);
          placements.add(place(id, x, 24 + row * 200 + 8 * random.nextInt(6)));
        }
      }
    }
    return withBands(pathway(roles, steps(random, roles), placements));
  }

  private static List<Step> steps(Random random, List<Role> roles) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      String from = roles.get(random.nextInt(roles.size())).id().value();
      String to = roles.get(random.nextInt(roles.size())).id().value();
      Step step = step(from, to).withId(new StepId("s" + i));
      steps.add(random.nextBoolean() ? step : step.withNeeds(List.of(need(timing(random)))));
    }
    return steps;
  }

  private static Timing timing(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new Timing.Before();
      case 1 -> new Timing.Within(3);
      default -> new Timing.Helpful();
    };
  }

  private static Pathway withBands(Pathway pathway) {
    List<Stage> stages = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      stages.add(new Stage(new StageId("stage" + i), "Stage " + i, Optional.of(340), Extra.NONE));
    }
    List<Strand> strands = new ArrayList<>();
    for (Tone tone : List.of(Tone.LEADERSHIP, Tone.INCLUSION, Tone.SPECIAL, Tone.TEACHING)) {
      StrandId id = new StrandId(tone.word());
      strands.add(new Strand(id, tone.label(), Optional.of(200), Optional.of(tone), Extra.NONE));
    }
    return pathway.withView(view(pathway).withStages(stages).withStrands(strands));
  }
}
