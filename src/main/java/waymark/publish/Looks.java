package waymark.publish;

import java.util.List;
import java.util.Optional;
import waymark.export.AnnexSetup;
import waymark.export.Choices;
import waymark.export.Dpi;
import waymark.export.PageSetup;
import waymark.export.Room;
import waymark.model.FigureLook;

/// What was chosen of a figure, as it is remembered and as it is printed.
final class Looks {

  private Looks() {}

  static Choices choices(FigureLook look) {
    PageSetup pages =
        new PageSetup(
            look.paper(),
            look.turn(),
            look.margin().orElse(PageSetup.USUAL.margin()),
            look.tiled(),
            look.text());
    return new Choices(
        look.dpi().map(Dpi::new).orElse(Dpi.USUAL),
        look.transparent(),
        pages,
        room(look),
        annex(look),
        Optional.empty());
  }

  /// Where findings are wanted, none are known yet.
  private static AnnexSetup annex(FigureLook look) {
    AnnexSetup plain = AnnexSetup.USUAL.withFigureAlone(look.alone());
    return look.findings() ? plain.withRemarks(List.of()) : plain;
  }

  private static Optional<Room> room(FigureLook look) {
    return look.width().isEmpty() && look.height().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Room(
                look.width().orElse(Double.MAX_VALUE), look.height().orElse(Double.MAX_VALUE)));
  }

  static FigureLook of(Choices choices) {
    PageSetup pages = choices.pages();
    return new FigureLook(
        Optional.of(choices.dpi()).filter(d -> !d.equals(Dpi.USUAL)).map(Dpi::dots),
        choices.transparent(),
        choices.room().flatMap(room -> length(room.width())),
        choices.room().flatMap(room -> length(room.height())),
        pages.size(),
        pages.turn(),
        Optional.of(pages.margin()).filter(m -> m != PageSetup.USUAL.margin()),
        pages.tiled(),
        pages.text(),
        choices.annex().figureAlone(),
        choices.annex().remarks().isPresent(),
        choices.source().isEmpty());
  }

  private static Optional<Double> length(double millimetres) {
    return Optional.of(millimetres).filter(m -> m <= FigureLook.MOST_ROOM);
  }
}
