package waymark.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import waymark.model.Exemption;
import waymark.model.Extra;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.PayArea;
import waymark.model.PayFrame;
import waymark.model.Period;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.Timing;
import waymark.model.Years;
import waymark.model.plan.By;
import waymark.model.plan.Held;
import waymark.model.plan.Person;

/// Pathways for these tests.
final class Ways {

  static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private Ways() {}

  static Role role(String id) {
    return Role.of(new RoleId(id), id, RoleKind.OTHER);
  }

  static Role paid(String id, PayFrame frame, String point) {
    return role(id).withPay(Optional.of(Pay.of(frame, Optional.of(point), Optional.empty())));
  }

  static Step step(String id, String from, String to, double least, double most) {
    return Step.of(new StepId(id), new RoleId(from), new RoleId(to), StepKind.ADVANCE)
        .withYears(Optional.of(new Years(least, most)));
  }

  static Need need(Timing when, String... anyOf) {
    return Need.of(new QualificationId(anyOf[0]), when)
        .withAnyOf(List.of(anyOf).stream().map(QualificationId::new).toList());
  }

  static Qualification qualification(String id, Period offered, String... countsAs) {
    return new Qualification(
        new QualificationId(id),
        id,
        Optional.empty(),
        Optional.empty(),
        offered,
        Optional.empty(),
        List.of(countsAs).stream().map(QualificationId::new).toList(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Extra.NONE);
  }

  static Pathway of(List<Role> roles, List<Step> steps, Qualification... qualifications) {
    return Pathway.of("Ways")
        .withQualifications(List.of(qualifications))
        .withRoles(roles)
        .withSteps(steps);
  }

  /// Up to 6 roles and 14 steps, cycles, parallel steps and self-steps included, with needs of
  /// every kind for up to 4 qualifications, some of which are no longer offered or count as others.
  static Pathway random(Random random) {
    List<Qualification> qualifications = new ArrayList<>();
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      Period offered =
          random.nextInt(4) > 0
              ? Period.ALWAYS
              : new Period(Optional.empty(), Optional.of(DAY.plusDays(random.nextInt(3) - 1)));
      String[] countsAs =
          random.nextInt(3) > 0 ? new String[0] : new String[] {"q" + random.nextInt(count)};
      qualifications.add(qualification("q" + i, offered, countsAs));
    }
    List<Role> roles = new ArrayList<>();
    int size = 2 + random.nextInt(5);
    for (int i = 0; i < size; i++) {
      Role role = random.nextBoolean() ? role("r" + i) : paid(random, "r" + i);
      roles.add(role.withNeeds(needs(random, count)));
    }
    List<Step> steps = new ArrayList<>();
    for (int i = random.nextInt(15); i > 0; i--) {
      String from = "r" + random.nextInt(size);
      String to = "r" + random.nextInt(size);
      double least = random.nextInt(4) / 2.0;
      Step step = step("s" + i, from, to, least, least + random.nextInt(3));
      steps.add(
          (random.nextInt(5) > 0 ? step : step.withYears(Optional.empty()))
              .withNeeds(needs(random, count)));
    }
    return of(roles, steps, qualifications.toArray(Qualification[]::new));
  }

  private static Role paid(Random random, String id) {
    return switch (random.nextInt(4)) {
      case 0, 1 -> paid(id, PayFrame.LEADERSHIP, "L" + (1 + random.nextInt(8)));
      case 2 -> paid(id, PayFrame.UPPER, "U" + (1 + random.nextInt(3)));
      default -> paid(id, PayFrame.MAIN, "M1");
    };
  }

  static Pathway paidIn(PayArea area, Pathway pathway) {
    return pathway.withAbout(pathway.about().withPayArea(Optional.of(area)));
  }

  private static List<Need> needs(Random random, int qualifications) {
    if (qualifications == 0 || random.nextInt(3) > 0) {
      return List.of();
    }
    List<Need> needs = new ArrayList<>();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      String one = "q" + random.nextInt(qualifications);
      String other = "q" + random.nextInt(qualifications);
      Need need = need(timing(random), one, other);
      needs.add(random.nextInt(4) > 0 ? need : limited(random, need));
    }
    return needs;
  }

  private static Timing timing(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new Timing.Before();
      case 1 -> new Timing.Within(3);
      default -> new Timing.Helpful();
    };
  }

  private static Need limited(Random random, Need need) {
    Optional<LocalDate> day = Optional.of(DAY.plusDays(random.nextInt(3) - 1));
    Period from = new Period(random.nextBoolean() ? day : Optional.empty(), Optional.empty());
    Exemption early = new Exemption("in post early", day, Extra.NONE);
    List<Exemption> exempt = random.nextBoolean() ? List.of(early) : List.of();
    return new Need(need.anyOf(), need.when(), from, exempt, Optional.empty(), Extra.NONE);
  }

  static Enquiry randomEnquiry(Random random, Pathway pathway, By by) {
    List<Role> roles = pathway.roles();
    RoleId from = roles.get(random.nextInt(roles.size())).id();
    List<RoleId> targets = new ArrayList<>();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      targets.add(roles.get(random.nextInt(roles.size())).id());
    }
    List<Held> holds =
        pathway.qualifications().stream()
            .filter(_ -> random.nextInt(4) == 0)
            .map(q -> Held.of(q.id()))
            .toList();
    Person person = new Person(from, Optional.empty(), holds, Optional.empty());
    return new Enquiry(person, targets, by, 1 + random.nextInt(5), DAY);
  }
}
