package waymark.file;

import java.util.Optional;
import waymark.file.json.Build;
import waymark.file.json.Complaints;
import waymark.file.json.Decoder;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.model.Extra;
import waymark.model.FigureLook;
import waymark.model.LinkedFigure;
import waymark.model.PaperSize;
import waymark.model.PaperTurn;

/// Where the views of a pathway went as figures.
final class FigureJson {

  private static final Decoder<String> FILE =
      (json, complaints) ->
          json instanceof Json.Text(String value, _) && LinkedFigure.isPath(value)
              ? Optional.of(value)
              : Decoders.wrong(
                  json,
                  "a path that begins in the pathway's folder, such as \"figures/school.svg\"",
                  complaints);

  private static final Decoder<Double> ROOM =
      Decoders.number(FigureLook.LEAST_ROOM, FigureLook.MOST_ROOM);

  private final Scope scope;
  private final Once once = new Once("figure in");

  FigureJson(Scope scope) {
    this.scope = scope;
  }

  Optional<LinkedFigure> decode(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a figure", complaints);
    String file = o.need("file", FILE, "?");
    once.check(o, "file", file);
    return Optional.of(
        new LinkedFigure(
            file, o.may("view", scope.views().naming()), look(o), new Extra(o.rest())));
  }

  private static FigureLook look(Fields o) {
    return new FigureLook(
        o.may("dpi", Decoders.whole(FigureLook.LEAST_DPI, FigureLook.MOST_DPI)),
        o.may("transparent", Decoders.TRUTH).orElse(false),
        o.may("width", ROOM),
        o.may("height", ROOM),
        o.may("paper", Choice.of(PaperSize.values())),
        o.may("turn", Choice.of(PaperTurn.values())),
        o.may("margin", Decoders.number(FigureLook.LEAST_MARGIN, FigureLook.MOST_MARGIN)),
        o.may("tiled", Decoders.TRUTH).orElse(false),
        o.may("text", Decoders.TRUTH).orElse(false),
        o.may("alone", Decoders.TRUTH).orElse(false),
        o.may("findings", Decoders.TRUTH).orElse(false),
        o.may("withoutSource", Decoders.TRUTH).orElse(false));
  }

  static Json encode(LinkedFigure figure) {
    Build b = new Build().text("file", figure.file()).text("view", figure.view());
    FigureLook look = figure.look();
    look.dpi().ifPresent(dots -> b.number("dpi", dots));
    b.may("transparent", truth(look.transparent()), Json::of);
    look.width().ifPresent(millimetres -> b.number("width", millimetres.doubleValue()));
    look.height().ifPresent(millimetres -> b.number("height", millimetres.doubleValue()));
    b.text("paper", look.paper().map(PaperSize::word));
    b.text("turn", look.turn().map(PaperTurn::word));
    look.margin().ifPresent(millimetres -> b.number("margin", millimetres.doubleValue()));
    return b.may("tiled", truth(look.tiled()), Json::of)
        .may("text", truth(look.text()), Json::of)
        .may("alone", truth(look.alone()), Json::of)
        .may("findings", truth(look.findings()), Json::of)
        .may("withoutSource", truth(look.withoutSource()), Json::of)
        .rest(figure.extra().fields())
        .done();
  }

  /// What is not so is as usual, and is not written.
  private static Optional<Boolean> truth(boolean is) {
    return Optional.of(is).filter(Boolean::booleanValue);
  }
}
