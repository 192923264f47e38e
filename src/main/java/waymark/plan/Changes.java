package waymark.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.Timing;
import waymark.model.Years;
import waymark.model.plan.Plan;
import waymark.picture.Phrases;
import waymark.route.Wording;

/// What a pathway that has changed means for a plan, in plain words: what the plan saw of it,
/// against what it says now. Where nothing on the plan's way differs, there is nothing to say.
public final class Changes {

  private final Plan plan;
  private final Pathway seen;
  private final Pathway now;
  private final List<String> sentences = new ArrayList<>();

  private Changes(Plan plan, Pathway now) {
    this.plan = plan;
    this.seen = plan.seen();
    this.now = now;
  }

  /// {@return the changes that matter to `plan`, the gravest first}
  public static List<String> of(Plan plan, Pathway now) {
    Changes changes = new Changes(plan, now);
    changes.pathway();
    changes.roles();
    changes.steps();
    changes.needs();
    changes.qualifications();
    changes.length();
    return List.copyOf(changes.sentences);
  }

  private void pathway() {
    if (!plan.origin().isOf(now)) {
      sentences.add(
          "This plan was made with \"%s\". What is open is \"%s\"."
              .formatted(plan.origin().title(), now.title()));
    }
    if (!seen.about().asOf().equals(now.about().asOf())) {
      now.about()
          .asOf()
          .ifPresent(
              day -> sentences.add("The pathway now speaks for %s.".formatted(Phrases.day(day))));
    }
    if (!seen.about().payArea().equals(now.about().payArea())) {
      now.about()
          .payArea()
          .ifPresent(area -> sentences.add("Pay is now that of %s.".formatted(area.label())));
    }
  }

  private void roles() {
    for (Role before : seen.roles()) {
      now.role(before.id())
          .ifPresentOrElse(
              after -> role(before, after), () -> sentences.add(gone(before.id(), before.title())));
    }
  }

  private String gone(RoleId id, String title) {
    if (id.equals(plan.person().role())) {
      return title + ", the post that you hold, is no longer in the pathway.";
    }
    return plan.targets().contains(id)
        ? title + ", where you want to be, is no longer in the pathway. Choose another goal."
        : title + " is no longer in the pathway, so your way cannot lead through it.";
  }

  private void role(Role before, Role after) {
    if (!before.title().equals(after.title())) {
      sentences.add("%s is now called %s.".formatted(before.title(), after.title()));
    }
    if (!before.pay().equals(after.pay())) {
      sentences.add(
          "The pay of %s is now %s; it was %s.".formatted(after.title(), pay(after), pay(before)));
    }
    if (!before.leadershipTeam().equals(after.leadershipTeam())) {
      boolean on = after.leadershipTeam().orElse(false);
      sentences.add(
          (on ? "%s is now on the leadership team." : "%s is no longer on the leadership team.")
              .formatted(after.title()));
    }
  }

  private static String pay(Role role) {
    return role.pay().map(Wording::points).orElse("not stated");
  }

  private void steps() {
    for (StepId id : plan.way()) {
      Optional<Step> before = seen.step(id);
      Optional<Step> after = now.step(id);
      if (before.isPresent() && after.isEmpty()) {
        stepGone(before.get());
      } else if (before.isPresent()) {
        step(before.get(), after.get());
      }
    }
  }

  private void stepGone(Step step) {
    boolean known = now.role(step.from()).isPresent() && now.role(step.to()).isPresent();
    boolean other =
        now.steps().stream()
            .anyMatch(s -> s.from().equals(step.from()) && s.to().equals(step.to()));
    if (known) {
      sentences.add(
          (other
                  ? "The step from %s to %s is another one now."
                  : "There is no longer a step from %s to %s.")
              .formatted(title(step.from()), title(step.to())));
    }
  }

  private void step(Step before, Step after) {
    if (!before.from().equals(after.from()) || !before.to().equals(after.to())) {
      sentences.add(
          "The step from %s to %s now leads from %s to %s."
              .formatted(
                  title(before.from()),
                  title(before.to()),
                  title(after.from()),
                  title(after.to())));
    }
    if (!before.years().equals(after.years())) {
      sentences.add(
          "From %s to %s now takes %s; it was %s."
              .formatted(
                  title(after.from()),
                  title(after.to()),
                  years(after.years()),
                  years(before.years())));
    }
  }

  private String title(RoleId id) {
    return now.role(id).or(() -> seen.role(id)).map(Role::title).orElse(id.value());
  }

  private static String years(Optional<Years> years) {
    return years.map(y -> Wording.span(y.from(), y.to())).orElse("no time stated");
  }

  private void needs() {
    for (Role before : seen.roles()) {
      now.role(before.id()).ifPresent(after -> needs(after.title(), before.needs(), after.needs()));
    }
    for (StepId id : plan.way()) {
      Optional<Step> before = seen.step(id);
      now.step(id)
          .filter(_ -> before.isPresent())
          .ifPresent(
              after ->
                  needs("the step to " + title(after.to()), before.get().needs(), after.needs()));
    }
  }

  private void needs(String holder, List<Need> before, List<Need> after) {
    Set<List<QualificationId>> old = asked(before);
    Set<List<QualificationId>> fresh = asked(after);
    for (Need need : after) {
      if (!old.contains(need.anyOf())) {
        sentences.add("New: %s %s.%s".formatted(holder, asks(need), source(need)));
      }
    }
    for (Need need : before) {
      if (!fresh.contains(need.anyOf())) {
        sentences.add(
            (need.when() instanceof Timing.Helpful
                    ? "%s no longer calls %s helpful."
                    : "%s no longer asks for %s.")
                .formatted(capital(holder), award(need)));
      }
    }
    for (Need need : after) {
      before.stream()
          .filter(n -> n.anyOf().equals(need.anyOf()) && !n.when().equals(need.when()))
          .findFirst()
          .ifPresent(
              n ->
                  sentences.add(
                      "%s now %s; before, it %s."
                          .formatted(capital(holder), asks(need), had(n.when()))));
    }
  }

  private static Set<List<QualificationId>> asked(List<Need> needs) {
    return needs.stream().map(Need::anyOf).collect(Collectors.toSet());
  }

  private String award(Need need) {
    Map<QualificationId, Qualification> known = new HashMap<>(seen.qualificationsById());
    known.putAll(now.qualificationsById());
    return Phrases.award(need, known, now.about().asOf());
  }

  private String asks(Need need) {
    return switch (need.when()) {
      case Timing.Before _ -> "asks for " + award(need) + " beforehand";
      case Timing.Within w -> "asks for " + award(need) + " " + Phrases.timing(w);
      case Timing.Helpful _ -> "calls " + award(need) + " helpful";
    };
  }

  private static String had(Timing when) {
    return switch (when) {
      case Timing.Before _ -> "had to be held beforehand";
      case Timing.Within w -> "was due " + Phrases.timing(w);
      case Timing.Helpful _ -> "was only called helpful";
    };
  }

  private static String source(Need need) {
    return need.source().map(s -> " (" + s + ")").orElse("");
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  private void qualifications() {
    for (Qualification before : seen.qualifications()) {
      now.qualification(before.id())
          .ifPresentOrElse(
              after -> qualification(before, after),
              () -> sentences.add("%s is no longer in the pathway.".formatted(before.name())));
    }
  }

  private void qualification(Qualification before, Qualification after) {
    if (!before.months().equals(after.months())) {
      after
          .months()
          .ifPresent(
              m ->
                  sentences.add(
                      (m.from() == m.to()
                              ? "%s now takes %d months."
                              : "%s now takes %d to %d months.")
                          .formatted(after.badge(), m.from(), m.to())));
    }
    if (!before.offered().equals(after.offered())) {
      after
          .offered()
          .until()
          .ifPresent(
              day ->
                  sentences.add(
                      "%s can be started only before %s."
                          .formatted(after.badge(), Phrases.day(day))));
      after
          .offered()
          .from()
          .ifPresent(
              day ->
                  sentences.add(
                      "%s can be started from %s.".formatted(after.badge(), Phrases.day(day))));
    }
    if (!before.completeBy().equals(after.completeBy())) {
      after
          .completeBy()
          .ifPresent(
              day ->
                  sentences.add(
                      "%s counts only if it is finished before %s."
                          .formatted(after.badge(), Phrases.day(day))));
    }
  }

  /// How long the way takes in all, if all of it is still there.
  private void length() {
    boolean whole = plan.way().stream().allMatch(id -> now.step(id).isPresent());
    String before = total(seen);
    String after = total(now);
    if (whole && !plan.way().isEmpty() && !before.equals(after)) {
      sentences.add("In all, your way now takes %s; it was %s.".formatted(after, before));
    }
  }

  private String total(Pathway pathway) {
    List<Years> years =
        plan.way().stream()
            .flatMap(id -> pathway.step(id).stream())
            .flatMap(s -> s.years().stream())
            .toList();
    return Wording.span(
        years.stream().mapToDouble(Years::from).sum(), years.stream().mapToDouble(Years::to).sum());
  }
}
