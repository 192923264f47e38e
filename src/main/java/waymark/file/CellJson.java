package waymark.file;

import java.util.List;
import java.util.Optional;
import waymark.file.json.Build;
import waymark.file.json.Complaints;
import waymark.file.json.Decoder;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.model.Extent;
import waymark.model.Extra;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.Strand;
import waymark.model.StrandId;
import waymark.model.Tone;

/// The stages and strands of one view.
final class CellJson {

  static final Decoder<Integer> EXTENT = Decoders.whole(Extent.LEAST, Extent.MOST);

  private final Ids<StageId> stages = new Ids<>("stage of this view", StageId::new);
  private final Ids<StrandId> strands = new Ids<>("strand of this view", StrandId::new);

  Decoder<StageId> stage() {
    return stages.naming();
  }

  Decoder<StrandId> strand() {
    return strands.naming();
  }

  void settle(Complaints complaints) {
    stages.settle(complaints);
    strands.settle(complaints);
  }

  List<Stage> stages(Fields view) {
    stages.learn(view, "stages");
    return view.list("stages", this::stage);
  }

  private Optional<Stage> stage(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a stage", complaints);
    return Optional.of(
        new Stage(
            stages.may(o, () -> stages.numbered("stage")),
            o.need("title", Decoders.TITLE, "?"),
            o.may("width", EXTENT),
            new Extra(o.rest())));
  }

  List<Strand> strands(Fields view) {
    strands.learn(view, "strands");
    return view.list("strands", this::strand);
  }

  private Optional<Strand> strand(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a strand", complaints);
    return Optional.of(
        new Strand(
            strands.may(o, () -> strands.numbered("strand")),
            o.need("title", Decoders.TITLE, "?"),
            o.may("height", EXTENT),
            o.may("tone", Choice.of(Tone.values())),
            new Extra(o.rest())));
  }

  static Json encode(Stage stage) {
    return new Build()
        .text("id", stage.id().value())
        .text("title", stage.title())
        .may("width", stage.width(), Json::of)
        .rest(stage.extra().fields())
        .done();
  }

  static Json encode(Strand strand) {
    return new Build()
        .text("id", strand.id().value())
        .text("title", strand.title())
        .may("height", strand.height(), Json::of)
        .text("tone", strand.tone().map(Tone::word))
        .rest(strand.extra().fields())
        .done();
  }
}
