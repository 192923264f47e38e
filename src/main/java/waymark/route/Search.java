package waymark.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.reference.PayOrder;
import waymark.model.reference.Reference;

/// The best paths for an enquiry, by each of the three measures.
final class Search {

  private final Pathway pathway;
  private final Reference reference;
  private final Enquiry enquiry;
  private final Demands demands;
  private final Set<QualificationId> attainable;
  private final Map<StepId, Step> steps;
  private final Network network;
  private final int start;
  private final Set<Integer> targets;

  /// @param reference tells what pays more
  Search(Pathway pathway, Reference reference, Enquiry enquiry, Demands demands) {
    this.pathway = pathway;
    this.reference = reference;
    this.enquiry = enquiry;
    this.demands = demands;
    this.attainable = demands.attainable();
    this.steps = pathway.stepsById();
    this.network = new Network(pathway, this::isOpen);
    this.start = network.number(enquiry.person().role());
    this.targets =
        enquiry.targets().stream().map(network::number).collect(Collectors.toUnmodifiableSet());
  }

  private boolean isOpen(Step step) {
    return demands.isOpen(step, attainable::contains);
  }

  Network network() {
    return network;
  }

  /// {@return up to as many paths as are asked for, best first}
  List<List<Arc>> best() {
    Stream<Ranked> moves =
        switch (enquiry.by()) {
          case TIME -> byTime(network).stream();
          case QUALIFICATIONS -> byQualifications().stream();
          case PAY -> new PaySearch(this, enquiry.most()).best().stream();
        };
    return Stream.concat(moves, staying().stream())
        .sorted()
        .limit(enquiry.most())
        .map(Ranked::path)
        .toList();
  }

  /// To be where one wants to be already, and grow there.
  private List<Ranked> staying() {
    RoleId here = enquiry.person().role();
    return pathway.steps().stream()
        .filter(s -> s.from().equals(here) && s.to().equals(here))
        .filter(s -> enquiry.targets().contains(here) && isOpen(s))
        .map(s -> List.of(new Arc(start, start, Cost.ofMove(s.years()), s.id())))
        .map(path -> Ranked.of(stayingMeasure(path), path))
        .toList();
  }

  private Cost stayingMeasure(List<Arc> path) {
    return switch (enquiry.by()) {
      case TIME -> Cost.NOTHING;
      case QUALIFICATIONS -> count(path);
      case PAY -> Cost.NEVER;
    };
  }

  private List<Ranked> byTime(Network among) {
    return best(among, start, new BitSet(), enquiry.most()).stream()
        .map(path -> Ranked.of(Cost.NOTHING, path))
        .toList();
  }

  List<List<Arc>> best(Network among, int from, BitSet barred, int most) {
    Paths paths = new Paths(among, from, targets, barred);
    List<List<Arc>> best = new ArrayList<>();
    while (best.size() < most && paths.hasNext()) {
      best.add(paths.next());
    }
    return best;
  }

  boolean isTarget(int role) {
    return targets.contains(role);
  }

  int start() {
    return start;
  }

  /// With no qualification more, then with each one more, then with each two, and so on: of the
  /// routes that some set of a size opens, the best by time are the best of all that need so many.
  /// Where there are fewer routes than asked for, all are known at once.
  private List<Ranked> byQualifications() {
    Map<List<StepId>, Ranked> found = new LinkedHashMap<>();
    List<List<Arc>> quickest = best(network, start, new BitSet(), enquiry.most());
    if (quickest.size() < enquiry.most()) {
      quickest.forEach(path -> addCounted(found, path));
    }
    List<QualificationId> useful = useful();
    for (int size = 0; size <= useful.size() && found.size() < quickest.size(); size++) {
      for (Set<QualificationId> gained : Subsets.of(useful, size)) {
        Network opened = new Network(pathway, s -> demands.isOpen(s, gained::contains));
        best(opened, start, new BitSet(), enquiry.most()).forEach(path -> addCounted(found, path));
      }
    }
    return List.copyOf(found.values());
  }

  private void addCounted(Map<List<StepId>, Ranked> found, List<Arc> path) {
    found.putIfAbsent(path.stream().map(Arc::step).toList(), Ranked.of(count(path), path));
  }

  /// The qualifications asked for by open steps from which a target can be reached, in the
  /// pathway's order.
  private List<QualificationId> useful() {
    List<Cost> rest = network.costsTo(targets);
    Set<QualificationId> asked = new HashSet<>();
    pathway.steps().stream()
        .filter(s -> !rest.get(network.number(s.to())).equals(Cost.NEVER))
        .filter(this::isOpen)
        .flatMap(s -> demands.unmet(s).stream())
        .forEach(n -> asked.addAll(demands.meeting(n)));
    return pathway.qualifications().stream()
        .map(Qualification::id)
        .filter(q -> asked.contains(q) && attainable.contains(q))
        .toList();
  }

  private Cost count(List<Arc> path) {
    return new Cost(gains(path).size(), 0, 0);
  }

  /// {@return the fewest qualifications that open every step of `path`}
  List<QualificationId> gains(List<Arc> path) {
    return Fewest.of(duties(path).stream().map(this::options).toList());
  }

  /// {@return what the steps of `path` still ask for, in order}
  List<Duty> duties(List<Arc> path) {
    return path.stream()
        .flatMap(a -> Optional.ofNullable(steps.get(a.step())).stream())
        .flatMap(s -> demands.unmet(s).stream().map(n -> new Duty(s.id(), n)))
        .toList();
  }

  /// {@return the qualifications that would do, of those that can be gained}
  Set<QualificationId> options(Duty duty) {
    Set<QualificationId> options = new LinkedHashSet<>(demands.meeting(duty.need()));
    options.retainAll(attainable);
    return options;
  }

  /// {@return the roles known to pay more than the present one, by number}
  BitSet payingMore() {
    BitSet more = new BitSet();
    PayOrder order = PayOrder.of(pathway, reference);
    Optional<Role> present = pathway.role(enquiry.person().role());
    for (Role role : pathway.roles()) {
      boolean pays =
          present
              .flatMap(Role::pay)
              .flatMap(now -> role.pay().flatMap(then -> order.begins(then, now)))
              .filter(v -> v.order() > 0)
              .isPresent();
      more.set(network.number(role.id()), pays);
    }
    return more;
  }
}
