package waymark.route;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import waymark.model.Pathway;
import waymark.model.reference.Citation;
import waymark.model.reference.CourseFact;
import waymark.model.reference.Reference;

/// What dates of a programme rest on beside the pathway itself, for a person to judge.
///
/// @param sentence what is assumed
/// @param citation where it was read; empty for what is only a way of planning
public record Assumption(String sentence, Optional<Citation> citation) {

  private static final Assumption ONE_AT_A_TIME =
      planned(
          "One course is taken at a time, as late as it can be and still be finished before it is"
              + " needed; a course that is due after taking up a post begins then.");

  private static final Assumption YEARS =
      planned(
          "A post is taken up after the fewest years that the pathway calls usual, and at the"
              + " latest after the most, counted from the day on which the present post was taken"
              + " up if that is known. Years that it does not give count as none.");

  private static Assumption planned(String sentence) {
    return new Assumption(sentence, Optional.empty());
  }

  /// {@return those that `programme` rests on}
  static List<Assumption> of(Pathway pathway, Reference reference, Programme programme) {
    Set<Assumption> all = new LinkedHashSet<>();
    for (Programme.Course course : programme.courses()) {
      Optional<CourseFact> fact =
          pathway.qualification(course.qualification()).flatMap(reference::course);
      fact.filter(_ -> course.study().stretched()).ifPresent(f -> hours(f).ifPresent(all::add));
      fact.flatMap(f -> cohorts(f)).ifPresent(all::add);
    }
    if (programme.courses().size() > 1) {
      all.add(ONE_AT_A_TIME);
    }
    all.add(YEARS);
    return List.copyOf(all);
  }

  private static Optional<Assumption> hours(CourseFact fact) {
    return fact.load()
        .map(
            load ->
                new Assumption(
                    "Study for an "
                        + fact.courses()
                        + " takes "
                        + Wording.number(load.from())
                        + " to "
                        + Wording.number(load.to())
                        + " hours a week on average. Whoever has fewer takes longer in proportion:"
                        + " such dates are derived, not published. More hours make no course"
                        + " shorter.",
                    Optional.of(load.citation())));
  }

  private static Optional<Assumption> cohorts(CourseFact fact) {
    return fact.cohort()
        .map(
            cohort ->
                new Assumption(
                    fact.courses()
                        + "s have one cohort a year, which here begins on 1 "
                        + Month.of(cohort.month()).getDisplayName(TextStyle.FULL, Locale.UK)
                        + ".",
                    Optional.of(cohort.citation())));
  }

  /// {@return the sentence with its source, as it is told}
  public String told() {
    return sentence
        + citation
            .map(c -> " (" + c.source() + ", " + c.date() + "; " + c.certainty().label() + ")")
            .orElse("");
  }
}
