package waymark.change;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.model.About;
import waymark.model.Pathway;
import waymark.model.RuleChoice;
import waymark.model.Word;

/// A part of what a pathway says of itself.
///
/// @param name in the words of a person, such as `pay area`
/// @param told what it is; empty if nothing is said
/// @param take the first pathway with this part of the second
record Whole(String name, Function<Pathway, String> told, BinaryOperator<Pathway> take) {

  /// What [Difference#sort()] is of such a part.
  static final String SORT = "pathway";

  static final List<Whole> ALL =
      List.of(
          new Whole("title", Pathway::title, (p, o) -> p.withTitle(o.title())),
          about(
              "organisation",
              a -> a.organisation().orElse(""),
              (a, o) -> a.withOrganisation(o.organisation())),
          about(
              "phase",
              a -> a.phase().orElse(""),
              (a, o) -> with(a, o.phase(), a.size(), a.sources())),
          about(
              "size",
              a -> a.size().orElse(""),
              (a, o) -> with(a, a.phase(), o.size(), a.sources())),
          about(
              "pay area",
              a -> a.payArea().map(Word::label).orElse(""),
              (a, o) -> a.withPayArea(o.payArea())),
          about("date", a -> a.asOf().map(Told::day).orElse(""), (a, o) -> a.withAsOf(o.asOf())),
          about(
              "spelling of SENCo",
              a -> a.spelling().map(Word::label).orElse(""),
              (a, o) -> a.withSpelling(o.spelling())),
          about("caveat", a -> a.caveat().orElse(""), (a, o) -> a.withCaveat(o.caveat())),
          about(
              "sources",
              a -> String.join("; ", a.sources()),
              (a, o) -> with(a, a.phase(), a.size(), o.sources())),
          new Whole("rules weighed differently", Whole::choices, Whole::withChoices));

  static Optional<Whole> named(String name) {
    return ALL.stream().filter(w -> w.name().equals(name)).findFirst();
  }

  private static Whole about(
      String name, Function<About, String> told, BinaryOperator<About> take) {
    return new Whole(
        name, p -> told.apply(p.about()), (p, o) -> p.withAbout(take.apply(p.about(), o.about())));
  }

  private static About with(
      About a, Optional<String> phase, Optional<String> size, List<String> sources) {
    return new About(
        a.id(),
        a.organisation(),
        phase,
        size,
        a.payArea(),
        a.asOf(),
        a.spelling(),
        a.caveat(),
        sources,
        a.extra());
  }

  private static String choices(Pathway pathway) {
    return Told.list(pathway.rules().stream().map(Whole::choice));
  }

  private static String choice(RuleChoice choice) {
    return choice.rule() + " (" + choice.severity().word() + ": " + choice.reason() + ")";
  }

  /// Rules of which `other` says nothing stay as they are weighed.
  private static Pathway withChoices(Pathway pathway, Pathway other) {
    Stream<RuleChoice> own =
        pathway.rules().stream()
            .filter(c -> other.rules().stream().noneMatch(o -> o.rule().equals(c.rule())));
    return pathway.withRules(Stream.concat(other.rules().stream(), own).toList());
  }
}
