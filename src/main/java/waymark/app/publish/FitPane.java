package waymark.app.publish;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.export.fit.Fit;
import waymark.export.fit.Misfit;
import waymark.export.fit.Place;
import waymark.model.Id;
import waymark.picture.Picture;

/// How a figure comes out, what could not be read of it, and what can be done.
public final class FitPane extends VBox {

  /// What can be done about a misfit.
  public interface Ways {
    /// Another place for the figure.
    void use(Place place);

    /// {@return whether the view can be split into two}
    boolean canSplit();

    /// The view as two.
    void split();

    /// What a misfit is about, in sight.
    void show(Id element);
  }

  private final Ways ways;

  /// @param ways what the buttons do
  public FitPane(Ways ways) {
    super(10);
    this.ways = ways;
    getStyleClass().add("fit-pane");
  }

  /// Shows how `picture` comes out.
  ///
  /// @param further sentences about the drawing that other judges found
  public void show(Fit fit, Picture picture, List<String> further) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(size(fit));
    fit.misfits().forEach(m -> nodes.add(card(m.sentence(), links(m, fit, picture))));
    further.forEach(sentence -> nodes.add(card(sentence, List.of())));
    if (nodes.size() == 1) {
      nodes.add(good());
    }
    getChildren().setAll(nodes);
  }

  private static Node size(Fit fit) {
    Label label =
        new Label(
            text(
                "fit.size",
                Math.round(fit.width()),
                Math.round(fit.height()),
                Math.round(fit.scale() * 100)));
    label.setId("fit-size");
    label.setWrapText(true);
    return label;
  }

  private static Node good() {
    Label label = new Label(text("fit.good"), new FontIcon(Feather.CHECK));
    label.setId("fit-good");
    label.setWrapText(true);
    label.getStyleClass().add("fit-good");
    return label;
  }

  private static Node card(String sentence, List<Hyperlink> links) {
    Label words = new Label(sentence);
    words.setWrapText(true);
    VBox card = new VBox(6, words);
    card.getStyleClass().addAll("finding", "misfit");
    if (!links.isEmpty()) {
      FlowPane flow = new FlowPane(12, 2);
      flow.getChildren().setAll(links);
      card.getChildren().add(flow);
    }
    return card;
  }

  private List<Hyperlink> links(Misfit misfit, Fit fit, Picture picture) {
    List<Hyperlink> links = new ArrayList<>();
    if (misfit instanceof Misfit.SmallText) {
      roomier(fit, picture)
          .ifPresent(
              place ->
                  links.add(
                      link(text("fit.use", place.title()), "fit-use", () -> ways.use(place))));
      if (ways.canSplit()) {
        links.add(link(text("fit.split"), "fit-split", ways::split));
      }
    }
    misfit
        .element()
        .ifPresent(id -> links.add(link(text("finding.show"), "fit-show", () -> ways.show(id))));
    return links;
  }

  /// {@return a place in which the text of `picture` is large enough}
  private static Optional<Place> roomier(Fit fit, Picture picture) {
    return Arrays.stream(Place.values())
        .filter(place -> place != fit.place())
        .filter(place -> Fit.isLargeEnough(picture, place))
        .findFirst();
  }

  private static Hyperlink link(String words, String id, Runnable action) {
    Hyperlink link = new Hyperlink(words);
    link.setId(id);
    link.setOnAction(_ -> action.run());
    return link;
  }
}
