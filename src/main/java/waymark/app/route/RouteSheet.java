package waymark.app.route;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import waymark.app.panel.Shown;
import waymark.canvas.Faces;
import waymark.canvas.PictureView;
import waymark.picture.Picture;
import waymark.picture.Theme;
import waymark.picture.plan.Frame;
import waymark.picture.plan.Itinerary;
import waymark.picture.plan.RoutePicture;
import waymark.plan.Difference;
import waymark.plan.Prospect;

/// The route that is looked at over the years, with its pay; beside it the one that it is compared
/// with, on the same scales.
public final class RouteSheet extends ScrollPane {

  private static final double LEAST = 460;
  private static final double MARGIN = 24;

  private final Planning planning;
  private final Faces faces;
  private final ObservableValue<Boolean> dark;

  /// @param dark whether the screen is dark
  public RouteSheet(Planning planning, Faces faces, ObservableValue<Boolean> dark) {
    this.planning = planning;
    this.faces = faces;
    this.dark = dark;
    getStyleClass().add("route-sheet");
    setFitToWidth(true);
    planning.chosenProperty().subscribe(this::rebuild);
    planning.comparedProperty().subscribe(this::rebuild);
    dark.when(Shown.of(this)).subscribe((_, _) -> rebuild());
    rebuild();
  }

  private void rebuild() {
    Optional<Prospect> chosen = planning.chosenProperty().get();
    setContent(chosen.map(this::routes).orElseGet(RouteSheet::nothing));
  }

  private static Node nothing() {
    Label label = Words.text(text("routes.sheet.none"), "fine");
    label.setPadding(new Insets(16));
    return label;
  }

  private Node routes(Prospect chosen) {
    Optional<Prospect> compared = planning.comparedProperty().get();
    if (compared.isEmpty()) {
      return column(chosen, chosen.itinerary());
    }
    Prospect other = compared.get();
    HBox both = new HBox(column(chosen, other.itinerary()), column(other, chosen.itinerary()));
    both.getChildren().forEach(c -> HBox.setHgrow(c, Priority.ALWAYS));
    VBox box = new VBox(Words.text(difference(chosen, other), "route-difference"), both);
    box.getStyleClass().add("route-compare");
    return box;
  }

  private static String difference(Prospect one, Prospect other) {
    return String.join(" ", List.of(text("routes.compared"), Difference.of(one, other)));
  }

  private Node column(Prospect prospect, Itinerary beside) {
    Itinerary itinerary = prospect.itinerary();
    Theme theme = dark.getValue() ? Theme.DARK : Theme.PAPER;
    DoubleFunction<Picture> drawing =
        width -> RoutePicture.draw(itinerary, theme, Frame.of(width - MARGIN, itinerary, beside));
    VBox column =
        new VBox(
            Words.text(prospect.account().title(), "route-heading"),
            new PictureView(faces, LEAST, drawing));
    column.getStyleClass().add("route-column");
    column.setFillWidth(true);
    return column;
  }
}
