package waymark.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import waymark.model.Grid;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.View;

/// What each thing in a view is called for a person who cannot see it, and the view in words.
final class Telling {

  private final Pathway pathway;
  private final View view;
  private final List<Step> steps;
  private final Map<RoleId, Role> roles;
  private final Map<RoleId, List<Step>> leaving;
  private final Map<QualificationId, Qualification> qualifications;

  Telling(Pathway pathway, View view, List<Step> steps) {
    this.pathway = pathway;
    this.view = view;
    this.steps = steps;
    roles = pathway.rolesById();
    leaving = steps.stream().collect(Collectors.groupingBy(Step::from));
    qualifications = pathway.qualificationsById();
  }

  /// The steps that leave `role`, in the pathway's order.
  List<Step> leaving(RoleId role) {
    return leaving.getOrDefault(role, List.of());
  }

  /// The roles by stage, then by strand, then as they stand.
  List<RoleId> readingOrder(Map<RoleId, Rect> cards) {
    List<Grid.Column> columns = Grid.of(view).columns();
    return cards.entrySet().stream()
        .map(e -> new Standing(e.getKey(), e.getValue(), column(columns, e.getValue())))
        .sorted(
            Comparator.comparingInt(Standing::column)
                .thenComparingDouble(s -> columns.isEmpty() ? s.card.x() : 0)
                .thenComparingDouble(s -> s.card.y())
                .thenComparingDouble(s -> s.card.x())
                .thenComparing(s -> s.role.value()))
        .map(Standing::role)
        .toList();
  }

  /// A card in the column of its stage.
  private record Standing(RoleId role, Rect card, int column) {}

  private static int column(List<Grid.Column> columns, Rect card) {
    return (int) columns.stream().filter(c -> c.end() <= card.centre().x()).count();
  }

  /// A card: its title, what it says, and where it leads.
  String card(Role role) {
    String leads =
        leaving(role.id()).stream()
            .map(s -> title(s.to()))
            .distinct()
            .collect(Collectors.joining(", "));
    return facts(role) + (leads.isEmpty() ? "." : ". Leads to " + leads + ".");
  }

  private String facts(Role role) {
    List<String> parts = new ArrayList<>(List.of(role.title()));
    role.setting().ifPresent(s -> parts.add(s.label().toLowerCase(Locale.UK)));
    role.leadershipTeam()
        .ifPresent(on -> parts.add(on ? "on the leadership team" : "not on the leadership team"));
    role.pay().ifPresent(pay -> parts.add(Phrases.pay(pay)));
    role.protectedTime().ifPresent(time -> parts.add(Phrases.time(time)));
    String needs = needs(role.needs());
    return String.join(", ", parts) + (needs.isEmpty() ? "" : ". Needs " + needs);
  }

  /// A step: its ends, its kind, its needs.
  String step(Step step) {
    String needs = needs(step.needs());
    return title(step.from())
        + " to "
        + title(step.to())
        + ": "
        + step.kind().label()
        + (needs.isEmpty() ? "" : "; needs " + needs);
  }

  private String way(Step step) {
    String verb =
        switch (step.kind()) {
          case ADVANCE -> "Moves on to ";
          case SIDEWAYS -> "Moves across to ";
          case DEEPEN -> "Stays and grows into ";
        };
    String needs = needs(step.needs());
    return verb + title(step.to()) + (needs.isEmpty() ? "." : "; needs " + needs + ".");
  }

  private String needs(List<Need> needs) {
    return needs.stream()
        .map(n -> Phrases.need(n, qualifications, pathway.about().asOf()))
        .collect(Collectors.joining("; "));
  }

  private String title(RoleId id) {
    return Optional.ofNullable(roles.get(id)).map(Role::title).orElse(id.value());
  }

  /// The whole view in words, a sentence or two a role.
  String description(Map<RoleId, Rect> cards) {
    List<String> sentences = new ArrayList<>();
    sentences.add(count(cards.size(), "role") + ", " + count(steps.size(), "step") + ".");
    for (RoleId id : readingOrder(cards)) {
      Optional.ofNullable(roles.get(id)).ifPresent(role -> sentences.add(facts(role) + "."));
      leaving(id).forEach(step -> sentences.add(way(step)));
    }
    view.notes().forEach(note -> sentences.add("Note: " + note.text()));
    return String.join(" ", sentences);
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
