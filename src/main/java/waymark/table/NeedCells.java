package waymark.table;

import static waymark.table.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Timing;
import waymark.model.Years;
import waymark.picture.Phrases;

/// Needs in one cell: `NA SENCO or NPQ SENCO, within 3 years; NPQSL, helpful`. Qualifications are
/// named by what badges say, by their names or, where these are not alone, by their ids.
final class NeedCells {

  private static final Pattern TIMED =
      Pattern.compile(
          "(.*\\S)\\s*,\\s*(before|helpful|within\\s+(\\d{1,3}(?:\\.\\d{1,17})?)\\s+years?)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern OR = Pattern.compile("\\s+or\\s+");
  private static final Pattern SEMICOLON = Pattern.compile("[;\n]");
  private static final Pattern PARTING = Pattern.compile("[;\n\r]|\\sor\\s");

  private final Pathway pathway;

  NeedCells(Pathway pathway) {
    this.pathway = pathway;
  }

  /// What a cell comes to.
  sealed interface Read {

    /// These needs.
    record Needs(List<Need> needs) implements Read {}

    /// None.
    record Refused(String why) implements Read {}
  }

  String text(List<Need> needs) {
    return needs.stream().map(this::text).collect(Collectors.joining("; "));
  }

  private String text(Need need) {
    return need.anyOf().stream().map(this::name).collect(Collectors.joining(" or "))
        + ", "
        + timing(need.when());
  }

  private static String timing(Timing timing) {
    return timing instanceof Timing.Within(double years)
        ? Phrases.timing(timing).replace(Phrases.number(years), Numbers.text(years))
        : Phrases.timing(timing);
  }

  /// The first of its names by which it can be found again.
  private String name(QualificationId id) {
    return pathway.qualification(id).stream()
        .flatMap(NeedCells::names)
        .filter(name -> isPlain(name) && find(name).equals(Optional.of(id)))
        .findFirst()
        .orElse(id.value());
  }

  private static boolean isPlain(String name) {
    return !name.isBlank()
        && name.equals(name.strip())
        && PARTING.matcher(" " + name + " ").results().count() == 0;
  }

  private static Stream<String> names(Qualification qualification) {
    return Stream.of(qualification.badge(), qualification.name());
  }

  /// {@return the one that is called `name`}
  private Optional<QualificationId> find(String name) {
    List<QualificationId> named =
        pathway.qualifications().stream()
            .filter(q -> names(q).anyMatch(n -> Names.same(n, name)))
            .map(Qualification::id)
            .toList();
    if (named.size() == 1) {
      return Optional.of(named.getFirst());
    }
    return pathway.qualifications().stream()
        .map(Qualification::id)
        .filter(id -> id.value().equals(name.strip()))
        .findFirst();
  }

  /// {@return the needs that `text` says; one that is among `before` keeps what no cell can say,
  /// such as its source and whom it exempts}
  Read read(String text, List<Need> before) {
    List<Need> left = new ArrayList<>(before);
    List<Need> needs = new ArrayList<>();
    for (String part : parts(text)) {
      Matcher timed = TIMED.matcher(part);
      if (!timed.matches()) {
        return refused(part, Texts.text("expected.timing"));
      }
      Optional<Timing> when = timing(timed);
      if (when.isEmpty()) {
        return refused(part, Texts.text("expected.within"));
      }
      List<QualificationId> anyOf = new ArrayList<>();
      for (String name : OR.split(timed.group(1), -1)) {
        Optional<QualificationId> found = find(name);
        if (found.isEmpty()) {
          return refused(name, expected(name));
        }
        anyOf.add(found.get());
      }
      needs.add(like(left, anyOf, when.get()));
    }
    return new Read.Needs(needs);
  }

  private static Read refused(String found, String expected) {
    return new Read.Refused(Entry.Refusing.why(found, expected));
  }

  private static List<String> parts(String text) {
    return SEMICOLON.splitAsStream(text).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private static Optional<Timing> timing(Matcher timed) {
    if (timed.group(3) == null) {
      return Optional.of(
          timed.group(2).equalsIgnoreCase("before") ? new Timing.Before() : new Timing.Helpful());
    }
    double years = Double.parseDouble(timed.group(3));
    return years > 0 && years <= Years.LIMIT
        ? Optional.of(new Timing.Within(years))
        : Optional.empty();
  }

  private static Need like(List<Need> left, List<QualificationId> anyOf, Timing when) {
    Need fresh = Need.of(anyOf.getFirst(), when).withAnyOf(anyOf);
    Stream<Need> like = left.stream().filter(n -> n.anyOf().equals(anyOf));
    Optional<Need> known =
        like.sorted((a, b) -> Boolean.compare(b.when().equals(when), a.when().equals(when)))
            .findFirst();
    known.ifPresent(left::remove);
    return known.map(n -> n.withWhen(when)).orElse(fresh);
  }

  private String expected(String name) {
    List<Qualification> all = pathway.qualifications();
    if (all.isEmpty()) {
      return Texts.text("expected.no-qualification");
    }
    List<Qualification> alike =
        all.stream().filter(q -> names(q).anyMatch(n -> Names.same(n, name))).toList();
    Function<Qualification, String> word =
        alike.size() > 1 ? q -> q.id().value() : q -> name(q.id());
    List<Qualification> offered = alike.size() > 1 ? alike : all;
    return Choice.oneOf(offered.stream().map(word).distinct().toList());
  }
}
