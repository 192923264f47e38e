package waymark.file;

import java.util.Optional;
import waymark.file.json.Build;
import waymark.file.json.Complaints;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.model.Extra;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepKind;

/// Steps. One without an id is called after its ends.
final class StepJson {

  private final Scope scope;
  private final NeedJson needs;

  StepJson(Scope scope) {
    this.scope = scope;
    needs = new NeedJson(scope.qualifications());
  }

  Optional<Step> decode(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a step", complaints);
    RoleId nowhere = new RoleId("unknown");
    RoleId from = o.need("from", scope.roles().naming(), nowhere);
    RoleId to = o.need("to", scope.roles().naming(), nowhere);
    return Optional.of(
        new Step(
            scope.steps().may(o, () -> scope.steps().fresh(from + "-to-" + to)),
            from,
            to,
            o.may("kind", Choice.of(StepKind.values())).orElse(StepKind.ADVANCE),
            o.may("years", SpanJson::years),
            o.list("needs", needs::decode),
            o.may("note", Decoders.TEXT),
            o.list("sources", Decoders.TEXT),
            new Extra(o.rest())));
  }

  static Json encode(Step step) {
    return new Build()
        .text("id", step.id().value())
        .text("from", step.from().value())
        .text("to", step.to().value())
        .text("kind", step.kind().word())
        .may("years", step.years(), SpanJson::encode)
        .list("needs", step.needs(), NeedJson::encode)
        .text("note", step.note())
        .texts("sources", step.sources())
        .rest(step.extra().fields())
        .done();
  }
}
