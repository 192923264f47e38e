package waymark.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.Timing;
import waymark.model.reference.PayOrder;
import waymark.model.reference.Reference;

/// Finds routes by looking at every one there is.
final class Oracle {

  private final Pathway pathway;
  private final Enquiry enquiry;
  private final PayOrder order;
  private final List<List<Step>> all = new ArrayList<>();

  private Oracle(Pathway pathway, Reference reference, Enquiry enquiry) {
    this.pathway = pathway;
    order = PayOrder.of(pathway, reference);
    this.enquiry = enquiry;
  }

  static List<List<StepId>> find(Pathway pathway, Reference reference, Enquiry enquiry) {
    Oracle oracle = new Oracle(pathway, reference, enquiry);
    RoleId here = enquiry.person().role();
    oracle.walk(here, new HashSet<>(Set.of(here)), new ArrayList<>());
    for (Step step : pathway.steps()) {
      if (step.from().equals(here) && step.to().equals(here)) {
        oracle.keep(List.of(step));
      }
    }
    return oracle.all.stream()
        .sorted(oracle.order())
        .limit(enquiry.most())
        .map(path -> path.stream().map(Step::id).toList())
        .toList();
  }

  private void walk(RoleId at, Set<RoleId> seen, List<Step> path) {
    for (Step step : pathway.steps()) {
      if (step.from().equals(at) && seen.add(step.to())) {
        path.add(step);
        keep(path);
        walk(step.to(), seen, path);
        path.removeLast();
        seen.remove(step.to());
      }
    }
  }

  private void keep(List<Step> path) {
    if (enquiry.targets().contains(path.getLast().to()) && fewest(path) < Integer.MAX_VALUE) {
      all.add(List.copyOf(path));
    }
  }

  private Comparator<List<Step>> order() {
    Comparator<List<Step>> byTime =
        Comparator.<List<Step>>comparingDouble(p -> years(p, true))
            .thenComparingDouble(p -> years(p, false))
            .thenComparingInt(List::size)
            .thenComparing(
                p -> p.stream().map(s -> s.id().value()).collect(Collectors.joining(" ")));
    return switch (enquiry.by()) {
      case TIME -> byTime;
      case QUALIFICATIONS ->
          Comparator.<List<Step>>comparingInt(this::fewest).thenComparing(byTime);
      case PAY ->
          Comparator.<List<Step>>comparingDouble(p -> rise(p, true))
              .thenComparingDouble(p -> rise(p, false))
              .thenComparing(byTime);
    };
  }

  private static double years(List<Step> path, boolean least) {
    return path.stream()
        .flatMap(s -> s.years().stream())
        .mapToDouble(y -> least ? y.from() : y.to())
        .sum();
  }

  private double rise(List<Step> path, boolean least) {
    Optional<Pay> now = pay(enquiry.person().role());
    for (int i = 0; i < path.size(); i++) {
      Optional<Pay> then = pay(path.get(i).to());
      if (now.isPresent() && then.isPresent() && isMore(then.get(), now.get())) {
        return years(path.subList(0, i + 1), least);
      }
    }
    return Double.MAX_VALUE;
  }

  private boolean isMore(Pay then, Pay now) {
    return order.begins(then, now).filter(v -> v.order() > 0).isPresent();
  }

  private Optional<Pay> pay(RoleId role) {
    return pathway.role(role).flatMap(Role::pay);
  }

  /// The size of the smallest set of qualifications that opens the path, of all sets there are.
  private int fewest(List<Step> path) {
    List<Qualification> all = pathway.qualifications();
    int fewest = Integer.MAX_VALUE;
    for (int bits = 0; bits < 1 << all.size(); bits++) {
      Set<QualificationId> has = new HashSet<>();
      enquiry.person().holds().forEach(h -> has.add(h.qualification()));
      boolean possible = true;
      for (int i = 0; i < all.size(); i++) {
        if ((bits >> i & 1) == 1) {
          has.add(all.get(i).id());
          possible &= isOffered(all.get(i));
        }
      }
      if (possible
          && Integer.bitCount(bits) < fewest
          && path.stream().allMatch(s -> isOpen(s, has))) {
        fewest = Integer.bitCount(bits);
      }
    }
    return fewest;
  }

  private static boolean isOffered(Qualification qualification) {
    Optional<LocalDate> until = qualification.offered().until();
    return until.isEmpty() || Ways.DAY.isBefore(until.get());
  }

  private boolean isOpen(Step step, Set<QualificationId> has) {
    Stream<Need> ofRole =
        step.from().equals(step.to())
            ? Stream.empty()
            : pathway.role(step.to()).orElseThrow().needs().stream();
    return Stream.concat(step.needs().stream(), ofRole)
        .filter(n -> !n.when().equals(new Timing.Helpful()))
        .filter(n -> n.holds().from().map(d -> !d.isAfter(Ways.DAY)).orElse(true))
        .filter(
            n ->
                n.exempt().stream()
                    .noneMatch(e -> e.inPostBefore().orElseThrow().isAfter(Ways.DAY)))
        .allMatch(n -> n.anyOf().stream().anyMatch(asked -> isMet(asked, has)));
  }

  private boolean isMet(QualificationId asked, Set<QualificationId> has) {
    return has.contains(asked)
        || pathway.qualifications().stream()
            .anyMatch(q -> has.contains(q.id()) && q.countsAs().contains(asked));
  }
}
