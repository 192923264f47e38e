package waymark.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Step;

/// Puts what steps need into words.
final class Sayings {

  private final Map<QualificationId, Qualification> qualifications;
  private final Optional<LocalDate> asOf;

  Sayings(Pathway pathway) {
    qualifications = pathway.qualificationsById();
    asOf = pathway.about().asOf();
  }

  List<Saying> of(Step step) {
    return step.needs().stream().map(this::of).toList();
  }

  private Saying of(Need need) {
    return new Saying(Phrases.need(need, qualifications, asOf), need.when());
  }
}
