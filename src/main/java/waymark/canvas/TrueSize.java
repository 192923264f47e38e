package waymark.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import waymark.picture.Picture;
import waymark.picture.Rect;

/// A figure on the sheet where it goes, with a hint of what stands around it, in millimetres that
/// are as long on the screen as on paper.
public final class TrueSize extends Region {

  private static final double DESK = 12;
  private static final Color GREEK = Color.rgb(0xDF, 0xE3, 0xE9);
  private static final Color EDGE = Color.rgb(0xC3, 0xCA, 0xD4);
  private static final double INCH = 25.4;

  /// A sheet of paper, a slide or a page of the web.
  ///
  /// @param width in millimetres
  /// @param height in millimetres
  /// @param figure where the figure may stand on it, in millimetres
  /// @param text lines of text around the figure, in millimetres
  public record Sheet(double width, double height, Rect figure, List<Rect> text) {
    public Sheet {
      text = List.copyOf(text);
    }
  }

  private final Canvas canvas = new Canvas();
  private final PicturePainter painter;
  private Optional<Shown> shown = Optional.empty();
  private double magnified = 1;

  private record Shown(Picture picture, Sheet sheet, double scale) {}

  /// @param faces the fonts, loaded once for the whole program
  public TrueSize(Faces faces) {
    painter = new PicturePainter(faces);
    getChildren().add(canvas);
    getStyleClass().add("true-size");
  }

  /// Shows `picture` on `sheet`.
  ///
  /// @param scale how much smaller than drawn the picture is, more than 0
  public void show(Picture picture, Sheet sheet, double scale) {
    shown = Optional.of(new Shown(picture, sheet, scale));
    paint();
  }

  /// Shows it in grey, or in its colours.
  public void showGrey(boolean grey) {
    canvas.setEffect(grey ? new ColorAdjust(0, -1, 0, 0) : null);
  }

  /// Makes all of it larger or smaller than it will be.
  ///
  /// @param factor 1 for true size
  public void magnify(double factor) {
    magnified = factor;
    paint();
  }

  /// {@return the factor at which the whole sheet has room in `width` by `height`, 1 at most}
  public double whole(double width, double height) {
    return shown
        .map(
            s ->
                Math.min(
                    1,
                    Math.min(
                        (width - 2 * DESK) / (s.sheet().width() * perMillimetre()),
                        (height - 2 * DESK) / (s.sheet().height() * perMillimetre()))))
        .orElse(1.0);
  }

  /// The units of the screen for a millimetre, by what the screen says of itself.
  private double perMillimetre() {
    Screen screen = Screen.getPrimary();
    return screen.getDpi() / screen.getOutputScaleX() / INCH;
  }

  private void paint() {
    shown.ifPresent(
        s -> {
          double unit = perMillimetre() * magnified;
          canvas.setWidth(s.sheet().width() * unit + 2 * DESK);
          canvas.setHeight(s.sheet().height() * unit + 2 * DESK);
          setMinSize(canvas.getWidth(), canvas.getHeight());
          setPrefSize(canvas.getWidth(), canvas.getHeight());
          GraphicsContext to = canvas.getGraphicsContext2D();
          to.setTransform(1, 0, 0, 1, 0, 0);
          to.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
          to.translate(DESK, DESK);
          to.scale(unit, unit);
          sheet(to, s.sheet(), 1 / unit);
          figure(to, s);
        });
  }

  private static void sheet(GraphicsContext to, Sheet sheet, double hair) {
    to.setFill(Color.WHITE);
    to.fillRect(0, 0, sheet.width(), sheet.height());
    to.setStroke(EDGE);
    to.setLineDashes();
    to.setLineWidth(hair);
    to.strokeRect(0, 0, sheet.width(), sheet.height());
    to.setFill(GREEK);
    sheet.text().forEach(r -> to.fillRoundRect(r.x(), r.y(), r.width(), r.height(), 0.6, 0.6));
  }

  private void figure(GraphicsContext to, Shown shown) {
    double units = INCH / 96 * shown.scale();
    Rect page = shown.picture().page();
    Rect room = shown.sheet().figure();
    to.translate(room.x() + (room.width() - page.width() * units) / 2, room.y());
    to.scale(units, units);
    to.translate(-page.x(), -page.y());
    painter.paint(to, shown.picture().marks(), page, 1);
  }
}
