package waymark.rule;

import java.util.List;
import java.util.stream.Stream;
import waymark.model.Need;
import waymark.model.Role;
import waymark.model.RoleKind;
import waymark.model.Timing;
import waymark.model.reference.Purpose;
import waymark.rule.Question.Held;

/// A SENCo may take up the post first and then has so many years (the rule's number) to gain the
/// award.
final class SencosQualifyInTime implements Rule {

  @Override
  public String id() {
    return "senco-qualifies-in-time";
  }

  @Override
  public String name() {
    return "A SENCo gains the SENCo qualification within the time that the law gives";
  }

  @Override
  public List<Finding> check(Question question) {
    return question
        .roles(RoleKind.SENCO)
        .filter(Sencos::isBoundByLaw)
        .flatMap(r -> check(question, r))
        .toList();
  }

  private Stream<Finding> check(Question question, Role senco) {
    List<Held> asked = question.asked(senco, Purpose.SENCO);
    if (asked.isEmpty()) {
      return Stream.of(askForOne(question, senco));
    }
    if (asked.stream().anyMatch(h -> inTime(question, h.need()))) {
      return Stream.empty();
    }
    return asked.stream().map(h -> late(question, senco, h));
  }

  private static boolean inTime(Question question, Need need) {
    return switch (need.when()) {
      case Timing.Before _ -> true;
      case Timing.Within w -> w.years() <= question.number();
      case Timing.Helpful _ -> false;
    };
  }

  private static Finding askForOne(Question question, Role senco) {
    Finding found =
        question.about(
            senco.id(),
            "%s asks for no SENCo qualification; it is due within %s of taking up the post."
                .formatted(senco.title(), years(question)));
    var when = new Timing.Within(question.number());
    String source = question.standard().citation().source();
    return question
        .open(Purpose.SENCO)
        .map(q -> found.withFix(new Fix.AskFor(senco.id(), q, when, source)))
        .orElse(found);
  }

  private static Finding late(Question question, Role senco, Held held) {
    String found =
        held.need().when() instanceof Timing.Within w
            ? "gives %s to gain".formatted(Wording.count(w.years(), "year"))
            : "merely calls helpful";
    return question
        .about(
            held.holder(),
            "%s %s the SENCo qualification; the law wants it within %s of taking up the post."
                .formatted(senco.title(), found, years(question)))
        .withFix(
            new Fix.ChangeTiming(held.holder(), held.need(), new Timing.Within(question.number())));
  }

  private static String years(Question question) {
    return Wording.count(question.number(), "year");
  }
}
