package waymark.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.model.Qualification;
import waymark.model.reference.QualificationFact;

/// A qualification that is known carries its known dates, so that the picture shows it as closed or
/// to come, and counts as what it is known to count as.
final class QualificationDatesAgree implements Rule {

  @Override
  public String id() {
    return "qualification-dates-agree";
  }

  @Override
  public String name() {
    return "The dates of a qualification, and what it counts as, are those that are known";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry.pathway().qualifications().stream()
        .flatMap(q -> inquiry.fact(q.id()).stream().flatMap(f -> check(inquiry, q, f)))
        .toList();
  }

  private static Stream<Finding> check(Inquiry inquiry, Qualification own, QualificationFact fact) {
    Qualification known = fact.qualification();
    List<String> wrong = new ArrayList<>();
    differ("begins on", known.offered().from(), own.offered().from(), wrong);
    differ("takes new starters until", known.offered().until(), own.offered().until(), wrong);
    differ("is completed before", known.completeBy(), own.completeBy(), wrong);
    known.countsAs().stream()
        .filter(id -> inquiry.pathway().qualification(id).isPresent())
        .filter(id -> !own.countsAs().contains(id))
        .forEach(id -> wrong.add("counts as " + inquiry.badge(id)));
    if (wrong.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        inquiry
            .about(
                own.id(),
                "%s %s, which the pathway does not say.".formatted(own.badge(), Wording.all(wrong)))
            .withFix(new Fix.TakeDates(own.id(), known))
            .restingOn(fact.citation()));
  }

  private static void differ(
      String what, Optional<LocalDate> known, Optional<LocalDate> own, List<String> wrong) {
    known
        .filter(day -> !own.equals(Optional.of(day)))
        .ifPresent(day -> wrong.add(what + " " + Wording.day(day)));
  }
}
