package waymark.app;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import waymark.canvas.Faces;
import waymark.file.template.Template;
import waymark.model.Pathway;

/// What is there while no document is open: at the left the program and the files opened lately, at
/// the right the templates.
final class StartPage extends HBox {

  private static final double GAP = 20;

  private final Surroundings around;
  private final Faces faces;
  private final Consumer<Pathway> begin;
  private final StartRail rail;
  private final FlowPane cards = new FlowPane(GAP, GAP);
  private final Label unreadable = new Label();
  private List<String> shown = List.of();

  StartPage(Surroundings around, Faces faces, Filing filing, Consumer<Pathway> begin) {
    this.around = around;
    this.faces = faces;
    this.begin = begin;
    getStyleClass().add("start");
    Label heading = new Label(text("start.templates"));
    heading.getStyleClass().add("start-heading");
    Label hint = new Label(text("start.templates.hint"));
    hint.setWrapText(true);
    unreadable.setId("start-unreadable");
    unreadable.setWrapText(true);
    unreadable.setMinHeight(Region.USE_PREF_SIZE);
    VBox page = new VBox(GAP, new VBox(6, heading, hint), cards, unreadable);
    page.getStyleClass().add("start-page");
    ScrollPane templates = new ScrollPane(page);
    templates.setFitToWidth(true);
    setHgrow(templates, Priority.ALWAYS);
    rail = new StartRail(around.recent(), filing, begin);
    ScrollPane left = new ScrollPane(rail);
    left.getStyleClass().add("start-left");
    left.setFitToWidth(true);
    left.setFitToHeight(true);
    left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    left.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().setAll(left, templates);
    refresh();
  }

  /// Gives the keys to the way to any file.
  void begin() {
    // What scrolls is in the window only once it has its skin, and takes keys then.
    applyCss();
    rail.begin();
  }

  /// Shows the templates as they are now.
  void refresh() {
    List<Template> all = around.templates().all();
    List<String> ids = all.stream().map(Template::name).toList();
    if (!ids.equals(shown)) {
      shown = ids;
      cards.getChildren().setAll(all.stream().map(this::card).toList());
    }
    List<String> problems = around.templates().unreadable();
    unreadable.setText(text("start.unreadable", problems.size(), String.join("\n", problems)));
    unreadable.setVisible(!problems.isEmpty());
    unreadable.setManaged(!problems.isEmpty());
  }

  private TemplateCard card(Template template) {
    return TemplateCard.of(template, around.appearance(), faces, begin);
  }
}
