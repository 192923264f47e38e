package waymark.route;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import waymark.model.reference.Certainty;
import waymark.model.reference.Citation;

/// What dates of a programme rest on beside the pathway itself, for a person to judge.
public enum Assumption {
  /// How the hours a week that somebody has bear on a course.
  HOURS(
      "Study for an NPQ takes 1 to 2 hours a week on average. Whoever has fewer takes longer in"
          + " proportion: such dates are derived, not published. More hours make no course"
          + " shorter.",
      "gov.uk, National professional qualifications",
      "as read on 2026-11-23",
      Certainty.READ),

  /// When a course can be begun.
  COHORTS(
      "NPQs have one cohort a year, in autumn; here it begins on 1 November.",
      "Hisp Teaching School Hub, quoting the Department for Education",
      "2025-07-24",
      Certainty.SECOND_HAND),

  /// How several courses follow each other.
  ONE_AT_A_TIME(
      "One course is taken at a time, as late as it can be and still be finished before it is"
          + " needed; a course that is due after taking up a post begins then.",
      "",
      "",
      Certainty.INFERRED),

  /// How long one stays in a post.
  YEARS(
      "A post is taken up after the fewest years that the pathway calls usual, and at the latest"
          + " after the most. Years that it does not give count as none.",
      "",
      "",
      Certainty.INFERRED);

  private final String sentence;
  private final String source;
  private final String date;
  private final Certainty certainty;

  Assumption(String sentence, String source, String date, Certainty certainty) {
    this.sentence = sentence;
    this.source = source;
    this.date = date;
    this.certainty = certainty;
  }

  /// {@return what is assumed}
  public String sentence() {
    return sentence;
  }

  /// {@return where it comes from; empty for what is only a way of planning}
  public Optional<Citation> citation() {
    return source.isEmpty() ? Optional.empty() : Optional.of(new Citation(source, date, certainty));
  }

  /// {@return those that `programme` rests on}
  public static List<Assumption> of(Programme programme) {
    Predicate<Assumption> bears =
        assumption ->
            switch (assumption) {
              case HOURS -> programme.courses().stream().anyMatch(c -> c.study().stretched());
              case COHORTS -> programme.courses().stream().anyMatch(c -> c.study().yearly());
              case ONE_AT_A_TIME -> programme.courses().size() > 1;
              case YEARS -> true;
            };
    return Arrays.stream(values()).filter(bears).toList();
  }
}
