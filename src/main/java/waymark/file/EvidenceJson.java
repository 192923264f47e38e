package waymark.file;

import java.util.Optional;
import waymark.file.json.Build;
import waymark.file.json.Complaints;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.model.Evidence;
import waymark.model.Extra;
import waymark.model.Question;

/// What a pathway rests on, and what it leaves open.
final class EvidenceJson {

  private final Scope scope;

  EvidenceJson(Scope scope) {
    this.scope = scope;
  }

  Optional<Evidence> evidence(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a piece of evidence", complaints);
    return Optional.of(
        new Evidence(
            scope.evidence().may(o, () -> scope.evidence().numbered("evidence")),
            o.need("text", Decoders.TITLE, "?"),
            o.may("source", Decoders.TEXT),
            o.may("date", Decoders.TEXT),
            o.list("roles", scope.roles().naming()),
            new Extra(o.rest())));
  }

  Optional<Question> question(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a question", complaints);
    return Optional.of(
        new Question(
            scope.questions().may(o, () -> scope.questions().numbered("question")),
            o.need("text", Decoders.TITLE, "?"),
            o.may("source", Decoders.TEXT),
            o.list("roles", scope.roles().naming()),
            new Extra(o.rest())));
  }

  static Json encode(Evidence evidence) {
    return new Build()
        .text("id", evidence.id().value())
        .text("text", evidence.text())
        .text("source", evidence.source())
        .text("date", evidence.date())
        .texts("roles", evidence.roles())
        .rest(evidence.extra().fields())
        .done();
  }

  static Json encode(Question question) {
    return new Build()
        .text("id", question.id().value())
        .text("text", question.text())
        .text("source", question.source())
        .texts("roles", question.roles())
        .rest(question.extra().fields())
        .done();
  }
}
