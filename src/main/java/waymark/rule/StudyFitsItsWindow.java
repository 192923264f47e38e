package waymark.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waymark.model.Months;
import waymark.model.QualificationId;
import waymark.model.Timing;
import waymark.rule.Inquiry.Held;

/// What must be gained within some years of taking up a post can be studied within them. Of what a
/// need accepts, only what can be started on the day counts, if anything can.
final class StudyFitsItsWindow implements Rule {

  @Override
  public String id() {
    return "study-fits-its-window";
  }

  @Override
  public String name() {
    return "The time allowed for a qualification is long enough to gain it";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry
        .needs()
        .filter(h -> h.need().when() instanceof Timing.Within)
        .flatMap(h -> check(inquiry, h, ((Timing.Within) h.need().when()).years()))
        .toList();
  }

  private static Stream<Finding> check(Inquiry inquiry, Held held, double years) {
    Set<QualificationId> accepted = inquiry.accepted(held.need());
    List<QualificationId> open =
        accepted.stream().filter(q -> inquiry.offered(q).holdsOn(inquiry.day())).toList();
    List<Optional<Months>> options =
        (open.isEmpty() ? accepted : open).stream().map(inquiry::months).toList();
    boolean fits =
        options.stream().anyMatch(m -> m.isEmpty() || m.get().to() <= Math.round(years * 12));
    return fits ? Stream.empty() : Stream.of(finding(inquiry, held, years, options));
  }

  private static Finding finding(
      Inquiry inquiry, Held held, double years, List<Optional<Months>> options) {
    int longest = options.stream().flatMap(Optional::stream).mapToInt(Months::to).min().orElse(0);
    return inquiry.about(
        held.holder(),
        "%s gives %s to gain %s, which takes up to %d months."
            .formatted(
                inquiry.name(held.holder()),
                Wording.count(years, "year"),
                inquiry.badges(held.need()),
                longest));
  }
}
