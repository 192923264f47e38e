package waymark.file;

import java.util.Optional;
import waymark.file.json.Build;
import waymark.file.json.Complaints;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.model.Extra;
import waymark.model.Funding;
import waymark.model.Period;
import waymark.model.Qualification;
import waymark.model.QualificationId;

/// Qualifications.
final class QualificationJson {

  private final Ids<QualificationId> qualifications;

  QualificationJson(Scope scope) {
    qualifications = scope.qualifications();
  }

  Optional<Qualification> decode(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a qualification", complaints);
    return Optional.of(
        new Qualification(
            qualifications.need(o),
            o.need("name", Decoders.TITLE, "?"),
            o.may("short", Decoders.TEXT),
            o.may("months", SpanJson::months),
            o.may("offered", SpanJson::period).orElse(Period.ALWAYS),
            o.may("completeBy", Decoders.DATE_OF_CALENDAR),
            o.list("countsAs", qualifications.naming()),
            o.may("for", Decoders.TEXT),
            o.may("funding", QualificationJson::funding),
            o.may("summary", Decoders.TEXT),
            o.list("sources", Decoders.TEXT),
            new Extra(o.rest())));
  }

  private static Optional<Funding> funding(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "funding", complaints);
    return Optional.of(
        new Funding(
            o.need("note", Decoders.TITLE, "?"),
            o.may("asOf", Decoders.DATE_OF_CALENDAR),
            new Extra(o.rest())));
  }

  static Json encode(Qualification qualification) {
    return new Build()
        .text("id", qualification.id().value())
        .text("name", qualification.name())
        .text("short", qualification.shortName())
        .may("months", qualification.months(), SpanJson::encode)
        .may("offered", offered(qualification), SpanJson::encode)
        .text("completeBy", qualification.completeBy())
        .texts("countsAs", qualification.countsAs())
        .text("for", qualification.audience())
        .may("funding", qualification.funding(), QualificationJson::encode)
        .text("summary", qualification.summary())
        .texts("sources", qualification.sources())
        .rest(qualification.extra().fields())
        .done();
  }

  private static Optional<Period> offered(Qualification qualification) {
    return Optional.of(qualification.offered()).filter(p -> !p.equals(Period.ALWAYS));
  }

  private static Json encode(Funding funding) {
    return new Build()
        .text("note", funding.note())
        .text("asOf", funding.asOf())
        .rest(funding.extra().fields())
        .done();
  }
}
