package waymark.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import waymark.file.json.Build;
import waymark.file.json.Complaints;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.model.Bends;
import waymark.model.Extra;
import waymark.model.LabelPlace;
import waymark.model.Point;
import waymark.model.StepId;

/// What a person moved of the steps of one view: their corners and their labels.
final class BendsJson {

  private record Corner(Point at, Extra extra) {}

  private final Ids<StepId> steps;
  private final Once bends = new Once("list of bends of");
  private final Once labels = new Once("label of");

  BendsJson(Ids<StepId> steps) {
    this.steps = steps;
  }

  Optional<Bends> bends(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "bends", complaints);
    StepId step = step(o, bends);
    List<Corner> corners = o.need("points", Decoders.list(BendsJson::corner), List.of());
    if (Decoders.isEmptyList(o.peek("points"))) {
      o.complain("points", "an empty list", "at least one point");
    }
    if (corners.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Bends(
            step,
            corners.stream().map(Corner::at).toList(),
            corners.stream().map(Corner::extra).toList(),
            new Extra(o.rest())));
  }

  private StepId step(Fields o, Once once) {
    StepId step = o.need("step", steps.naming(), new StepId("unknown"));
    once.check(o, "step", step.value());
    return step;
  }

  private static Optional<Corner> corner(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a point", complaints);
    return Optional.of(new Corner(PointJson.need(o), new Extra(o.rest())));
  }

  Optional<LabelPlace> label(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "the place of a label", complaints);
    return Optional.of(new LabelPlace(step(o, labels), PointJson.need(o), new Extra(o.rest())));
  }

  static Json encode(Bends bends) {
    List<Json> points = new ArrayList<>();
    IntStream.range(0, bends.points().size()).forEach(i -> points.add(corner(bends, i)));
    return new Build()
        .text("step", bends.step().value())
        .put("points", Json.of(points))
        .rest(bends.extra().fields())
        .done();
  }

  private static Json corner(Bends bends, int index) {
    Extra extra = bends.corners().isEmpty() ? Extra.NONE : bends.corners().get(index);
    return PointJson.put(new Build(), bends.points().get(index)).rest(extra.fields()).done();
  }

  static Json encode(LabelPlace label) {
    return PointJson.put(new Build().text("step", label.step().value()), label.at())
        .rest(label.extra().fields())
        .done();
  }
}
