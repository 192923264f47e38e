package waymark.file;

import java.util.List;
import java.util.Optional;
import waymark.file.json.Build;
import waymark.file.json.Complaints;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.model.Exemption;
import waymark.model.Extra;
import waymark.model.Need;
import waymark.model.QualificationId;
import waymark.model.Timing;
import waymark.model.Years;

/// Needs, and whom they do not bind.
final class NeedJson {

  private static final List<String> TIMINGS =
      List.of(new Timing.Before().word(), new Timing.Within(1).word(), new Timing.Helpful().word());

  private final Ids<QualificationId> qualifications;

  NeedJson(Ids<QualificationId> qualifications) {
    this.qualifications = qualifications;
  }

  Optional<Need> decode(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a need", complaints);
    List<QualificationId> anyOf =
        o.need("anyOf", Decoders.list(qualifications.naming()), List.of());
    if (Decoders.isEmptyList(o.peek("anyOf"))) {
      o.complain("anyOf", "an empty list", "the id of at least one qualification");
    }
    Need need =
        new Need(
            anyOf.isEmpty() ? List.of(new QualificationId("unknown")) : anyOf,
            timing(o),
            SpanJson.days(o),
            o.list("exempt", NeedJson::exemption),
            o.may("source", Decoders.TEXT),
            new Extra(o.rest()));
    return Optional.of(need);
  }

  private static Timing timing(Fields o) {
    String word = o.may("when", NeedJson::timingWord).orElse("before");
    Optional<Double> years = o.may("years", NeedJson::years);
    boolean within = word.equals("within");
    if (within && o.peek("years").isEmpty()) {
      o.complain("when", "\"within\" without \"years\"", "a field \"years\", such as 3");
    } else if (!within && o.peek("years").isPresent()) {
      o.complain("years", "\"years\" without \"within\"", "\"years\" only when \"within\"");
    }
    return switch (word) {
      case "within" -> new Timing.Within(years.orElse(1.0));
      case "helpful" -> new Timing.Helpful();
      default -> new Timing.Before();
    };
  }

  private static Optional<String> timingWord(Json json, Complaints complaints) {
    return json instanceof Json.Text(String word, _) && TIMINGS.contains(word)
        ? Optional.of(word)
        : Choice.wrong(json, TIMINGS, complaints);
  }

  private static Optional<Double> years(Json json, Complaints complaints) {
    Optional<Double> years = Decoders.number(0, (int) Years.LIMIT).decode(json, complaints);
    return years.isEmpty() || years.get() > 0
        ? years
        : Decoders.wrong(json, "a number of years greater than 0", complaints);
  }

  private static Optional<Exemption> exemption(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "an exemption", complaints);
    return Optional.of(
        new Exemption(
            o.need("who", Decoders.TITLE, "?"),
            o.may("inPostBefore", Decoders.DATE_OF_CALENDAR),
            new Extra(o.rest())));
  }

  static Json encode(Need need) {
    Build b = new Build().texts("anyOf", need.anyOf()).text("when", need.when().word());
    if (need.when() instanceof Timing.Within(double years)) {
      b.number("years", years);
    }
    return b.text("from", need.holds().from())
        .text("until", need.holds().until())
        .list("exempt", need.exempt(), NeedJson::encode)
        .text("source", need.source())
        .rest(need.extra().fields())
        .done();
  }

  private static Json encode(Exemption exemption) {
    return new Build()
        .text("who", exemption.who())
        .text("inPostBefore", exemption.inPostBefore())
        .rest(exemption.extra().fields())
        .done();
  }
}
