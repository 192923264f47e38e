package waymark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.Timing;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// Large pathways: roles in rows and columns, two steps from each into one of the next columns, a
/// third of them with a need. About 60 cards are seen in a window of [#WIDTH] by [#HEIGHT].
final class Crowd {

  static final int WIDTH = 1400;
  static final int HEIGHT = 900;
  private static final int ACROSS = 272;
  private static final int DOWN = 104;
  private static final QualificationId NPQ = new QualificationId("npq");

  private Crowd() {}

  static Pathway of(int count) {
    int rows = Math.max(3, (int) Math.round(Math.sqrt(count * 1.6)));
    List<RoleKind> kinds = List.of(RoleKind.values());
    List<Role> roles = new ArrayList<>();
    List<Placement> placements = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      RoleKind kind = kinds.get(random.nextInt(kinds.size()));
      roles.add(Role.of(id(i), "Role number " + i, kind).withSetting(Optional.of(Setting.SCHOOL)));
      placements.add(Placement.of(id(i), new Point(i / rows * ACROSS, i % rows * DOWN)));
      for (int way = 0; way < 2; way++) {
        steps.add(step(random, i, to(random, i, count, rows), steps.size()));
      }
    }
    View view = View.of(new ViewId("all"), ViewKind.SCHOOL, "All").withPlacements(placements);
    return Pathway.of("A large pathway")
        .withRoles(roles)
        .withQualifications(List.of(Qualification.of(NPQ, "NPQ for SENCOs")))
        .withSteps(steps)
        .withViews(List.of(view));
  }

  private static RoleId id(int number) {
    return new RoleId("r" + number);
  }

  /// Mostly a neighbour in the next column; one in twenty goes far.
  private static int to(Random random, int from, int count, int rows) {
    boolean far = random.nextInt(20) == 0;
    int columns = 1 + random.nextInt(far ? 4 : 1);
    int aside = far ? random.nextInt(21) - 10 : random.nextInt(5) - 2;
    int row = Math.clamp(from % rows + aside, 0, rows - 1);
    int to = (from / rows + columns) * rows + row;
    return to < count ? to : Math.max(0, from - rows);
  }

  private static Step step(Random random, int from, int to, int number) {
    StepKind kind = random.nextBoolean() ? StepKind.ADVANCE : StepKind.SIDEWAYS;
    Step step = Step.of(new StepId("s" + number), id(from), id(to), kind);
    return random.nextInt(3) > 0
        ? step
        : step.withNeeds(List.of(Need.of(NPQ, new Timing.Within(3))));
  }
}
