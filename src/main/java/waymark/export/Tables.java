package waymark.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Months;
import waymark.model.Need;
import waymark.model.Period;
import waymark.model.ProtectedTime;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.Stage;
import waymark.model.Step;
import waymark.picture.Phrases;

/// The facts of a view as tables: roles, steps, and the qualifications that they name.
final class Tables {

  static final String NONE = "–";

  private final Told told;

  private Tables(Told told) {
    this.told = told;
  }

  static List<Block> of(Told told) {
    Tables tables = new Tables(told);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "The picture as tables"));
    blocks.add(tables.roles());
    if (!told.steps().isEmpty()) {
      blocks.add(tables.steps());
    }
    Block.Table qualifications = tables.qualifications();
    if (!qualifications.rows().isEmpty()) {
      blocks.add(qualifications);
    }
    return blocks;
  }

  private Block.Table roles() {
    return new Block.Table(
        "Roles",
        List.of("Role", "Stage", "Setting", "Leadership team", "Pay", "Protected time", "Needs"),
        told.roles().stream().map(this::row).toList());
  }

  private List<String> row(Role role) {
    return List.of(
        role.title(),
        told.stage(role).map(Stage::title).orElse(NONE),
        role.setting().map(s -> s.label()).orElse(NONE),
        role.leadershipTeam().map(on -> on ? "Yes" : "No").orElse(NONE),
        role.pay().map(Phrases::pay).orElse(NONE),
        role.protectedTime().map(Tables::time).orElse(NONE),
        needs(role.needs()));
  }

  /// The header says that it is protected.
  private static String time(ProtectedTime time) {
    double days = time.daysPerWeek();
    return Phrases.number(days) + (days == 1 ? " day" : " days") + " a week";
  }

  private Block.Table steps() {
    return new Block.Table(
        "Steps",
        List.of("From", "To", "Kind", "Time", "Needs"),
        told.steps().stream().map(this::row).toList());
  }

  private List<String> row(Step step) {
    return List.of(
        told.title(step.from()),
        told.title(step.to()),
        step.kind().label(),
        step.years().map(Told::years).orElse(NONE),
        needs(step.needs()));
  }

  private Block.Table qualifications() {
    Set<QualificationId> named =
        Stream.concat(
                told.roles().stream().flatMap(r -> r.needs().stream()),
                told.steps().stream().flatMap(s -> s.needs().stream()))
            .map(Need::anyOf)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    return new Block.Table(
        "Qualifications",
        List.of("Qualification", "Short", "Takes", "Offered"),
        told.pathway().qualifications().stream()
            .filter(q -> named.contains(q.id()))
            .map(Tables::row)
            .toList());
  }

  private static List<String> row(Qualification qualification) {
    return List.of(
        qualification.name(),
        qualification.shortName().orElse(NONE),
        qualification.months().map(Tables::months).orElse(NONE),
        offered(qualification.offered()));
  }

  private static String months(Months months) {
    return months.from() == months.to()
        ? months.from() + " months"
        : months.from() + " to " + months.to() + " months";
  }

  private static String offered(Period offered) {
    String from = offered.from().map(day -> "from " + Phrases.day(day)).orElse("");
    String until = offered.until().map(day -> "until " + Phrases.day(day)).orElse("");
    String both = (from + " " + until).strip();
    return both.isEmpty() ? NONE : both;
  }

  private String needs(List<Need> needs) {
    return needs.isEmpty() ? NONE : told.needs(needs);
  }
}
