package waymark.change;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.change.Said.Many;
import waymark.change.Said.Value;
import waymark.change.Said.Words;
import waymark.model.About;
import waymark.model.Pathway;
import waymark.model.RuleChoice;
import waymark.model.Word;

/// A part of what a pathway says of itself.
///
/// @param name in the words of a person, such as `pay area`
/// @param told what a version says of it
/// @param take the first pathway with this part of the second
record Whole(String name, Function<Pathway, Said> told, BinaryOperator<Pathway> take) {

  /// What [Difference#sort()] is of such a part.
  static final String SORT = "pathway";

  static final List<Whole> ALL =
      List.of(
          new Whole("title", p -> new Words(p.title()), (p, o) -> p.withTitle(o.title())),
          about(
              "organisation",
              a -> Words.of(a.organisation()),
              (a, o) -> a.withOrganisation(o.organisation())),
          about(
              "phase",
              a -> Words.of(a.phase()),
              (a, o) -> with(a, o.phase(), a.size(), a.sources())),
          about(
              "size", a -> Words.of(a.size()), (a, o) -> with(a, a.phase(), o.size(), a.sources())),
          about(
              "pay area",
              a -> Words.of(a.payArea().map(Word::label)),
              (a, o) -> a.withPayArea(o.payArea())),
          about(
              "date",
              a -> new Value(a.asOf().map(Told::day).orElse("")),
              (a, o) -> a.withAsOf(o.asOf())),
          about(
              "spelling of SENCo",
              a -> new Value(a.spelling().map(Word::label).orElse("")),
              (a, o) -> a.withSpelling(o.spelling())),
          about("caveat", a -> Words.of(a.caveat()), (a, o) -> a.withCaveat(o.caveat())),
          about(
              "sources",
              a -> Told.quotes(a.sources()),
              (a, o) -> with(a, a.phase(), a.size(), o.sources())),
          new Whole("rules weighed differently", Whole::choices, Whole::withChoices));

  static Optional<Whole> named(String name) {
    return ALL.stream().filter(w -> w.name().equals(name)).findFirst();
  }

  private static Whole about(String name, Function<About, Said> told, BinaryOperator<About> take) {
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

  private static Said choices(Pathway pathway) {
    return Many.of(pathway.rules(), RuleChoice::rule, Whole::choice);
  }

  private static String choice(RuleChoice choice) {
    return "%s as %s (%s)"
        .formatted(choice.rule(), choice.severity().word(), Told.quoted(choice.reason()));
  }

  /// Rules of which `other` says nothing stay as they are weighed.
  private static Pathway withChoices(Pathway pathway, Pathway other) {
    Stream<RuleChoice> own =
        pathway.rules().stream()
            .filter(c -> other.rules().stream().noneMatch(o -> o.rule().equals(c.rule())));
    return pathway.withRules(Stream.concat(other.rules().stream(), own).toList());
  }
}
