package waymark.file;

import java.util.List;
import java.util.Optional;
import waymark.file.json.Build;
import waymark.file.json.Complaints;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.model.Bends;
import waymark.model.CardLine;
import waymark.model.Extra;
import waymark.model.LabelPlace;
import waymark.model.Note;
import waymark.model.Placement;
import waymark.model.Stage;
import waymark.model.StepId;
import waymark.model.Strand;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// Views. One without an id gets `view-1` and so on, one without a title that of its kind.
final class ViewJson {

  private final Scope scope;

  ViewJson(Scope scope) {
    this.scope = scope;
  }

  /// {@return the view, or nothing once any complaint was made, for then its laws may not hold}
  Optional<View> decode(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a view", complaints);
    ViewId id = scope.views().may(o, () -> scope.views().numbered("view"));
    ViewKind kind = o.may("kind", Choice.of(ViewKind.values())).orElse(ViewKind.SCHOOL);
    String title = o.may("title", Decoders.TITLE).orElse(kind.label());
    CellJson cells = new CellJson();
    List<Stage> stages = cells.stages(o);
    List<Strand> strands = cells.strands(o);
    List<Placement> placements =
        o.list("placements", new PlacementJson(scope.roles(), cells)::decode);
    BendsJson moved = new BendsJson(scope.steps());
    List<Bends> bends = o.list("bends", moved::bends);
    List<LabelPlace> labels = o.list("labels", moved::label);
    List<StepId> hidden = o.list("hiddenSteps", scope.steps().naming());
    List<Note> notes = o.list("notes", new NoteJson(o)::decode);
    Optional<List<CardLine>> shows = o.may("shows", Decoders.list(Choice.of(CardLine.values())));
    Optional<String> caption = o.may("caption", Decoders.TEXT);
    cells.settle(complaints);
    return complaints.isEmpty()
        ? Optional.of(
            new View(
                id,
                kind,
                title,
                stages,
                strands,
                placements,
                bends,
                labels,
                hidden,
                notes,
                shows,
                caption,
                new Extra(o.rest())))
        : Optional.empty();
  }

  static Json encode(View view) {
    return new Build()
        .text("id", view.id().value())
        .text("kind", view.kind().word())
        .text("title", view.title())
        .list("stages", view.stages(), CellJson::encode)
        .list("strands", view.strands(), CellJson::encode)
        .list("placements", view.placements(), PlacementJson::encode)
        .list("bends", view.bends(), BendsJson::encode)
        .list("labels", view.labels(), BendsJson::encode)
        .texts("hiddenSteps", view.hidden())
        .list("notes", view.notes(), NoteJson::encode)
        .may("shows", view.shows(), ViewJson::encode)
        .text("caption", view.caption())
        .rest(view.extra().fields())
        .done();
  }

  private static Json encode(List<CardLine> shows) {
    return Json.of(shows.stream().map(line -> Json.of(line.word())).toList());
  }
}
