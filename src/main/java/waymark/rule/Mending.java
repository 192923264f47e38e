package waymark.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import waymark.model.Id;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.View;

/// What each fix does to a pathway.
final class Mending {

  private Mending() {}

  static Pathway mend(Pathway pathway, Fix fix) {
    return switch (fix) {
      case Fix.AskFor f -> askFor(pathway, f);
      case Fix.AcceptAlso f ->
          swap(withQualification(pathway, f.qualification()), f.holder(), f.need(), f.wider());
      case Fix.ChangeTiming f -> swap(pathway, f.holder(), f.need(), f.need().withWhen(f.when()));
      case Fix.TakeDates f -> takeDates(pathway, f);
      case Fix.PutOnLeadershipTeam f ->
          changeRole(pathway, f.role(), r -> r.withLeadershipTeam(Optional.of(true)));
      case Fix.Protect f ->
          changeRole(pathway, f.role(), r -> r.withProtectedTime(Optional.of(f.time())));
      case Fix.PayAs f -> changeRole(pathway, f.role(), r -> r.withPay(Optional.of(f.pay())));
      case Fix.Connect f -> connect(pathway, f);
      case Fix.ShowIn f -> showIn(pathway, f);
      case Fix.ShowLine f ->
          pathway.withViews(
              change(
                  pathway.views(),
                  f.view(),
                  View::id,
                  v ->
                      v.cardLines().contains(f.line())
                          ? v
                          : v.withShows(Optional.of(plus(v.cardLines(), f.line())))));
    };
  }

  private static Pathway askFor(Pathway pathway, Fix.AskFor fix) {
    return changeRole(
        withQualification(pathway, fix.qualification()),
        fix.role(),
        r -> r.withNeeds(plus(r.needs(), fix.need())));
  }

  private static Pathway takeDates(Pathway pathway, Fix.TakeDates fix) {
    return pathway.withQualifications(
        change(
            pathway.qualifications(),
            fix.qualification(),
            Qualification::id,
            q ->
                q.withTime(fix.known().months(), fix.known().offered(), fix.known().completeBy())
                    .withCountsAs(countsAs(pathway, q, fix.known()))));
  }

  private static List<QualificationId> countsAs(
      Pathway pathway, Qualification own, Qualification known) {
    Stream<QualificationId> here =
        known.countsAs().stream().filter(id -> pathway.qualification(id).isPresent());
    return Stream.concat(own.countsAs().stream(), here).distinct().toList();
  }

  private static Pathway connect(Pathway pathway, Fix.Connect fix) {
    if (pathway.role(fix.from()).isEmpty() || pathway.role(fix.to()).isEmpty()) {
      return pathway;
    }
    String id = fix.from() + "-to-" + fix.to();
    String free = id;
    for (int i = 2; pathway.step(new StepId(free)).isPresent(); i++) {
      free = id + "-" + i;
    }
    return pathway.withSteps(
        plus(pathway.steps(), Step.of(new StepId(free), fix.from(), fix.to(), fix.kind())));
  }

  private static Pathway showIn(Pathway pathway, Fix.ShowIn fix) {
    if (pathway.role(fix.role()).isEmpty()) {
      return pathway;
    }
    return pathway.withViews(
        change(
            pathway.views(),
            fix.view(),
            View::id,
            v ->
                v.placement(fix.role()).isPresent()
                    ? v
                    : v.withPlacements(plus(v.placements(), fix.placement()))));
  }

  private static Pathway withQualification(Pathway pathway, Qualification wanted) {
    return pathway.qualification(wanted.id()).isPresent() ? pathway : pathway.withOneMore(wanted);
  }

  private static Pathway swap(Pathway pathway, Id holder, Need old, Need now) {
    UnaryOperator<List<Need>> swap =
        needs -> needs.stream().map(n -> n.equals(old) ? now : n).toList();
    return pathway
        .withRoles(
            change(pathway.roles(), holder, Role::id, r -> r.withNeeds(swap.apply(r.needs()))))
        .withSteps(
            change(pathway.steps(), holder, Step::id, s -> s.withNeeds(swap.apply(s.needs()))));
  }

  private static Pathway changeRole(Pathway pathway, RoleId role, UnaryOperator<Role> change) {
    return pathway.withRoles(change(pathway.roles(), role, Role::id, change));
  }

  private static <T> List<T> change(
      List<T> all, Id wanted, Function<T, Id> id, UnaryOperator<T> change) {
    return all.stream().map(e -> id.apply(e).equals(wanted) ? change.apply(e) : e).toList();
  }

  private static <T> List<T> plus(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}
