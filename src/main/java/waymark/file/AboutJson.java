package waymark.file;

import java.util.Optional;
import waymark.file.json.Build;
import waymark.file.json.Complaints;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.model.About;
import waymark.model.Extra;
import waymark.model.PayArea;
import waymark.model.RuleChoice;
import waymark.model.Severity;
import waymark.model.Spelling;

/// Whom a pathway speaks of, and how its authors weigh the rules.
final class AboutJson {

  private AboutJson() {}

  static Optional<About> decode(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "an \"about\"", complaints);
    return Optional.of(
        new About(
            o.may("id", Ids::valid),
            o.may("organisation", Decoders.TEXT),
            o.may("phase", Decoders.TEXT),
            o.may("size", Decoders.TEXT),
            o.may("payArea", Choice.of(PayArea.values())),
            o.may("asOf", Decoders.DATE_OF_CALENDAR),
            o.may("spelling", Choice.of(Spelling.values())),
            o.may("caveat", Decoders.TEXT),
            o.list("sources", Decoders.TEXT),
            new Extra(o.rest())));
  }

  static Json encode(About about) {
    return new Build()
        .text("id", about.id())
        .text("organisation", about.organisation())
        .text("phase", about.phase())
        .text("size", about.size())
        .text("payArea", about.payArea().map(PayArea::word))
        .text("asOf", about.asOf())
        .text("spelling", about.spelling().map(Spelling::word))
        .text("caveat", about.caveat())
        .texts("sources", about.sources())
        .rest(about.extra().fields())
        .done();
  }

  static Optional<RuleChoice> rule(Json json, Once once, Complaints complaints) {
    Fields o = Fields.of(json, "a choice about a rule", complaints);
    String rule = o.need("rule", Decoders.TITLE, "?");
    once.check(o, "rule", rule);
    return Optional.of(
        new RuleChoice(
            rule,
            o.need("severity", Choice.of(Severity.values()), Severity.INFO),
            o.need("reason", Decoders.TITLE, "?"),
            new Extra(o.rest())));
  }

  static Json encode(RuleChoice choice) {
    return new Build()
        .text("rule", choice.rule())
        .text("severity", choice.severity().word())
        .text("reason", choice.reason())
        .rest(choice.extra().fields())
        .done();
  }
}
