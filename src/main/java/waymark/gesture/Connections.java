package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepKind;
import waymark.rule.AdvancesDoNotGoRound;

/// What may be connected. The one answer to it, while a step is drawn and when it is let go.
public final class Connections {

  private Connections() {}

  /// Whether a step may join two roles.
  public sealed interface Verdict {}

  /// It may.
  ///
  /// @param kind what the step would mean
  public record Allowed(StepKind kind) implements Verdict {}

  /// It may not.
  ///
  /// @param reason a sentence for the person who tries
  public record Refused(String reason) implements Verdict {}

  /// {@return whether a new step may lead from one role to another, and what it would mean: moving
  /// up; moving across, where a step up would [lead round][AdvancesDoNotGoRound#behind(Pathway,
  /// RoleId)]; or, from a role to itself, growing in it}
  public static Verdict allowed(Pathway pathway, RoleId from, RoleId to) {
    Set<RoleId> behind = AdvancesDoNotGoRound.behind(pathway, from);
    return judge(pathway, pathway.steps(), from, to, usual(behind, from, to));
  }

  /// {@return whether a step that is there may have these ends instead}
  public static Verdict allowed(Pathway pathway, Step step, RoleId from, RoleId to) {
    List<Step> others = pathway.steps().stream().filter(s -> !s.id().equals(step.id())).toList();
    return judge(pathway, others, from, to, step.kind());
  }

  /// {@return those of `roles` to which a new step from `from` may lead}
  static Set<RoleId> targets(Pathway pathway, RoleId from, Set<RoleId> roles) {
    Set<RoleId> behind = AdvancesDoNotGoRound.behind(pathway, from);
    List<Step> leaving = pathway.steps().stream().filter(s -> s.from().equals(from)).toList();
    return roles.stream()
        .filter(to -> judge(pathway, leaving, from, to, usual(behind, from, to)) instanceof Allowed)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static StepKind usual(Set<RoleId> behind, RoleId from, RoleId to) {
    if (from.equals(to)) {
      return StepKind.DEEPEN;
    }
    return behind.contains(to) ? StepKind.SIDEWAYS : StepKind.ADVANCE;
  }

  private static Verdict judge(
      Pathway pathway, List<Step> others, RoleId from, RoleId to, StepKind kind) {
    if (from.equals(to) && kind != StepKind.DEEPEN) {
      return new Refused(text("connect.back"));
    }
    return others.stream().anyMatch(s -> joins(s, from, to, kind))
        ? new Refused(text("connect.there", title(pathway, from), title(pathway, to), kind.label()))
        : new Allowed(kind);
  }

  private static boolean joins(Step step, RoleId from, RoleId to, StepKind kind) {
    return step.from().equals(from) && step.to().equals(to) && step.kind() == kind;
  }

  private static String title(Pathway pathway, RoleId id) {
    return pathway.role(id).map(Role::title).orElse(id.value());
  }
}
